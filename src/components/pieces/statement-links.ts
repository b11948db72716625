import type { ClaimLink, LedgerClaim } from '../../ledger/entries.ts';
import type { Id } from '../../model/record.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Piece } from './html.ts';

/** Why a claim counts no more, in brackets; that its event is withdrawn is not said again on the page of that. */
function goneText({ gone, event }: ClaimLink, home: Id | null, strings: Strings): Piece {
  const words = strings.answer.setAside;
  if (gone === 'retracted') return ` (${words.retracted(null)})`;
  return gone === 'withdrawn' && event.id !== home && ` (${words.withdrawn})`;
}

/**
 * Links to other claims, those of one voice in one event together, by their numbers.
 *
 * @param home the event whose page this is: its claims are named by number alone
 */
function claimLinks(
  label: string,
  links: readonly ClaimLink[],
  home: Id | null,
  differs: boolean,
  strings: Strings,
): Piece {
  if (links.length === 0) return null;
  const groups = [...Map.groupBy(links, ({ event, who }) => `${event.id} ${who}`).values()].map((group) =>
    group.toSorted((one, other) => one.number - other.number),
  );
  const name = ({ number, who, event }: ClaimLink): string =>
    [who, ...(event.id === home ? [] : [strings.quoted(event.name)]), strings.claim.numbered(number)].join(
      strings.comma,
    );
  const hrefOf = ({ href, event }: ClaimLink): string => (event.id === home ? href.slice(href.indexOf('#')) : href);
  const linked = (link: ClaimLink, at: number): Piece => [
    at === 0
      ? markup`<a href="${hrefOf(link)}">${name(link)}</a>`
      : [
          strings.comma,
          markup`<a href="${hrefOf(link)}" aria-label="${name(link)}">${strings.claim.numbered(link.number)}</a>`,
        ],
    goneText(link, home, strings),
  ];
  return markup`<p${attribute('class', differs ? 'bears differs' : 'bears')}>
    ${label}${strings.colon}${groups.map((group, at) => [at > 0 && strings.semicolon, group.map(linked)])}
  </p>`;
}

/**
 * Which other statements a statement repeats, replaces or denies, and which do so to it; then the editors' note.
 *
 * @param home the event whose page this is
 * @param notes editors' notes are left out where only what was public by a day may show
 */
export function statementLinks(entry: LedgerClaim, strings: Strings, home: Id | null = null, notes = true): Piece {
  const words = strings.claim;
  const { note } = entry.claim;
  const own = strings.list(entry.who.map(({ name }) => name));
  const alike = Object.groupBy(entry.agrees, ({ who, isSaid }) =>
    who === own ? 'sameVoice' : isSaid ? 'sameStatement' : 'sameReport',
  );
  return [
    (['sameVoice', 'sameStatement', 'sameReport'] as const).map((of) =>
      claimLinks(words[of], alike[of] ?? [], home, false, strings),
    ),
    claimLinks(words.replaces, entry.revises, home, false, strings),
    claimLinks(words.replacedBy, entry.revisedBy, home, false, strings),
    claimLinks(words.denies, entry.denies, home, true, strings),
    claimLinks(words.deniedBy, entry.deniedBy, home, true, strings),
    notes && note && markup`<p class="chain">${words.note}${strings.colon}${note}</p>`,
  ];
}
