import { chainInWords } from '../../strings/chain-words.ts';
import type { ChainLink } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { markup, type Html } from './html.ts';
import { refLink } from './ref-list.ts';

/**
 * Where a document got a statement from, step by step to its origin as far as we know it.
 *
 * @param first whether nothing stands before it
 */
export const chainOfLinks = (links: readonly ChainLink[], strings: Strings, first = false): Html =>
  markup`${chainInWords(links, strings, first).map((part) => (typeof part === 'string' ? part : refLink(part)))}`;
