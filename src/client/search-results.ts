/** Results of a search as elements. All text goes in as text, never as HTML. */
import { runsIn } from '../search/segments.ts';
import { folded } from '../search/words.ts';
import { hitsIn, type FoundPart, type FoundRecord, type Hits, type SearchKind, type Word } from '../search/record.ts';
import type { Strings } from '../strings/strings.ts';
import { excerptOf, wasFound } from './excerpt.ts';
import { inWords } from './in-words.ts';

/** Statements shown of one event. */
const STATEMENTS = 3;

/** What results are made with: the page's words, and the marks of all statuses, each with its name in `data-of`. */
export interface Showing {
  words: Pick<Strings['search'], 'kinds' | 'spelt' | 'furtherStatements'>;
  shapes: DocumentFragment;
}

/** A record that was found, and which of its words. */
export interface Result {
  record: FoundRecord;
  locations: readonly number[];
  /** Whether a word was found that has no location. */
  isFound: (word: string) => boolean;
}

/** The words of a result, with what was found. */
export const hitsOf = ({ record, locations, isFound }: Result): Hits => hitsIn(record, locations, isFound);

type Content = Node | string;

function element(name: string, className: string, ...children: readonly Content[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** What was found is marked without the signs around it. */
function wordNodes(words: readonly Word[]): Content[] {
  return words.flatMap(({ word, after, found }) => {
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
    const [core = ''] = /^.*[\p{L}\p{N}\p{M}]/su.exec(word.slice(before.length)) ?? [];
    const behind = word.slice(before.length + core.length);
    return found && core !== '' ? [before, element('mark', '', core), `${behind}${after}`] : [`${word}${after}`];
  });
}

function linkTo(href: string, words: readonly Word[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...wordNodes(words));
  return link;
}

/** Status in its shape and word: the shape is one of those in the page's template, by the status's name. */
function statusOf({ shapes }: Showing, { status }: FoundRecord): HTMLElement[] {
  if (!status) return [];
  const shape = shapes.querySelector(`[data-of="${CSS.escape(status.of)}"]`)?.cloneNode(true);
  const differs = status.of === 'disputed' || status.of === 'differs';
  return [element('span', differs ? 'differs' : '', ...(shape ? [shape] : []), ` ${status.word}`)];
}

/** A date with what was found of its days. */
function dateNodes(date: string, days: readonly Word[]): Content[] {
  const found = new Set(days.flatMap((day) => (day.found ? folded(day.word) : [])));
  return wordNodes(runsIn(date).map((run) => ({ ...run, found: found.has(folded(run.word)) })));
}

function metaOf(showing: Showing, record: FoundRecord, { days }: Pick<Hits, 'days'>): HTMLElement {
  const kind: SearchKind = record.kind;
  return element(
    'p',
    'meta',
    element('span', '', showing.words.kinds[kind]),
    ...statusOf(showing, record),
    ...(record.date === undefined ? [] : [element('span', '', ...dateNodes(record.date, days))]),
  );
}

/** A statement in which something was found, with the way to its place in its event's page. */
function statementItem({ url }: FoundRecord, part: FoundPart, words: Word[]): HTMLElement {
  const { anchor = '', lead = 0, standing, date } = part;
  return element(
    'li',
    '',
    linkTo(`${url}#${anchor}`, [...words.slice(0, lead), ...excerptOf(words.slice(lead))]),
    element('p', 'meta', ...[standing, date].flatMap((text) => (text ? [element('span', '', text)] : []))),
  );
}

const said = (words: readonly Word[]): string =>
  words
    .map(({ word, after }) => `${word}${after}`)
    .join('')
    .trim();

/** What of a record's text was found: the words about it, then its statements, else the spelling under which it was. */
function textsOf({ words }: Showing, result: Result): HTMLElement[] {
  const { record } = result;
  const hits = hitsOf(result);
  const parts = record.parts.map((part, at) => ({ part, words: hits.parts[at] ?? [] }));
  const statements = parts.filter((one) => one.part.anchor !== undefined && wasFound(one.words));
  // Of some documents nothing is known but what they are called.
  const text = parts.find(({ part, words }) => part.anchor === undefined && said(words) !== said(hits.title));
  const inText = text !== undefined && wasFound(text.words);
  const spellings = inText || statements.length > 0 || wasFound(hits.title) ? [] : hits.names.filter(wasFound);
  const further = statements.length - STATEMENTS;
  return [
    ...(text && (inText || statements.length === 0)
      ? [element('p', 'excerpt', ...wordNodes(excerptOf(text.words)))]
      : []),
    ...spellings.map((name) => element('p', 'spelt', `${words.spelt} `, ...wordNodes(name))),
    ...(statements.length === 0
      ? []
      : [
          element(
            'ul',
            'statements',
            ...statements.slice(0, STATEMENTS).map((one) => statementItem(record, one.part, one.words)),
            ...(further > 0 ? [element('li', 'further', inWords(words.furtherStatements, further))] : []),
          ),
        ]),
  ];
}

/** One result: a record under its title. */
export function resultItem(showing: Showing, result: Result): HTMLElement {
  const { record } = result;
  const { title, days } = hitsOf(result);
  return element(
    'li',
    '',
    element('h3', '', linkTo(record.url, title)),
    metaOf(showing, record, { days }),
    ...textsOf(showing, result),
  );
}

/** The record that is called exactly what was searched for, with its other spellings. */
export function cardItem(showing: Showing, record: FoundRecord): HTMLElement {
  const { title, parts, days } = hitsIn(record, []);
  const [text = []] = parts;
  return element(
    'li',
    'card',
    element('h3', '', linkTo(record.url, title)),
    metaOf(showing, record, { days }),
    ...(text.length === 0 ? [] : [element('p', 'excerpt', ...wordNodes(excerptOf(text)))]),
    ...(record.also === undefined ? [] : [element('p', 'spelt', `${showing.words.spelt} ${record.also}`)]),
  );
}

/** Adds kind and date to links that would bear one name and lead to several places. */
export function tellApart(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 > a')];
  for (const alike of Map.groupBy(links, ({ textContent }) => textContent).values()) {
    if (alike.length === 1) continue;
    for (const link of alike) {
      const facts = [...(link.closest('li')?.querySelectorAll('.meta:first-of-type > span') ?? [])];
      link.append(element('span', 'apart', ` (${facts.map(({ textContent }) => textContent.trim()).join(', ')})`));
    }
  }
}
