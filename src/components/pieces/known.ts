/** How events and questions stood at the end of a day. */
import type { KnownAnswers, KnownEntry, KnownStatus } from '../../ledger/slices/known-day.ts';
import type { Strings } from '../../strings/strings.ts';
import { detailsCount } from './details-count.ts';
import { differing, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';

/** How well an event was supported, in its mark and word. */
export const knownStatus = ({ status, word, meaning }: KnownStatus): Html =>
  markup`<span${differing(status === 'disputed')}>${markOf(status)} <a href="${meaning}">${word}</a></span>`;

/**
 * How an event stood: its status, its details, and what else its page says of it.
 *
 * @param aside in words
 */
export const knownMeta = (entry: KnownEntry, aside: string, strings: Strings): Html | null =>
  entry.status === null && entry.details === 0 && aside === ''
    ? null
    : markup`<p class="meta">
    ${entry.status && markup`${knownStatus(entry.status)} `}${detailsCount(entry.details, strings)}
    ${aside !== '' && markup` <span>${aside}</span>`}
  </p>`;

/** How a question could be answered: its state, and the answers that stood. */
export const knownAnswers = ({ state, answers, more }: KnownAnswers, strings: Strings): Html =>
  markup`<span${differing(state === 'differs')}>${markOf(state)} ${strings.states[state].word}</span>
    ${answers.length > 0 && markup` <b>${answers.join('\u00a0· ')}${more > 0 && ` ${strings.known.moreAnswers(more)}`}</b>`}`;
