/** `unit-without-forms`: one word for every number, where the language has another for a number that stands beside it. */
import { besideUnit, readAnswer } from '../../../model/answer.ts';
import type { Decimal } from '../../../model/decimal.ts';
import { baseLanguage } from '../../../model/language-tag.ts';
import { pluralCategoriesOf, pluralRules, type PluralRules } from '../../../model/plural-forms.ts';
import type { QuestionRecord } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
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

/** Words that look like a plural, where the language writes it at their end: they cannot stand beside 1. */
const PLURALS: Readonly<Record<string, RegExp>> = {
  de: /\p{L}{2}en(?!\p{L})/u,
  en: /\p{L}{2}[^sui]s\b|\b(?:people|men|women|children)\b/iu,
  es: /\p{L}{3}s(?!\p{L})/u,
  fr: /\p{L}{2}[^suo][sx](?!\p{L})/u,
  pt: /\p{L}{3}s(?!\p{L})/u,
};

/** What the language writes behind a noun to make a plural of it, where that is most often all. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['e', 'en', 'er', 'n'],
  en: ['s', 'es'],
  es: ['s', 'es'],
  fr: ['s', 'x'],
  pt: ['s', 'es'],
};

/** English nouns that have another word for several. */
const SINGULARS: ReadonlySet<string> = new Set(['child', 'man', 'person', 'woman']);

/** Languages in which a noun has a form for each category: none can stand beside numbers of two. */
const CHANGING: ReadonlySet<string> = new Set(['ar', 'be', 'cs', 'pl', 'ru', 'sk', 'uk']);

/** Every word but a sign or an abbreviation: km, t, MW, чол. */
const WORD = /\p{L}{4}/u;

/** The category whose form a number takes: in Arabic, the form beside 11 is written as that beside 100. */
const categoryOf = (plurals: PluralRules, lang: string, number: Decimal): Intl.LDMLPluralRule => {
  const category = plurals.of(number);
  return lang === 'ar' && category === 'many' ? 'other' : category;
};

/** The numbers beside which the unit stands in the answers of an event, by question. */
const numbersIn = keptAmong('numbers', (file: SoundFile<'event'>, content) =>
  file.record.claims.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([id, written]) => {
      const question = content.story.questions.get(id);
      const read = question && readAnswer(question, written);
      return read?.ok && read.answer.value.kind === 'number' ? [[id, besideUnit(read.answer.value)] as const] : [];
    }),
  ),
);

/** The numbers that answer each question, in the order of files. */
function numbersByQuestion(content: Content): Map<string, Decimal[]> {
  const numbers = new Map<string, Decimal[]>();
  for (const file of soundFiles(content, 'event')) {
    for (const [id, written] of numbersIn(file, content)) {
      const known = numbers.get(id);
      if (known) known.push(written);
      else numbers.set(id, [written]);
    }
  }
  return numbers;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * Whether a unit is a noun for one thing: its question has the plural of it. So sheep, per cent and the wounded are none,
 * and a measure in German, as Liter, whose ending is only that of a case, is none either.
 */
function isSingular(unit: string, { title, scope }: QuestionRecord, lang: string): boolean {
  const endings = ENDINGS[lang] ?? [];
  const noun = wordsIn(unit).at(-1) ?? '';
  // A sign with an ending is often another word: "A" and "as".
  if (noun.length < 3) return false;
  if (lang === 'en' && SINGULARS.has(noun)) return true;
  const asked = new Set(wordsIn(`${title} ${scope}`));
  return endings.some((ending) => (lang !== 'de' || ending !== 'n' || noun.endsWith('e')) && asked.has(noun + ending));
}

/** Numbers beside which one word cannot stand; none where it may. */
function clash(word: string, question: QuestionRecord, numbers: readonly Decimal[], lang: string): Decimal[] {
  const plurals = pluralRules(lang);
  const firstThat = (isOne: boolean): Decimal[] =>
    numbers.filter((number) => (plurals.of(number) === 'one') === isOne).slice(0, 1);
  if (PLURALS[lang]?.test(word) === true) return firstThat(true);
  if (isSingular(word, question, lang)) return firstThat(false);
  if (!CHANGING.has(lang) || !WORD.test(word)) return [];
  const ofEach = new Map(numbers.map((number) => [categoryOf(plurals, lang, number), number]));
  return ofEach.size > 1 ? [...ofEach.values()].slice(0, 2) : [];
}

/** Of languages whose nouns do not change beside numbers, as Turkish, nothing is said. */
export const check: RuleCheck = (content) => {
  const { lang } = content.story.site;
  const language = baseLanguage(lang);
  if (!(language in PLURALS) && !CHANGING.has(language)) return [];
  const numbers = numbersByQuestion(content);
  return soundFiles(content, 'question').flatMap((file): Finding[] => {
    const { unit } = file.record;
    const forms = Object.values(unit ?? {}).filter((form) => form !== undefined);
    const [word] = forms;
    if (word === undefined || forms.length > 1) return [];
    const wrong = clash(word, file.record, numbers.get(file.id) ?? [], language);
    if (wrong.length === 0) return [];
    const seen = wrong.map((number) => `"${number} ${word}"`).join(' and ');
    const message = `Readers would see ${seen}; expected a form of ${asWritten(word)} for each number.`;
    const all = pluralCategoriesOf(lang).map((form) => `${form}: …`);
    const help = `Write "unit: { ${all.join(', ')} }". Where the word stays as it is, give it in each form.`;
    return [{ ...inFields(file, ['unit']), rule: 'unit-without-forms', message, help }];
  });
};
