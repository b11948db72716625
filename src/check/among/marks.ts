/**
 * Marks of what content is made of, by which one look at it tells whether something is as it was in the last: the same
 * mark stands for the same thing.
 */
import { hash } from 'node:crypto';
import { notesAbout } from '../noted.ts';

const marks = notesAbout<object, string>();
let made = 0;

/** What is hashed, for thousands of files one after another. */
let marked = Buffer.alloc(0);

/**
 * The mark of what a text is read as at a path.
 *
 * @param bytes the whole file: so that a file that was read before need not be decoded to know it
 */
export function textMark(path: string, bytes: Uint8Array): string {
  const most = 3 * path.length + 1 + bytes.length;
  if (marked.length < most) marked = Buffer.allocUnsafe(2 * most);
  const begin = marked.write(`${path}\0`);
  marked.set(bytes, begin);
  return hash('sha256', marked.subarray(0, begin + bytes.length), 'base64');
}

/** Tells the mark of a file that comes back under it in other processes: one that is made of its path and its text. */
export function rememberMark(file: object, mark: string): void {
  marks.set(file, mark);
}

/** The mark of a thing; one that was not told is made up, and begins with `#`: it holds in this process alone. */
export function markOf(thing: object): string {
  const known = marks.get(thing);
  if (known !== undefined) return known;
  made += 1;
  const mark = `#${made}`;
  marks.set(thing, mark);
  return mark;
}

/** Whether a mark holds in other processes too. */
export const isLasting = (mark: string): boolean => !mark.includes('#');

/** One mark for many things, in their order. */
export function markOfAll(things: Iterable<object>): string {
  const all = Array.from(things, markOf).join(' ');
  return all.length <= 64 || !isLasting(all) ? all : hash('sha256', all, 'base64');
}
