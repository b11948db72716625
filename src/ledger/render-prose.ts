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
import type { Strings } from '../strings/strings.ts';
import type { LedgerClaim, Prose } from './entries.ts';
import { resolveLinkFrom } from './resolve-link.ts';

/** `before`: what stands before it on its page. */
export type ProseRenderer = (
  file: RecordFile | AboutFile | undefined,
  before?: readonly string[],
  claims?: readonly LedgerClaim[],
) => Prose;

interface Rendered {
  from: string;
  prose: Prose;
}

/** What was made of a file the last time, for programs that build the Ledger again and again. */
const rendered = new WeakMap<ProseFile, Rendered>();

/**
 * All that the page of some prose depends on besides its file.
 *
 * @param abbreviations a hash of those of the story
 */
function othersIn(file: ProseFile, { citations, resolveLink }: RenderOptions, abbreviations: string, met: string[]) {
  const links = targetsOf(file).map(({ url }) => {
    const address = readAddress(url);
    return address.kind === 'file' && address.path !== '' ? resolveLink(address.path) : null;
  });
  return JSON.stringify([[...citations], links, met]) + abbreviations;
}

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
    const { met } = expandFirst(before, known);
    if (!file || !holdsProse(file)) return { html: '', text: '', headings: [], met };
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
    const options = { citations, resolveLink: resolveLinkFrom(content, file.path), abbreviations: { known, met } };
    const from = othersIn(file, options, abbreviations, met);
    const last = rendered.get(file);
    if (last?.from === from) return last.prose;
    const prose = keptOr(kept, ['prose', file.path, file.text, from], () =>
      renderTree(treeWithoutPlaces(file), options),
    );
    whileParsed(file);
    forgetProse(file);
    rendered.set(file, { from, prose });
    return prose;
  };
}
