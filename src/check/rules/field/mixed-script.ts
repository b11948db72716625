/**
 * Letters that pose as others: words that mix Latin with Cyrillic or Greek letters, and host names that look like Latin
 * ones. Definition: Unicode Technical Standard 39, mixed-script detection, cut to the scripts that look alike.
 */
import { codePoint } from '../../../text/hidden.ts';
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

/** Letters a to z in another dress: full-width ones and those of formulas. */
const DRESSED = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d6a5}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const HOST = /https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:"'<>()[\]{},]+)/giu;

/** Cyrillic and Greek letters that pass for Latin ones in most typefaces (UTS 39, confusables). */
const LOOK_ALIKES = /^[асԁеһіјӏոорԛѕսԝхуαοινυρ\d-]+$/u;

const isMixed = (word: string): boolean => OTHER.test(word) && LATIN.test(word);

const scriptOf = (letter: string): string => SCRIPT_OF.find(([, pattern]) => pattern.test(letter))?.[0] ?? '';

function mixedWord(word: string, start: number): Unplaced {
  const letter = (DRESSED.exec(word) ?? OTHER.exec(word))?.[0] ?? '';
  const code = codePoint(letter.codePointAt(0) ?? 0);
  const what = DRESSED.test(letter)
    ? 'holds letters that only look like a to z'
    : `mixes Latin and ${scriptOf(letter)} letters`;
  return {
    rule: 'mixed-script',
    span: { start, end: start + word.length },
    message: `The word ${asWritten(word)} ${what}: "${letter}" is ${code}.`,
    help: 'Type the word again in one alphabet.',
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
        help: 'Make sure that this is the address you mean.',
      },
    ];
  });
}

/**
 * Posing host names and words of mixed script, each told once.
 *
 * @param text a whole file
 */
export function mixedScripts(text: string): Unplaced[] {
  // Most files are Latin throughout or never mix; one test spares them the walk.
  if (!OTHER.test(text) && !DRESSED.test(text)) return [];
  const posing = hosts(text);
  const ends = posing.map(({ span }) => span ?? { start: 0, end: 0 });
  let next = 0;
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    while ((ends[next]?.end ?? Infinity) <= index) next += 1;
    const told = (ends[next]?.start ?? Infinity) <= index;
    return (isMixed(word) || DRESSED.test(word)) && !told ? [mixedWord(word, index)] : [];
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
  const told = new Set(mixedScripts(source).map(({ message }) => message));
  return mixedScripts(value)
    .filter(({ message }) => !told.has(message))
    .map((found) => ({ ...found, span: { start: offset, end: offset + source.length } }));
}
