/** What this project's own export adds to TimelineJS's slides, read back: each statement with its document. */
import { z } from 'zod';
import type { ImportRow, RowSource, RowStatement, RowWhen } from './row.ts';
import { ACTS, EVENT_KINDS } from '../model/vocabulary.ts';
import { parseDate, type When } from '../model/when.ts';
import { when as whenField } from '../schema/date.ts';
import { via } from '../schema/via.ts';
import { dateOfRow, NO_PARTS } from './date.ts';

const text = z.string().default('');

const actors = z.array(z.object({ name: z.string(), kind: text })).default([]);

/** A date as an event's file gives it. */
export const rowWhen = ({ date: expression, part, extent, basis, note, zone }: When): RowWhen => ({
  date: expression.text,
  part,
  extent: expression.interval ? extent : undefined,
  basis,
  note,
  zone,
});

const day = whenField.transform(rowWhen);

const document = z.object({
  url: text,
  title: text,
  outlet: text,
  published: text,
  lang: text,
  id: text,
  kind: text,
  by: actors,
  read: z.boolean().default(true),
  unnamed: z.boolean().default(false),
  via,
});

const statements = z.array(
  z.object({
    text: z.string().min(1),
    main: z.boolean().optional(),
    by: actors,
    by_words: z.string().optional(),
    act: z.enum(ACTS).optional(),
    standing: text,
    unverified: z.boolean().optional(),
    confirmed_by: actors,
    confirmed_by_words: z.string().optional(),
    retracted: z.object({ on: day, by: z.string(), note: z.string() }).nullable().default(null),
    source: document,
    via,
  }),
);

const event = z.object({
  kind: z.enum(EVENT_KINDS).nullable().default(null),
  withdrawn: z.object({ on: day, why: z.string() }).nullable().default(null),
  documents: z.array(document).default([]),
});

function publishedOf(written: string, timezone: string): RowSource['published'] {
  if (written === '') return null;
  return parseDate(written).ok
    ? { ok: true, when: { date: written }, notes: [], todos: [], lost: [] }
    : dateOfRow({ start: { ...NO_PARTS, year: written }, end: NO_PARTS, inWords: '' }, timezone);
}

function sourceOf(
  { url, title, outlet, published, lang, ...own }: z.output<typeof document>,
  timezone: string,
): RowSource {
  // A file of ours that is older gives no ids.
  return {
    url,
    title,
    outlet,
    published: publishedOf(published, timezone),
    lang,
    own: own.id === '' ? undefined : own,
  };
}

/**
 * What a slide of a timeline made by us carries: its statements, what kind of event it is, and whether it was withdrawn.
 *
 * @returns nothing where the slide is of another making
 */
export function ownFields(
  slide: { statements?: unknown; kind?: unknown; withdrawn?: unknown; documents?: unknown },
  timezone: string,
): Partial<Pick<ImportRow, 'kind' | 'withdrawn' | 'told' | 'documents'>> {
  const [about, told] = [event.safeParse(slide), statements.safeParse(slide.statements)];
  if (!about.success || !told.success) return {};
  return {
    ...about.data,
    documents: about.data.documents.map((one) => sourceOf(one, timezone)),
    told: told.data.map(
      ({ text: words, source, by, standing, confirmed_by, retracted, via: links, ...fields }): RowStatement => ({
        text: words,
        source: sourceOf(source, timezone),
        by,
        standing,
        confirmedBy: confirmed_by,
        via: links,
        fields,
        retracted,
      }),
    ),
  };
}

/**
 * Whether a slide tells of a page of a site, as those of its own export do.
 *
 * @param text of the slide
 * @param id of the event
 * @param site the address of the site
 */
export function isOwnPage(text: string, id: string, site: string): boolean {
  const page = new RegExp(String.raw`https?://[^\s"'<>]*/events/${RegExp.escape(id)}/`).exec(text)?.[0];
  return page !== undefined && URL.canParse(page) && new URL(page).host === new URL(site).host;
}
