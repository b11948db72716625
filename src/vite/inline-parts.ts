/** The styles and scripts that stand in a built page. */

/** Tags, styles and scripts. What looks like them within an attribute is a text of the story. */
const TAG = /<(style|script)(?:[^<>"']|"[^"]*"|'[^']*')*>([^]*?)<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

export interface InlinePart {
  kind: 'style' | 'script';
  text: string;
  /** Where the text begins in the page. */
  start: number;
}

/** The styles and scripts of a page that are not files of their own, in their order. */
export function inlineParts(html: string): InlinePart[] {
  return [...html.matchAll(TAG)].flatMap(({ 0: whole, 1: kind, 2: text, index }): InlinePart[] => {
    if ((kind !== 'style' && kind !== 'script') || text === undefined) return [];
    return [{ kind, text, start: index + whole.length - text.length - `</${kind}>`.length }];
  });
}
