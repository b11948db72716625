import type { LedgerClaim } from '../../ledger/entries.ts';
import { foreignLang } from '../../strings/foreign-lang.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html, type Piece } from './html.ts';
import { refLink, refList } from './ref-list.ts';

/** The words of its source, with a translation where there is one, and whose they are. */
function quotation({ claim: { quote }, quotedSpeaker }: LedgerClaim, strings: Strings): Piece {
  if (!quote) return null;
  const words = strings.claim;
  const { translation } = quote;
  // With a translation beside them, the words are the original.
  const translated = translation ? null : words.quoted[quote.translated];
  const omitted = [quote.text, translation?.text].some((text) => text?.includes('[…]'));
  const inTranslation = translation && foreignLang(translation.lang, strings);
  return [
    markup`<blockquote${attribute('lang', foreignLang(quote.lang, strings))} dir="auto"><p>${strings.quoted(quote.text)}</p></blockquote>`,
    translation &&
      markup`<p class="translation">
        ${words.translation[translation.by]}${strings.colon}
        <span${attribute('lang', inTranslation)}${attribute('dir', inTranslation && 'auto')}>
          ${strings.quoted(translation.text)}
        </span>
      </p>`,
    omitted && markup`<p class="chain">${words.omission}</p>`,
    (translated || quotedSpeaker) &&
      markup`<p class="chain">
        ${quotedSpeaker && refLink(quotedSpeaker)}${quotedSpeaker && translated && '. '}${translated}
      </p>`,
  ];
}

function confirmation({ claim, confirmedBy }: LedgerClaim, strings: Strings): Piece {
  const words = claim.confirmed_by_words;
  if (confirmedBy.length === 0 && !words) return null;
  const named = refList(confirmedBy, { between: strings.comma });
  return markup`<p class="chain">
    ${strings.claim.confirmedBy} ${named}${confirmedBy.length > 0 && words && strings.comma}${words}
  </p>`;
}

function retraction({ claim: { retracted }, retractedIn }: LedgerClaim, strings: Strings): Piece {
  if (!retracted) return null;
  const date = strings.dates.short(retracted.on);
  const told = strings.claim.retracted(date, retracted.by);
  const document = retractedIn?.name ?? '';
  // A document that is called by who took it back, and that day, would name both again: they lead there.
  const isNamed = document === retracted.by || [date, retracted.by].every((part) => document.includes(part));
  const words =
    retractedIn && isNamed
      ? refLink({ ...retractedIn, name: told })
      : markup`${told}${retractedIn && markup`${strings.comma}${strings.timeline.in(1)} ${refLink(retractedIn)}`}`;
  return markup`<p class="bears">
    ${words}${strings.colon}${retracted.note}
  </p>`;
}

/** Who they are whom its source describes: which document names them. */
function naming({ naming: named }: LedgerClaim, strings: Strings): Piece {
  if (!named) return null;
  const words = strings.claim.describedAs(strings.list(named.described.map(({ name }) => name)));
  return markup`<p class="chain">
    ${words}${strings.colon}${refLink(named.source)}${named.note && markup`. ${named.note}`}
  </p>`;
}

/**
 * What a statement says: its text, the words of its source, who confirms it, whether it was taken back.
 *
 * @param standing how it is put, said before it to those who do not see where it stands
 */
export function statementText(entry: LedgerClaim, standing: string | null, strings: Strings): Html {
  const { text } = entry.claim;
  return markup`<p>
      ${standing && markup`<span class="visually-hidden">${standing}${strings.colon}</span>`}
      ${entry.retracted ? markup`<del>${text}</del>` : text}
    </p>
    ${naming(entry, strings)}${quotation(entry, strings)}${confirmation(entry, strings)}
    ${entry.unverified && markup`<p class="bears">${entry.unverified}</p>`}
    ${entry.retracted && retraction(entry, strings)}`;
}
