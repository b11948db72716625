/** Answers to questions: reading them, and whether two may both be true. Design: `2-content-model`, Answers. */
import { boundsOf, overlap } from './bounds.ts';
import { placesAround } from './place.ts';
import type { Id, QuestionRecord, Story, WrittenAnswer, WrittenValue } from './record.ts';
import { parseDate, type DateFault, type When } from './when.ts';

/** A value that answers a question. */
export type AnswerValue =
  | { kind: 'number'; min: number; max: number; about: number | null }
  | { kind: 'place'; place: Id }
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
  | { fault: 'not-a-choice'; found: string }
  | { fault: 'not-a-date'; found: string; reason: DateFault }
  | { fault: 'reversed-range'; min: number; max: number };

export type ReadAnswer = { ok: true; answer: Answer } | ({ ok: false } & AnswerFault);

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** `{ about: n }` is the closed range of 10 % either way. */
const ABOUT = 0.1;

function readNumber(written: WrittenValue): AnswerValue | AnswerFault {
  if (typeof written === 'string') {
    if (!NUMBER.test(written)) return { fault: 'not-a-number', found: written };
    const exact = Number(written);
    return { kind: 'number', min: exact, max: exact, about: null };
  }
  if ('about' in written) {
    const reach = Math.abs(written.about) * ABOUT;
    return { kind: 'number', min: written.about - reach, max: written.about + reach, about: written.about };
  }
  if (written.min > written.max) return { fault: 'reversed-range', min: written.min, max: written.max };
  return { kind: 'number', min: written.min, max: written.max, about: null };
}

function describe(written: WrittenValue): string {
  if (typeof written === 'string') return written;
  return 'about' in written ? `about ${written.about}` : `${written.min} to ${written.max}`;
}

function readDate(found: string): AnswerValue | AnswerFault {
  const parsed = parseDate(found);
  if (!parsed.ok) return { fault: 'not-a-date', found, reason: parsed };
  return { kind: 'date', when: { date: parsed.date, extent: 'lasted', basis: 'stated' } };
}

function readValue({ kind, choices }: QuestionRecord, written: WrittenValue): AnswerValue | AnswerFault {
  switch (kind) {
    case 'number':
      return readNumber(written);
    case 'place':
      return typeof written === 'string'
        ? { kind: 'place', place: written }
        : { fault: 'not-a-place', found: describe(written) };
    case 'choice':
      return typeof written === 'string' && Object.hasOwn(choices, written)
        ? { kind: 'choice', key: written }
        : { fault: 'not-a-choice', found: describe(written) };
    case 'date':
      return readDate(describe(written));
  }
}

/**
 * Reads an answer as its question asks for it.
 *
 * @returns the answer, or what is wrong with it. That a place exists is not looked up here
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
 * How two answers to one question stand to each other: `same` or otherwise `compatible`, `by-area` where they agree
 * only because one place lies within the other, or `incompatible`. Symmetric.
 */
export type Fit = 'same' | 'compatible' | 'by-area' | 'incompatible';

function fitOfValues(story: Story, question: QuestionRecord, a: AnswerValue, b: AnswerValue): Fit {
  if (valueKey(a) === valueKey(b)) return 'same';
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.min <= b.max && b.min <= a.max ? 'compatible' : 'incompatible';
    case 'place': {
      if (b.kind !== 'place') return 'incompatible';
      return liesWithin(story, a.place, b.place) || liesWithin(story, b.place, a.place) ? 'by-area' : 'incompatible';
    }
    case 'choice': {
      if (b.kind !== 'choice') return 'incompatible';
      const listed = question.compatible.some(
        ([one, other]) => (one === a.key && other === b.key) || (one === b.key && other === a.key),
      );
      return listed ? 'compatible' : 'incompatible';
    }
    case 'date': {
      if (b.kind !== 'date') return 'incompatible';
      const { timezone } = story.site;
      return overlap(boundsOf(a.when, timezone), boundsOf(b.when, timezone)) ? 'compatible' : 'incompatible';
    }
  }
}

/** See {@link Fit}. Answers whose `as_of` do not overlap are compatible, whatever they say. */
export function fitOf(story: Story, question: QuestionRecord, a: Answer, b: Answer): Fit {
  const fit = fitOfValues(story, question, a.value, b.value);
  return fit === 'incompatible' && !ofOneTime(story, a, b) ? 'compatible' : fit;
}

/** Whether two answers speak of the same time, as far as they tell: only then can they contradict, or support, each other. */
export function ofOneTime({ site: { timezone } }: Story, a: Answer, b: Answer): boolean {
  return !a.asOf || !b.asOf || overlap(boundsOf(a.asOf, timezone), boundsOf(b.asOf, timezone));
}

/** Whether two answers may both be true. Symmetric. */
export function compatible(story: Story, question: QuestionRecord, a: Answer, b: Answer): boolean {
  return fitOf(story, question, a, b) !== 'incompatible';
}

/** A text that is the same for the same value and for no other of its question. */
export function valueKey(value: AnswerValue): string {
  switch (value.kind) {
    case 'number':
      return `${value.min}..${value.max}`;
    case 'place':
      return value.place;
    case 'choice':
      return value.key;
    case 'date':
      return value.when.date.text;
  }
}
