/**
 * Leaves out of each page the styles and marks that it does not use. A component brings its styles wherever it may be
 * shown, so that a page would carry those of parts that it does not have.
 */
import { transform, type CustomAtRules, type Selector, type TransformOptions } from 'lightningcss';
import { firstStyles } from './inline-parts.ts';
import { hashInPolicy } from './used-hashes.ts';

const CLASS_IN_STYLES = /\.(-?[_a-z][\w-]*)/gi;
const CLASSES_IN_PAGE = /\sclass="([^"]*)"/g;
const ELEMENT = /<([a-z][a-z0-9]*)/g;
const SCRIPT_IN_PAGE = /\ssrc="[^"]*\/([^"/]+\.js)"/g;
const DECLARED = /(?<![\w-])(--[\w-]+):/g;
const ASKED_FOR = /var\((--[\w-]+)/g;
const MARK = /<symbol id="([^"]*)".*?<\/symbol>/gs;
const POINTED_AT = /href="#([^"]*)"/g;
const WORD = /[\w-]+/g;

/** What a pattern finds in a text by its group. It must find the same in a match that stands alone. */
function found(text: string, pattern: RegExp): Set<string> {
  // A page has the same few a thousand times: what is within a match is read once for all that are alike.
  return new Set([...new Set(text.match(pattern))].map((whole) => whole.replace(pattern, '$1')));
}

/** Names that stand in one text and not in others. */
const missing = (names: ReadonlySet<string>, ...from: readonly ReadonlySet<string>[]): string[] =>
  [...names].filter((name) => !from.some((known) => known.has(name))).sort();

/** A function that works each answer out once. */
function keeper<Answer>(make: (of: string) => Answer): (of: string) => Answer {
  const kept = new Map<string, Answer>();
  return (of) => {
    const answer = kept.get(of) ?? make(of);
    kept.set(of, answer);
    return answer;
  };
}

/**
 * The words of the scripts that a page loads, and of those that they load: a class that one sets is among them.
 *
 * @param names of the files that it loads, with spaces between them
 * @param scripts by file name
 */
function wordsOfScripts(names: string, scripts: ReadonlyMap<string, string>): Set<string> {
  const loaded = new Set(names.split(' '));
  for (const name of loaded) {
    for (const other of scripts.keys()) if (scripts.get(name)?.includes(other)) loaded.add(other);
  }
  return new Set([...loaded].flatMap((name) => scripts.get(name)?.match(WORD) ?? []));
}

/** Whether a selector can only be for an element, or a class, that a page does not have. */
function isForNothing(selector: Selector, unused: ReadonlySet<string>, elements: ReadonlySet<string>): boolean {
  return selector.some((part) => {
    if (part.type === 'class') return unused.has(part.name);
    if (part.type === 'type') return !elements.has(part.name);
    if (part.type !== 'pseudo-class') return false;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return false;
    return part.selectors.every((one) => isForNothing(one, unused, elements));
  });
}

function trim(file: string, styles: string, unused: ReadonlySet<string>, elements: ReadonlySet<string>): string {
  const forNothing = (selector: Selector): boolean => isForNothing(selector, unused, elements);
  const minified = (code: string, options: Pick<TransformOptions<CustomAtRules>, 'unusedSymbols' | 'visitor'>) =>
    transform({ filename: file, code: Buffer.from(code), minify: true, ...options }).code.toString();
  // Not by `unusedSymbols`: to it a class and a property of one name, such as `columns`, are the same.
  const trimmed = minified(styles, {
    visitor: {
      Rule: { style: ({ value }) => (value.selectors.every(forNothing) ? [] : undefined) },
      Selector: (selector) => (forNothing(selector) ? [] : undefined),
    },
  });
  return minified(trimmed, { unusedSymbols: missing(found(trimmed, DECLARED), found(trimmed, ASKED_FOR)) });
}

function withUsedMarks(html: string): string {
  const used = found(html, POINTED_AT);
  return html.replace(MARK, (mark, id: string) => (used.has(id) ? mark : ''));
}

/**
 * Prepares to take out of pages the styles and marks that they do not use.
 *
 * @param scripts all scripts of the site, by file name
 * @returns takes a page and its file, and gives it with the parts that it uses, and with its styles' hash in its policy
 * @throws Error from what it gives, for a page whose policy does not know its styles: it must not be published
 */
export function partsTrimmer(scripts: ReadonlyMap<string, string>): (html: string, file: string) => string {
  // Pages of one kind come with the same styles and scripts, and mostly have the same classes.
  const sheetOf = keeper((styles) => ({
    hash: hashInPolicy(styles),
    classes: found(styles, CLASS_IN_STYLES),
    trimmed: new Map<string, string>(),
  }));
  const wordsOf = keeper((loaded) => wordsOfScripts(loaded, scripts));
  return (html, file) => {
    const own = firstStyles(html);
    if (!own) return html;
    const { text: styles, start } = own;
    const sheet = sheetOf(styles);
    if (!html.includes(sheet.hash)) throw new Error(`${file} has a policy that does not allow its styles.`);
    const [head, body] = [html.slice(0, start), html.slice(start + styles.length)];
    const rest = head + body;
    const classes = new Set([...found(rest, CLASSES_IN_PAGE)].flatMap((names) => names.split(/\s+/)));
    const words = wordsOf([...found(rest, SCRIPT_IN_PAGE)].join(' '));
    const unused = missing(sheet.classes, classes, words);
    const elements = found(rest, ELEMENT);
    const key = `${unused.join(' ')}\n${[...elements].sort().join(' ')}`;
    const trimmed = sheet.trimmed.get(key) ?? trim(file, styles, new Set(unused), elements.union(words));
    sheet.trimmed.set(key, trimmed);
    return withUsedMarks(head + trimmed + body).replace(sheet.hash, () => hashInPolicy(trimmed));
  };
}
