/** What was compressed, kept from one run to the next: compressing a text takes many times as long as hashing it. */
import { hash } from 'node:crypto';
import { codeOf, placeOf } from './place.ts';
import { openTexts, type KeptTexts } from './texts.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Gives what was packed of the same content, else what `pack` makes of it now. */
export type Packer = (content: string | Uint8Array, pack: () => Bytes) => Bytes;

/** Takes nothing from elsewhere. */
export const packAnew: Packer = (_content, pack) => pack();

/** The parts of `src/` that pack. */
const PACKING = ['export', 'kept'];

/** What the last run packed of the same content, else what is packed now, which is then kept. */
export const keptPacker =
  (texts: KeptTexts): Packer =>
  (content, pack) => {
    const key = hash('sha256', content, 'base64');
    const known = texts.take(key);
    if (known !== null) return Uint8Array.from(Buffer.from(known, 'base64'));
    const packed = pack();
    texts.keep(key, Buffer.from(packed).toString('base64'));
    return packed;
  };

/**
 * Opens what the last run packed of a story; whoever opens it finishes it, so that what this run packs is kept.
 *
 * @param kind of what is packed: one run at a time packs it
 * @param content the folder with the story
 */
export function openPacked(kind: string, content: string): { packer: Packer; finish: () => void } {
  const texts = openTexts(placeOf(kind, content), codeOf(PACKING));
  return { packer: keptPacker(texts), finish: texts.finish };
}

/** Works with what the last run packed of a story, and keeps what this one packs; see {@link openPacked}. */
export async function withKeptPacked<Made>(
  kind: string,
  content: string,
  work: (packer: Packer) => Promise<Made>,
): Promise<Made> {
  const { packer, finish } = openPacked(kind, content);
  const made = await work(packer);
  finish();
  return made;
}
