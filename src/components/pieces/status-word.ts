import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import { statusMeaning } from '../../routes/routes.ts';
import { differing, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';

/** How well an event is supported, in a word that leads to what it means. */
export const statusWord = ({ status: { status }, explanation }: Pick<ListedEvent, 'status' | 'explanation'>): Html =>
  markup`<span${differing(status === 'disputed')}>${markOf(status)} <a class="meaning" href="${statusMeaning(status)}">${explanation.word}</a></span>`;
