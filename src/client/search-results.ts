/** Results of a search as elements. All text goes in as text, never as HTML. */
import { excerptOf, type Word } from './excerpt.ts';
import type { FoundRecord } from './pagefind.ts';

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function wordNodes(words: readonly Word[]): (Node | string)[] {
  return words.flatMap(({ text, found }) => {
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
    const [core = ''] = /^.*[\p{L}\p{N}]/su.exec(text.slice(before.length)) ?? [];
    const after = text.slice(before.length + core.length);
    return found ? [before, element('mark', '', core), `${after} `] : [`${text} `];
  });
}

/** Status in its shape and word: the shape is one of those in the page's template, by the status's name. */
function statusOf(shapes: DocumentFragment, { meta, filters }: FoundRecord): HTMLElement[] {
  const [status = ''] = filters['status'] ?? [];
  const shape = shapes.querySelector(`[data-of="${CSS.escape(status)}"]`)?.cloneNode(true);
  if (!shape || meta['status'] === undefined) return [];
  const differs = status === 'disputed' || status === 'differs';
  return [element('span', differs ? 'differs' : '', shape, ` ${meta['status']}`)];
}

/**
 * One result.
 *
 * @param shapes the marks of all statuses, each with its name in `data-of`
 * @param spelt what stands before a spelling that was found
 */
export function resultItem(found: FoundRecord, shapes: DocumentFragment, spelt: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = found.raw_url;
  link.textContent = found.meta['title'] ?? '';
  const { kind = '', date } = found.meta;
  const { text, spellings } = excerptOf(found);
  const item = document.createElement('li');
  item.append(
    element('h3', '', link),
    element(
      'p',
      'meta',
      element('span', '', kind),
      ...statusOf(shapes, found),
      ...(date === undefined ? [] : [element('span', '', date)]),
    ),
    element('p', 'excerpt', ...wordNodes(text)),
    ...spellings.map((words) => element('p', 'spelt', `${spelt} `, ...wordNodes(words))),
  );
  return item;
}
