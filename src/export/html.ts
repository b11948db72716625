/**
 * Small pieces of HTML, for what is read away from the site and so cannot be a component: feeds, and code to paste.
 *
 * Pages have a template of their own (`src/components/pieces/html.ts`). That one makes what Astro takes as HTML, and takes
 * none that it did not make. An entry of a feed holds prose that was rendered elsewhere, and is made when it is written out.
 */

/** HTML that needs no escaping any more. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands for itself in HTML, also inside an attribute in double quotation marks. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html: one }) => one).join('');
}

/** Line breaks in a template are its author's; what they indent is nobody's. */
const unindented = (text: string): string => text.replace(/\n\s*/g, '\n');

/** A template whose texts are escaped; HTML made with it, or taken with {@link raw}, goes in as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = strings.map(unindented);
  return { html: rest.reduce((before, after, index) => `${before}${written(parts[index] ?? '')}${after}`, first) };
}

/** HTML made elsewhere, which is sound. */
export const raw = (sound: string): Html => ({ html: sound });

/** HTML that is made when somebody writes it out, each time anew: thousands of pieces would be held for the last of them. */
export const later = (make: () => Html): Html => ({
  get html() {
    return make().html;
  },
});

/** Some HTML, or nothing. */
export const when = (condition: boolean, make: () => Html): Html => (condition ? make() : raw(''));
