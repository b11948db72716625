/** When a statement was made public, where nothing beside it says so. */

interface Named {
  name: string;
}

/** What of a statement tells when it was made public, in words. */
interface Dated {
  written: string | null;
  /** As the name of a document tells it; `null` where that tells less. */
  saidInName: string | null;
  madePublic: string;
  source: Named;
  chain: readonly { source: Named | null }[];
}

/**
 * When a statement was made public, in words; an empty text where the name of a document beside it has that day.
 *
 * @param inDocument whether its document is named beside it, as are those that it is from
 */
export function publicUnlessNamed(
  { written, saidInName, source, chain, madePublic }: Dated,
  inDocument: boolean,
): string {
  const origins = chain.flatMap((link) => link.source ?? []);
  const beside = inDocument ? [source, ...origins] : origins;
  const isNamed =
    written === null && saidInName !== null && beside.some(({ name }) => ` ${name}`.includes(` ${saidInName}`));
  return isNamed ? '' : madePublic;
}
