/** `unit-without-forms`: one word for every number, where the language has another for a number that stands beside it. */
import { readAnswer, type AnswerValue } from '../../../model/answer.ts';
import { pluralCategoriesOf } from '../../../model/plural-forms.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { placedClaims } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unit-without-forms',
  family: 'question',
  severity: 'warning',
  asks: 'The unit of a question has a form for each number that answers it.',
  example: {
    before: 'unit: ships',
    after: 'unit: { one: ship, other: ships }',
    where: 'an answer is 1',
  },
});

/** Every word but a sign or an abbreviation: km, t, MW, чол. */
const ANY_WORD = /\p{L}{4}/u;

/**
 * Words that cannot stand beside a number of another category than `other`, by language: those that look like a plural
 * where the language writes it at the end of the word, any word where nouns change beside numbers. Of the others, as of
 * Turkish, whose nouns do not change, nothing is said.
 */
const CHANGING: Readonly<Record<string, RegExp>> = {
  ar: ANY_WORD,
  be: ANY_WORD,
  bg: /\p{L}{2}[иае](?!\p{L})/u,
  cs: ANY_WORD,
  de: /\p{L}{2}en(?!\p{L})/u,
  en: /\p{L}{2}[^sui]s\b|\b(?:people|men|women|children)\b/iu,
  es: /\p{L}{3}s(?!\p{L})/u,
  fr: /\p{L}{2}[^suo][sx](?!\p{L})/u,
  pl: ANY_WORD,
  pt: /\p{L}{3}s(?!\p{L})/u,
  ru: ANY_WORD,
  sk: ANY_WORD,
  uk: ANY_WORD,
};

/** The number beside which the unit stands: the last that is written. */
function besideUnit(value: AnswerValue): number | null {
  if (value.kind !== 'number') return null;
  return value.about ?? (Number.isFinite(value.max) ? value.max : value.min);
}

export const check: RuleCheck = (content) => {
  const { lang } = content.story.site;
  const words = CHANGING[lang.split('-')[0] ?? ''];
  if (!words) return [];
  const changing = new Map(
    soundFiles(content, 'question').flatMap((file) => {
      const { unit } = file.record;
      const isOneWord = unit !== undefined && Object.values(unit).filter((form) => form !== undefined).length === 1;
      return isOneWord && words.test(unit.other) ? [[file.id, { file, word: unit.other }] as const] : [];
    }),
  );
  const plurals = new Intl.PluralRules(lang, { maximumFractionDigits: 20 });
  const told = new Set<string>();
  return placedClaims(content).flatMap(({ claim }) =>
    Object.entries(claim.answers).flatMap(([id, written]): Finding[] => {
      const one = changing.get(id);
      const read = one && !told.has(id) ? readAnswer({ ...one.file.record, id }, written) : null;
      const number = read?.ok ? besideUnit(read.answer.value) : null;
      if (!one || number === null || plurals.select(number) === 'other') return [];
      told.add(id);
      const forms = pluralCategoriesOf(lang).map((form) => `${form}: ${form === 'other' ? one.word : '…'}`);
      const message = `Readers would see "${number} ${one.word}"; expected a form of ${asWritten(one.word)} for each number.`;
      const help = `Write "unit: { ${forms.join(', ')} }". Where the word stays as it is, give it in each form.`;
      return [{ ...inFields(one.file, ['unit']), rule: 'unit-without-forms', message, help }];
    }),
  );
};
