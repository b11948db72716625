/** Answers in words. */
import type { Answer } from '../model/answer.ts';
import { boundsOf } from '../model/bounds.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import { fewOf } from '../model/few.ts';
import type { AnswerGroup, GivenAnswer, SetAside } from '../model/question-state.ts';
import type { QuestionRecord } from '../model/record.ts';
import { unitForm, valueText } from '../strings/answer-value.ts';
import { withoutFullStop } from '../strings/full-stop.ts';
import { MOST_IN_SENTENCE } from '../strings/line-of-givers.ts';
import type { LinkContext } from './link-context.ts';

type InWords = Pick<LinkContext, 'refs' | 'strings'>;

/** An answer in words. Of a choice that is a whole sentence without its full stop: who says so, or another answer, stands behind it. */
export function answerText({ refs, strings }: InWords, question: QuestionRecord, answer: Answer): string {
  return valueText(strings, answer.value, question.unit, {
    choice: (key) => withoutFullStop(question.choices[key] ?? key),
    place: (id) => refs.place(id).name,
    actor: (id) => refs.actor(id).name,
  });
}

/** A number without its unit, in words; `null` for an answer that is none. */
export function figureText({ refs, strings }: InWords, { value }: Pick<Answer, 'value'>): string | null {
  if (value.kind !== 'number') return null;
  return valueText(strings, value, undefined, {
    choice: (key) => key,
    place: (id) => refs.place(id).name,
    actor: (id) => refs.actor(id).name,
  });
}

/**
 * An answer in few words, for a tag or a list of several: what the question has as `short` for a choice. Where it has
 * nothing, and for every other kind, the rule is the answer itself; see {@link sayThemselves}.
 */
export function shortAnswerText(context: InWords, question: QuestionRecord, answer: Answer): string {
  const short = answer.value.kind === 'choice' ? question.short[answer.value.key] : undefined;
  return short === undefined ? answerText(context, question, answer) : withoutFullStop(short);
}

/** A number in words without the unit that follows it; every other answer as it is. */
function withoutUnit({ strings }: Pick<InWords, 'strings'>, { unit }: QuestionRecord, { value }: Answer, text: string) {
  if (value.kind !== 'number' || unit === undefined) return text;
  const ending = ` ${unitForm(strings, value, unit)}`;
  return text.endsWith(ending) ? text.slice(0, -ending.length) : text;
}

/** By which answers are put in order: choices as their question has them, numbers and dates by what they begin with. */
function placeOf(choices: readonly string[], timezone: string, { value }: Answer): number {
  switch (value.kind) {
    case 'choice':
      return choices.indexOf(value.key);
    case 'number':
      return Number(value.about ?? value.min ?? value.max);
    case 'date': {
      const { earliest, latest } = boundsOf(value.when, timezone);
      return earliest ?? latest ?? 0;
    }
    default:
      return 0;
  }
}

/** An answer in few words as it stands within a sentence: a date begins without a capital, and has no weekday. */
const withinSentence = (context: InWords, question: QuestionRecord, answer: Answer): string =>
  answer.value.kind === 'date'
    ? context.strings.dates.short(answer.value.when)
    : shortAnswerText(context, question, answer);

/** Several answers as the one or the other, each once, in order: "12 or 13 prisoners"; of very many, the first and how many more. */
export function alternatives(
  context: InWords & Pick<LinkContext, 'story'>,
  question: QuestionRecord,
  answers: readonly Answer[],
): string {
  const { strings, story } = context;
  const choices = Object.keys(question.choices);
  const at = (answer: Answer): number => placeOf(choices, story.site.timezone, answer);
  const texts = answers
    .map((answer) => ({ answer, text: withinSentence(context, question, answer), at: at(answer) }))
    .toSorted((a, b) => a.at - b.at || strings.compare(a.text, b.text));
  const { shown, left } = fewOf([...new Map(texts.map((one) => [one.text, one])).values()], MOST_IN_SENTENCE);
  const inWords = shown.map(({ answer, text }, index) =>
    index === shown.length - 1 ? text : withoutUnit(context, question, answer, text),
  );
  const { or } = strings.status;
  if (left === 0) return or(inWords);
  return `${inWords.map((text) => or([text])).join(strings.comma)} ${strings.sharing.more(left)}`;
}

/**
 * Whether answers to a question can be read without it: numbers that have their unit, and choices that have fewer words
 * for the purpose, or of which none points back at the question with a pronoun.
 */
export function sayThemselves(
  { strings }: Pick<InWords, 'strings'>,
  { kind, unit, choices, short }: QuestionRecord,
  answers: readonly Answer[],
): boolean {
  if (kind !== 'choice') return kind === 'number' && unit !== undefined;
  return answers.every(
    ({ value }) =>
      value.kind === 'choice' && (value.key in short || !strings.answer.pointsBack(choices[value.key] ?? '')),
  );
}

/** The time that an answer speaks of, in words; `null` where its question does not ask for one. */
export function asOfText({ strings }: Pick<LinkContext, 'strings'>, { asOf }: Pick<Answer, 'asOf'>): string | null {
  return asOf && strings.answer.asOf(strings.dates.short(asOf));
}

/** Since when a claim says what it says, in words; `null` where that is not known. */
function since({ strings }: Pick<LinkContext, 'strings'>, fact: ClaimFacts | undefined): string | null {
  const when = fact?.written ?? fact?.said;
  return when ? strings.dates.short(when) : null;
}

/** That an answer was replaced, and whether what replaced it was itself taken back. */
function replacedText(
  { strings }: Pick<LinkContext, 'strings'>,
  on: string | null,
  by: ClaimFacts | undefined,
): string {
  const words = strings.answer.setAside;
  return by?.claim.retracted ? `${words.superseded(on)} (${words.newTakenBack})` : words.superseded(on);
}

/**
 * Why an answer does not count, in words; `null` where it does, and where it only speaks of an earlier time.
 */
export function setAsideText(
  { strings, facts }: Pick<LinkContext, 'strings' | 'facts'>,
  { fact, setAside }: Pick<GivenAnswer, 'fact' | 'setAside'>,
): string | null {
  const words = strings.answer.setAside;
  switch (setAside?.why) {
    case undefined:
      return null;
    case 'retracted':
      return words.retracted(fact.claim.retracted?.by ?? null);
    case 'superseded': {
      const by = facts.get(setAside.by);
      return replacedText({ strings }, since({ strings }, by), by);
    }
    case 'withdrawn':
      return words.withdrawn;
    case 'assessed':
      return words.assessed;
    case 'disowned':
      return words.disowned;
  }
}

/** Those who give a value and count, as whoever stands by it is named; where none does, all. */
export function countedAmong(
  context: Pick<LinkContext, 'strings' | 'facts'>,
  answers: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  const counted = answers.filter((given) => setAsideText(context, given) === null);
  return counted.length > 0 ? counted : answers;
}

/** So many reasons of one kind are told apart: more dates and names than these nobody reads. */
const MOST_REASONS = 3;

/** Why an answer does not count, without saying since when, or who took it back. */
function briefly(
  { strings, facts }: Pick<LinkContext, 'strings' | 'facts'>,
  setAside: SetAside,
  reason: string,
): string {
  if (setAside.why === 'superseded') return replacedText({ strings }, null, facts.get(setAside.by));
  return setAside.why === 'retracted' ? strings.answer.setAside.retracted(null) : reason;
}

/** Why a value does not count, each reason once; `null` where somebody gives it who counts. */
export function uncountedText(
  context: Pick<LinkContext, 'strings' | 'facts'>,
  answers: readonly GivenAnswer[],
): string | null {
  const reasons = new Map<string, string>();
  for (const given of answers) {
    const reason = setAsideText(context, given);
    if (reason === null || given.setAside === null) return null;
    reasons.set(reason, briefly(context, given.setAside, reason));
  }
  const told = [...Map.groupBy(reasons, ([, brief]) => brief)].flatMap(([brief, alike]) =>
    alike.length > MOST_REASONS ? [brief] : alike.map(([reason]) => reason),
  );
  return told.join(context.strings.semicolon);
}

/** An answer in words, with the time it speaks of, and marked where nobody who counts gives it. */
export function fullAnswerText(
  context: Pick<LinkContext, 'refs' | 'strings' | 'facts'>,
  question: QuestionRecord,
  group: AnswerGroup,
): string {
  const [asOf, uncounted] = [asOfText(context, group), uncountedText(context, group.answers)];
  return [
    context.strings.isolate(answerText(context, question, group)),
    ...(asOf === null ? [] : [asOf]),
    ...(uncounted === null ? [] : [uncounted]),
  ].join(context.strings.comma);
}
