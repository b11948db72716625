/** Who says something, or gives an answer, and in whose document we read it. */
import type { Giver, Party } from '../../ledger/entries.ts';
import type { Ref } from '../../ledger/refs.ts';
import { joined, lineOfFewGivers, lineOfGivers } from '../../strings/line-of-givers.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html } from './html.ts';
import { refList } from './ref-list.ts';

function namesIn(refs: readonly Ref[], strings: Strings, begun?: (words: string) => string): Html {
  const { comma, jointBefore, answer } = strings;
  return refList(refs, { between: comma, last: jointBefore, more: answer.more, ...(begun && { begun }) });
}

/** Those who give an answer, one after another, as a line that begins with them. */
export const giversLine = (of: readonly Giver[], strings: Strings): Html =>
  markup`${lineOfGivers(of, strings, (refs, as) => namesIn(refs, strings, as === 'first' ? strings.capital : undefined))}`;

/** Those who say that something happened, as a line: a few of them, then how many more there are. */
export const sayersLine = (of: readonly Giver[], strings: Strings): Html =>
  markup`${lineOfFewGivers(of, strings, (refs, as) =>
    as === 'publishers'
      ? namesIn(refs, strings)
      : markup`<b>${namesIn(refs, strings, as === 'first' ? strings.capital : undefined)}</b>`,
  )}`;

function giverInList({ who, readIn, direct, written }: Giver, strings: Strings): Html {
  const documents = readIn.length > 0 && markup`${joined(direct, readIn.length, strings)} ${namesIn(readIn, strings)}`;
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
