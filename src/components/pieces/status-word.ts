import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import { statusMeaning } from '../../routes/routes.ts';
import { markup, type Html } from './html.ts';
import { markOf } from './mark.ts';

/** How well an event is supported, in a word that leads to what it means. */
export const statusWord = ({ status: { status }, explanation }: Pick<ListedEvent, 'status' | 'explanation'>): Html =>
  markup`<a class="${status === 'disputed' ? 'meaning differs' : 'meaning'}" href="${statusMeaning(status)}">
    ${markOf(status)} ${explanation.word}
  </a>`;
