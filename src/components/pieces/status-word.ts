/** How well something is supported, in a mark and a word that leads to what it means. */
import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import type { QuestionState } from '../../model/question-state.ts';
import { stateMeaning, statusMeaning } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import { differing, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';

const wordOf = (of: Parameters<typeof markOf>[0], differs: boolean, meaning: string, word: string): Html =>
  markup`<span${differing(differs)}>${markOf(of)} <a class="meaning" href="${meaning}">${word}</a></span>`;

/** How well an event is supported. */
export const statusWord = ({ status: { status }, explanation }: Pick<ListedEvent, 'status' | 'explanation'>): Html =>
  wordOf(status, status === 'disputed', statusMeaning(status), explanation.word);

/** How the answers to a question stand to each other. */
export const stateWord = (state: QuestionState, strings: Strings): Html =>
  wordOf(state, state === 'differs', stateMeaning(state), strings.states[state].word);
