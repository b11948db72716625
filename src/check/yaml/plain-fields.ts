/**
 * Fields that are written plainly, read in one pass: nearly all YAML of a story is. A parser makes several objects of each
 * word, so that it can tell what is wrong and where; of what is sound the values are all that anybody asks.
 *
 * This reads a part of YAML 1.2 that is beyond doubt: mappings and lists in blocks, with a value to a line; mappings and
 * lists in brackets on one line; bare text, and quoted text without escapes, on one line; one paragraph of folded text
 * (`>-`). At anything else it gives up, and at what may have to be told: what is wrong, refused or doubtful is found by
 * `parseYaml` and by those who look at its document. `plain-fields.test.ts` compares both.
 */
import { fieldOf, takes, type Schema } from '../../schema/takes.ts';
import { isDoubtful } from '../rules/field/doubtful-text.ts';
import { isLikeThousands } from '../words/near-number.ts';
import { ODD_SPACE } from './tokens.ts';

/** Tabs, carriage returns and other control characters, of which some mean something to YAML. */
const CONTROL = /[^\n\x20-\x7e\x80-\uffff]/;

/** The name of a field as they mostly are: no number, and but for three of them text. */
const KEY = /([a-z][a-z0-9_-]*):(?: +|(?=\n))/y;
const FLOW_KEY = /([a-z][a-z0-9_-]*): +/y;
const NO_KEYS: ReadonlySet<string> = new Set(['null', 'true', 'false']);

const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'/y;

/** Text that begins with no mark of YAML's own, to the end of its line or of its place in brackets. */
const BEGIN = `(?!${ODD_SPACE})(?:[\\w(./+]|-\\d|[^\\0-\\x7f])`;
const BARE = new RegExp(`${BEGIN}[^\\n]*`, 'y');
const FLOW_BARE = new RegExp(`${BEGIN}[^\\n,[\\]{}]*`, 'y');

/** What ends bare text before that, or may do so. */
const BARE_END = /: |:$| #/;
const FLOW_BARE_END = /:(?![\w/])| #/;

/** What is a number, a truth value or null by the core schema (YAML 1.2.2, 10.3.2), or may be one. */
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const TRUTH = /^(?:true|false)$/;
const NO_BARE_TEXT = /^(?:~|null|true|false|[-+.\d].*)$/i;

const FOLDED = />-\n/y;

const LINE_FEED = 10;
const SPACE = 32;
const HASH = 35;

/** A text without the spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  return text.slice(0, end);
}

/** A scalar: what it says, and as it is written. */
interface Written {
  value: string;
  source: string;
  isBare: boolean;
}

/** The value of a scalar, as `convert` gives it; `undefined` where it may be another, or something to tell. */
function scalarValue({ value, source, isBare }: Written, schema: Schema): unknown {
  const { text, choices, number, boolean, null: nullable } = takes(schema);
  if (isLikeThousands(value) && (isBare || number)) return undefined;
  if (isBare && (number || boolean || nullable)) {
    if (boolean && TRUTH.test(source)) return source === 'true';
    if (number && NUMBER.test(source)) return Number(source);
    if (NO_BARE_TEXT.test(source)) return undefined;
  }
  return text === 'text' && choices.length === 0 && isDoubtful(source, isBare) ? undefined : value;
}

/** A text, which is read from its beginning to its end. All that is read gives `undefined` where it is not plain. */
class PlainText {
  readonly #text: string;
  #at = 0;
  /** In which column the content of the line begins that is read next; -1 behind the last. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(schema: Schema): unknown {
    this.#goOn();
    const value = this.#column === 0 ? this.#mapping(0, schema) : undefined;
    return this.#column === -1 ? value : undefined;
  }

  /** From the beginning of a line to the next content, past blank lines and comments. */
  #goOn(): void {
    const text = this.#text;
    for (;;) {
      const start = this.#at;
      this.#skipSpaces();
      const code = text.charCodeAt(this.#at);
      this.#column = this.#at < text.length ? this.#at - start : -1;
      if (this.#column === -1 || (code !== LINE_FEED && code !== HASH)) return;
      this.#at = this.#endOfLine() + 1;
    }
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end === -1 ? this.#text.length : end;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
  }

  #isAt(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  /** A mapping of which the first name stands here. */
  #mapping(column: number, schema: Schema): unknown {
    const value: Record<string, unknown> = {};
    do {
      const field = this.#field(KEY, value, schema, (inner) =>
        this.#isAt('\n') ? this.#block(column, inner) : this.#line(column, inner),
      );
      if (!field) return undefined;
    } while (this.#column === column);
    return this.#column < column ? value : undefined;
  }

  /** Reads one field into a mapping. */
  #field(key: RegExp, into: Record<string, unknown>, schema: Schema, read: (inner: Schema) => unknown): boolean {
    const name = this.#match(key)?.[1];
    if (name === undefined || NO_KEYS.has(name) || Object.hasOwn(into, name)) return false;
    const inner = fieldOf(schema, name);
    if (!inner) return false;
    into[name] = read(inner);
    return into[name] !== undefined;
  }

  /** What stands on the lines below a name. */
  #block(column: number, schema: Schema): unknown {
    this.#at += 1;
    this.#goOn();
    const isList = this.#isAt('- ');
    if (this.#column < column || (this.#column === column && !isList)) return undefined;
    return isList ? this.#list(this.#column, schema) : this.#mapping(this.#column, schema);
  }

  #list(column: number, schema: Schema): unknown {
    const { list } = takes(schema);
    if (!list) return undefined;
    const value: unknown[] = [];
    do {
      const start = this.#at;
      this.#at += 2;
      this.#skipSpaces();
      KEY.lastIndex = this.#at;
      const entry = KEY.test(this.#text) ? this.#mapping(column + this.#at - start, list) : this.#line(column, list);
      if (entry === undefined) return undefined;
      value.push(entry);
    } while (this.#column === column && this.#isAt('- '));
    return this.#column <= column ? value : undefined;
  }

  /** A value that begins on the line of its name or hyphen; leads to the content behind it. */
  #line(column: number, schema: Schema): unknown {
    if (this.#match(FOLDED)) return this.#folded(column, schema);
    const value = this.#value(BARE, BARE_END, schema);
    const end = this.#endOfLine();
    if (this.#at !== end) return undefined;
    this.#at = end + 1;
    this.#goOn();
    return value;
  }

  /** The lines of a folded text; leads to the content behind them. */
  #folded(column: number, schema: Schema): unknown {
    const lines: string[] = [];
    let indent = -1;
    for (;;) {
      const start = this.#at;
      this.#skipSpaces();
      const here = this.#at - start;
      if (indent === -1) indent = here;
      const line = this.#text.slice(this.#at, this.#endOfLine());
      if (here < indent && (line !== '' || this.#at === this.#text.length)) {
        this.#at = start;
        break;
      }
      // Blank lines and deeper ones are line breaks in the text, and so may be what its paragraph ends with.
      if (here !== indent || line === '') return undefined;
      lines.push(line);
      this.#at = this.#endOfLine() + 1;
    }
    this.#goOn();
    if (indent <= column) return undefined;
    return scalarValue({ value: lines.join(' '), source: lines.join('\n'), isBare: false }, schema);
  }

  /** A value that ends on its line. */
  #value(bare: RegExp, bareEnd: RegExp, schema: Schema): unknown {
    if (this.#isAt('[')) return this.#flowList(schema);
    if (this.#isAt('{')) return this.#flowMapping(schema);
    const quoted = this.#match(QUOTED);
    if (quoted) return scalarValue({ value: quoted[1] ?? quoted[2] ?? '', source: quoted[0], isBare: false }, schema);
    const source = withoutEnd(this.#match(bare)?.[0] ?? '');
    if (source === '' || bareEnd.test(source)) return undefined;
    return scalarValue({ value: source, source, isBare: true }, schema);
  }

  #flowList(schema: Schema): unknown {
    const { list } = takes(schema);
    if (!list) return undefined;
    const value: unknown[] = [];
    const isRead = this.#inBrackets(']', () => {
      const entry = this.#value(FLOW_BARE, FLOW_BARE_END, list);
      value.push(entry);
      return entry !== undefined;
    });
    return isRead ? value : undefined;
  }

  #flowMapping(schema: Schema): unknown {
    const value: Record<string, unknown> = {};
    const read = (inner: Schema): unknown => this.#value(FLOW_BARE, FLOW_BARE_END, inner);
    return this.#inBrackets('}', () => this.#field(FLOW_KEY, value, schema, read)) ? value : undefined;
  }

  /** What stands between brackets, one behind another. */
  #inBrackets(end: string, readOne: () => boolean): boolean {
    this.#at += 1;
    this.#skipSpaces();
    if (this.#pass(end)) return true;
    while (readOne()) {
      this.#skipSpaces();
      if (this.#pass(end)) return true;
      if (!this.#pass(',')) return false;
      this.#skipSpaces();
    }
    return false;
  }

  #pass(sign: string): boolean {
    if (!this.#isAt(sign)) return false;
    this.#at += sign.length;
    return true;
  }
}

/**
 * Reads fields that are written plainly.
 *
 * @param yaml the YAML of one file
 * @param schema of the whole document
 * @returns what `convert` gives for the document; `undefined` where that cannot be told, where a field is unknown, empty or
 *   there twice, or where its text or number is doubtful
 */
export const plainFields = (yaml: string, schema: Schema): unknown =>
  CONTROL.test(yaml) ? undefined : new PlainText(yaml).read(schema);
