/**
 * Slides of TimelineJS, as its JSON and its spreadsheet both give them. The format:
 * https://timeline.knightlab.com/docs/json-format.html
 */
import { z } from 'zod';
import { stationOf } from '../model/bounds.ts';
import { when as whenField } from '../schema/date.ts';
import { dateOfRow, NO_PARTS } from './date.ts';
import { besideWords, plainText, readHtml } from './html.ts';
import { leaves } from './leaves.ts';
import { EMPTY_ROW, type ImportRow, type RowDate, type RowSource } from './row.ts';
import { ownFields, rowWhen } from './timelinejs-own.ts';
import { quoteWhole } from './words.ts';

/** Numbers and truth values count as what they are written like. */
const cell = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => String(value ?? '').trim());

const date = z
  .looseObject({ year: cell, month: cell, day: cell, hour: cell, minute: cell, second: cell, display_date: cell })
  .nullish();

/** One slide. Fields that TimelineJS does not document are kept, so that what is lost can be said. */
export const slide = z.looseObject({
  unique_id: cell,
  start_date: date,
  end_date: date,
  display_date: cell,
  text: z.looseObject({ headline: cell, text: cell }).nullish(),
  media: z
    .looseObject({ url: cell, caption: cell, credit: cell, thumbnail: cell, alt: cell, title: cell, link: cell })
    .nullish(),
  group: cell,
  background: z.union([z.looseObject({ url: cell, color: cell }), cell]).nullish(),
  when: z.unknown().optional(),
  summary: cell,
  kind: z.unknown().optional(),
  withdrawn: z.unknown().optional(),
  statements: z.unknown().optional(),
  documents: z.unknown().optional(),
});

export type Slide = z.output<typeof slide>;

/** Which documents a slide's text is from, where neither it nor a link says so. */
export interface SlideOptions {
  /** The IANA zone in which clock times are read. */
  timezone: string;
  /** Whether the address in a credit is that document. */
  sourceFrom: 'credit' | null;
}

/** Whether the date that our own files give beside TimelineJS's own is still that of the slide. */
function isSameDay(expression: string, { start_date }: Slide): boolean {
  const [year = '', month = '', day = ''] = expression.split('-');
  const given = [start_date?.year, start_date?.month, start_date?.day];
  return [year, month, day].every((part, index) => Number(part) === Number(given[index] ?? ''));
}

/** The date that a timeline made by us carries, where nobody has changed the slide's own since. */
function ownDate(one: Slide, timezone: string): RowDate | null {
  const read = whenField.safeParse(one.when);
  if (!read.success || !isSameDay(stationOf(read.data, timezone).key, one)) return null;
  return { ok: true, when: rowWhen(read.data), notes: [], todos: [], lost: [] };
}

/** The fields that are read, by where they stand. */
const READ = new Set([
  ...['unique_id', 'display_date', 'group', 'text.headline', 'text.text', 'autolink', 'summary'],
  ...['media.url', 'media.caption', 'media.credit', 'media.link'],
  ...['start_date', 'end_date'].flatMap((date) =>
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'display_date'].map((part) => `${date}.${part}`),
  ),
]);

/** What to call the others. */
const NAMES: Readonly<Record<string, string>> = {
  background: 'the background',
  'background.url': 'the background',
  'background.color': 'the background',
  'media.thumbnail': 'the thumbnail',
  'media.alt': 'the description of the picture (alt text)',
  'media.title': 'the title of the picture',
};

function lostOf(one: Slide, dates: readonly string[], isOwn: boolean): string[] {
  const read = isOwn ? /^(?:when|statements|documents|kind|withdrawn)\b/ : /^(?:when|statements)\b/;
  const fields = leaves(one).filter(({ path }) => !READ.has(path) && !read.test(path));
  const given = [one.start_date?.display_date, one.end_date?.display_date].filter((words) => words);
  return [
    ...fields.map(({ path, text }) => `${NAMES[path] ?? `the field ${path}`} ${quoteWhole(text)}`),
    ...[one.display_date, ...given].flatMap((words) => besideWords(words ?? '')),
    ...given
      .filter((words) => !dates.includes(words ?? ''))
      .map((words) => `the date in words ${quoteWhole(words ?? '')}`),
  ];
}

/** The date in the slide's own words, and which of its fields they are from. */
function inWordsOf({ display_date, start_date, end_date }: Slide): string[] {
  const words = display_date === '' ? [start_date?.display_date, end_date?.display_date] : [display_date];
  return words.filter((one) => one !== undefined && one !== '').map((one) => one ?? '');
}

const sourceAt = (url: string, outlet = ''): RowSource => ({ url, title: '', outlet, published: null, lang: '' });

/** The document that a row names: behind its link, or in its credit where that is to count. */
function sourcesOf({ media }: Slide, { sourceFrom }: SlideOptions): RowSource[] {
  if (!media) return [];
  if (media.link !== '') return [sourceAt(media.link)];
  if (sourceFrom !== 'credit') return [];
  const [block] = readHtml(media.credit).blocks.filter(({ links }) => links.length > 0);
  const [link] = block?.links ?? [];
  return block && link ? [sourceAt(link.url, block.text.slice(link.start, link.end))] : [];
}

/**
 * A slide as a row.
 *
 * @param place where it stands, for people
 */
export function rowOfSlide(one: Slide, place: string, options: SlideOptions): ImportRow {
  const { media, text } = one;
  const words = inWordsOf(one);
  const own = ownFields(one, options.timezone);
  const written = {
    start: { ...NO_PARTS, ...one.start_date, offset: '' },
    end: { ...NO_PARTS, ...one.end_date, offset: '' },
    inWords: plainText(words.join(' – ')),
  };
  const { credit = '', caption = '', url = '' } = media ?? {};
  return {
    ...EMPTY_ROW,
    place,
    key: one.unique_id,
    title: text?.headline ?? '',
    summary: one.summary,
    text: text?.text ?? '',
    markup: 'html',
    date: ownDate(one, options.timezone) ?? dateOfRow(written, options.timezone),
    sources: sourcesOf(one, options),
    media: url === '' && caption === '' && credit === '' ? null : { url, caption, credit },
    // TimelineJS resolves the character references of a group twice.
    group: plainText(plainText(one.group)),
    ...own,
    lost: [...lostOf(one, words, own.told !== undefined), ...besideWords(one.group)],
  };
}
