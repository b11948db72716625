/** Who gives an answer, and in whose document we read it. */
import type { Giver, Party } from '../../ledger/entries.ts';
import type { Ref } from '../../ledger/refs.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html, type Piece } from './html.ts';
import { refList } from './ref-list.ts';

function namesIn(refs: readonly Ref[], strings: Strings, begun?: (words: string) => string): Html {
  const { comma, joint, answer } = strings;
  return refList(refs, { between: comma, last: joint, more: answer.more, ...(begun && { begun }) });
}

const joined = (direct: boolean, strings: Strings): string => (direct ? strings.claim.to : strings.timeline.in);

function giverInLine({ who, readIn, direct, written }: Giver, begins: boolean, strings: Strings): Piece {
  const where = joined(direct, strings);
  return [
    namesIn(who, strings, begins ? strings.capital : undefined),
    readIn.length > 0 &&
      markup`${who.length > 0 ? `${strings.comma}${where}` : strings.capital(where)} ${namesIn(readIn, strings)}`,
    written && `${strings.comma}${written}`,
  ];
}

/** Those who give an answer, one after another, as a line that begins with them. */
export const giversOf = (of: readonly Giver[], strings: Strings): Html =>
  markup`${of.map((one, at) => [at > 0 && strings.semicolon, giverInLine(one, at === 0, strings)])}`;

function giverInList({ who, readIn, direct, written }: Giver, strings: Strings): Html {
  const documents = readIn.length > 0 && markup`${joined(direct, strings)} ${namesIn(readIn, strings)}`;
  const read =
    documents || written ? markup`<span>${documents}${documents && written && strings.comma}${written}</span>` : null;
  return markup`<dd><b>${namesIn(who, strings, strings.capital)}</b> ${read}</dd>`;
}

/** Those who give an answer, each with the documents it is read in, and what is to be said of it: parts of a `<dl>`. */
export function partyGivers({ givers, more, note }: Pick<Party, 'givers' | 'more' | 'note'>, strings: Strings): Html {
  const others = more && markup`<a class="more"${attribute('href', more.href)}>${strings.answer.more(more.count)}</a>`;
  return markup`${givers.map((giver) => giverInList(giver, strings))}
    ${others && markup`<dd>${others}</dd>`}
    ${note && markup`<dd class="soft">${note}</dd>`}`;
}
