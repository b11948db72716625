/** A `words.yaml` with every word of the interface, in which each text and each sentence can have a value. */
import { wordPaths, wordsAt, type WordPath } from '../../src/strings/word-paths.ts';
import { wordsOf } from '../../src/strings/strings.ts';

/** Where it stands in a story. */
export const WORDS_PATH = 'words.yaml';

const WORDS = wordsOf('en', 'UTC');

/** What must stand in a word whatever else does; nothing for a word that holds no text, such as a list. */
function gapsOf(path: WordPath): string | null {
  const kind = wordsAt(WORDS, path);
  if (kind.is === 'text') return (kind.text.match(/\{\w+\}/g) ?? []).join(' ');
  if (kind.is !== 'sentence') return null;
  return kind.given
    .filter(({ required }) => required)
    .map(({ name }) => `{${name}}`)
    .join(' ');
}

/** A value as it must stand in a message (ICU MessageFormat) to be just itself. */
const quoted = (value: string): string => value.replaceAll("'", "''").replace(/[{}]/g, "'$&'");

/** A word in the file. */
export interface WordSlot {
  /** Of the text in its quotation marks. */
  start: number;
  end: number;
  /** The text with a value in it, and a number, so that no two words of the interface are the same. */
  write: (value: string) => string;
}

/** The file, in which each word is what must stand in it, and where they are. */
export function wordsFile(): { text: string; slots: WordSlot[] } {
  const slots: WordSlot[] = [];
  let text = '';
  let before: WordPath = [];
  for (const path of wordPaths(WORDS)) {
    const gaps = gapsOf(path);
    if (gaps === null) continue;
    const shared = path.findIndex((step, at) => before[at] !== step);
    for (let depth = shared; depth < path.length; depth += 1) {
      text += `${'  '.repeat(depth)}${path[depth]}:${depth < path.length - 1 ? '\n' : ' '}`;
    }
    const isSentence = wordsAt(WORDS, path).is === 'sentence';
    const number = slots.length;
    const start = text.length;
    text += JSON.stringify(`${gaps} ${number}`.trim());
    const write = (value: string): string => `${isSentence ? quoted(value) : value} ${gaps} ${number}`;
    slots.push({ start, end: text.length, write });
    text += '\n';
    before = path;
  }
  return { text, slots };
}
