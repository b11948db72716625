/** Numbers in prose, in digits or words, so that one can be looked for in the statements that are cited for it. */

export interface Figure {
  value: number;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
}

const UP_TO_TWENTY = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

// "One" is rarely a count ("one of them", "no one"), so prose need not answer for it; a statement may still give it.
const WORDS = new Map([['one', 1], ...UP_TO_TWENTY.map((word, index): [string, number] => [word, index + 2])]);

const TIMES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const GROUPED = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)`;
const DIGITS = String.raw`(?<![\d.,])(?:${GROUPED}|\d+(?:\.\d+)?)`;
const UNITS = [...WORDS.keys()].filter((word) => (WORDS.get(word) ?? 0) < 10).join('|');
const WORD = String.raw`\b(?:twenty-(?:${UNITS})|${[...WORDS.keys()].join('|')})\b`;
const FIGURE = new RegExp(String.raw`(${DIGITS}|${WORD})(?:[\s-]+(${[...TIMES.keys()].join('|')})\b)?`, 'gi');

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DAYS = String.raw`${DAY}(?:(?:\s*[–,-]\s*|,?\s+(?:to|and|or)\s+)${DAY})*`;
/** A year that looks like a count, unlike one from 1900 on: what stands beside it tells. */
const OLD_YEAR = String.raw`1[0-8]\d{2}`;
const TO_YEAR = String.raw`(?:\s*[–/-]\s*|\s+(?:and|to|until)\s+)(?:${OLD_YEAR}|\d{2}\b)`;
const BEFORE_YEAR = String.raw`(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]rom|(?:spring|summer|autumn|fall|winter|year|[Ee]arly|[Mm]id|[Ll]ate)(?:\s+of)?)`;
const BESIDE_YEAR = 'an?|the|and|or|it|he|she|they|was|were|had|when|that|this|but|as|by|on|at|in|for|with';
/** Behind a year stands no noun that it could count, and no other number: "in 1845 the bridge", but not "in 1845 cases". */
const BEHIND_YEAR = String.raw`(?![\d%]|[.,]\d|\s+(?:and|or|to)\s+\d|\s+(?!(?:${BESIDE_YEAR})\b)\p{Ll})`;

const HOUR = String.raw`\d{1,2}(?:[.:]\d{2})?`;

const SMALL_ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** What holds digits or number words and counts nothing. */
const NO_COUNTS = [
  // Dates and years.
  /\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2}\S*)?/g,
  new RegExp(String.raw`\b${DAYS}\s+(?:${MONTH})\b(?:\s+\d{4}\b)?`, 'g'),
  new RegExp(String.raw`\b(?:${MONTH})\s+(?:\d{4}\b|${DAYS}\b(?:,?\s+\d{4}\b)?)`, 'g'),
  /(?<![\d.,])(?:19|20)\d{2}[–/-]\d{2}(?!\d|[.,]\d)/g,
  /(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g,
  new RegExp(String.raw`\b${BEFORE_YEAR}[\s-]+${OLD_YEAR}(?:${TO_YEAR})?${BEHIND_YEAR}`, 'gu'),
  /\b1\d{2}0s\b|['’]\d0s\b/g,
  /\b\d{1,4}\s+(?:BCE?|CE|AD)\b/g,
  // Times.
  /\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::\d{2})?\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  new RegExp(String.raw`\b${HOUR}(?:\s*(?:[–-]|\bto|\band|\bor)\s*${HOUR})?\s*[ap]\.?m\b\.?`, 'gi'),
  /\b(?:half|quarter) (?:past|to) [a-z\d]+\b/gi,
  /\b[a-z\d]+\s+o['’]clock\b/gi,
  // Ordinals.
  /\b\d+(?:st|nd|rd|th)\b/gi,
  new RegExp(String.raw`\btwenty-(?:${SMALL_ORDINAL})\b`, 'gi'),
  // Names: "T-72", "No. 3", "the Leopard 2".
  /(?<![\p{L}\d])\p{L}+-?\d[\p{L}\d-]*/gu,
  /(?:\bNo\.|№)\s*\d+/g,
  /(?<=[\p{Ll}\d,;)]\s)\p{Lu}[\p{L}.]*\s\d+\b(?![.,]\d)/gu,
];

function valueOf(written: string, times: string | undefined): number {
  const text = written.toLowerCase();
  const [tens, unit] = text.split('-');
  const inWords = unit === undefined ? WORDS.get(text) : (WORDS.get(tens ?? '') ?? 0) + (WORDS.get(unit) ?? 0);
  const value = inWords ?? Number(text.replace(/[,\u00a0\u2009\u202f]/g, ''));
  return value * (times === undefined ? 1 : (TIMES.get(times.toLowerCase()) ?? 1));
}

/**
 * Every number in a text: `13`, `1,600`, `2.5`, `thirteen`, `two dozen`, from one to twenty-nine in words.
 *
 * @returns in the order of the text; `13` and "thirteen" have the same value
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    value: valueOf(match[1] ?? '', match[2]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The numbers of a text that count something: without dates, times, ordinals, names, and the word "one". */
export function countsIn(text: string): Figure[] {
  // Without digits there is no count where there is no figure, whatever is left out.
  if (!/\d/.test(text) && figuresIn(text).length === 0) return [];
  const blanked = NO_COUNTS.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);
  return figuresIn(blanked).filter(({ start, end }) => text.slice(start, end).toLowerCase() !== 'one');
}
