/** Words that stand apart by a style alone, and run together where there is none: in a text browser, in a reader's own view. */
import type { Nodes } from 'hast';

/** What begins and ends a line without a style (HTML, 15.3). */
const OWN_LINE = new Set(
  `address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hr iframe img input li main nav ol option p pre section select summary table tbody td textarea th thead
  tr ul`.split(/\s+/),
);

/** What may stand within a word. */
const WITHIN_A_WORD = new Set(['code', 'del', 'em', 'strong']);

/** What shows no words. */
const WITHOUT_WORDS = new Set(['head', 'script', 'style', 'template', 'title']);

const ENDS = /[\p{L}\p{N}.!?:,;”»)]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;

interface Before {
  text: string;
  /** Whether it is a raised number, which stands right behind what it belongs to. */
  raised: boolean;
  /** Whether an element that cannot be a part of a word began or ended since. */
  parted: boolean;
}

/** The words of a page that run into the next ones, as they stand: `Reported once|Harbour News`. */
export function wordsRunTogether(tree: Nodes): string[] {
  const found: string[] = [];
  const nothing: Before = { text: '', raised: false, parted: false };
  let before = nothing;

  const read = (node: Nodes, raised: boolean): void => {
    if (node.type === 'text') {
      if (node.value === '') return;
      const begun = raised && !before.raised ? nothing : before;
      if (begun.parted && ENDS.test(begun.text) && BEGINS.test(node.value)) {
        found.push(`${begun.text.slice(-20)}|${node.value.slice(0, 20)}`);
      }
      before = { text: node.value, raised, parted: false };
      return;
    }
    if (node.type !== 'root' && node.type !== 'element') return;
    const name = node.type === 'element' ? node.tagName : '';
    if (WITHOUT_WORDS.has(name)) return;
    const edge = (): void => {
      if (OWN_LINE.has(name)) before = nothing;
      else if (!WITHIN_A_WORD.has(name)) before = { ...before, parted: true };
    };
    edge();
    for (const child of node.children) read(child, raised || name === 'sup');
    edge();
  };

  read(tree, false);
  return found;
}
