/** `doubtful-text`: text in a field that is probably not what readers should see. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { ANSWER, DECIMAL } from '../../../schema/answer.ts';
import { fieldOf, takes, type Schema } from '../../../schema/takes.ts';
import { ifPrinted } from '../../fields/as-printed.ts';
import type { Unplaced } from '../../finding.ts';
import type { Span } from '../../problem.ts';
import { asWritten } from '../../words/as-written.ts';
import type { YamlDocument } from '../../yaml/parse-yaml.ts';
import { defineRule } from '../rule.ts';
import { doubtfulNumber } from './doubtful-number.ts';

export const rule = defineRule({
  id: 'doubtful-text',
  family: 'field',
  severity: 'warning',
  asks: 'Text in fields is plain: no Markdown, no HTML, no stray quotation marks.',
  example: {
    before: 'title: The **bridge** closes',
    after: 'title: The bridge closes',
  },
});

/** Where in the source of one value something is doubtful, and what. */
interface Doubt {
  start: number;
  end: number;
  message: string;
  help: string;
}

const QUOTE_IF_MEANT = 'If it is meant so, put the whole text in straight quotation marks.';

/** Of limited length, so that no text takes long to look through. */
const MARKUP: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<\/?[a-z][^>\r\n]{0,200}>|<!--|&(?:[a-z]{2,20}|#\d{1,7}|#x[\da-f]{1,6});/i, 'HTML'],
  [/\[\^[\w-]{1,80}\]/, 'a citation'],
  [/!?\[[^\]\r\n]{1,200}\]\([^)\r\n]{0,200}\)/, 'a Markdown link'],
  [/(\*\*|__|~~)(?=\S)[^\r\n]{1,200}?(?<=\S)\1/, 'Markdown emphasis'],
];

/** Without one of these there is none of that. */
const MARK = /[<&[*_~]/;

function markup(source: string): Doubt | null {
  if (!MARK.test(source)) return null;
  for (const [pattern, what] of MARKUP) {
    const match = pattern.exec(source);
    if (!match) continue;
    const message = `Unexpected ${asWritten(match[0])}; fields hold plain text, in which ${what} shows as it is written.`;
    const help = `Write the words alone. Markdown belongs in the text below the front matter. ${ifPrinted(match[0])}`;
    return { start: match.index, end: match.index + match[0].length, message, help };
  }
  return null;
}

/** What only a bare value can have: a word of YAML's own, or quotation marks that it does not take for such. */
function bareDoubt(source: string): Doubt | null {
  const whole = { start: 0, end: source.length };
  if (/^(?:null|~|true|false)$/.test(source)) {
    const help = `If there is nothing to say, leave out the line. ${QUOTE_IF_MEANT}`;
    return { ...whole, message: `Readers would see the word ${asWritten(source)}; expected text.`, help };
  }
  if (/^[“”„«‘][^“”„«»‘]*[“”»’]$/u.test(source)) {
    const message = 'Typographic quotation marks stand around the whole text, and readers would see them.';
    return { ...whole, message, help: `Remove them. ${QUOTE_IF_MEANT}` };
  }
  if (!source.includes('"')) return null;
  const marks = [...source.matchAll(/"/g)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0 || /\d"/.test(source)) return null;
  const message = 'A quotation mark stands here without its partner.';
  return { start: last.index, end: last.index + 1, message, help: `Remove it, or add the other. ${QUOTE_IF_MEANT}` };
}

const doubtIn = (source: string, isBare: boolean): Doubt | null =>
  markup(source) ?? (isBare ? bareDoubt(source) : null);

/**
 * Whether a field's text is probably not what readers should see.
 *
 * @param source as it is written, quotation marks and all
 * @param isBare whether it has none that YAML takes for such
 */
export const isDoubtful = (source: string, isBare: boolean): boolean => doubtIn(source, isBare) !== null;

function spanOf({ range }: Scalar, base: number): Span {
  const [start = 0, end = start] = range ?? [];
  return { start: base + start, end: base + end };
}

function doubtOf(scalar: Scalar, text: string, base: number): Unplaced[] {
  const { start, end } = spanOf(scalar, base);
  const doubt = doubtIn(text.slice(start, end), scalar.type === 'PLAIN');
  if (!doubt) return [];
  const { message, help } = doubt;
  return [{ rule: 'doubtful-text', span: { start: start + doubt.start, end: start + doubt.end }, message, help }];
}

/** Fields whose numbers nobody counts in thousands, and often give to a zero behind the point. */
const DEGREES: ReadonlySet<unknown> = new Set(['lat', 'lon']);

/**
 * Looks through the fields that take free text or a number for what was probably meant otherwise, once for each.
 *
 * @param text the whole file
 * @param document its YAML
 * @param schema of the whole document
 */
export function doubtfulText(text: string, { root, base }: YamlDocument, schema: Schema): Unplaced[] {
  const found: Unplaced[] = [];
  const walk = (node: unknown, at: Schema | null, field?: unknown): void => {
    if (at === null) return;
    const { text: name, choices, number, null: nullable, list } = takes(at);
    if (isScalar(node)) {
      const isKept = name === ANSWER || name === DECIMAL;
      if ((isKept && node.type === 'PLAIN') || (number && !DEGREES.has(field))) {
        found.push(...doubtfulNumber(node.source ?? '', spanOf(node, base), isKept));
      }
      const isNull = nullable && node.type === 'PLAIN' && node.value === null;
      if (name === 'text' && choices.length === 0 && !isNull) found.push(...doubtOf(node, text, base));
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item, list);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) walk(value, fieldOf(at, key.source ?? String(key.value)), key.value);
      }
    }
  };
  walk(root, schema);
  return found;
}
