/** The part of the README that is a story's own: its head, down to a line that says so. Pure. */
import { markdown } from '../markdown/dialect.ts';

/** Where the head ends. */
export const HEAD_END =
  '<!-- Above is the own part of this story: `npm run upgrade` leaves it as it is, and renews what is below. -->';

/**
 * The two parts of a README.
 *
 * @returns `null` where no line says where the head ends
 */
export function splitReadme(text: string): { head: string; rest: string } | null {
  const at = text.indexOf(HEAD_END);
  return at < 0 ? null : { head: text.slice(0, at), rest: text.slice(at) };
}

/** A heading in which nothing is taken for Markdown. */
const headingOf = (value: string): string =>
  markdown.stringify({ type: 'root', children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value }] }] });

/** The head of a story that begins. */
export const newHead = (title: string): string => `${headingOf(title)}
A timeline of one running news story in which every statement names who said it, who published it and when, and
which shows where sources disagree instead of choosing. The story is in \`content/\`; how it is told and published is
explained below.

`;
