/** The one thing that is read before the check is read with the same care. */
import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/check/files/decode.ts';
import { siteAddress } from '../../../src/routes/site-address.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const SITE = 'site.yaml';
const keys = (count: number): string => Array.from({ length: count }, (_, key) => `k${key}: 1\n`).join('');

describe('the address of the site', () => {
  it('is the url of site.yaml, also where the rest of it is not sound', async () => {
    using folder = contentWith({ [SITE]: `${baseFile(SITE)}unknown: field\n` });
    expect(await siteAddress(folder.root)).toBe('https://bridge.example/');
  });

  it.each([
    ['has no url', 'title: Bridge\n'],
    ['has a url that is none', 'url: bridge\n'],
    ['is no YAML', 'url: [\n'],
    ['is no map', '- url\n'],
    ['has an alias', 'a: &a https://bridge.example/\nurl: *a\n'],
    ['is larger than a text may be', `url: https://bridge.example/\n${keys(60_000)}`],
  ])('is not known where site.yaml %s', async (_, text) => {
    using folder = contentWith({ [SITE]: text });
    expect(await siteAddress(folder.root)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is not looked for behind a link', async () => {
    using folder = contentWith({ 'other.yaml': baseFile(SITE) });
    for (const target of ['/dev/zero', 'other.yaml', 'nowhere']) {
      rmSync(join(folder.root, SITE), { force: true });
      symlinkSync(target, join(folder.root, SITE));
      expect(await siteAddress(folder.root), target).toBeUndefined();
    }
  });
});

describe.skipIf(process.platform === 'win32')('a file that is none', () => {
  it('is not read, and not waited for', () => {
    using folder = contentWith({});
    const pipe = join(folder.root, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    for (const file of ['/dev/zero', pipe, folder.root]) {
      const read = readBytes(file, 1024);
      expect(read.ok ? '' : read.finding.message, file).toBe('The file cannot be read (it is no ordinary file).');
    }
  });
});
