/** What was compressed, kept from one run to the next: compressing a text takes many times as long as hashing it. */
import { hash } from 'node:crypto';
import { codeOf, PACKING, placeOf } from './place.ts';
import { openTexts, type KeptTexts } from './texts.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Gives what was packed of the same content, else what `pack` makes of it now. */
export type Packer = (content: string | Uint8Array, pack: () => Bytes) => Bytes;

/** Takes nothing from elsewhere. */
export const packAnew: Packer = (_content, pack) => pack();

/** How files are kept: each by its path and the key of its content. */
interface KeptFiles<About> {
  files: readonly (readonly [path: string, key: string])[];
  about: About;
}

/** How what is told of something is kept: with the keys of what was packed for it. */
interface KeptAbout<About> {
  about: About;
  packed: readonly string[];
}

/** Files of packed contents, and what else was made with them, which comes back from JSON as it is. */
export interface PackedFiles<About> {
  files: readonly { path: string; content: Uint8Array }[];
  about: About;
}

/** Packs, and gives what was made before instead. */
export interface Packing {
  packer: Packer;
  /**
   * The files that were made of the same before, else what `make` makes now.
   *
   * @param of a hash of all that they are made of, besides the code
   * @param make gives contents that come from the packer of the same packing
   */
  together: <About>(of: string, make: () => PackedFiles<About>) => PackedFiles<About>;
  /**
   * What was told of the same before; `null` where nothing was, and where what was packed for it is no longer kept.
   *
   * @param of a hash of all that it tells of, besides the code
   */
  told: (of: string) => unknown;
  /**
   * Keeps what is told of something, which comes back from JSON as it is, and with it all that is packed meanwhile.
   *
   * @param of as above
   */
  tell: <About extends object>(of: string, make: () => About) => About;
}

/** Takes nothing from elsewhere. */
export const ALL_ANEW: Packing = {
  packer: packAnew,
  together: (_of, make) => make(),
  told: () => null,
  tell: (_of, make) => make(),
};

/** Takes what the last run packed of the same, and keeps what is taken or made now for the next. */
export function keptPacking(texts: KeptTexts): Packing {
  /** The keys under which contents are kept. */
  const keys = new WeakMap<Uint8Array, string>();
  /** What is packed for each thing that is being told of. */
  const forEach: Set<string>[] = [];
  const note = (key: string): void => {
    for (const own of forEach) own.add(key);
  };
  const take = (key: string): Bytes | null => {
    const known = texts.take(key);
    if (known === null) return null;
    note(key);
    const bytes = Buffer.from(known, 'base64');
    keys.set(bytes, key);
    return bytes;
  };
  const packer: Packer = (content, pack) => {
    const key = hash('sha256', content, 'base64');
    const known = take(key);
    if (known) return known;
    const packed = pack();
    note(key);
    texts.keep(key, Buffer.from(packed).toString('base64'));
    keys.set(packed, key);
    return packed;
  };
  return {
    packer,
    together: <About>(of: string, make: () => PackedFiles<About>): PackedFiles<About> => {
      const key = `files:${of}`;
      const known = texts.take(key);
      if (known !== null) {
        const { files, about } = JSON.parse(known) as KeptFiles<About>;
        const taken = files.flatMap(([path, own]) => {
          const content = take(own);
          return content === null ? [] : [{ path, content }];
        });
        if (taken.length === files.length) {
          note(key);
          return { files: taken, about };
        }
      }
      const made = make();
      const files = made.files.map(({ path, content }) => [path, keys.get(content) ?? ''] as const);
      texts.keep(key, JSON.stringify({ files, about: made.about } satisfies KeptFiles<About>));
      note(key);
      return made;
    },
    told: (of) => {
      const key = `told:${of}`;
      const known = texts.take(key);
      if (known === null) return null;
      const { about, packed } = JSON.parse(known) as KeptAbout<unknown>;
      if (!packed.every((own) => texts.keepOn(own))) return null;
      for (const own of [key, ...packed]) note(own);
      return about;
    },
    tell: <About extends object>(of: string, make: () => About): About => {
      const key = `told:${of}`;
      const own = new Set<string>();
      forEach.push(own);
      const about = make();
      forEach.splice(forEach.indexOf(own), 1);
      texts.keep(key, JSON.stringify({ about, packed: [...own] } satisfies KeptAbout<About>));
      note(key);
      return about;
    },
  };
}

/**
 * Opens what the last run packed of a story; whoever opens it finishes it, so that what this run packs is kept.
 *
 * @param kind of what is packed: one run at a time packs it
 * @param content the folder with the story
 */
export function openPacked(kind: string, content: string): { packing: Packing; finish: () => void } {
  const texts = openTexts(placeOf(kind, content), codeOf(PACKING));
  return { packing: keptPacking(texts), finish: texts.finish };
}

/** Works with what the last run packed of a story, and keeps what this one packs; see {@link openPacked}. */
export async function withKeptPacked<Made>(
  kind: string,
  content: string,
  work: (packing: Packing) => Promise<Made>,
): Promise<Made> {
  const { packing, finish } = openPacked(kind, content);
  const made = await work(packing);
  finish();
  return made;
}
