/**
 * A field holds the kind of value it takes: here, what only other fields or records show to be wrong. What is said of a
 * value that its schema refuses is in `fields/value-words.ts`.
 */
import type { Content } from '../../content.ts';
import type { FileCheck, Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { PLURAL_CATEGORIES, pluralCategoriesOf } from '../../../model/plural-forms.ts';
import { asWritten } from '../../words/as-written.ts';
import { oneOf } from '../../words/one-of.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'invalid-value',
  family: 'field',
  severity: 'error',
  asks: 'A field holds the kind of value it takes.',
  example: {
    before: 'actors: port-authority',
    after: 'actors: [port-authority]',
  },
});

/** Who confirms it, on a statement that nobody is said to confirm. */
function checkIdleConfirmation({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, confirmed_by: actors, confirmed_by_words: words } = claim;
  const field = actors.length > 0 ? 'confirmed_by' : 'confirmed_by_words';
  if (standing === 'confirmed' || (actors.length === 0 && words === undefined)) return [];
  const message = `Unexpected "${field}" on a statement that is ${standing}; it goes with "confirmed" alone.`;
  const help = 'Where the source says that somebody confirms it, the standing is "confirmed".';
  return [{ ...inFields(file, [...here, field]), rule: 'invalid-value', message, help }];
}

const isEmpty = (of: Readonly<Record<string, unknown>>): boolean => Object.keys(of).length === 0;

function checkChoices(file: SoundFile<'question'>): Finding[] {
  const { kind, choices, short, compatible } = file.record;
  const keys = Object.keys(choices);
  const idle = kind === 'choice' ? undefined : Object.entries({ choices, short }).find(([, of]) => !isEmpty(of))?.[0];
  if (idle !== undefined) {
    const message = `Unexpected ${asWritten(idle)} on a question of the kind ${asWritten(kind)}; expected it with "choice" alone.`;
    const help = 'Remove it, or, where answers are to be words of a short list, write "kind: choice".';
    return [{ ...inFields(file, [idle], 'key'), rule: 'invalid-value', message, help }];
  }
  return compatible.flatMap((pair, index) =>
    pair.flatMap((key, position): Finding[] => {
      if (position === 0 || pair[0] !== key || !keys.includes(key)) return [];
      const message = `The choice ${asWritten(key)} stands beside itself; expected two different ones.`;
      return [{ ...inFields(file, ['compatible', index, position]), rule: 'invalid-value', message }];
    }),
  );
}

/** A form of its unit that the site's language does not have, and nobody would ever see. */
function checkUnit(content: Content, file: SoundFile<'question'>): Finding[] {
  const lang = content.site?.site?.lang;
  if (lang === undefined) return [];
  const categories = pluralCategoriesOf(lang);
  return PLURAL_CATEGORIES.filter((category) => file.record.unit?.[category] !== undefined)
    .filter((category) => !categories.includes(category))
    .map((category) => {
      const message = `Unexpected ${asWritten(category)} for unit; expected a form that the site's language, ${lang}, has beside a number: ${oneOf(categories)}.`;
      const help = 'Remove it; a number for which no form is given takes "other".';
      return { ...inFields(file, ['unit', category], 'key'), rule: 'invalid-value', message, help };
    });
}

/** The questions that the statements of an event answer. */
const answeredIn = keptAmong('answered', ({ record }: SoundFile<'event'>) => [
  ...new Set(record.claims.flatMap(({ answers, retracted }) => (retracted ? [] : Object.keys(answers)))),
]);

/** Questions that are said to have no answer, and have one. */
function checkOpen(content: Content): Finding[] {
  const open = soundFiles(content, 'question').filter(({ record }) => record.open !== undefined);
  if (open.length === 0) return [];
  const answered = new Set(soundFiles(content, 'event').flatMap((file) => answeredIn(file, content)));
  return open.flatMap((file): Finding[] => {
    if (!answered.has(file.id)) return [];
    const message = '"open" says that no document answers this question, and a statement does.';
    return [
      { ...inFields(file, ['open'], 'key'), rule: 'invalid-value', message, help: 'Remove "open", or the answer.' },
    ];
  });
}

export const check: RuleCheck = (content) => [
  ...soundFiles(content, 'question').flatMap(checkChoices),
  ...soundFiles(content, 'question').flatMap((file) => checkUnit(content, file)),
  ...checkOpen(content),
];

export const checkFile: FileCheck = ofClaims(checkIdleConfirmation);
