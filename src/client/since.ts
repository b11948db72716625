/** What is new on a timeline since the reader's last visit. It is kept on the device and goes nowhere. */
import { fill } from './fill.ts';
import type { KeptLong } from './kept.ts';
import { part } from './part.ts';
import { readMemory, remember, type Memory, type News } from './visit.ts';

/** What the page says, with gaps; `data-words` of the panel. */
interface Words {
  none: string;
  one: string;
  several: string;
  new: string;
  changed: string;
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
  entry.querySelector('.time')?.append(' ', label);
}

function lineOf({ entry, news }: Fresh, words: Words): HTMLElement {
  const line = document.createElement('li');
  const link = entry.querySelector('h3 a')?.cloneNode(true);
  line.append(...(link ? [link] : []), ` (${words[news].toLowerCase()})`);
  return line;
}

/** Marks what is new and lists it; where storage is shut, the panel stays as it is. */
export function startSince(panel: HTMLElement): void {
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as Words;
  const key = `who-said-when:visit:${panel.dataset['site'] ?? ''}` satisfies KeptLong;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-print]')];
  const shown = Object.fromEntries(entries.map(({ dataset }) => [dataset['event'] ?? '', dataset['print'] ?? '']));
  const [line, news, list] = [part(panel, 'line'), part(panel, 'news'), part(panel, 'list')];

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

  const fresh = entries.flatMap((entry) => {
    const found = after.news[entry.dataset['event'] ?? ''];
    return found ? [{ entry, news: found }] : [];
  });
  line.textContent = words.none;
  line.hidden = fresh.length > 0;
  news.hidden = fresh.length === 0;
  part(panel, 'summary').textContent = fill(fresh.length === 1 ? words.one : words.several, { count: fresh.length });
  list.replaceChildren(...fresh.map((one) => lineOf(one, words)));
  for (const one of fresh) mark(one, words);

  part(panel, 'clear').addEventListener('click', () => {
    localStorage.removeItem(key);
    for (const label of document.querySelectorAll('.fresh')) label.remove();
    news.hidden = true;
    line.hidden = false;
    line.textContent = words.cleared;
    line.focus();
  });
}
