/** From some answers, or none, to new files: asks for what is missing, and offers what exists. */
import type { Content } from '../check/content.ts';
import { RECORD_TYPES, type RecordType } from '../model/vocabulary.ts';
import { isGiven } from './answers.ts';
import { contentWith, draftOf, faultOfId, faultsOf, isTaken, type Draft } from './draft.ts';
import { choicesOf, idsIn, isNullable, purposeOfField, type Field, type Given, type Target } from './field.ts';
import { FIELDS } from './fields.ts';
import { isWithoutVowels } from '../schema/latin-letters.ts';
import { withoutDates } from '../schema/slug.ts';
import { proposeId } from './id.ts';
import { knownOf, type Known } from './known.ts';

/** A question to the person at the terminal. */
interface Question {
  message: string;
  /** What the answer is for, in the schema's words. */
  hint: string;
  /** Whether nothing is an answer. */
  optional: boolean;
  /** What is wrong with an answer; nothing where it will do. */
  fault: (answer: string) => string | undefined;
}

/** How a person is asked. Each of its ways gives the answer as text, and throws where the person leaves. */
export interface Asker {
  text: (question: Question & { initial: string }) => Promise<string>;
  choice: (question: Question & { choices: readonly string[] }) => Promise<string>;
  /** One of what exists, or {@link ANOTHER} if `makes` names what can be made on the way. */
  one: (question: Question & { known: readonly Known[]; makes: string | null }) => Promise<string>;
  /** As `one`, several of them with commas between. */
  several: (question: Question & { known: readonly Known[]; makes: string | null }) => Promise<string>;
  say: (message: string) => void;
}

/** The choice that makes a new record on the way. No id can be so. */
export const ANOTHER = '+';

/** Answers that will not do, or that are missing where nobody can be asked. */
export class Unusable extends Error {}

/** What an interview works with; `made` grows as records are made on the way. */
export interface InterviewState {
  content: Content;
  /** `null` where there is no terminal. */
  asker: Asker | null;
  made: Draft[];
}

const contentOf = ({ content, made }: InterviewState): Content =>
  made.length > 0 ? contentWith(content, made) : content;

const canBeMade = (to: Target | undefined): to is RecordType => RECORD_TYPES.some((type) => type === to);

const optionOf = (flag: string): string => `--${flag}`;

/** Makes the record that a reference is to lead to, and gives its id. */
async function makeOnTheWay(state: InterviewState, to: RecordType): Promise<string> {
  state.asker?.say(`A new ${to}:`);
  const draft = await interview(state, to, {});
  return draft.id;
}

async function askField(
  state: InterviewState,
  asker: Asker,
  type: RecordType,
  field: Field,
  given: Given,
): Promise<string> {
  const { flag, to, many } = field;
  const fault = (answer: string): string | undefined => {
    if (to !== undefined && idsIn(answer).includes(ANOTHER)) return undefined;
    const found = faultsOf(contentOf(state), type, { ...given, [flag]: answer }).find((one) => one.flag === flag);
    return found && [found.message, found.help].filter(Boolean).join(' ');
  };
  const optional = field.needed?.(given) !== true || isNullable(type, field);
  const question = { message: field.ask, hint: purposeOfField(type, field), optional, fault };
  const choices = choicesOf(type, field);
  if (choices.length > 0) return asker.choice({ ...question, choices });
  if (to === undefined)
    return asker.text({ ...question, initial: field.proposal?.(given, state.content.story.site.lang) ?? '' });
  const known = [...(field.also ?? []).map((one) => ({ ...one, others: [] })), ...knownOf(contentOf(state), to)];
  const makes = canBeMade(to) ? `a new ${to}` : null;
  const answer = await (many ? asker.several : asker.one)({ ...question, known, makes });
  const ids = idsIn(answer);
  if (!ids.includes(ANOTHER) || !canBeMade(to)) return answer;
  const made = await makeOnTheWay(state, to);
  return [...ids.filter((id) => id !== ANOTHER), made].join(',');
}

/** What an id is made from: the title; without one, who published it and when. */
function nameIn(type: RecordType, given: Given): string {
  const { title, name, outlet, by, published } = given;
  const words = title ?? name ?? '';
  if (words !== '' && words !== 'null') return type === 'event' ? withoutDates(words) : words;
  return [outlet || by || '', published ?? ''].join(' ');
}

async function idFor(state: InterviewState, type: RecordType, given: Given, asks: boolean): Promise<string> {
  const content = contentOf(state);
  const name = nameIn(type, given);
  const proposed = proposeId(name, content.story.site.lang, (id) => isTaken(content, type, id));
  const isUnread = isWithoutVowels(name);
  const fault = (id: string): string | undefined => faultOfId(content, type, id) ?? undefined;
  const id = given['id'];
  if (id !== undefined) {
    const found = fault(id);
    if (found !== undefined) throw new Unusable(`${optionOf('id')}: ${found}`);
    return id;
  }
  if ((asks || isUnread) && state.asker) {
    const spelling = isUnread
      ? ' The title is written without vowels: put them in, or name it in another language.'
      : '';
    const hint = `Lower-case letters a to z, digits and hyphens. It is part of the address for ever.${spelling}`;
    return state.asker.text({ message: `The id of the ${type}`, hint, optional: false, initial: proposed, fault });
  }
  if (proposed === '')
    throw new Unusable(`Missing: ${optionOf('id')}, because the title has no letters that an id can be made of.`);
  if (isUnread)
    throw new Unusable(
      `Missing: ${optionOf('id')}, because the title is written without vowels, of which "${proposed}" would be made. Give it with vowels, or in another language.`,
    );
  return proposed;
}

function refuseFaults(state: InterviewState, type: RecordType, given: Given): void {
  const faults = faultsOf(contentOf(state), type, given);
  if (faults.length === 0) return;
  const lines = faults.map(({ flag, message, help }) =>
    [flag === null ? message : `${optionOf(flag)}: ${message}`, ...(help === undefined ? [] : [`  ${help}`])].join(
      '\n',
    ),
  );
  throw new Unusable(lines.join('\n'));
}

const missingIn = (type: RecordType, given: Given): Field[] =>
  FIELDS[type].filter((field) => field.needed?.(given) === true && !isGiven(type, field, given));

function refuseMissing(type: RecordType, missing: readonly Field[]): never {
  const width = Math.max(...missing.map(({ flag }) => flag.length));
  const lines = missing.map((field) => `  ${optionOf(field.flag).padEnd(width + 2)}  ${purposeOfField(type, field)}`);
  const article = /^[aeio]/.test(type) ? 'an' : 'a';
  const begin = `There is no terminal to ask at, and for ${article} ${type} these options are missing:`;
  throw new Unusable([begin, ...lines].join('\n'));
}

/**
 * Makes one record, and on the way those that it refers to and that are missing.
 *
 * Nothing is asked if everything that is needed was given. Nothing is written.
 *
 * @param state `made` holds the new files afterwards, in the order in which they were finished
 * @param given what is known already
 * @throws Unusable where an answer given will not do, or one is missing and there is nobody to ask
 */
export async function interview(state: InterviewState, type: RecordType, given: Given): Promise<Draft> {
  refuseFaults(state, type, given);
  const missing = missingIn(type, given);
  const asks = missing.length > 0;
  if (asks && state.asker === null) refuseMissing(type, missing);
  let answers = given;
  for (const field of asks ? FIELDS[type] : []) {
    const known = answers[field.flag] !== undefined || field.fits?.(answers) === false;
    if (known || state.asker === null) continue;
    answers = { ...answers, [field.flag]: await askField(state, state.asker, type, field, answers) };
  }
  refuseFaults(state, type, answers);
  const id = await idFor(state, type, answers, asks);
  const draft = draftOf(contentOf(state), type, id, answers);
  state.made.push(draft);
  return draft;
}
