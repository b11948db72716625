/**
 * Letters that pose as others: words of Latin and Cyrillic or Greek letters that pass for one alphabet, and host names that
 * look like Latin ones. Definition: Unicode Technical Standard 39, mixed-script detection, cut to the scripts that look alike.
 */
import { codePoint } from '../../../text/hidden.ts';
import { ifPrinted } from '../../fields/as-printed.ts';
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mixed-script',
  family: 'field',
  severity: 'warning',
  asks: 'A word is written in one script, so that no letter poses as another.',
  example: {
    before: 'title: The bridgе closes',
    after: 'title: The bridge closes',
    where: 'the last letter of "bridgе" is Cyrillic',
  },
});

const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const;
const SCRIPT_OF = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
const OTHER = new RegExp(SCRIPTS.map((name) => `\\p{Script=${name}}`).join('|'), 'u');

/** Letters a to z in the dress of formulas, and in full width, as Chinese, Japanese and Korean have them in their own words. */
const OF_FORMULAS = /[\u{1d400}-\u{1d6a5}]/u;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/u;
const DRESSED = new RegExp(`${OF_FORMULAS.source}|${FULL_WIDTH.source}`, 'u');
const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{M}]+/gu;
const HOST = /https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:"'<>()[\]{},]+)/giu;

/** Cyrillic and Greek letters that pass for Latin ones in most typefaces (UTS 39, confusables). */
const LOOK_ALIKES = /^[асԁеһіјӏոорԛѕսԝхуαοινυρ\d-]+$/u;

/** Letters of words, small and capital, that pass for Latin ones; of the other scripts, each may. */
const LIKE_LATIN =
  /^(?:[асеёһіїјкӏоорԛѕԁԝхуАВЕЁНІЇЈКМОРЅТХУԚԜαικνορυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]|[^\p{Script=Cyrillic}\p{Script=Greek}])$/u;

/** Latin letters that pass for those of a script, as it has them on its keyboards. */
const LIKE: Partial<Record<(typeof SCRIPTS)[number], RegExp>> = {
  Cyrillic: /^[aceëiïjkopxyABCEËHIÏJKMOPTXY]$/u,
  Greek: /^[aiknopuvxyABEZHIKMNOTYX]$/u,
};

const isMixed = (word: string): boolean => OTHER.test(word) && LATIN.test(word);

const scriptOf = (letter: string): (typeof SCRIPTS)[number] | undefined =>
  SCRIPT_OF.find(([, pattern]) => pattern.test(letter))?.[0];

/**
 * The letter of a word that poses as one of the others: so that the whole word passes for one of a single script. Who mixes
 * letters for all to see, as in "КуZбасс" or "μSv", deceives nobody.
 */
function posingLetter(word: string): string | null {
  if (!isMixed(word)) return null;
  const letters = Array.from(word);
  const others = letters.filter((letter) => OTHER.test(letter));
  const latin = letters.filter((letter) => LATIN.test(letter));
  const scripts = new Set(others.map(scriptOf));
  if (others.every((letter) => LIKE_LATIN.test(letter)) || scripts.size > 1) return others[0] ?? null;
  const [script] = scripts;
  const like = script && LIKE[script];
  return like && latin.every((letter) => like.test(letter)) ? (latin[0] ?? null) : null;
}

function mixedWord(word: string, letter: string, start: number, hasComments: boolean): Unplaced {
  const code = codePoint(letter.codePointAt(0) ?? 0);
  const what = DRESSED.test(letter)
    ? 'holds letters that only look like a to z'
    : `mixes Latin and ${scriptOf(OTHER.exec(word)?.[0] ?? '') ?? ''} letters`;
  return {
    rule: 'mixed-script',
    span: { start, end: start + word.length },
    message: `The word ${asWritten(word)} ${what}: "${letter}" is ${code}.`,
    help: ['Type the word again in one alphabet.', ...(hasComments ? [ifPrinted(word)] : [])].join(' '),
  };
}

function posingHost(host: string): string | null {
  if (!/[^\p{ASCII}]/u.test(host) || !URL.canParse(`https://${host}`)) return null;
  const labels = host.toLowerCase().split('.');
  const latinEnd = /^[a-z]+$/.test(labels.at(-1) ?? '');
  const poses = labels.some((label) => isMixed(label) || (latinEnd && OTHER.test(label) && LOOK_ALIKES.test(label)));
  return poses ? new URL(`https://${host}`).hostname : null;
}

function hosts(text: string): Unplaced[] {
  return [...text.matchAll(HOST)].flatMap(({ 0: whole, 1: host = '', index }) => {
    const ascii = posingHost(host);
    if (ascii === null) return [];
    const end = index + whole.length;
    return [
      {
        rule: 'mixed-script',
        span: { start: end - host.length, end },
        message: `The host name ${asWritten(host)} looks like another: it is ${ascii}.`,
        help: `Make sure that this is the address you mean. If it is, write its host as ${ascii}.`,
      },
    ];
  });
}

/**
 * Posing host names and words of mixed script, each told once.
 *
 * @param text a whole file
 * @param hasComments whether it has YAML, in which a comment may say that a word is printed so
 */
export function mixedScripts(text: string, hasComments: boolean): Unplaced[] {
  // Most files are Latin throughout or never mix; one test spares them the walk.
  const dressed = EAST_ASIAN.test(text) ? OF_FORMULAS : DRESSED;
  if (!OTHER.test(text) && !dressed.test(text)) return [];
  const posing = hosts(text);
  const ends = posing.map(({ span }) => span ?? { start: 0, end: 0 });
  let next = 0;
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    while ((ends[next]?.end ?? Infinity) <= index) next += 1;
    const told = (ends[next]?.start ?? Infinity) <= index;
    const letter = dressed.exec(word)?.[0] ?? posingLetter(word);
    return letter === null || told ? [] : [mixedWord(word, letter, index, hasComments)];
  });
  return [...posing, ...words];
}

/**
 * Words of mixed script that a double-quoted text of YAML writes with escapes.
 *
 * @param source the text with its quotation marks
 * @param value what it stands for
 * @param offset where it begins in its file
 */
export function mixedEscapes(source: string, value: string, offset: number): Unplaced[] {
  if (!source.includes('\\')) return [];
  const told = new Set(mixedScripts(source, true).map(({ message }) => message));
  return mixedScripts(value, false)
    .filter(({ message }) => !told.has(message))
    .map((found) => ({ ...found, span: { start: offset, end: offset + source.length } }));
}
