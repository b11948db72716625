/** What is found in one file among others, kept while all that was asked of the others stays as it is. */
import { Asked, notesOf } from './among/asked.ts';
import { AskedContent } from './among/asked-content.ts';
import { define, type Question } from './among/questions.ts';
import type { Content } from './content.ts';

const looks = new WeakMap<Content, Asked>();

/**
 * Tells that content follows that at which was looked before.
 *
 * @param asked what was asked of that
 */
export function lookAgain(asked: Asked, content: Content): void {
  asked.lookAt(content);
  looks.set(content, asked);
}

/** What is asked of content, and was of what it follows. */
function askedOf(content: Content): Asked {
  const known = looks.get(content);
  if (known?.looksAt(content)) return known;
  const asked = new Asked();
  lookAgain(asked, content);
  return asked;
}

const kinds = new Set<string>();

/**
 * Keeps what is found in files among others, from one look to the next and from one process to the next.
 *
 * @param kind its name, which no other kind has
 * @param find pure; what it finds comes back from JSON as it is, but for fields that are `undefined`
 * @returns finds it, or gives what was found in the same file before
 * @throws Error where the kind has the name of another: what was kept of one would be taken for the other
 */
export function keptAmong<File extends object, Found>(
  kind: string,
  find: (file: File, content: Content) => Found,
): (file: File, content: Content) => Found {
  if (kinds.has(kind)) throw new Error(`Two kinds of what is kept are called "${kind}".`);
  kinds.add(kind);
  return (file, content) => {
    const notes = notesOf(content);
    const cell = (notes?.asked ?? askedOf(content)).cell(kind, file, find);
    // Whoever asks for what is found here has asked for all that it depends on.
    if (notes) for (const number of cell.asked) notes.numbers.add(number);
    return cell.found as Found;
  };
}

/**
 * A question of which the answer alone counts for whoever finds something, and not what it is made of: whether a date
 * lies far from all others.
 *
 * @throws Error where another question has its name
 */
export function answeredByAll<Key extends string | null, Answer>(
  question: Question<Key, Answer>,
): (content: Content, key: Key) => Answer {
  const defined = define(question);
  return (content, key) => (content instanceof AskedContent ? content.ask(defined, key) : defined.answer(content, key));
}
