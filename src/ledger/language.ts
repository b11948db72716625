/** Whether the interface speaks the language of the site, and what `words.yaml` makes of its words. */
import type { Content, WordsFile } from '../check/content.ts';
import type { Finding, RuleCheck } from '../check/finding.ts';
import { didYouMean, orNearest } from '../check/words/suggest.ts';
import { missingWords, readOwnWords, type OwnWords, type WordFault } from '../strings/read-own-words.ts';
import { isSpoken, LANGUAGES } from '../model/spoken.ts';
import { wordsOf } from '../strings/strings.ts';
import type { OwnWord } from '../strings/word-paths.ts';

function readWords({ words, story }: Content): OwnWords {
  const { lang, timezone } = story.site;
  return readOwnWords(wordsOf(lang, timezone), words?.words ?? {}, lang);
}

/** The sound words of `words.yaml`. */
export const ownWordsOf = (content: Content): OwnWord[] => readWords(content).own;

/** Names as a list in a help: those of one group of words. */
const some = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')}, … (npm run words lists all)` : names.join(', ');

function findingOf(file: WordsFile, fault: WordFault): Finding {
  const name = `"${fault.path.join('.')}"`;
  const at = { path: file.path, span: file.locate([...fault.path], fault.is === 'unknown' ? 'key' : 'value') };
  switch (fault.is) {
    case 'unknown': {
      const nearest = didYouMean(fault.path.at(-1) ?? '', fault.choices);
      return {
        ...at,
        rule: 'unknown-field',
        message: `The interface has no word ${name}${nearest === '' ? '.' : nearest}`,
        help: `The words here are ${some(fault.choices)}.`,
      };
    }
    case 'kind':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} has another form; expected ${fault.expected}.`,
      };
    case 'message':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} cannot be read: ${fault.why}.`,
        help: 'Placeholders are written {name}, choices {name, plural, one {…} other {…}}; an apostrophe before { makes it plain text.',
      };
    case 'format':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} wants {${fault.name}} as a date or in a form of its own; expected {${fault.name}} alone.`,
        help: `Values come as readers see them. {${fault.name}, number} writes a number as the language does.`,
      };
    case 'number':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} takes {${fault.name}} for a number, which it is not; expected {${fault.name}} alone, or a choice by a word.`,
        help:
          fault.choices.length === 0
            ? `It is given no number. {${fault.name}, select, none {…} other {…}} chooses by a word.`
            : `"plural", "selectordinal" and "number" take ${some(fault.choices.map((one) => `{${one}}`))} here. {${fault.name}, select, none {…} other {…}} chooses by a word.`,
      };
    case 'placeholder':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} has nothing called {${fault.name}}${orNearest(fault.name, fault.choices)}`,
        help:
          fault.choices.length === 0
            ? 'It takes no placeholder.'
            : `It is given ${some(fault.choices.map((one) => `{${one}}`))}.`,
      };
    case 'missing':
      return {
        ...at,
        rule: 'invalid-value',
        message: `The word ${name} leaves out {${fault.name}}, which readers need.`,
        help: `Put {${fault.name}} where it belongs in the sentence.`,
      };
  }
}

/** `words.yaml` replaces words that there are, by such as they are; a language that we do not have misses none. */
export const checkLanguage: RuleCheck = (content) => {
  const { site, words } = content;
  if (!site?.site) return [];
  const { lang, timezone } = site.site;
  const { own, faults } = readWords(content);
  const findings = words ? faults.map((fault) => findingOf(words, fault)) : [];
  if (isSpoken(lang)) return findings;
  const all = wordsOf(lang, timezone);
  const missing = missingWords(all, own).length;
  if (missing === 0) return findings;
  const total = missingWords(all, []).length;
  return [
    ...findings,
    {
      path: site.path,
      rule: 'missing-words',
      span: site.locate(['lang']),
      message: `${missing} of ${total} words of the interface are not there in the language "${lang}", and stand in English.`,
      help: `Write them in words.yaml; "npm run words" lists them. There are words for ${LANGUAGES.join(', ')}.`,
    },
  ];
};
