import type { ListedEvent } from '../../ledger/slices/narrowed.ts';
import { FACETS } from '../../model/facet.ts';
import { otherIds } from '../../model/former-ids.ts';
import { eventAnchor, statusMeaning } from '../../routes/routes.ts';
import type { Segment } from '../../strings/dates.ts';
import type { Strings } from '../../strings/strings.ts';
import { differencesOf } from './differences.ts';
import { sayersLine } from './givers.ts';
import { attribute, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';
import { segmentsOf } from './segments.ts';
import { standoffFigure } from './standoff.ts';

/** How well an event is supported, who speaks of it, and in whose documents. */
function who({ event, status, explanation, givers }: ListedEvent, strings: Strings): Html {
  return markup`<p class="who">
    ${event.draft && markup`<span><b>${strings.event.draft}</b></span> `}
    <a class="status" href="${statusMeaning(status.status)}">${markOf(status.status)} ${explanation.word}</a> <span>${sayersLine(givers, strings)}</span>
  </p>`;
}

/**
 * An event of a timeline.
 *
 * @param time what its date says beyond its station; nothing where that has been said for several
 * @param live whether it carries what scripts go by
 */
export function timelineEntry(entry: ListedEvent, time: readonly Segment[], live: boolean, strings: Strings): Html {
  const { event, explanation, station, ref } = entry;
  const kinds = ['entry', event.key && 'key', !station.timed && 'loose'].filter((kind) => kind !== false).join(' ');
  const data = live && [
    attribute('id', eventAnchor(event.id)),
    attribute('data-event', event.id),
    attribute('data-print', entry.fingerprint),
    ...FACETS.map((facet) => attribute(`data-${facet}`, entry.facets[facet].join(' ') || null)),
  ];
  return markup`<li class="${kinds}"${data}>
    ${live && otherIds(event).map((id) => markup`<span id="${eventAnchor(id)}"></span>`)}
    ${time.length > 0 && markup`<p class="time">${segmentsOf(time)}</p>`}
    <h3><a${attribute('href', ref.href)}>${event.title}</a></h3>
    <p>${event.summary}</p>
    ${entry.standoff ? standoffFigure(entry.standoff, explanation.word, event.draft, strings) : who(entry, strings)}
    ${differencesOf(entry, strings)}
  </li>`;
}
