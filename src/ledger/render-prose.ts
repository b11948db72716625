/** The prose of files as their pages show it. What is rendered from the same is rendered once. */
import { hash } from 'node:crypto';
import type { AboutFile, Content, RecordFile } from '../check/content.ts';
import { forgetProse, holdsProse, treeWithoutPlaces, type ProseFile } from '../check/prose/prose.ts';
import { targetsOf } from '../check/prose/targets.ts';
import { keptOr } from '../kept/made.ts';
import type { KeptTexts } from '../kept/texts.ts';
import { readAddress } from '../markdown/link-address.ts';
import { renderTree, type RenderOptions } from '../markdown/render.ts';
import { expandFirst, type Abbreviation } from '../model/abbreviation.ts';
import { isSame } from '../model/kept.ts';
import type { Strings } from '../strings/strings.ts';
import type { LedgerClaim, Prose } from './entries.ts';
import { pictureSizesFrom, resolveLinkFrom } from './resolve-link.ts';

/** `before`: what stands before it on its page. */
export type ProseRenderer = (
  file: RecordFile | AboutFile | undefined,
  before?: readonly string[],
  claims?: readonly LedgerClaim[],
) => Prose;

interface Rendered {
  /** What it was rendered with: where that is the same, so is all that follows from it. */
  given: readonly unknown[];
  from: string;
  prose: Prose;
}

/** What was made of a file the last time, for programs that build the Ledger again and again. */
const rendered = new WeakMap<ProseFile, Rendered>();

type Leading = Pick<Required<RenderOptions>, 'resolveLink' | 'sizeOf'>;

/** Where the links of some prose lead, as far as they lead to files, and how large its pictures are. */
const linksIn = (file: ProseFile, { resolveLink, sizeOf }: Leading) =>
  targetsOf(file).map(({ url, use }) => {
    const address = readAddress(url);
    if (address.kind !== 'file' || address.path === '') return null;
    const size = use === 'image' ? sizeOf(address.path) : null;
    return [resolveLink(address.path), size?.width, size?.height];
  });

/**
 * Prepares to render the prose of some content.
 *
 * @param whileParsed called with each file whose prose was rendered, before it is let go of
 * @param kept what another run rendered, where that is kept
 */
export function proseRenderer(
  content: Content,
  strings: Strings,
  known: readonly Abbreviation[],
  whileParsed: (file: ProseFile) => void,
  kept: KeptTexts | null,
): ProseRenderer {
  const abbreviations = hash('sha256', JSON.stringify(known));
  return (file, before = [], claims = []) => {
    if (!file || !holdsProse(file)) return { html: '', text: '', met: expandFirst(before, known).met };
    const leading: Leading = {
      resolveLink: resolveLinkFrom(content, file.path),
      sizeOf: pictureSizesFrom(content, file.path),
    };
    const links = linksIn(file, leading);
    const given = [strings, abbreviations, before, claims, links];
    const last = rendered.get(file);
    if (last && isSame(last.given, given)) return last.prose;
    const { met } = expandFirst(before, known);
    const citations = new Map(
      claims.map(({ claim, number, anchor, who }) => [
        claim.id,
        {
          number: strings.number(number),
          href: `#${anchor}`,
          label: strings.claim.citation(number, strings.list(who.map(({ name }) => name))),
        },
      ]),
    );
    const options = { citations, ...leading, abbreviations: { known, met } };
    // All that its page depends on besides its file.
    const from = JSON.stringify([[...citations], links, met]) + abbreviations;
    if (last?.from === from) {
      rendered.set(file, { ...last, given });
      return last.prose;
    }
    const prose = keptOr(kept, ['prose', file.path, file.text, from], () =>
      renderTree(treeWithoutPlaces(file), options),
    );
    whileParsed(file);
    forgetProse(file);
    rendered.set(file, { given, from, prose });
    return prose;
  };
}
