/** An event as one piece of HTML for feed readers: the account, what each source says, and what was corrected. */
import type { LedgerClaim, LedgerEvent } from '../ledger/entries.ts';
import { factsOf } from '../ledger/facts-of-claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { setAsideText } from '../ledger/answer-words.ts';
import { chainInWords } from '../strings/chain-words.ts';
import { makingOf } from '../model/made-public.ts';
import type { EventVersion } from '../model/change.ts';
import { answersByClaim } from '../model/question-state.ts';
import type { Correction, Quote } from '../model/record.ts';
import { isWithheld } from '../model/withheld.ts';
import { namesBegun } from '../strings/line-of-givers.ts';
import { publicUnlessNamed } from '../strings/public-unless-named.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import { html, raw, when, type Html } from './html.ts';

/** What a correction says. What is withheld stays so. */
export function correctionHtml({ on, was, now, why, reported_by }: Correction, strings: Strings): Html {
  const words = strings.event.correction;
  return html`<dl>
    <dt>${words.on}</dt>
    <dd>${strings.capital(strings.dates.short(on))}</dd>
    <dt>${words.was}</dt>
    <dd>${isWithheld(was) ? words.withheld : was}</dd>
    <dt>${words.now}</dt>
    <dd>${now}</dd>
    <dt>${words.why}</dt>
    <dd>${why}</dd>
    ${when(
      reported_by !== undefined,
      () =>
        html`<dt>${words.reportedBy}</dt>
          <dd>${reported_by ?? ''}</dd>`,
    )}
  </dl>`;
}

function correctionsHtml(corrections: readonly Correction[], strings: Strings): Html {
  return when(
    corrections.length > 0,
    () =>
      html`<h2>${strings.event.correctionsTitle}</h2>
        ${corrections.map((correction) => correctionHtml(correction, strings))}`,
  );
}

function withdrawnHtml({ withdrawn }: EventVersion['record'], strings: Strings): Html {
  if (!withdrawn) return raw('');
  return html`<p><b>${strings.event.withdrawn(strings.dates.short(withdrawn.on))}</b> ${withdrawn.why}</p>`;
}

/** Answers of a statement that its own voice replaced or denied: those are not seen from the statement itself. */
function asidesHtml(ledger: Ledger, { key, answers }: LedgerClaim): Html[] {
  const { strings, results, graph } = ledger;
  return answers.flatMap(({ question, text }) => {
    const result = results.get(question.id);
    const given = result && answersByClaim(result).get(key);
    if (!given?.setAside || !('by' in given.setAside)) return [];
    const why = setAsideText({ strings, facts: graph.shown }, given) ?? '';
    return [html`<p>${strings.data.statement.aside(question.name, text, why)}</p>`];
  });
}

/** Who confirms a statement, named or in words. */
function confirmedHtml({ strings, site }: Ledger, { claim, confirmedBy }: LedgerClaim): Html[] {
  const words = claim.confirmed_by_words;
  const names = confirmedBy.map(({ name, href }) =>
    href === null ? html`${name}` : html`<a href="${absolute(site, href)}">${name}</a>`,
  );
  const all = [...names, ...(words === undefined ? [] : [html`${words}`])];
  if (all.length === 0) return [];
  return [
    html`<p>${strings.claim.confirmedBy} ${all.map((one, at) => html`${at > 0 ? strings.comma : ''}${one}`)}</p>`,
  ];
}

/** What else is to be known of the words and of the document. */
function provisosHtml(ledger: Ledger, entry: LedgerClaim): Html[] {
  const { strings, story } = ledger;
  const { claim, source } = entry;
  const { written } = factsOf(ledger, entry);
  const words = strings.data.statement;
  const translation = claim.quote?.translation;
  const { gone, archive_url, withheld, corrected = [] } = story.sources.get(source.id) ?? {};
  const copy = withheld === undefined ? archive_url : undefined;
  const between = strings.semicolon;
  const toCopy = (address: string): Html =>
    html`${between}<a href="${address}" rel="noopener noreferrer nofollow ugc">${words.archived}</a>`;
  return [
    ...(translation ? [html`<p>${words.translation(translation.by, translation.text)}</p>`] : []),
    ...confirmedHtml(ledger, entry),
    ...(claim.unverified ? [html`<p>${words.unverified}</p>`] : []),
    ...(written ? [html`<p>${strings.capital(words[makingOf(story, claim)](strings.dates.short(written)))}.</p>`] : []),
    ...(gone
      ? [
          html`<p>
            ${strings.capital(words.gone(strings.dates.short(gone.on)))}${when(copy !== undefined, () => toCopy(copy ?? ''))}.
          </p>`,
        ]
      : []),
    ...corrected.map(({ on, note }) => html`<p>${words.corrected(strings.dates.short(on))} ${note}</p>`),
  ];
}

/** The words of a source, in its language and running its way. */
function quoteHtml(quote: Quote | undefined): Html {
  if (!quote) return raw('');
  const { text, lang } = quote;
  return lang === undefined
    ? html`<blockquote dir="auto">${text}</blockquote>`
    : html`<blockquote dir="auto" lang="${lang}">${text}</blockquote>`;
}

/** Where its source has a statement from. */
function chainHtml({ strings, site }: Ledger, { chain }: LedgerClaim): Html[] {
  return chainInWords(chain, strings).map((part) => {
    if (typeof part === 'string') return html`${part}`;
    const { name, href } = part;
    return href === null ? html`${name}` : html`<a href="${absolute(site, href)}">${name}</a>`;
  });
}

function claimHtml(ledger: Ledger, entry: LedgerClaim): Html {
  const { strings, site } = ledger;
  const { claim, who, verb, source, href, said, retracted } = entry;
  const names = namesBegun(who, strings);
  const { publicUnknown, madePublic } = strings.claim;
  // When it was written is told above. A feed has no foot that says whose clock it is in the name of a document.
  const dated = publicUnlessNamed(
    { ...entry, written: null, saidInName: said, madePublic: said === null ? publicUnknown : madePublic(said) },
    true,
  );
  const taken = claim.retracted;
  const where = claim.locator === undefined ? '' : `${strings.comma}${claim.locator}`;
  const made = dated && `${strings.comma}${dated}`;
  const document = html`<a href="${absolute(site, href)}">${source.name}</a>`;
  const text = retracted ? html`<del>${claim.text}</del>` : html`${claim.text}`;
  return html`<li>
    <p><b>${names}</b> ${verb}${strings.colon}${text}</p>
    ${quoteHtml(claim.quote)}${when(
      taken !== undefined,
      () =>
        html`<p>
          ${taken ? strings.claim.retracted(strings.dates.short(taken.on), taken.by) : ''}. ${taken?.note ?? ''}
        </p>`,
    )}
    ${asidesHtml(ledger, entry)}${provisosHtml(ledger, entry)}
    <p>${document}${where}${chainHtml(ledger, entry)}${made}</p>
  </li>`;
}

/** An event as it stands now. */
export function entryHtml(ledger: Ledger, entry: LedgerEvent): Html {
  const { strings, site } = ledger;
  const { event, explanation } = entry;
  const date = strings.capital(strings.dates.short(event.when));
  const account = ledger.account(ledger.versionNow(event), absolute(site, entry.ref.href ?? ''));
  return html`<p>${event.summary}</p>
    ${withdrawnHtml(event, strings)}
    <p>${date}. <b>${explanation.word}.</b> ${explanation.reason}</p>
    ${correctionsHtml(event.corrections, strings)}${raw(account)}
    <h2>${strings.event.said}</h2>
    <ol>
      ${entry.claims.map((claim) => claimHtml(ledger, claim))}
    </ol>`;
}

/**
 * An event as its file told it at an earlier time. Nothing in it depends on other records or later versions, so that it
 * stays as it is.
 */
export function pastEntryHtml(ledger: Ledger, version: EventVersion, home: string): Html {
  const { strings } = ledger;
  const { record } = version;
  const date = strings.capital(strings.dates.short(record.when));
  return html`<p>${record.summary}</p>
    ${withdrawnHtml(record, strings)}
    <p>${date}.</p>
    ${correctionsHtml(record.corrections, strings)}${raw(ledger.account(version, home))}`;
}
