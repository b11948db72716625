/** What a story already has: an import uses it, leaves it alone, and knows its own rows again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { existingIn } from '../../../src/import/existing.ts';
import { idFrom } from '../../../src/import/ids.ts';
import { writeFiles } from '../../../src/import/write.ts';
import { contentWith } from '../check/overlay.ts';
import { emptyStory, newEvent, only, plainRow, plan, sheet, slide, slides, wordsIn } from './importing.ts';
import type { ImportDocument, ImportRow } from '../../../src/import/row.ts';

const existing = async ({ root }: { root: string }) => existingIn((await readContent(root)).content, wordsIn('en'));

/** Imports a document into a folder as the command does. */
async function into(folder: { root: string }, document: ImportDocument) {
  const results = plan(document, await existing(folder));
  const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
  const failed = await writeFiles(folder.root, files, () => Promise.resolve());
  return { results, files, failed };
}

const linked = '<p>They wait, <a href="https://news.example/1">Harbour News</a> writes.</p>';

describe('a row imported before', () => {
  const csv = (...rows: string[]): ImportDocument => sheet(`Year,Month,Headline,Text\n${rows.join('\n')}\n`);

  it('is known again after its title, date, file name and account were edited', async () => {
    using folder = contentWith({});
    const first = await into(folder, csv('2023,6,Ships wait,Twelve.'));
    const [file] = first.files.slice(-1);
    const edited = (file?.text ?? '')
      .replace('title: Ships wait', 'title: Twelve ships wait')
      .replace('when: 2023-06', 'when: 2023-07')
      .replace('Twelve.[', 'There are twelve of them.[');
    using moved = contentWith({
      'events/2023-07/twelve-ships.md': edited,
      ...Object.fromEntries(first.files.slice(0, -1).map(({ path, text }) => [path, text])),
    });
    const again = await into(moved, csv('2023,6,Ships wait,Twelve.'));
    expect(again.results).toMatchObject([{ is: 'known', path: 'events/2023-07/twelve-ships.md' }]);
    expect(again.files).toEqual([]);
  });

  it('is known again where rows were put before it, or its text changed', async () => {
    using folder = contentWith({});
    await into(folder, csv('2023,6,Ships wait,Twelve.'));
    const { results } = await into(folder, csv('2023,5,The pilots meet,All.', '2023,6,Ships wait,Thirteen.'));
    expect(results.map(({ is }) => is)).toEqual(['new', 'known']);
  });

  it('by its own key is known again whatever else of it changed', async () => {
    using folder = contentWith({});
    await into(folder, slides(slide('Ships wait', linked, { unique_id: 'Ships & pilots' })));
    const { results } = await into(folder, slides(slide('Nobody waits', '', { unique_id: 'Ships & pilots' })));
    expect(results.map(({ is }) => is)).toEqual(['known']);
  });

  it('is told from another of the same headline and day', async () => {
    using folder = contentWith({});
    const document = csv('2023,6,Ships wait,Twelve.', '2023,6,Ships wait,Thirteen.', '2023,7,Ships wait,None.');
    const { results } = await into(folder, document);
    expect(results.map((result) => result.is === 'new' && result.path)).toEqual([
      'events/2023-06/ships-wait.md',
      'events/2023-06/ships-wait-2.md',
      'events/2023-07/ships-wait-3.md',
    ]);
    expect((await into(folder, document)).results.map(({ is }) => is)).toEqual(['known', 'known', 'known']);
  });

  it('of another table with the same numbers is another row', async () => {
    using folder = contentWith({});
    const table = (scope: string): ImportDocument => {
      const [row] = slides(slide(`Ships of ${scope}`, linked, { unique_id: '1' })).rows;
      if (!row) throw new Error('There is a row.');
      return { scope, title: scope, rows: [row], asides: [] };
    };
    await into(folder, table('one'));
    expect(only((await into(folder, table('two'))).results, 'new').path).toBe('events/2023-06/ships-of-two.md');
  });
});

describe('what the story has', () => {
  it('is used: sources by address, outlets by host, threads by title', async () => {
    using folder = contentWith({
      'outlets/harbour-news.yaml': 'name: Harbour News\nurl: https://www.news.example/\n',
    });
    const document = slides(
      slide('Ships wait', linked, { group: 'the bridge closes' }),
      slide('More ships', '<a href="https://news.example/2">Harbour News</a> counts more.'),
    );
    const thread = readFileSync(join(folder.root, 'threads/bridge.md'), 'utf8');
    const title = /^title: (.*)$/m.exec(thread)?.[1] ?? '';
    const { results } = await into(folder, {
      ...document,
      rows: document.rows.map((row) => ({ ...row, group: title.toUpperCase() })),
    });
    expect(results.map((result) => result.is === 'new' && result.files.map(({ path }) => path))).toEqual([
      ['events/2023-06/ships-wait.md'],
      ['sources/news-example-2.yaml', 'events/2023-06/more-ships.md'],
    ]);
    const [first, second] = results;
    if (first?.is !== 'new' || second?.is !== 'new') throw new Error('Both are new.');
    expect(newEvent(first).record).toMatchObject({ threads: ['bridge'], claims: [{ source: 'harbour-news-1' }] });
    expect(second.files[0]?.text).toContain('outlet: harbour-news\n');
  });

  it('is not taken for the row’s because it has the same name, nor written over', async () => {
    using folder = contentWith({});
    const { results, files } = await into(folder, slides(slide('Bridge closed', linked)));
    const { why } = only(results, 'refused');
    expect(files).toEqual([]);
    expect(why).toMatch(
      /^there is an event of that name already, events\/2023-06\/bridge-closed\.md\. If it is this one, put the line "# Imported: timelinejs:~\w{16}" below its first ---/,
    );
    const [line = ''] = /# Imported: [^"]+/.exec(why) ?? [];
    const path = 'events/2023-06/bridge-closed.md';
    const text = readFileSync(join(folder.root, path), 'utf8');
    using marked = contentWith({ [path]: text.replace('---\n', `---\n${line}\n`) });
    expect(only((await into(marked, slides(slide('Bridge closed', linked)))).results, 'known').path).toBe(path);
  });

  it('is never written over by a file that appears meanwhile', async () => {
    using folder = contentWith({ 'outlets/new.yaml': 'name: Already here\n' });
    const file = { type: 'outlet', id: 'new', path: 'outlets/new.yaml', text: 'name: Other\n' } as const;
    const failed = await writeFiles(folder.root, [file], () => Promise.resolve());
    expect([...failed]).toEqual([['outlets/new.yaml', 'there is such a file already']]);
    expect(readFileSync(join(folder.root, 'outlets/new.yaml'), 'utf8')).toBe('name: Already here\n');
  });

  it('gets nothing from a row that is refused', () => {
    const tangled = `${'and _ * [ '.repeat(200)}<a href="https://only.example/1">x</a>`;
    const results = plan(slides(slide('Tangled', tangled), slide('Ships wait', linked)));
    expect(results).toMatchObject([
      {
        is: 'refused',
        why: 'its text has more marks such as * _ [ ] in one paragraph, or longer paragraphs, than the check allows',
      },
      { is: 'new' },
    ]);
    const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
    expect(files.map(({ path }) => path)).toEqual([
      'outlets/news-example.yaml',
      'sources/news-example-1.yaml',
      'events/2023-06/ships-wait.md',
    ]);
  });
});

describe('an import that was interrupted', () => {
  it('is taken up again where it ended, with the same files in the end', async () => {
    const document = sheet(
      `Year,Headline,Text,Group\n2023,Ships wait,"${linked.replaceAll('"', '""')}",Bridge\n2023,A quiet day,Nothing.,Bridge\n`,
    );
    const all = plan(document).flatMap((result) => (result.is === 'new' ? result.files : []));
    for (let written = 0; written <= all.length; written += 1) {
      using story = emptyStory();
      await writeFiles(story.root, all.slice(0, written), () => Promise.resolve());
      const again = await into(story, document);
      expect([again.failed.size, again.files]).toEqual([0, all.slice(written)]);
    }
  });
});

describe('the id of an event', () => {
  it.each([
    ['The council’s meeting, at 5 pm', 'the-councils-meeting-at-5-pm'],
    ['Übergänge in Łódź', 'ubergange-in-lodz'],
    ['Зеленово', 'zelenovo'],
    ['Зеленово: HPA', 'zelenovo-hpa'],
    ['한국어', 'han-gug-eo'],
    ['***', ''],
    [`${'long '.repeat(30)}end`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('from %j is %j', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it('from a headline in another alphabet is its own words, from one without letters a name that stays the same', () => {
    const pathOf = (headline: string): string => only(plan(slides(slide(headline, linked))), 'new').path;
    expect(pathOf('Бої в Зеленово')).toBe('events/2023-06/boi-v-zelenovo.md');
    expect(pathOf('***')).toMatch(/^events\/2023-06\/event-[0-9a-f]{8}\.md$/);
    expect(pathOf('***')).toBe(pathOf('***'));
  });

  it.each(['Ships wait on 4 June 2023', '04.06.2023: ships wait on', 'Ships wait on June 4'])(
    'from %j holds no date',
    (headline) => {
      expect(only(plan(slides(slide(headline, linked))), 'new').path).toBe('events/2023-06/ships-wait-on.md');
    },
  );

  it('is found for a long key that comes twice, and for a thousand of one headline', () => {
    const key = 'harbour-office-closes-the-old-quay-for-repairs-after-divers-find-cracks-in-pierx';
    const twice = { scope: 'log', title: 'Log', asides: [] };
    const row = (title: string, own = ''): ImportRow => ({ ...plainRow(title), key: own });
    const results = plan({ ...twice, rows: [row('Quay closes', key), row('Quay opens', key)] });
    expect(results.map((result) => result.is === 'new' && result.path)).toEqual([
      `events/2023-06/${key}.md`,
      'events/2023-06/harbour-office-closes-the-old-quay-for-repairs-after-divers-find-cracks-in-2.md',
    ]);
    const many = plan({ ...twice, rows: Array.from({ length: 1000 }, () => row('Incident')) });
    expect(many.at(-1)).toMatchObject({ is: 'new', path: 'events/2023-06/incident-1000.md' });
  });

  it('is never a name that Windows keeps for devices', () => {
    expect(only(plan(slides(slide('Con', linked))), 'new').path).toBe('events/2023-06/con-2.md');
  });
});
