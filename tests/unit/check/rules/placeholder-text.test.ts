/** What is marked to be filled in, wherever readers would see it, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, inShort, type Overlay } from '../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

async function found(overlay: Overlay): Promise<string[]> {
  using folder = contentWith(overlay);
  return (await folder.check()).filter(({ rule }) => rule === 'placeholder-text').map(inShort);
}

describe('FILL IN', () => {
  it('is found in the account of an event, in about.md, in site.yaml and in words.yaml', async () => {
    expect(
      await found({
        [EVENT]: `${baseFile(EVENT)}\nFILL IN what came next.[^closed]\n`,
        'about.md': '## About\n\n# FILL IN\n',
        'site.yaml': baseFile('site.yaml').replace(/^licence: .*$/m, 'licence: >-\n  FILL IN'),
        'words.yaml': 'nav:\n  about: FILL IN\n',
      }),
    ).toEqual([
      'about.md:3:3 placeholder-text',
      `${EVENT}:24:1 placeholder-text`,
      'site.yaml:9:3 placeholder-text',
      'words.yaml:2:10 placeholder-text',
    ]);
  });

  it('is nothing to readers in a comment, in a draft, or as other words', async () => {
    expect(
      await found({
        'actors/town-council.yaml': `# FILL IN: the name\n${baseFile('actors/town-council.yaml')}  # FILL IN: more\n`,
        'events/2023-06/draft.md': baseFile(EVENT)
          .replace('kind:', 'draft: true\nkind:')
          .replace(/^title: .*$/m, 'title: FILL IN'),
        'about.md': '## About\n\nWe fill in forms, and FILL INK into pens.\n',
      }),
    ).toEqual([]);
  });
});
