/** What this project's own export adds to TimelineJS's slides, read back: each statement with its document. */
import { z } from 'zod';
import type { RowSource, RowStatement } from './row.ts';
import { parseDate } from '../model/when.ts';
import { dateOfRow, NO_PARTS } from './date.ts';

const text = z.string().default('');

const statements = z.array(
  z.object({
    text: z.string().min(1),
    by: z.array(z.object({ name: z.string(), kind: text })).default([]),
    standing: text,
    source: z.object({ url: text, title: text, outlet: text, published: text, lang: text }),
  }),
);

function publishedOf(written: string, timezone: string): RowSource['published'] {
  if (written === '') return null;
  return parseDate(written).ok
    ? { ok: true, when: { date: written }, notes: [], todos: [], lost: [] }
    : dateOfRow({ start: { ...NO_PARTS, year: written }, end: NO_PARTS, inWords: '' }, timezone);
}

/**
 * The statements of a slide that a timeline made by us carries.
 *
 * @param value its field `statements`, whatever that is
 * @returns nothing where the slide is of another making
 */
export function ownStatements(value: unknown, timezone: string): RowStatement[] {
  const read = statements.safeParse(value);
  if (!read.success) return [];
  return read.data.map(({ source, ...statement }) => ({
    ...statement,
    source: { ...source, published: publishedOf(source.published, timezone) },
  }));
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
