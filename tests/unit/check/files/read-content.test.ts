/** Files as git cannot hold them, and folders that are not there. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check.ts';
import { readContent } from '../../../../src/check/files/read-content.ts';
import { baseFile, contentWith, inShort, type Overlay } from '../overlay.ts';

const EVENT = 'events/2023-06/council-meets.md';
const OUTLET = 'outlets/quay-post.yaml';

const check = async (overlay: Overlay): Promise<string[]> => {
  using folder = contentWith(overlay);
  return (await folder.check()).map(inShort);
};

const encoded = (text: string, ...before: number[]): Uint8Array => Uint8Array.from([...before, ...Buffer.from(text)]);

describe('encoding', () => {
  it('takes CRLF, a byte-order mark, or both', async () => {
    const crlf = baseFile(EVENT).replaceAll('\n', '\r\n');
    expect(await check({ [EVENT]: crlf })).toEqual([]);
    expect(await check({ [EVENT]: encoded(baseFile(EVENT), 0xef, 0xbb, 0xbf) })).toEqual([]);
    expect(await check({ [EVENT]: encoded(crlf, 0xef, 0xbb, 0xbf) })).toEqual([]);
  });

  it('counts columns from after a byte-order mark, and lines by CRLF', async () => {
    const wrong = baseFile(OUTLET).replace('name:', 'nam:').replaceAll('\n', '\r\n');
    expect(await check({ [OUTLET]: encoded(wrong, 0xef, 0xbb, 0xbf) })).toEqual([`${OUTLET}:1:1 unknown-field`]);
    const later = baseFile(OUTLET).replace('lang: en', 'lang: 7').replaceAll('\n', '\r\n');
    expect(await check({ [OUTLET]: later })).toEqual([`${OUTLET}:3:7 invalid-value`]);
  });

  it('takes lines that end in a lone CR, as some older programs end them, in data and in prose', async () => {
    const old = (path: string): string => baseFile(path).replaceAll('\n', '\r');
    expect(await check({ [EVENT]: old(EVENT), [OUTLET]: old(OUTLET), 'site.yaml': old('site.yaml') })).toEqual([]);
    expect(await check({ [EVENT]: old(EVENT).replace('[^met]', '[^mett]') })).toEqual([
      `${EVENT}:15:32 unknown-citation`,
    ]);
  });

  it.each([
    ['bytes that are not UTF-8', encoded('name: Quay', 0xc3, 0x28)],
    ['an overlong form', encoded('', 0xc0, 0xaf)],
    ['half of a surrogate pair', encoded('', 0xed, 0xa0, 0x80)],
    ['UTF-16', encoded('', 0xff, 0xfe, 0x6e, 0x00)],
    ['a NUL character', encoded('name: Quay\0 Post\n')],
  ])('refuses %s', async (_, bytes) => {
    expect(await check({ [OUTLET]: bytes })).toEqual([`${OUTLET}:1:1 file-encoding`]);
  });
});

describe('size', () => {
  it('takes 256 KiB and no more', async () => {
    const filled = (bytes: number): string => `${baseFile(OUTLET)}${'#\n'.repeat(bytes)}`.slice(0, bytes);
    expect(await check({ [OUTLET]: filled(256 * 1024) })).toEqual([]);
    expect(await check({ [OUTLET]: filled(256 * 1024 + 1) })).toEqual([`${OUTLET}:1:1 file-size`]);
  });

  it('does not read a picture of more than 8 MiB', async () => {
    const path = 'events/2023-06/bridge.png';
    using folder = contentWith({ [path]: new Uint8Array(8 * 1024 * 1024 + 1) });
    const { content, findings } = await readContent(folder.root);
    expect(findings.map(({ rule }) => rule)).toEqual(['file-size']);
    expect(content.pictures).toEqual([]);
  });
});

describe('links', () => {
  it('never follows one, to a file or to a folder', async () => {
    using folder = contentWith({});
    symlinkSync('/etc/hostname', join(folder.root, 'actors/pilot.yaml'));
    symlinkSync('..', join(folder.root, 'places/all'));
    symlinkSync('.', join(folder.root, 'loop'));
    expect((await folder.check()).map(inShort)).toEqual([
      'actors/pilot.yaml:1:1 file-link',
      'loop:1:1 file-link',
      'places/all:1:1 file-link',
    ]);
  });
});

describe('repositories', () => {
  it('are told once each, bare or not, and nothing in them is read', async () => {
    const bare = (at: string) => ({ [`${at}HEAD`]: '', [`${at}objects/a`]: '', [`${at}refs/b`]: '' });
    const events = 'events/2023-06/inner';
    const overlay = { ...bare('images/'), ...bare('places/HEAD/'), [`${events}/.git`]: '', [`${events}/late.md`]: '' };
    expect(await check(overlay)).toEqual([
      `${events}:1:1 file-repository`,
      'images:1:1 file-repository',
      'places/HEAD:1:1 file-repository',
    ]);
    expect(await check({ '.GIT/config': '' })).toEqual(['.GIT:1:1 file-repository']);
  });
});

/** Other systems' disks know no two names that differ only by case or by Unicode form. */
const tellsNamesApart = process.platform === 'linux';

describe('names', () => {
  it.runIf(tellsNamesApart)('that differ only by case are told once, at the one that breaks the rule', async () => {
    expect(await check({ 'events/2023-06/Council-Meets.md': baseFile(EVENT) })).toEqual([
      'events/2023-06/Council-Meets.md:1:1 duplicate-id',
    ]);
  });

  it.runIf(tellsNamesApart)('that differ only by Unicode form are told once', async () => {
    expect(
      await check({ 'events/2023-06/caf\u00e9.md': baseFile(EVENT), 'events/2023-06/cafe\u0301.md': baseFile(EVENT) }),
    ).toEqual(['events/2023-06/cafe\u0301.md:1:1 file-name', 'events/2023-06/caf\u00e9.md:1:1 duplicate-id']);
  });

  it.each(['con', 'nul', 'com1', '-late', 'late-', 'a b', 'late.news', 'x'.repeat(81)])(
    'cannot be "%s"',
    async (name) => {
      expect(await check({ [`events/2023-06/${name}.md`]: baseFile(EVENT) })).toEqual([
        `events/2023-06/${name}.md:1:1 file-name`,
      ]);
    },
  );

  it('may have 80 characters', async () => {
    const event = baseFile(EVENT).replace(/^title: .*$/m, 'title: Another meeting takes place');
    expect(await check({ [`events/2023-06/${'x'.repeat(80)}.md`]: event })).toEqual([]);
  });

  it('leave "unknown" to documents that are not known', async () => {
    const source = baseFile('sources/quay-post-2.yaml');
    expect(await check({ 'sources/unknown.yaml': source })).toEqual(['sources/unknown.yaml:1:1 file-name']);
  });

  it('of operating systems are passed over', async () => {
    expect(await check({ '.DS_Store': 'x', 'actors/Thumbs.db': 'x', 'threads/.gitkeep': '' })).toEqual([]);
  });

  it.each([
    'actors/.port.yaml.swp',
    'actors/.port.yaml.kate-swp',
    'actors/.#port.yaml',
    'actors/#port.yaml#',
    'actors/port.yaml~',
    'actors/port.yaml___jb_tmp___',
    'actors/.~lock.port.yaml#',
    'actors/._port.yaml',
    '._about.md',
  ])('that a program keeps beside an open one are passed over: %s', async (path) => {
    expect(await check({ [path]: 'x' })).toEqual([]);
  });
});

describe('missing files', () => {
  it('are told, each with its name', async () => {
    expect(await check({ 'about.md': null })).toEqual(['about.md:1:1 file-missing']);
    expect(await check({ 'site.yaml': null })).toContain('site.yaml:1:1 file-missing');
    expect(await check({ events: null })).toContain('events:1:1 file-missing');
  });

  it('tells a broken site file alone, not what its time zone and language would clear up', async () => {
    const far = baseFile('site.yaml').replace(/^timezone: .*$/m, 'timezone: Pacific/Apia');
    // In Apia both are of 5 June, in UTC the document of 4 June, and "ten" is a Spanish word's beginning.
    const story: Overlay = {
      'site.yaml': far.replace(/^lang: .*$/m, 'lang: es'),
      [EVENT]: baseFile(EVENT)
        .replace(/^when: .*$/m, 'when: 2023-06-05')
        .replace(/---\n\n/, '---\n\nEl consejo no tenía más.[^met]\n\n'),
      'sources/quay-post-2.yaml': baseFile('sources/quay-post-2.yaml').replace(
        /^published: .*$/m,
        'published: 2023-06-05T04:00+13:00',
      ),
    };
    expect(await check(story)).toEqual([]);
    expect(await check({ ...story, 'site.yaml': far.replace(/^url: .*$/m, 'url: none') })).toEqual([
      'site.yaml:5:6 invalid-url',
    ]);
  });

  it('is one problem for a folder that is not there, or is a file', async () => {
    using folder = contentWith({ 'site.yaml': null });
    for (const root of ['no-such-folder', 'about.md']) {
      const { problems } = await checkContent(join(folder.root, root));
      expect(problems.map(inShort)).toEqual(['.:1:1 file-missing']);
    }
  });

  it('are three for an empty folder', async () => {
    using folder = contentWith({});
    mkdirSync(join(folder.root, 'empty'));
    const { problems } = await checkContent(join(folder.root, 'empty'));
    expect(problems.map(({ rule }) => rule)).toEqual(['file-missing', 'file-missing', 'file-missing']);
  });
});

describe('content', () => {
  it('finds records by type and id, broken and misnamed ones too, and files by path', async () => {
    using folder = contentWith({ [OUTLET]: 'name: [', 'actors/Port Pilot.yaml': 'name: Pilot\nkind: person\n' });
    const { content } = await readContent(folder.root);
    expect(content.find('outlet', 'quay-post')).toMatchObject({ path: OUTLET, record: null });
    expect(content.find('actor', 'port-pilot')?.path).toBe('actors/Port Pilot.yaml');
    expect(content.story.outlets.has('quay-post')).toBe(false);
    expect(content.at(EVENT)).toBe(content.find('event', 'council-meets'));
    expect(content.at('site.yaml')).toBe(content.site);
  });

  it('finds records by the ids that they had before', async () => {
    using folder = contentWith({ [OUTLET]: `${baseFile(OUTLET)}former_ids: [the-post]\n` });
    const { content } = await readContent(folder.root);
    expect(content.find('outlet', 'the-post')).toBe(content.find('outlet', 'quay-post'));
  });

  it('is the same whatever order the files were made in', async () => {
    using one = contentWith({});
    using other = contentWith({});
    for (const [{ root }, names] of [
      [one, ['aa', 'bb']],
      [other, ['bb', 'aa']],
    ] as const) {
      for (const name of names) writeFileSync(join(root, `actors/${name}.yaml`), 'nam: x\n');
    }
    const [first, second] = [await readContent(one.root), await readContent(other.root)];
    expect(first.content.records.map(({ path }) => path)).toEqual(second.content.records.map(({ path }) => path));
    expect(first.findings).toEqual(second.findings);
  });

  it('of a thousand events is read in one pass', async () => {
    const overlay = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `events/2023-06/meeting-${index}.md`,
        baseFile(EVENT).replace(/^title: .*$/m, `title: Meeting${index}`),
      ]),
    );
    using folder = contentWith(overlay);
    const { content, problems } = await checkContent(folder.root);
    expect(content.story.events.size).toBe(1002);
    expect(problems).toEqual([]);
  }, 120_000);
});
