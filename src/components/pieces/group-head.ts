import type { LedgerClaim } from '../../ledger/entries.ts';
import { shownStanding } from '../../model/standing.ts';
import { publicUnlessNamed } from '../../strings/public-unless-named.ts';
import type { Strings } from '../../strings/strings.ts';
import { verbOf } from '../../strings/verb.ts';
import { chainOfLinks } from './chain.ts';
import { attribute, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';
import { refList } from './ref-list.ts';
import { speaksForItself } from './speaks-for-itself.ts';

/** What a page is about, and so does not say again. */
export interface AboutPage {
  /** The actor, outlet or document that the page is about. */
  about: { id: string; name: string };
  /** When that document was published, in words. */
  published?: string | null;
  /** When all that the page tells was made public, in words. */
  day?: string | null;
}

/**
 * What holds of several statements: who says so, in which document, where that one got it from, since when.
 *
 * @param goesOn whether the same people go on in the same document: neither is named again
 */
export function groupHead(of: LedgerClaim, goesOn: boolean, page: AboutPage, strings: Strings): Html {
  const { about, published = null, day = null } = page;
  const { claim, who, source } = of;
  const words = strings.claim;
  const names = { between: strings.comma, last: strings.jointBefore };
  // An outlet may speak as an actor, under the same name.
  const others = who.filter(({ name }) => name !== about.name);
  const itself = others.length < who.length;
  // Of one among several, as of one alone.
  const itsOwn = who.filter((one) => !others.includes(one)).slice(0, 1);
  const put = itself ? verbOf(strings, claim.standing, claim.act, itsOwn) : of.verb;
  const verb = goesOn ? words.also(put) : put;
  const inDocument = source.id !== about.id && !speaksForItself(of);
  const hasPath = inDocument || of.chain.length > 0;
  // The document's own day is among its facts.
  const isDated = of.written !== null || (of.said !== day && (inDocument || of.said !== published));
  const dated = isDated ? publicUnlessNamed(of, inDocument) : '';
  const speaker =
    itself || goesOn
      ? markup`<b>${strings.capital(verb)}</b>${others.length > 0 && !goesOn && markup` ${words.with} ${refList(others, names)}`}`
      : markup`<b>${refList(who, { ...names, begun: strings.capital })}</b> ${verb}`;
  const document =
    inDocument &&
    markup`${strings.timeline.in(1)} <a${attribute('href', source.href)}${attribute('lang', source.lang ?? null)}>${source.name}</a>`;
  const path =
    !goesOn &&
    (hasPath || dated !== '') &&
    markup`<small>
      ${document}${chainOfLinks(of.chain, strings, !inDocument)}${dated && `${hasPath ? '\u00a0· ' : ''}${dated}`}
    </small>`;
  return markup`<h4 class="told-head">
    ${markOf(shownStanding(claim))} ${speaker}${path && !inDocument ? strings.comma : ' '}${path}
  </h4>`;
}
