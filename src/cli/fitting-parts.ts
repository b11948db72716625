/** Whether parts of a site are those of one site: each once, whole, and made of the same. */
import { visible } from '../check/words/as-written.ts';
import { shardText } from '../routes/shard.ts';
import type { Basis, PartMark } from '../vite/part-mark.ts';

export interface Part {
  /** As it was named. */
  folder: string;
  mark: PartMark;
  /** What is there now. */
  found: Pick<PartMark, 'files' | 'bytes'>;
}

const listed = (shards: readonly string[], word: string): string => shards.join(` and ${word}`);

/** Every part of the site must be there, and none twice. */
function faultOfCount(parts: readonly Part[]): string | null {
  const byNumber = new Map<number, Part>();
  const [first] = parts;
  if (!first) return 'Name the folders of all parts behind --merge.';
  const { of } = first.mark;
  for (const part of parts) {
    const { folder, mark } = part;
    if (mark.of !== of) {
      return `${first.folder} holds part ${shardText(first.mark)} of a site, and ${folder} part ${shardText(mark)}: build all with one number of parts.`;
    }
    const other = byNumber.get(mark.number);
    if (other) return `Part ${shardText(mark)} is there twice, in ${other.folder} and in ${folder}: name one of them.`;
    byNumber.set(mark.number, part);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
  if (missing.length === 0) return null;
  const shards = missing.map((number) => shardText({ number, of }));
  return missing.length === 1
    ? `Part ${listed(shards, '')} is missing: build it with --shard ${listed(shards, '')}.`
    : `Parts ${listed(shards, '')} are missing: build them with --shard ${listed(shards, '--shard ')}.`;
}

const atRevision = (revision: string | null): string =>
  revision === null ? 'without git' : `at revision ${visible(revision.slice(0, 12))}`;

/** A part must be made of what the others are made of, and of what is here. */
function faultOfBasis({ folder, mark }: Part, here: Basis): string | null {
  const part = `Part ${shardText(mark)} in ${folder} was built`;
  if (mark.revision !== here.revision) {
    return `${part} ${atRevision(mark.revision)}, and this is ${atRevision(here.revision)}: build all parts at one revision.`;
  }
  if (mark.content !== here.content) return `${part} from other content than is here: build it anew.`;
  if (mark.code !== here.code) return `${part} by other code, packages or Node than are here: build it anew.`;
  if (mark.base !== here.base) {
    return `${part} under ${visible(mark.base)}, and the site is to stand under ${here.base}: give both the same BASE_PATH.`;
  }
  if (mark.preview === here.preview) return null;
  return `${part} ${mark.preview ? 'with' : 'without'} PREVIEW=1, and this is ${here.preview ? 'with' : 'without'} it: make them agree.`;
}

function faultOfFiles({ folder, mark, found }: Part): string | null {
  if (found.files === mark.files && found.bytes === mark.bytes) return null;
  return `Part ${shardText(mark)} in ${folder} is not as it was built: expected ${mark.files} files of ${mark.bytes} bytes together, found ${found.files} of ${found.bytes}.`;
}

/**
 * What keeps parts from being put together.
 *
 * @param parts in any order
 * @param here what the site rests on where they are put together
 * @returns one sentence that says what to do; `null` where they fit
 */
export function faultOfParts(parts: readonly Part[], here: Basis): string | null {
  const faults = [
    () => faultOfCount(parts),
    ...parts.map((part) => () => faultOfBasis(part, here)),
    ...parts.map((part) => () => faultOfFiles(part)),
  ];
  for (const faultOf of faults) {
    const fault = faultOf();
    if (fault !== null) return fault;
  }
  return null;
}
