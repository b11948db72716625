/**
 * HTML of the small pieces that pages have by the dozen: a component for each would cost more than what it says. Whatever
 * is put into a template is escaped for the place where it stands, as Astro escapes it, so that nobody has to think of it.
 * What is read away from the site is made with `src/export/html.ts`, which knows nothing of Astro and takes HTML from
 * elsewhere.
 */
import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js';

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/** An attribute with its name, or nothing where it has no value. */
class Attribute {
  readonly text: string;

  constructor(name: string, value: string | null | undefined) {
    if (!NAME.test(name)) throw new TypeError(`${name} is no name of an attribute.`);
    this.text = value === null || value === undefined ? '' : ` ${name}="${inQuotes(value)}"`;
  }
}

/** HTML that a template made. Components take it as it is. */
export class Html extends HTMLString {
  /** No text has the type of HTML. */
  declare protected readonly isMarkup: true;

  /** Only {@link markup} makes any. */
  private constructor(text: string) {
    super(text);
  }

  static readonly of = (template: TemplateStringsArray, ...values: readonly (Piece | Attributes)[]): Html => {
    const { pieces, holes } = understood(template);
    let text = pieces[0] ?? '';
    let at = 0;
    for (const value of values) {
      text += filled(holes[at], value);
      at += 1;
      text += pieces[at] ?? '';
    }
    return new Html(text);
  };
}

/** What can be put into a tag. */
type Attributes = Attribute | false | readonly Attribute[];

/** What can be put into a template elsewhere. What is `false`, `null` or `undefined` shows nothing. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** Where in a template something is put. */
type Hole = 'text' | 'tag' | 'value';

interface Template {
  /** What stands between the holes. */
  pieces: readonly string[];
  holes: readonly Hole[];
}

/** As Astro escapes the value of an attribute: it stands in double quotation marks. */
function inQuotes(value: string): string {
  if (!value.includes('&') && !value.includes('"')) return value;
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function inText(piece: Piece | Attributes): string {
  if (typeof piece === 'string') return escapeHTML(piece);
  if (piece === false || piece === null || piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (piece instanceof Html) return piece.toString();
  if (piece instanceof Attribute) throw new TypeError('An attribute stands outside of a tag.');
  let text = '';
  for (const one of piece) text += inText(one);
  return text;
}

function inTag(value: Piece | Attributes): string {
  if (value instanceof Attribute) return value.text;
  if (value === false) return '';
  if (!Array.isArray(value)) {
    throw new TypeError('Within a tag stands only what attribute() makes, or a value in double quotation marks.');
  }
  let text = '';
  for (const one of value as readonly (Piece | Attributes)[]) text += inTag(one);
  return text;
}

function filled(hole: Hole | undefined, value: Piece | Attributes): string {
  if (hole === 'tag') return inTag(value);
  if (hole === 'text') return inText(value);
  if (typeof value === 'string' || typeof value === 'number') return inQuotes(String(value));
  throw new TypeError('The value of an attribute is neither a text nor a number.');
}

/** Where one is after a piece of a template, from where one was before it. */
function placeAfter(piece: string, before: Hole): Hole {
  let place = before;
  for (const sign of piece) {
    if (place === 'value') {
      if (sign === '"') place = 'tag';
    } else if (place === 'tag') {
      if (sign === '"') place = 'value';
      else if (sign === '>') place = 'text';
    } else if (sign === '<') {
      place = 'tag';
    }
  }
  return place;
}

const known = new WeakMap<TemplateStringsArray, Template>();

/** Line breaks of a template are its author's alone, with the space around them. */
const onOneLine = (piece: string): string => {
  const [first = '', ...rest] = piece.split('\n');
  if (rest.length === 0) return first;
  const last = rest.pop() ?? '';
  return [first.trimEnd(), ...rest.map((line) => line.trim()), last.trimStart()].join('');
};

/** What a template is made of, found out once for each. */
function understood(template: TemplateStringsArray): Template {
  const before = known.get(template);
  if (before) return before;
  const pieces = template.map(onOneLine);
  const holes: Hole[] = [];
  let place: Hole = 'text';
  for (const piece of pieces) {
    place = placeAfter(piece, place);
    holes.push(place);
  }
  if (place !== 'text') throw new TypeError('A template ends within a tag.');
  if (/<(?:script|style)\b/i.test(pieces.join(''))) throw new TypeError('What runs, or is a style, is no small piece.');
  const found = { pieces, holes };
  known.set(template, found);
  return found;
}

/** Makes HTML of a template. What is put into it is escaped for its place: in text, or in the value of an attribute. */
export const markup = Html.of;

/**
 * An attribute that may be left out, for a template to hold within a tag.
 *
 * @throws TypeError for a name that is none
 */
export const attribute = (name: string, value: string | null | undefined): Attribute => new Attribute(name, value);

/** The class of what sources differ on, for a template to hold within a tag. */
export const differing = (differs: boolean): Attribute => attribute('class', differs ? 'differs' : null);
