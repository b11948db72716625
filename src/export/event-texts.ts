/** What data files say of an event, computed once for a Ledger: files of many events hold it besides its own. */
import { digestOf } from '../kept/digest.ts';
import { TextsPutAway } from '../kept/put-away.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onceEach } from '../model/once-each.ts';
import { eventData, type EventData, type GivenEvent } from './data/event.ts';
import { DATA_VERSION } from './data/version.ts';
import { membersText } from './json-text.ts';

/** The members of an event's JSON object. */
interface Written {
  text: string;
  /** How many characters they are without line feeds. */
  length: number;
  /** Of the event's own file: SHA-256, as base64. */
  digest: string;
}

/** The same without the text. */
interface Known extends Omit<Written, 'text'> {
  /** Under which it was put away; `null` where it was not. */
  number: number | null;
}

/**
 * What is known of the members of each event's JSON object, kept for a whole build. While the content is written, one
 * Ledger after another holds the same event, with another history.
 */
const knownFor = onceEach((_ledger: Ledger) => ({
  texts: new TextsPutAway(),
  events: new Map<LedgerEvent, Known>(),
}));

/** The file of an event, of the members of its object. */
export const fileOfMembers = (members: string): string =>
  `{\n"version":${JSON.stringify(DATA_VERSION)},\n${members}\n}\n`;

/** JSON on several lines as one line: within its texts no line ends. */
const onOneLine = (json: string): string => json.replaceAll('\n', '');

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Writes the members of an event's JSON object. */
function written(data: EventData): Written {
  const text = membersText(data, 'claims');
  return { text, length: text.length - lineFeedsIn(text), digest: digestOf(fileOfMembers(text)) };
}

/** An event as data, with that as it is written. */
export interface ToldEvent {
  entry: LedgerEvent;
  data: EventData;
  written: Written;
}

/**
 * Makes what data files say of an event.
 *
 * @param given what that is made of, for whoever has gathered it
 */
export function tellEvent(ledger: Ledger, entry: LedgerEvent, given?: GivenEvent): ToldEvent {
  const data = eventData(ledger, entry, given);
  return { entry, data, written: written(data) };
}

/** What the last build made of an event, without the text. */
export type KeptOfEvent = readonly [digest: string, length: number];

/** What to keep of it for the next build. */
export const keptOfEvent = ({ written: { digest, length } }: ToldEvent): KeptOfEvent => [digest, length];

/** Remembers what the last build made of the same event, if that is known. */
export function rememberKept(ledger: Ledger, entry: LedgerEvent, kept: KeptOfEvent | undefined): void {
  const { events } = knownFor(ledger);
  if (!kept || events.has(entry)) return;
  const [digest, length] = kept;
  events.set(entry, { digest, length, number: null });
}

/** Remembers what was made of an event, and puts its text away: where it was made, files that hold it mostly are as well. */
export function rememberEvent(ledger: Ledger, { entry, written: { text, length, digest } }: ToldEvent): Known {
  const { texts, events } = knownFor(ledger);
  const before = events.get(entry);
  if (before && before.number !== null) return before;
  const known = { length, digest, number: texts.put(text) };
  events.set(entry, known);
  return known;
}

const knownOf = (ledger: Ledger, entry: LedgerEvent): Known =>
  knownFor(ledger).events.get(entry) ?? rememberEvent(ledger, tellEvent(ledger, entry));

/** An event as JSON: what stands between the braces of its object, a line for each member. */
export function eventMembers(ledger: Ledger, entry: LedgerEvent): string {
  const { texts, events } = knownFor(ledger);
  const number = events.get(entry)?.number ?? null;
  if (number !== null) return texts.get(number);
  const told = tellEvent(ledger, entry);
  rememberEvent(ledger, told);
  return told.written.text;
}

/** The digest of an event's own file, {@link fileOfMembers}: SHA-256, as base64. */
export const eventDigest = (ledger: Ledger, entry: LedgerEvent): string => knownOf(ledger, entry).digest;

/** An event as JSON on one line. */
export const eventLine = (ledger: Ledger, entry: LedgerEvent): string => `{${onOneLine(eventMembers(ledger, entry))}}`;

/** How many characters the line of an event has: known without the line. */
export const eventLineLength = (ledger: Ledger, entry: LedgerEvent): number => knownOf(ledger, entry).length + 2;
