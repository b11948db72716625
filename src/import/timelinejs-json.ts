/** TimelineJS's JSON: of version 3, and of version 2, where all stands in `timeline`. */
import { z } from 'zod';
import { asWritten } from '../check/words/as-written.ts';
import { timezone } from '../schema/timezone.ts';
import { besideWords, plainText } from './html.ts';
import type { Aside, ImportRow, ReadDocument } from './row.ts';
import { leaves } from './leaves.ts';
import { rowOfSlide, slide, type SlideOptions } from './timelinejs-slide.ts';
import { quoteWhole } from './words.ts';

/** What the rows of every TimelineJS file are known under. */
export const SCOPE = 'timelinejs';

const SHAPE =
  'expected an object with a list "events", as https://timeline.knightlab.com/docs/json-format.html describes it';

const file = z.looseObject({
  title: z.unknown().optional(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).nullish(),
});

type Timeline = z.output<typeof file>;

const cell = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim());

const oldAsset = z.looseObject({ media: cell, credit: cell, caption: cell, thumbnail: cell }).nullish();

/** A slide of version 2. */
const oldSlide = z.looseObject({
  startDate: cell,
  endDate: cell,
  headline: cell,
  text: cell,
  tag: cell,
  asset: oldAsset,
});

const oldFile = z.looseObject({
  headline: cell,
  text: cell,
  date: z.array(z.unknown()),
  asset: oldAsset,
  era: z.array(z.unknown()).nullish(),
});

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A date of version 2: `2011,12,10,07,02,10`, and `-44,3,15` before the year 1. */
const oldDate = (text: string): unknown =>
  text === ''
    ? undefined
    : Object.fromEntries(text.split(/(?<=.)[,/-]/).map((part, index) => [PARTS[index] ?? 'more', part]));

const mediaOf = ({ media: url, ...asset }: NonNullable<z.output<typeof oldAsset>>): object => ({ ...asset, url });

function fromOld(value: unknown): unknown {
  const read = oldSlide.safeParse(value);
  if (!read.success) return value;
  const { startDate, endDate, headline, text, tag, asset, ...more } = read.data;
  const media = asset && mediaOf(asset);
  const dates = { start_date: oldDate(startDate), end_date: oldDate(endDate) };
  return { ...more, ...dates, text: { headline, text }, media, group: tag };
}

/** Both versions as the newer one. */
function asVersion3(value: unknown): Timeline | null {
  const read = file.safeParse(value);
  if (read.success) return read.data;
  const inside = z.looseObject({ timeline: z.unknown().optional() }).safeParse(value).data?.timeline;
  if (inside === undefined) return null;
  const old = oldFile.safeParse(inside);
  if (!old.success) return file.safeParse(inside).data ?? null;
  const { headline, text, date, era } = old.data;
  const { asset, ...more } = old.data;
  const media = asset && mediaOf(asset);
  const rest = Object.fromEntries(
    Object.entries(more).filter(([name]) => !['headline', 'text', 'date', 'era'].includes(name)),
  );
  return { ...rest, title: { text: { headline, text }, media }, events: date.map(fromOld), eras: era?.map(fromOld) };
}

/** What keeps a value from being a slide, in words. */
function shapeFault(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? 'it' : asWritten(path)} is not what TimelineJS takes there`;
}

function rowOf(value: unknown, place: string, options: SlideOptions): ImportRow {
  const read = slide.safeParse(value);
  if (read.success) return rowOfSlide(read.data, place, options);
  const why = `${shapeFault(read.error)}: ${leaves(value)
    .map(({ text }) => quoteWhole(text))
    .join(', ')}`;
  return { ...rowOfSlide(slide.parse({}), place, options), date: { ok: false, why } };
}

const headlineOf = (value: unknown): string => plainText(slide.safeParse(value).data?.text?.headline ?? '');

/** Columns of the sheet that hold HTML. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set(['Headline', 'Text']);

/** Everything that a slide says which is no event, in words. */
function saidIn(value: unknown): string {
  const said = leaves(value).flatMap(({ path, text }) => {
    if (path === 'unique_id') return [];
    const isText = path.startsWith('text.') || TEXT_COLUMNS.has(path);
    const words = isText ? plainText(text) : text;
    return [`${isText ? '' : `${path} `}${quoteWhole(words)}`, ...(isText ? besideWords(text) : [])];
  });
  return said.join(', ') || 'nothing';
}

/** What is said of a title slide. */
export function titleAside(place: string, value: unknown): Aside {
  const words = `The title slide is no event. What it says (${saidIn(value)}) belongs in site.yaml, as "story" and "lede".`;
  return { place, words };
}

/** What is said of an era. */
export function eraAside(place: string, value: unknown): Aside {
  const words = `An era is no event. If it is a storyline, write a thread for it. It says: ${saidIn(value)}.`;
  return { place, words };
}

/** Deeper than any timeline; whoever goes down into it step by step still comes back. */
const DEPTH_LIMIT = 100;

/** Whether JSON is nested too deeply to be looked at. */
function isTooDeep(text: string): boolean {
  let [depth, isQuoted] = [0, false];
  for (const [mark] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (mark === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}

export type ReadJson = { ok: true; value: unknown } | { ok: false; why: string };

/** A number of JSON as a text where it would print as another: 3.10, or one of so many digits that it is rounded. */
const numberAsGiven = (_key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' && context?.source !== String(value) ? (context?.source ?? value) : value;

/** Reads JSON that may be none. */
export function readJson(text: string): ReadJson {
  if (isTooDeep(text)) return { ok: false, why: 'This JSON is nested too deeply to be a timeline.' };
  try {
    return { ok: true, value: JSON.parse(text, numberAsGiven) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? ` (${error.message.replace(/\s+/g, ' ')})` : '';
    return { ok: false, why: `This begins like JSON and is none${reason}.` };
  }
}

const MADE_OF_STATEMENTS = (slides: number): string =>
  `The texts of ${slides} slides are made of the statements and statuses of another story like this one; the statements are taken over with their sources instead. Quotations, answers, which statements agree or deny each other, places and corrections are not in this file.`;

/**
 * Reads TimelineJS's JSON.
 *
 * @param name of the file, for where it has no title
 */
export function readTimelineJson(text: string, name: string, options: SlideOptions): ReadDocument {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = asVersion3(json.value);
  if (!read) return { ok: false, why: `This is JSON, but no timeline of TimelineJS: ${SHAPE}.` };
  const { title, events, eras, ...more } = read;
  // Files of ours say of which zone the times of their slides are.
  const zone = timezone.safeParse(more['timezone']).data;
  const lost = leaves(more).filter(({ path }) => path !== 'timezone' || zone === undefined);
  const rest = lost.map(({ path, text: words }): Aside => ({
    place: path,
    words: `The field is of the whole timeline, and is not taken over: ${quoteWhole(words)}.`,
  }));
  const rows = events.map((one, index) =>
    rowOf(one, `event ${index + 1}`, zone === undefined ? options : { ...options, timezone: zone }),
  );
  const told = rows.filter((row) => row.told.length > 0).length;
  return {
    ok: true,
    document: {
      scope: SCOPE,
      title: headlineOf(title) || name,
      rows,
      asides: [
        ...(title ? [titleAside('title', title)] : []),
        ...(eras ?? []).map((era, index) => eraAside(`era ${index + 1}`, era)),
        ...rest,
        ...(told > 0 ? [{ place: 'text', words: MADE_OF_STATEMENTS(told) }] : []),
      ],
    },
  };
}
