/** What `content/words.yaml` replaces, what is wrong in it, and what a language lacks. */
import {
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isTimeElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { isMapping } from '../model/mapping.ts';
import { wordPaths, wordsAt, type Argument, type OwnWord, type WordPath } from './word-paths.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** A mistake in `words.yaml`. */
export type WordFault = { path: WordPath } & (
  | { is: 'unknown'; choices: readonly string[] }
  | { is: 'kind'; expected: string }
  | { is: 'message'; why: string }
  | { is: 'format'; name: string }
  /** What is taken for a number and is none, and the numbers that there are. */
  | { is: 'number'; name: string; choices: readonly string[] }
  | { is: 'placeholder'; name: string; choices: readonly string[] }
  | { is: 'missing'; name: string }
);

export interface OwnWords {
  /** The sound ones. */
  own: OwnWord[];
  faults: WordFault[];
}

interface Placeholders {
  used: readonly string[];
  allowed: readonly string[];
  required: readonly string[];
}

/** How deep choices may stand in one another; far more than any sentence needs, and far less than a reader of them bears. */
const DEEPEST = 20;

/** How deep braces stand in one another, in quotation marks or not: what is far too deep is not parsed. */
function depthOfBraces(text: string): number {
  let [deepest, depth] = [0, 0];
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How deep choices stand in one another. */
const depthOfChoices = (ast: Ast): number =>
  ast.reduce((deepest, element) => {
    const branches = 'options' in element ? Object.values(element.options) : [];
    return branches.reduce((depth, { value }) => Math.max(depth, 1 + depthOfChoices(value)), deepest);
  }, 0);

/** Every part of a message, in all its branches. */
function elementsIn(ast: Ast): Ast {
  return ast.flatMap((element): Ast => {
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => elementsIn(value)) : [];
    return [element, ...inner];
  });
}

/** The placeholders in a message. */
const namesIn = (ast: Ast): string[] =>
  elementsIn(ast).flatMap((element) => ('value' in element && !isLiteralElement(element) ? element.value : []));

/**
 * The placeholders that a message wants in a form of its own. Values come as readers see them, dates as texts; of some
 * forms it is not known before they are asked for that there are none, such as that of a currency.
 */
const formattedIn = (ast: Ast): string[] =>
  elementsIn(ast).flatMap((element) =>
    isDateElement(element) || isTimeElement(element) || (isNumberElement(element) && element.style)
      ? element.value
      : [],
  );

/** The placeholders by which a message chooses as by a number, or which it writes as one. */
const takenForNumbersIn = (ast: Ast): string[] =>
  elementsIn(ast).flatMap((element) => (isPluralElement(element) || isNumberElement(element) ? element.value : []));

/** The placeholders for a value, of which the numbers are numbers. */
const PLACEHOLDERS: Readonly<Record<Argument['is'], (name: string) => { numbers: string[]; others: string[] }>> = {
  text: (name) => ({ numbers: [], others: [name] }),
  number: (name) => ({ numbers: [name], others: [] }),
  list: (name) => ({ numbers: [`${name}Count`], others: [name] }),
  sources: (name) => ({ numbers: [name], others: [`${name}AtLeast`] }),
};

function ofMessage(ast: Ast, given: readonly Argument[]): Placeholders {
  return {
    used: namesIn(ast),
    allowed: given.flatMap(({ name, is }) => Object.values(PLACEHOLDERS[is](name)).flat()),
    required: given.filter(({ required }) => required).map(({ name }) => name),
  };
}

function numberFaults(path: WordPath, ast: Ast, given: readonly Argument[]): WordFault[] {
  const numbers = given.flatMap(({ name, is }) => PLACEHOLDERS[is](name).numbers);
  const wrong = new Set(takenForNumbersIn(ast).filter((name) => !numbers.includes(name)));
  return [...wrong].map((name) => ({ path, is: 'number', name, choices: numbers }));
}

const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Texts for the scripts of pages keep their gaps as they are. */
function ofText(text: string, ours: string): Placeholders {
  return { used: gapsIn(text), allowed: gapsIn(ours), required: gapsIn(ours) };
}

function placeholderFaults(path: WordPath, { used, allowed, required }: Placeholders): WordFault[] {
  const unknown = [...new Set(used)].filter((name) => !allowed.includes(name));
  const missing = required.filter((name) => !used.includes(name) && !used.includes(`${name}Count`));
  return [
    ...unknown.map((name): WordFault => ({ path, is: 'placeholder', name, choices: allowed })),
    ...(unknown.length > 0 ? [] : missing.map((name): WordFault => ({ path, is: 'missing', name }))),
  ];
}

function messageFaults(path: WordPath, text: string, given: readonly Argument[], lang: string): WordFault[] {
  const tooDeep: WordFault = { path, is: 'message', why: `choices stand more than ${DEEPEST} deep in it` };
  if (depthOfBraces(text) > 2 * DEEPEST) return [tooDeep];
  try {
    const ast = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst();
    if (depthOfChoices(ast) > DEEPEST) return [tooDeep];
    const formatted = [...new Set(formattedIn(ast))];
    if (formatted.length > 0) return formatted.map((name) => ({ path, is: 'format', name }));
    const faults = placeholderFaults(path, ofMessage(ast, given));
    return faults.length > 0 ? faults : numberFaults(path, ast, given);
  } catch (error) {
    return [{ path, is: 'message', why: error instanceof Error ? error.message : String(error) }];
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

/**
 * @param words all words that can be replaced, ours
 * @param file what `words.yaml` holds
 * @param lang of the site: BCP 47
 */
export function readOwnWords(words: unknown, file: unknown, lang: string): OwnWords {
  const found: OwnWords = { own: [], faults: [] };
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const take = (word: OwnWord, faults: readonly WordFault[]): void => {
    if (faults.length > 0) found.faults.push(...faults);
    else found.own.push(word);
  };
  const refuse = (path: WordPath, expected: string): void => {
    found.faults.push({ path, is: 'kind', expected });
  };
  const takeForms = (path: WordPath, value: unknown, ours: Readonly<Record<string, string>>): void => {
    if (!isMapping(value)) {
      refuse(path, `a form for each of ${categories.join(', ')}`);
      return;
    }
    const forms = Object.entries(value);
    const faults = forms.flatMap(([key, text]): WordFault[] => {
      const at = [...path, key];
      if (!categories.some((category) => category === key)) return [{ path: at, is: 'unknown', choices: categories }];
      if (typeof text !== 'string') return [{ path: at, is: 'kind', expected: 'a text' }];
      return placeholderFaults(at, ofText(text, ours['other'] ?? ''));
    });
    const without = categories.filter((category) => !Object.hasOwn(value, category));
    const lacking = without.map((name): WordFault => ({ path, is: 'kind', expected: `a form for "${name}", too` }));
    const texts = Object.fromEntries(forms.map(([key, text]) => [key, String(text)]));
    take({ path, text: '', value: texts }, [...faults, ...(faults.length > 0 ? [] : lacking)]);
  };
  const walk = (value: unknown, path: WordPath): void => {
    const kind = wordsAt(words, path);
    switch (kind.is) {
      case 'group':
        if (!isMapping(value)) {
          refuse(path, `a group of words: ${kind.keys.join(', ')}`);
          return;
        }
        for (const [key, inner] of Object.entries(value)) {
          if (kind.keys.includes(key)) walk(inner, [...path, key]);
          else found.faults.push({ path: [...path, key], is: 'unknown', choices: kind.keys });
        }
        return;
      case 'forms':
        takeForms(path, value, kind.forms);
        return;
      case 'list':
        if (isTexts(value)) take({ path, text: '', value }, []);
        else refuse(path, 'a list of texts');
        return;
      case 'text':
        if (typeof value !== 'string') refuse(path, 'a text');
        else take({ path, text: value, value }, placeholderFaults(path, ofText(value, kind.text)));
        return;
      case 'sentence':
        if (typeof value !== 'string') refuse(path, 'a text');
        else take({ path, text: value, value }, messageFaults(path, value, kind.given, lang));
        return;
      case 'none':
        return;
    }
  };
  walk(file, []);
  return found;
}

/**
 * The words that a language without a file of ours still has in English.
 *
 * @param words all words, ours
 * @param own those of `words.yaml`
 */
export function missingWords(words: unknown, own: readonly OwnWord[]): WordPath[] {
  const given = new Set(own.map(({ path }) => path.join('.')));
  return wordPaths(words).filter((path) => !given.has(path.join('.')));
}
