/** What is new on a timeline since the reader's last visit. It is kept on the device and goes nowhere. */
import { inWords } from './in-words.ts';
import type { KeptLong } from './kept.ts';
import { readMemory, remember, type Memory, type News } from './visit.ts';

/** What the page says, with gaps; `data-words` of the line. */
interface Words {
  none: string;
  fresh: Readonly<Record<string, string>>;
  new: string;
  changed: string;
  clear: string;
  cleared: string;
}

interface Fresh {
  entry: HTMLElement;
  news: News;
}

function mark({ entry, news }: Fresh, words: Words): void {
  const label = document.createElement('b');
  label.className = 'fresh';
  label.textContent = words[news];
  entry.querySelector('.who, .facing figcaption')?.append(' ', label);
}

function lineOf({ entry, news }: Fresh, words: Words): HTMLElement {
  const line = document.createElement('li');
  const link = entry.querySelector('h3 a')?.cloneNode(true);
  line.append(...(link ? [link] : []), ` (${words[news].toLocaleLowerCase(document.documentElement.lang)})`);
  return line;
}

/** The count, which unfolds to a list of what is new and a button to forget the visit. */
function listOf(fresh: readonly Fresh[], words: Words, forget: () => void): HTMLElement {
  const [details, summary, list, clear] = [
    document.createElement('details'),
    document.createElement('summary'),
    document.createElement('ul'),
    document.createElement('button'),
  ];
  summary.textContent = inWords(words.fresh, fresh.length);
  list.append(...fresh.map((one) => lineOf(one, words)));
  clear.type = 'button';
  clear.textContent = words.clear;
  clear.addEventListener('click', forget);
  details.append(summary, list, clear);
  return details;
}

/** Marks what is new and lists it; says nothing while a first visit lasts, nor where storage is shut. */
export function startSince(line: HTMLElement): void {
  const words = JSON.parse(line.dataset['words'] ?? '{}') as Words;
  const key = `who-said-when:visit:${line.dataset['site'] ?? ''}` satisfies KeptLong;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-print]')];
  const shown = Object.fromEntries(entries.map(({ dataset }) => [dataset['event'] ?? '', dataset['print'] ?? '']));

  let before: Memory | null;
  let after: Memory;
  try {
    before = readMemory(localStorage.getItem(key));
    after = remember(before, location.pathname, shown, Date.now());
    localStorage.setItem(key, JSON.stringify(after));
  } catch {
    return;
  }
  if (!before) return;

  const news = new Map(Object.entries(after.news));
  const fresh = entries.flatMap((entry) => {
    const found = news.get(entry.dataset['event'] ?? '');
    return found ? [{ entry, news: found }] : [];
  });
  const say = (text: string): void => {
    line.textContent = text;
  };
  if (fresh.length === 0) {
    if (after.returns) say(words.none);
    return;
  }
  line.replaceChildren(
    listOf(fresh, words, () => {
      localStorage.removeItem(key);
      for (const label of document.querySelectorAll('.fresh')) label.remove();
      say(words.cleared);
      line.tabIndex = -1;
      line.focus();
    }),
  );
  for (const one of fresh) mark(one, words);
}
