/**
 * Leaves out of each page the styles and marks that it does not use. A component brings its styles wherever it may be
 * shown, so that a page would carry those of parts that it does not have.
 */
import type { Selector, SelectorComponent } from 'lightningcss';
import { sourceOf } from '../hosting/page-policy.ts';
import type { Edit } from '../text/edits.ts';
import { shortened } from './for-browsers.ts';
import type { PageParts } from './page-parts.ts';

const CLASS_IN_STYLES = /\.(-?[_a-z][\w-]*)/gi;
const DECLARED = /(?<![\w-])(--[\w-]+):/g;
const ASKED_FOR = /var\((--[\w-]+)/g;
const WORD = /[\w-]+/g;

/** What a pattern finds in a text by its group. */
const found = (text: string, pattern: RegExp): Set<string> =>
  new Set(text.matchAll(pattern).map(([, name = '']) => name));

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

/** What decides which styles a page uses. */
interface Used {
  /** Classes that styles name and the page does not have. */
  unused: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  directions: ReadonlySet<string>;
}

/** Whether a selector can only be for an element, a class or a direction that a page does not have. */
function isForNothing(selector: Selector, used: Used): boolean {
  return selector.some((part) => {
    if (part.type === 'class') return used.unused.has(part.name);
    if (part.type === 'type') return !used.elements.has(part.name);
    if (part.type === 'attribute')
      return part.name === 'dir' && part.operation?.operator === 'equal' && !used.directions.has(part.operation.value);
    if (part.type !== 'pseudo-class') return false;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return false;
    return part.selectors.every((one) => isForNothing(one, used));
  });
}

/** Whether a selector is classes and elements alone, in any order: how many of each says how much it weighs. */
const weightOf = (selector: Selector): string | null => {
  const parts = selector.filter(({ type }) => type !== 'combinator').map(({ type }) => type);
  return parts.every((type) => type === 'class' || type === 'type') ? parts.toSorted().join(' ') : null;
};

/** A list within a selector, such as that of `:is()`, without what is for nothing, where all in it weigh as much. */
function withoutIdle(part: SelectorComponent, used: Used): Selector {
  if (part.type !== 'pseudo-class') return [part];
  if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has' && part.kind !== 'not') return [part];
  const selectors = part.selectors.map((one) => one.flatMap((inner) => withoutIdle(inner, used)));
  const weights = new Set(selectors.map(weightOf));
  if (weights.size > 1 || weights.has(null)) return [{ ...part, selectors }];
  const inUse = selectors.filter((one) => !isForNothing(one, used));
  // What says that something is not there stays with one.
  const kept = inUse.length > 0 ? inUse : selectors.slice(0, 1);
  const [only = []] = kept;
  // A class needs no list around it.
  const isClass = kept.length === 1 && only.length === 1 && weights.has('class');
  return part.kind === 'is' && isClass ? only : [{ ...part, selectors: kept }];
}

function trim(file: string, styles: string, used: Used): string {
  // Not by `unusedSymbols`: to it a class and a property of one name, such as `columns`, are the same.
  const trimmed = shortened(file, styles, {
    // A rule that is left with no selector goes, too.
    visitor: {
      Selector: (selector) => (isForNothing(selector, used) ? [] : selector.flatMap((part) => withoutIdle(part, used))),
    },
  });
  const unasked = found(trimmed, DECLARED).difference(found(trimmed, ASKED_FOR));
  return shortened(file, trimmed, { unusedSymbols: [...unasked].sort() });
}

/** As a script is written that is put together of others: `from"./part.js"`. */
const IMPORTS = /(?:from|import)\s*["']\.\/([^"'/]+\.js)["']/g;

/**
 * Prepares to tell which scripts those of a page need at once, so that a browser asks for all of them together.
 *
 * @param scripts by file name
 * @returns takes what is in a page, and gives file names, without those that it loads itself
 */
export function scriptsNeeded(scripts: ReadonlyMap<string, string>): (parts: PageParts) => string[] {
  const neededBy = keeper((names: string): string[] => {
    const all = new Set(names.split(' '));
    for (const name of all) for (const other of found(scripts.get(name) ?? '', IMPORTS)) all.add(other);
    return [...all.difference(new Set(names.split(' ')))].sort();
  });
  return ({ loaded }) => neededBy([...loaded].join(' '));
}

/** Takes the marks out to which nothing in the page leads. */
export const withoutUnusedMarks = ({ marks, pointedAt }: PageParts): Edit[] =>
  marks.filter(({ id }) => !pointedAt.has(id)).map(({ start, end }) => ({ start, end, text: '' }));

export interface Styles {
  text: string;
  /** As a policy allows them. */
  hash: string;
}

/** Scripts and style files of a site, by file name. */
export interface BuiltFiles {
  scripts: ReadonlyMap<string, string>;
  styles: ReadonlyMap<string, string>;
}

/**
 * Prepares to give pages the styles that they use.
 *
 * @returns takes what is in a page, and its file, and gives its styles
 * @throws Error from what it gives, for a page that leads to a style file that was not built
 */
export function stylesTrimmer({ scripts, styles }: BuiltFiles): (parts: PageParts, file: string) => Styles {
  // Pages of one kind come with the same styles and scripts, and mostly have the same classes.
  const sheetOf = keeper((names) => {
    const all = names.split(' ').map((name) => styles.get(name) ?? null);
    if (all.includes(null)) return null;
    const text = all.join('');
    return { text, classes: [...found(text, CLASS_IN_STYLES)].sort(), trimmed: new Map<string, Styles>() };
  });
  const wordsOf = keeper((loaded) => wordsOfScripts(loaded, scripts));
  const namesOf = keeper((value) => value.split(/\s+/));
  return ({ sheets, classes, elements, directions, loaded }, file) => {
    const sheet = sheetOf(sheets.map(({ name }) => name).join(' '));
    if (sheet === null) throw new Error(`${file} leads to styles that are not those of the site.`);
    const scriptNames = [...loaded].sort().join(' ');
    const words = wordsOf(scriptNames);
    const set = new Set<string>();
    for (const value of classes) for (const name of namesOf(value)) set.add(name);
    const unused = sheet.classes.filter((name) => !set.has(name) && !words.has(name));
    // A script may make elements that the page does not have: pages with other scripts are of another kind.
    const key = [unused.join(' '), ...[elements, directions].map((all) => [...all].sort().join(' ')), scriptNames].join(
      '\n',
    );
    let used = sheet.trimmed.get(key);
    if (!used) {
      const text = trim(file, sheet.text, { unused: new Set(unused), elements: elements.union(words), directions });
      used = { text, hash: sourceOf(text) };
      sheet.trimmed.set(key, used);
    }
    return used;
  };
}
