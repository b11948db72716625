/** What was compressed, kept from one run to the next: compressing a text takes many times as long as hashing it. */
import { hash } from 'node:crypto';
import { codeOf, placeOf } from './place.ts';
import { openTexts, type KeptTexts } from './texts.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Gives what was packed of the same text, else what `pack` makes of it now. */
export type Packer = (text: string, pack: () => Bytes) => Bytes;

/** Takes nothing from elsewhere. */
export const packAnew: Packer = (_text, pack) => pack();

/** The parts of `src/` that pack. */
const PACKING = ['export', 'kept'];

/** What the last run packed of the same text, else what is packed now, which is then kept. */
export const keptPacker =
  (texts: KeptTexts): Packer =>
  (text, pack) => {
    const key = hash('sha256', text, 'base64');
    const known = texts.take(key);
    if (known !== null) return Uint8Array.from(Buffer.from(known, 'base64'));
    const packed = pack();
    texts.keep(key, Buffer.from(packed).toString('base64'));
    return packed;
  };

/**
 * Works with what the last run packed of a story, and keeps what this one packs.
 *
 * @param kind of what is packed: one run at a time packs it
 * @param content the folder with the story
 */
export async function withKeptPacked<Made>(
  kind: string,
  content: string,
  work: (packer: Packer) => Made | Promise<Made>,
): Promise<Made> {
  const texts = openTexts(placeOf(kind, content), codeOf(PACKING));
  const made = await work(keptPacker(texts));
  texts.finish();
  return made;
}
