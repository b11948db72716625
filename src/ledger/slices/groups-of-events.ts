/** The sides and the statuses of a story as lists of groups of events. */
import { ONLY } from '../../model/facet.ts';
import type { Side } from '../../model/record.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { sideAddress, statusAddress } from '../../routes/routes.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

/** Some events with a page of their own, what their name means and how many there are. */
export interface GroupOfEvents {
  href: string;
  name: string;
  about?: string | undefined;
  events: number;
  /** The status that all of its events have, whose mark stands before its name. */
  status?: Status;
}

/** Every side, and how its page is led to. */
export const sidesWithPages = ({
  site,
  strings,
}: Pick<Ledger, 'site' | 'strings'>): { side: Side; ref: Ref & { href: string } }[] =>
  site.sides.map((side) => ({
    side,
    ref: { id: side.id, name: strings.capital(side.label), href: sideAddress(side.id) },
  }));

/** Events by the side of those who act or speak in them. */
export const groupsBySide = (ledger: Pick<Ledger, 'site' | 'strings' | 'events'>): GroupOfEvents[] =>
  sidesWithPages(ledger).map(({ side: { id, about }, ref }) => ({
    href: ref.href,
    name: ref.name,
    about,
    events: ledger.events.filter(({ facets }) => facets.side.includes(id)).length,
  }));

/** Events by their status; and by what else they are picked by. */
export function groupsByStatus({
  strings,
  events,
}: Pick<Ledger, 'strings' | 'events'>): [statuses: GroupOfEvents[], picked: GroupOfEvents[]] {
  return [
    STATUSES.map((status) => ({
      status,
      href: statusAddress(status),
      name: strings.statuses[status].word,
      about: strings.statuses[status].sentence,
      events: events.filter(({ facets }) => facets.status.includes(status)).length,
    })),
    ONLY.map((only) => ({
      href: statusAddress(only),
      name: strings.filters.only[only].word,
      about: strings.filters.only[only].sentence,
      events: events.filter(({ facets }) => facets.only.includes(only)).length,
    })),
  ];
}
