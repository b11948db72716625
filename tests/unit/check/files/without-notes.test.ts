/** Content of which nothing is kept that rules noted. */
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../../src/check/check.ts';
import type { Content } from '../../../../src/check/content.ts';
import { keptBefore } from '../../../../src/check/files/read-content.ts';
import { withoutNotes } from '../../../../src/check/files/without-notes.ts';
import { foundIn } from '../../../../src/check/found-in-file.ts';
import { holdsProse, tangleIn } from '../../../../src/check/prose/prose.ts';
import { targetsOf } from '../../../../src/check/prose/targets.ts';
import { checkLanguage } from '../../../../src/ledger/language.ts';
import { parseProse } from '../../../../src/markdown/parse.ts';
import { contentWith } from '../overlay.ts';

vi.mock('../../../../src/markdown/parse.ts', { spy: true });

describe('content of which nothing is kept that rules noted', () => {
  it('holds the same records and files', async () => {
    using story = contentWith({}, 'story');
    const { content } = await checkContent(story.root, checkLanguage);
    const same = withoutNotes(content);
    expect(same.story).toStrictEqual(content.story);
    expect(same.records).toStrictEqual(content.records);
    expect([same.site, same.about, same.words, same.maps, same.pictures, same.strays]).toStrictEqual([
      content.site,
      content.about,
      content.words,
      content.maps,
      content.pictures,
      content.strays,
    ]);
    for (const { type, id, path } of content.records) {
      expect(same.find(type, id)).toBe(same.at(path));
      expect(same.find(type, id)?.record).toBe(content.find(type, id)?.record);
    }
  });

  it('holds the same where another run read it', async () => {
    using story = contentWith({}, 'story');
    using kept = contentWith({}, 'story');
    const check = () => checkContent(story.root, checkLanguage, keptBefore(join(kept.root, 'kept')));
    await check();
    const { content } = await check();
    const shown = ({ records }: Content) =>
      records.map(({ path, type, id, text, record, body, lines }) => ({
        ...{ path, type, id, text, record, body: [body?.text, body?.offset] },
        end: lines.place({ start: text.length, end: text.length }),
      }));
    const same = withoutNotes(content);
    expect(shown(same)).toStrictEqual(shown(content));
    const names = ({ records }: Content) => records.map((file) => file.locate(['name'], 'key'));
    expect(names(same)).toStrictEqual(names(content));
  });

  it('holds none of the files that the rules looked at', async () => {
    using story = contentWith({}, 'story');
    const { content } = await checkContent(story.root, checkLanguage);
    expect(content.records.every(foundIn)).toBe(true);
    const same = withoutNotes(content);
    expect(same.records.some(foundIn)).toBe(false);
    const filesOf = ({ site, about, words, records, pictures, maps }: Content): unknown[] =>
      [site, about, words, ...records, ...pictures, ...maps].filter((file) => file !== null);
    expect(filesOf(same)).toHaveLength(filesOf(content).length);
    // What was found in one file among others holds all that was asked of them.
    expect(filesOf(same).filter((file) => filesOf(content).includes(file))).toStrictEqual([]);
  });

  it('knows where its prose leads without parsing it again', async () => {
    using story = contentWith({}, 'story');
    const { content } = await checkContent(story.root, checkLanguage);
    const same = withoutNotes(content);
    vi.mocked(parseProse).mockClear();
    const written = content.records.filter(holdsProse);
    expect(written.length).toBeGreaterThan(0);
    expect(same.records.filter(holdsProse).map((file) => [tangleIn(file), targetsOf(file)])).toStrictEqual(
      written.map((file) => [tangleIn(file), targetsOf(file)]),
    );
    expect(parseProse).not.toHaveBeenCalled();
  });
});
