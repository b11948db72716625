/** Any text that the check lets through, and a story that holds it. */
import { hiddenCharacters } from '../../../src/check/rules/field/hidden-characters.ts';
import type { LedgerClaim, LedgerEvent } from '../../../src/ledger/entries.ts';
import { factsOf } from '../../../src/ledger/facts-of-claim.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import type { Voice } from '../../../src/model/voice.ts';
import fc from '../property.ts';

/** What formats break at, among what Unicode has. */
const NASTY = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '</script>',
  '=',
  '+',
  '-',
  '@',
  ',',
  ';',
  '\\',
  '\\n',
  '%',
  '{',
  '😀',
  'é',
];

const unit = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }, fc.constantFrom(...NASTY));

const allowed = (text: string): boolean =>
  text.isWellFormed() && text === text.trim() && text !== '' && hiddenCharacters(text).length === 0;

/** A title or name: one line. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(unit, { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\r\n]/g, ' ')
      .trim(),
  )
  .filter(allowed);

/** A summary or quotation, which may run over several lines. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('\n'))
  .filter(allowed);

/** The texts of an event and its only statement. */
export interface Texts {
  title: string;
  summary: string;
  place: string;
  text: string;
  /** People who are not named, as the source prints it. */
  who: string;
  quote: string;
  translation: string;
  locator: string;
}

export const anyTexts: fc.Arbitrary<Texts> = fc.record({
  title: anyLine,
  summary: anyProse,
  place: anyLine,
  text: anyProse,
  who: anyLine,
  quote: anyProse,
  translation: anyProse,
  locator: anyLine,
});

/** A story with one event, whose date is known to the day, and one statement. */
export function storyOf(
  ledger: Ledger,
  { title, summary, place, text, who, quote, translation, locator }: Texts,
): Ledger {
  const entry = ledger.eventById('passengers-ashore');
  const [first] = entry.claims;
  if (!first) throw new Error('The event has no statement.');
  const claim: LedgerClaim = {
    ...first,
    claim: {
      ...first.claim,
      text,
      standing: 'claimed',
      by: [],
      by_words: who,
      unverified: true,
      locator,
      quote: { text: quote, translated: 'no', translation: { text: translation, by: 'us' } },
    },
    who: [{ id: '', name: who, href: null }],
    verb: ledger.strings.claim.verbOfUnnamed('claimed'),
  };
  const event = { ...entry.event, title, summary };
  const where = entry.places.slice(0, 1).map((ref) => ({ ...ref, name: place }));
  const told: LedgerEvent = { ...entry, event, ref: { ...entry.ref, name: title }, claims: [claim], places: where };
  const voice: Voice = { kind: 'unnamed', words: who, source: first.claim.source };
  const shown = new Map(ledger.graph.shown).set(claim.key, { ...factsOf(ledger, first), voice });
  return { ...ledger, graph: { ...ledger.graph, shown }, events: [told] };
}

/** A sentence without the isolates in which it sets a name that runs the other way. */
export const withoutIsolates = (sentence: string): string => sentence.replace(/[\u2068\u2069]/gu, '');
