/**
 * Slides of TimelineJS, as its JSON and its spreadsheet both give them. The format:
 * https://timeline.knightlab.com/docs/json-format.html
 */
import { z } from 'zod';
import { asWritten } from '../check/words/as-written.ts';
import { stationOf } from '../model/bounds.ts';
import { when as whenField } from '../schema/date.ts';
import { dateOfRow, NO_PARTS } from './date.ts';
import { plainText } from './html.ts';
import type { ImportRow, RowDate } from './row.ts';

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
});

export type Slide = z.output<typeof slide>;

/** A slide with nothing in it. */
export const emptySlide = (): Slide => slide.parse({});

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
  const { date: expression, part, extent, basis, note, zone } = read.data;
  const when = { date: expression.text, part, extent: expression.interval ? extent : undefined, basis, note, zone };
  return { ok: true, when, todos: [] };
}

const DOCUMENTED = new Set([
  ...['unique_id', 'start_date', 'end_date', 'display_date', 'text', 'media', 'group', 'background', 'when'],
  'autolink',
]);

const said = (name: string, value: unknown): string[] =>
  value === undefined || value === null || value === '' ? [] : [`${name} ${asWritten(wordsOf(value))}`];

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function lostOf(one: Slide): string[] {
  const { media, background, start_date, end_date } = one;
  const ground = typeof background === 'string' ? { url: background, color: '' } : background;
  return [
    ...said('the background', ground?.url === '' ? ground.color : ground?.url),
    ...said('the thumbnail', media?.thumbnail),
    ...said('the description of the picture (alt text)', media?.alt),
    ...said('the title of the picture', media?.title),
    ...[start_date, end_date].flatMap((one) => (one && Number(one.second) > 0 ? said('the seconds', one.second) : [])),
    ...Object.entries(one).flatMap(([name, value]) => (DOCUMENTED.has(name) ? [] : said(`the field ${name}`, value))),
  ];
}

function inWordsOf({ display_date, start_date, end_date }: Slide): string {
  const words = display_date === '' ? [start_date?.display_date, end_date?.display_date] : [display_date];
  return plainText(words.filter(Boolean).join(' – '));
}

/**
 * A slide as a row.
 *
 * @param place where it stands, for people
 * @param timezone the IANA zone in which its clock times are read
 */
export function rowOfSlide(one: Slide, place: string, timezone: string): ImportRow {
  const { media, text } = one;
  const written = {
    start: { ...NO_PARTS, ...one.start_date },
    end: { ...NO_PARTS, ...one.end_date },
    inWords: inWordsOf(one),
  };
  const link = media?.link ?? '';
  return {
    place,
    key: one.unique_id,
    title: text?.headline ?? '',
    summary: '',
    text: text?.text ?? '',
    markup: 'html',
    date: ownDate(one, timezone) ?? dateOfRow(written, timezone),
    source: link === '' ? null : { url: link, title: '', outlet: '', published: null },
    media: media && media.url !== '' ? { url: media.url, caption: media.caption, credit: media.credit } : null,
    // TimelineJS resolves the character references of a group twice.
    group: plainText(plainText(one.group)),
    lost: lostOf(one),
  };
}
