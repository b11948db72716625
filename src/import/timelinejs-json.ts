/** TimelineJS's JSON: of version 3, and of version 2, where all stands in `timeline`. */
import { z } from 'zod';
import { asWritten } from '../check/words/as-written.ts';
import { plainText } from './html.ts';
import type { Aside, ImportRow, ReadDocument } from './row.ts';
import { rowOfSlide, slide, type Slide } from './timelinejs-slide.ts';

/** What the rows of every TimelineJS file are known under. */
export const SCOPE = 'timelinejs';

const SHAPE =
  'expected an object with a list "events", as https://timeline.knightlab.com/docs/json-format.html describes it';

const file = z.looseObject({
  title: z.unknown().optional(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).nullish(),
});

const cell = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim());

/** A slide of version 2. */
const oldSlide = z.looseObject({
  startDate: cell,
  endDate: cell,
  headline: cell,
  text: cell,
  tag: cell,
  asset: z.looseObject({ media: cell, credit: cell, caption: cell, thumbnail: cell }).nullish(),
});

const oldFile = z.looseObject({
  headline: cell,
  text: cell,
  date: z.array(z.unknown()),
  era: z.array(z.unknown()).nullish(),
});

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A date of version 2: `2011,12,10,07,02,10`. */
const oldDate = (text: string): unknown =>
  text === ''
    ? undefined
    : Object.fromEntries(text.split(/[,/-]/).map((part, index) => [PARTS[index] ?? 'more', part]));

function fromOld(value: unknown): unknown {
  const read = oldSlide.safeParse(value);
  if (!read.success) return value;
  const { startDate, endDate, headline, text, tag, asset, ...more } = read.data;
  const media = asset && { url: asset.media, credit: asset.credit, caption: asset.caption, thumbnail: asset.thumbnail };
  const dates = { start_date: oldDate(startDate), end_date: oldDate(endDate) };
  return { ...more, ...dates, text: { headline, text }, media, group: tag };
}

/** Both versions as the newer one. */
function asVersion3(value: unknown): z.output<typeof file> | null {
  const read = file.safeParse(value);
  if (read.success) return read.data;
  const inside = z.looseObject({ timeline: z.unknown().optional() }).safeParse(value).data?.timeline;
  if (inside === undefined) return null;
  const old = oldFile.safeParse(inside);
  if (!old.success) return file.safeParse(inside).data ?? null;
  const { headline, text, date, era } = old.data;
  return { title: { text: { headline, text } }, events: date.map(fromOld), eras: era?.map(fromOld) };
}

/** What keeps a value from being a slide, in words. */
function shapeFault(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? 'it' : asWritten(path)} is not what TimelineJS takes there`;
}

function rowOf(value: unknown, place: string, timezone: string): ImportRow {
  const read = slide.safeParse(value);
  if (read.success) return rowOfSlide(read.data, place, timezone);
  const why = shapeFault(read.error);
  return { ...rowOfSlide(slide.parse({}), place, timezone), date: { ok: false, why } };
}

const headlineOf = (value: unknown): string => plainText(slide.safeParse(value).data?.text?.headline ?? '');

/** What is said of a title slide. */
export function titleAside(place: string, { text }: Slide): Aside {
  const headline = plainText(text?.headline ?? '');
  const body = plainText(text?.text ?? '');
  const words = [headline, body].filter((part) => part !== '').map(asWritten);
  return {
    place,
    words: `The title slide is no event. What it says (${words.join(', ') || 'nothing'}) belongs in site.yaml, as "story" and "lede".`,
  };
}

/** What is said of an era. */
export function eraAside(place: string, headline: string): Aside {
  return { place, words: `The era ${asWritten(headline)} is no event. If it is a storyline, write a thread for it.` };
}

/**
 * Reads TimelineJS's JSON.
 *
 * @param name of the file, for where it has no title
 * @param timezone the IANA zone in which clock times are read
 */
export function readTimelineJson(text: string, name: string, timezone: string): ReadDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? ` (${error.message.replace(/\s+/g, ' ')})` : '';
    return { ok: false, why: `This begins like JSON and is none${reason}.` };
  }
  const read = asVersion3(value);
  if (!read) return { ok: false, why: `This is JSON, but no timeline of TimelineJS: ${SHAPE}.` };
  const title = slide.safeParse(read.title).data;
  return {
    ok: true,
    document: {
      scope: SCOPE,
      title: headlineOf(read.title) || name,
      rows: read.events.map((one, index) => rowOf(one, `event ${index + 1}`, timezone)),
      asides: [
        ...(title ? [titleAside('title', title)] : []),
        ...(read.eras ?? []).map((era, index) => eraAside(`era ${index + 1}`, headlineOf(era))),
      ],
    },
  };
}
