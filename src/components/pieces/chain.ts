import type { ChainLink } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { markup, type Html, type Piece } from './html.ts';
import { refLink } from './ref-list.ts';

function step({ how, source, direct }: ChainLink, strings: Strings): Piece {
  const words = strings.claim;
  if (source) return markup`${words.via(how)} ${refLink(source)}`;
  if (direct) return words.direct;
  return how === 'describes' ? `${words.via(how)} ${strings.unknownDocument}` : words.unknownVia;
}

/**
 * Where a document got a statement from, step by step to its origin as far as we know it.
 *
 * @param first whether nothing stands before it
 */
export function chainLine(links: readonly ChainLink[], strings: Strings, first = false): Html {
  return markup`${links.map((link, at) => [
    at > 0 ? strings.semicolon : first ? '' : strings.comma,
    step(link, strings),
    link.basis === 'inferred' && ` (${strings.claim.inferred})`,
    chainLine(link.further, strings),
  ])}`;
}
