import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import type { Strings } from '../../strings/strings.ts';
import { markup, type Piece } from './html.ts';
import { markOf } from './mark.ts';

/** On how many details of an event sources differ; nothing where they do not. */
export function detailsCount(
  { differences, denials }: Pick<ListedEvent, 'differences' | 'denials'>,
  strings: Strings,
): Piece {
  const details = differences.length + denials.length;
  return (
    details > 0 && markup`<span class="differs">${markOf('differs')} ${strings.status.detailsCount(details)}</span>`
  );
}
