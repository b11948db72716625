/** Documents of which only the month or the year is known are as good as others. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, inShort } from '../../overlay.ts';

const SOURCES = readdirSync(join(import.meta.dirname, '../../../../fixtures/_base/sources')).map(
  (name) => `sources/${name}`,
);

describe('a source published', () => {
  it.each(['2023-06', '2023', '2023-06~', '2023?', '../2023-06', '2023-05/2023-06', '2023/2024'])(
    'in %s breaks no rule, whichever it is',
    async (published) => {
      for (const path of SOURCES) {
        using content = contentWith({ [path]: baseFile(path).replace(/^published: .*$/m, `published: ${published}`) });
        expect((await content.check()).map(inShort)).toEqual([]);
      }
    },
  );
});
