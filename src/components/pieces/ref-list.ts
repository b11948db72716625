import type { Ref } from '../../ledger/refs.ts';
import { fewInLine } from '../../strings/line-of-givers.ts';
import { attribute, markup, type Html } from './html.ts';

/** What stands between records, and how many of them stand. */
export interface ListOfRefs {
  /** What stands between two of them. Names that hold commas of their own want a semicolon. */
  between: string;
  /** What stands before the last, which it is given. */
  last?: (name: string) => string;
  /** What is said of those who are left out, where all of them would be too many; without it all of them stand. */
  more?: (left: number) => string;
  /** How the first is written where it begins a line and is no name: "Two directors". */
  begun?: (words: string) => string;
}

/** A word that is one with the next, as "و" is in Arabic, ends no line: a link may be a box, before which a line breaks. */
const heldTogether = (joint: string): string => joint.replace(/\p{L}$/u, '$&\u2060');

/** A record as a link, where it has a page. */
export const refLink = ({ name, href, lang }: Ref): Html =>
  href === null
    ? markup`<bdi>${name}</bdi>`
    : markup`<bdi><a href="${href}"${attribute('lang', lang ?? null)}>${name}</a></bdi>`;

/** Records as links, one after another. */
export function refList(refs: readonly Ref[], { between, last, more, begun }: ListOfRefs): Html {
  const { shown, left } = more ? fewInLine(refs) : { shown: refs, left: 0 };
  const joint = (name: string, at: number): string =>
    at === 0 ? '' : last && at === refs.length - 1 ? heldTogether(last(name)) : between;
  const written = (ref: Ref, at: number): Html =>
    at === 0 && begun && ref.href === null ? markup`<bdi>${begun(ref.name)}</bdi>` : refLink(ref);
  return markup`${shown.map((ref, at) => [joint(ref.name, at), written(ref, at)])}${left > 0 && more && ` ${more(left)}`}`;
}
