/** The script of an event's or a thread's page: copies what others need of it, and hands it to the system's share sheet. */
import { bibtexAccessed } from './cite.ts';
import { isoDay, withDay } from './today.ts';

/** What the page says, with gaps; `data-words` of the panel. */
interface Words {
  dates: string;
  accessed: string;
  copied: string;
  withDate: string;
  failed: string;
  statement: string;
}

const panel = document.querySelector<HTMLElement>('[data-tools]');
if (panel) start(panel);

function start(panel: HTMLElement): void {
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as Words;
  const status = panel.querySelector('[data-status]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const textOf = (name: string): string => panel.querySelector(`[data-${name}]`)?.textContent.trim() ?? '';
  const address = panel.dataset['tools'] ?? '';

  const copy = async (text: string, done: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
      return true;
    } catch {
      say(words.failed);
      return false;
    }
  };
  const presses: Record<string, () => Promise<unknown>> = {
    link: () => copy(address, words.copied),
    embed: () => copy(textOf('embed'), words.copied),
    citation: () => copy(textOf('citation') + withDay(words.accessed, words.dates), words.withDate),
    bibtex: () => copy(bibtexAccessed(textOf('bibtex'), isoDay()), words.withDate),
    // A reader who closes the share sheet is no error.
    share: () =>
      navigator.share({ title: document.title, text: panel.dataset['summary'] ?? '', url: address }).catch(() => false),
  };
  panel.addEventListener('click', ({ target }) => {
    void presses[(target as HTMLElement).dataset['press'] ?? '']?.();
  });

  for (const ordinal of document.querySelectorAll<HTMLAnchorElement>('.statement.home > .ordinal')) {
    const button = document.createElement('button');
    button.className = 'copy';
    // It is the button's name, too.
    button.title = words.statement.replace('{number}', ordinal.textContent.trim());
    button.addEventListener('click', () => {
      void copy(address + ordinal.hash, words.copied).then((copied) => {
        button.toggleAttribute('data-copied', copied);
        setTimeout(() => {
          button.toggleAttribute('data-copied', false);
        }, 2000);
      });
    });
    ordinal.after(button);
  }
}
