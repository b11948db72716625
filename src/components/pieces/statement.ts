/** Statements beside their numbers. */
import type { LedgerClaim } from '../../ledger/entries.ts';
import type { StatementOnPage } from '../../ledger/slices/event-statements.ts';
import type { Id } from '../../model/record.ts';
import { shownStanding } from '../../model/standing.ts';
import '../../styles/claim.css';
import type { Strings } from '../../strings/strings.ts';
import { answerTag } from './answer-tag.ts';
import { answersBeside } from './answers-beside.ts';
import { chainOfLinks } from './chain.ts';
import { markup, type Html, type Piece } from './html.ts';
import { markOf } from './mark.ts';
import { statementLinks } from './statement-links.ts';
import { statementText } from './statement-text.ts';

const NOTHING_DRAWN: ReadonlySet<Id> = new Set();

interface OnItsPage {
  href: string;
  /** What its number leads to, in words. */
  address: string;
  /** The questions whose answers are drawn on its page. */
  drawn: ReadonlySet<Id>;
  /** What its page adds before what it says, and behind what it answers. */
  before?: Piece;
  after: Piece;
}

/** What stands beside a statement's number wherever it has one: what it says and what it answers. */
function numbered(entry: LedgerClaim, { href, address, drawn, before, after }: OnItsPage, strings: Strings): Html {
  const { claim, number } = entry;
  const tags = answersBeside(entry).map((answer) => answerTag(answer, drawn.has(answer.question.id), strings));
  return markup`<a class="ordinal" href="${href}" aria-label="${address}">${strings.number(number)}</a>
    <div>
      ${before}${statementText(entry, strings.standings[shownStanding(claim)].word, strings)}
      ${tags.length > 0 && markup`<p class="tags">${tags.map((tag) => [tag, ' '])}</p>`}${after}
    </div>`;
}

/** Where a document has a statement from, as far as it does not share that with those around it. */
function provenance({ entry, chain: links, inferred, madePublic }: StatementOnPage, strings: Strings): Piece {
  const own = strings.capital([entry.claim.locator, madePublic].filter((part) => part).join(strings.comma));
  const tells = own !== '' || links.length > 0;
  if (!tells && !inferred) return null;
  const reading = inferred && markup`${tells && '. '}${strings.claim.inferredHere}`;
  return markup`<p class="chain">${own}${chainOfLinks(links, strings, own === '')}${reading}</p>`;
}

/**
 * A statement on its event's page, under its document and speaker: its number, what it says, what it answers.
 *
 * @param drawn the questions whose answers are drawn on the page
 */
export function statementAtHome(of: StatementOnPage, drawn: ReadonlySet<Id>, strings: Strings): Html {
  const { entry, manner } = of;
  const onPage: OnItsPage = {
    href: `#${entry.anchor}`,
    address: strings.claim.address(entry.number),
    drawn,
    before: [
      entry.formerAnchors.map((anchor) => markup`<span id="${anchor}"></span>`),
      manner && markup`<p class="manner">${markOf(manner.standing)} ${manner.verb}</p>`,
    ],
    after: [provenance(of, strings), statementLinks(entry, strings, entry.event.id)],
  };
  return markup`<li class="statement home" id="${entry.anchor}">${numbered(entry, onPage, strings)}</li>`;
}

/**
 * A statement below a head that says who, in which document and since when for several: its number, words, answers.
 *
 * @param notes editors' notes are left out where only what was public by a day may show
 */
export function nestedStatement(entry: LedgerClaim, notes: boolean, strings: Strings): Html {
  const { locator } = entry.claim;
  const onPage: OnItsPage = {
    href: entry.href,
    address: strings.claim.addressIn(entry.number, entry.event.name),
    drawn: NOTHING_DRAWN,
    after: [
      locator && markup`<p class="chain">${strings.capital(locator)}</p>`,
      statementLinks(entry, strings, null, notes),
    ],
  };
  return markup`<li class="statement">${numbered(entry, onPage, strings)}</li>`;
}
