import type { LedgerEvent } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Piece } from './html.ts';
import { markOf } from './mark.ts';

/** On what sources differ besides an event's main point: the answers themselves, linked to their question. */
export function differencesOf(
  entry: Pick<LedgerEvent, 'standoff' | 'differences' | 'denials'>,
  strings: Strings,
): Piece {
  const differences = [...(entry.standoff?.differences ?? []), ...entry.differences];
  const denials = [...(entry.standoff?.denials ?? []), ...entry.denials];
  if (differences.length + denials.length === 0) return null;
  const links = differences.map(({ question, said }, at) => [
    at > 0 && strings.semicolon,
    markup`<a${attribute('href', question.href)}>${said}</a>`,
  ]);
  return markup`<p class="differ">
    ${markOf('differs')} <b>${entry.standoff ? strings.timeline.alsoDiffer : strings.timeline.differ}</b> ${links}
    ${differences.length > 0 && denials.length > 0 && '. '}${denials.join(' ')}
  </p>`;
}
