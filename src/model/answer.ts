/**
 * Answers to questions: reading them, and whether two are the same, fit together or are in conflict.
 * See docs/content-model.md, Answers.
 */
import { isMemberOf } from './actor.ts';
import { boundsOf, overlap, reaching, throughLastMinute, widestBounds, type Bounds } from './bounds.ts';
import { compareDecimals, isDecimal, tenthAround, type Decimal } from './decimal.ts';
import { placesAround } from './place.ts';
import type { Id, NumberRange, QuestionRecord, Story, WrittenAnswer, WrittenValue } from './record.ts';
import { parseDate, whenKey, type DateFault, type When } from './when.ts';

/** A number, or a range of them: of one that is `about` so, the range that it stands for. */
export type NumberValue = { kind: 'number'; about: Decimal | null } & NumberRange;

/** A value that answers a question. */
export type AnswerValue =
  | NumberValue
  | { kind: 'place'; place: Id }
  | { kind: 'actor'; actor: Id }
  | { kind: 'choice'; key: string }
  | { kind: 'date'; when: When };

export interface Answer {
  value: AnswerValue;
  /** The time it speaks of, where the question `changes`. */
  asOf: When | null;
}

/** Why a written value does not answer its question. */
export type AnswerFault =
  | { fault: 'not-a-number'; found: string }
  | { fault: 'not-a-place'; found: string }
  | { fault: 'not-an-actor'; found: string }
  | { fault: 'not-a-choice'; found: string }
  | { fault: 'not-a-date'; found: string; reason: DateFault }
  | { fault: 'reversed-range'; min: Decimal; max: Decimal };

export type ReadAnswer = { ok: true; answer: Answer } | ({ ok: false } & AnswerFault);

function readNumber(written: WrittenValue): AnswerValue | AnswerFault {
  if (typeof written === 'string') {
    if (!isDecimal(written)) return { fault: 'not-a-number', found: written };
    return { kind: 'number', min: written, max: written, aboveMin: false, belowMax: false, about: null };
  }
  if ('about' in written) {
    const [min, max] = tenthAround(written.about);
    return { kind: 'number', min, max, aboveMin: false, belowMax: false, about: written.about };
  }
  if ('date' in written) return { fault: 'not-a-number', found: written.date.text };
  const { min, max } = written;
  if (min !== null && max !== null && isEmpty(written)) return { fault: 'reversed-range', min, max };
  return { kind: 'number', ...written, about: null };
}

/** Whether no number lies in a range. */
function isEmpty({ min, max, aboveMin, belowMax }: NumberRange): boolean {
  if (min === null || max === null) return false;
  const order = compareDecimals(min, max);
  return order > 0 || (order === 0 && (aboveMin || belowMax));
}

/** An answer as the file of its event has it: `more_than: 60`. */
function describe(written: WrittenValue): string {
  if (typeof written === 'string') return written;
  if ('date' in written) return written.date.text;
  if ('about' in written) return `about: ${written.about}`;
  const { min, max, aboveMin, belowMax } = written;
  return [
    ...(min !== null ? [`${aboveMin ? 'more_than' : 'min'}: ${min}`] : []),
    ...(max !== null ? [`${belowMax ? 'less_than' : 'max'}: ${max}`] : []),
  ].join(', ');
}

/** An answer that is one word: an id, or a key. */
const word = <Value extends AnswerValue>(
  written: WrittenValue,
  read: (text: string) => Value | null,
  fault: 'not-a-place' | 'not-a-choice' | 'not-an-actor',
): Value | AnswerFault => (typeof written === 'string' ? read(written) : null) ?? { fault, found: describe(written) };

function readDate(written: WrittenValue): AnswerValue | AnswerFault {
  if (typeof written !== 'string' && 'date' in written) return { kind: 'date', when: written };
  const found = describe(written);
  const parsed = parseDate(found);
  if (!parsed.ok) return { fault: 'not-a-date', found, reason: parsed };
  return { kind: 'date', when: { date: parsed.date, extent: 'lasted', basis: 'stated' } };
}

function readValue(question: QuestionRecord, written: WrittenValue): AnswerValue | AnswerFault {
  switch (question.kind) {
    case 'number':
      return readNumber(written);
    case 'place':
      return word(written, (place) => ({ kind: 'place', place }) as const, 'not-a-place');
    case 'actor':
      return word(written, (actor) => ({ kind: 'actor', actor }) as const, 'not-an-actor');
    case 'choice': {
      const known = (key: string) => (Object.hasOwn(question.choices, key) ? ({ kind: 'choice', key } as const) : null);
      return word(written, known, 'not-a-choice');
    }
    case 'date':
      return readDate(written);
  }
}

/**
 * Reads an answer as its question asks for it.
 *
 * @returns the answer, or what is wrong with it. That a place or an actor exists is not looked up here
 */
export function readAnswer(question: QuestionRecord, written: WrittenAnswer): ReadAnswer {
  const value = readValue(question, written.is);
  if ('fault' in value) return { ok: false, ...value };
  return { ok: true, answer: { value, asOf: written.as_of ?? null } };
}

/** Whether a place is another or lies within it, at any depth. */
export function liesWithin(story: Story, inner: Id, outer: Id): boolean {
  return placesAround(story.places, inner).includes(outer);
}

/**
 * How two answers to one question stand to each other. `same`: each says what the other says, as exactly or less.
 * `fit`: both can be so, and neither confirms the other. `conflict`: they cannot both be so. `apart`: they speak of
 * different times and say nothing of each other. Symmetric.
 */
export type Relation = 'same' | 'fit' | 'conflict' | 'apart';

const isClosed = ({ min, max, aboveMin, belowMax }: NumberRange): boolean =>
  min !== null && max !== null && !aboveMin && !belowMax;

/** Of two ranges, which begins later: more than 0 the one, less than 0 the other. "More than 10" begins later than "at least 10". */
function orderOfMins(a: NumberRange, b: NumberRange): number {
  if (a.min === null || b.min === null) return Number(a.min !== null) - Number(b.min !== null);
  return compareDecimals(a.min, b.min) || Number(a.aboveMin) - Number(b.aboveMin);
}

/** Of two ranges, which ends later, likewise. */
function orderOfMaxes(a: NumberRange, b: NumberRange): number {
  if (a.max === null || b.max === null) return Number(b.max !== null) - Number(a.max !== null);
  return compareDecimals(a.max, b.max) || Number(b.belowMax) - Number(a.belowMax);
}

function relateNumbers(a: NumberRange, b: NumberRange): Relation {
  const [mins, maxes] = [orderOfMins(a, b), orderOfMaxes(a, b)];
  // 3.1 and 3.10.
  if (mins === 0 && maxes === 0) return 'same';
  const [{ min, aboveMin }, { max, belowMax }] = [mins > 0 ? a : b, maxes < 0 ? a : b];
  if (isEmpty({ min, max, aboveMin, belowMax })) return 'conflict';
  const oneContains = mins === 0 || maxes === 0 || mins < 0 === maxes > 0;
  return isClosed(a) && isClosed(b) && oneContains ? 'same' : 'fit';
}

function relateDates(one: When, other: When, timezone: string): Relation {
  const through = (when: When): Bounds => throughLastMinute(when, boundsOf(when, timezone), timezone);
  const [a, b] = [through(one), through(other)];
  if (!overlap(a, b)) {
    const [mayBe, otherMayBe] = [reaching(one, a, timezone), reaching(other, b, timezone)];
    return overlap(mayBe, otherMayBe) ? 'fit' : 'conflict';
  }
  const closed = [a, b].every(({ earliest, latest }) => earliest !== null && latest !== null);
  const contains = (outer: Bounds, inner: Bounds): boolean =>
    (outer.earliest ?? -Infinity) <= (inner.earliest ?? -Infinity) &&
    (inner.latest ?? Infinity) <= (outer.latest ?? Infinity);
  return closed && (contains(a, b) || contains(b, a)) ? 'same' : 'fit';
}

function relateValues(story: Story, question: QuestionRecord, a: AnswerValue, b: AnswerValue): Relation {
  if (valueKey(a) === valueKey(b)) return 'same';
  if (a.kind === 'number' && b.kind === 'number') return relateNumbers(a, b);
  if (a.kind === 'place' && b.kind === 'place') {
    return liesWithin(story, a.place, b.place) || liesWithin(story, b.place, a.place) ? 'fit' : 'conflict';
  }
  if (a.kind === 'actor' && b.kind === 'actor') {
    return isMemberOf(story, a.actor, b.actor) || isMemberOf(story, b.actor, a.actor) ? 'fit' : 'conflict';
  }
  if (a.kind === 'choice' && b.kind === 'choice') {
    const listed = question.compatible.some(
      ([one, other]) => (one === a.key && other === b.key) || (one === b.key && other === a.key),
    );
    return listed ? 'fit' : 'conflict';
  }
  if (a.kind === 'date' && b.kind === 'date') return relateDates(a.when, b.when, story.site.timezone);
  throw new TypeError(`The answers ${valueKey(a)} and ${valueKey(b)} are not of one kind.`);
}

/**
 * How two answers to one question stand to each other: see {@link Relation}.
 *
 * @throws TypeError for answers of different kinds, which no question has
 */
export function relationOf(story: Story, question: QuestionRecord, a: Answer, b: Answer): Relation {
  return ofOneTime(story, a, b) ? relateValues(story, question, a.value, b.value) : 'apart';
}

/** Whether two answers speak of the same time, as far as they tell: only then can they contradict, or support, each other. */
function ofOneTime({ site: { timezone } }: Story, a: Answer, b: Answer): boolean {
  return !a.asOf || !b.asOf || overlap(widestBounds(a.asOf, timezone), widestBounds(b.asOf, timezone));
}

/** The earliest instant of which an answer may speak; before all others where it does not tell. */
export const speaksFrom = ({ site: { timezone } }: Story, { asOf }: Pick<Answer, 'asOf'>): number =>
  (asOf && widestBounds(asOf, timezone).earliest) ?? -Infinity;

/** Whether an answer speaks of a time that was certainly over when that of another began. */
export function isOfTimeBefore(story: Story, a: Answer, b: Answer): boolean {
  return !ofOneTime(story, a, b) && speaksFrom(story, a) < speaksFrom(story, b);
}

/** The ends of a range as numbers, infinite where one is open: near enough to draw them and to put them in order. */
export const endsOf = ({ min, max }: NumberRange): { min: number; max: number } => ({
  min: min === null ? -Infinity : Number(min),
  max: max === null ? Infinity : Number(max),
});

/** The number that a unit stands beside: the last that is written. */
export const besideUnit = ({ min, max, about }: NumberValue): Decimal => about ?? max ?? min ?? '0';

/** A text that is the same for the same value as it is written, and for no other of its question. */
export function valueKey(value: AnswerValue): string {
  switch (value.kind) {
    case 'number':
      if (value.about !== null) return `~${value.about}`;
      return `${value.aboveMin ? '>' : ''}${value.min ?? ''}..${value.belowMax ? '<' : ''}${value.max ?? ''}`;
    case 'place':
      return value.place;
    case 'actor':
      return value.actor;
    case 'choice':
      return value.key;
    case 'date':
      return whenKey(value.when);
  }
}
