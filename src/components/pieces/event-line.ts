import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import { statusMeaning } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import { detailsCount } from './details-count.ts';
import { attribute, differing, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';
import { segmentsOf } from './segments.ts';

/** An event as a heading over what a page tells of it: its title, when it was, how well it is supported. */
export function eventLine(entry: ListedEvent, strings: Strings): Html {
  const { ref, event, explanation } = entry;
  const { status } = entry.status;
  return markup`<header>
    <h3><a${attribute('href', ref.href)}>${event.title}</a></h3>
    <p class="meta">
      <span>${segmentsOf(strings.dates.full(event.when))}</span> <span${differing(status === 'disputed')}>
        ${markOf(status)} <a href="${statusMeaning(status)}">${explanation.word}</a>
      </span> ${detailsCount(entry.differences.length + entry.denials.length, strings)}
    </p>
  </header>`;
}
