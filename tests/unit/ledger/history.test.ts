/** When we recorded what, against real repositories. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { noVersionsBefore, readHistory } from '../../../src/ledger/history.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import { EVENT, redate, repository, TEXT, told, type Repository } from './repository.ts';

const CORRECTION = `corrections:
  - on: 2023-06-08
    claims: [waiting]
    was: Twelve ships.
    now: Ten ships.
    why: The port counted again.
`;

const corrected = TEXT.replace('twelve', 'ten').replace('claims:', `${CORRECTION}claims:`);

/** A repository whose content was committed on 6 June, and changed then on each day that follows. */
function changed(...texts: (string | null)[]): Repository {
  const folder = repository();
  folder.commit('2023-06-06T12:00Z');
  for (const [index, text] of texts.entries()) {
    folder.write(EVENT, text);
    folder.commit(`2023-06-${String(7 + index).padStart(2, '0')}T12:00Z`);
  }
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the history of a story that began where another stood', () => {
  it('tells nothing of the other: neither its events nor that they went', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    const site = readFileSync(join(folder.content, 'site.yaml'), 'utf8');
    folder.write('site.yaml', `${site}history_from: 2023-06-08T10:00:00+03:00\n`);
    folder.write(EVENT, null);
    folder.write('events/2023-06/ferry.md', TEXT);
    folder.commit('2023-06-08T12:00Z');
    expect(await told(folder.content)).toEqual([]);
    expect(await told(folder.content, 'ferry')).toEqual(['2023-06-08 new']);
    expect(await told(folder.content, 'council-meets')).toEqual([]);
  });
});

describe('the history of an event', () => {
  it('tells its first publication, changed facts, changed words and another check apart', async () => {
    const reworded = corrected.replace('The harbour bridge closes', 'Harbour bridge closes');
    using folder = changed(corrected, reworded, reworded.replace('kind:', 'checked: 2023-06-09\nkind:'));
    expect(await told(folder.content)).toEqual([
      '2023-06-06 new',
      '2023-06-07 facts',
      '2023-06-08 wording',
      '2023-06-09 checked',
    ]);
  });

  it('says nothing of a day on which only the form of the file changed', async () => {
    using folder = changed(TEXT.replaceAll('\n', '\r\n'), `${TEXT.replace('kind: happening', "kind: 'happening'")}\n`);
    expect(await told(folder.content)).toEqual(['2023-06-06 new']);
  });

  it('compares the ends of days: what was mended on the day it came is part of its coming', async () => {
    using folder = changed();
    folder.write(EVENT, corrected);
    folder.commit('2023-06-06T14:00Z');
    folder.write(EVENT, TEXT);
    folder.commit('2023-06-08T12:00Z');
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-08 facts']);
  });

  it('goes on when the file moves, and when the event gets another id', async () => {
    using folder = changed();
    folder.write(EVENT, null);
    folder.write('events/2023-07/bridge-closed.md', TEXT);
    folder.commit('2023-06-07T12:00Z');
    expect(await told(folder.content)).toEqual(['2023-06-06 new']);

    folder.write('events/2023-07/bridge-closed.md', null);
    folder.write('events/2023-07/bridge-shut.md', corrected.replace('kind:', 'former_ids: [bridge-closed]\nkind:'));
    folder.commit('2023-06-08T12:00Z');
    expect(await told(folder.content)).toEqual([]);
    expect(await told(folder.content, 'bridge-shut')).toEqual(['2023-06-06 new', '2023-06-08 facts']);
  });

  it('is its own where another event became part of it: that one was not taken off the site', async () => {
    const other = TEXT.replace('id: closed', 'id: shut').replaceAll('[^closed]', '[^shut]');
    using folder = changed();
    folder.write('events/2023-06/bridge-shut.md', other);
    folder.commit('2023-06-07T12:00Z');
    folder.write('events/2023-06/bridge-shut.md', null);
    folder.write(EVENT, corrected.replace('kind:', 'former_ids: [bridge-closed, bridge-shut]\nkind:'));
    folder.commit('2023-06-08T12:00Z');
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-08 facts']);
    expect(await told(folder.content, 'bridge-shut')).toEqual(['2023-06-07 new']);
  });

  it('dates what a merge brought by the merge, whenever it was written', async () => {
    using folder = changed();
    folder.git('switch', '--quiet', '--create', 'proposal');
    folder.write(EVENT, corrected);
    folder.commit('2023-06-07T12:00Z');
    folder.git('switch', '--quiet', 'main');
    folder.write('about.md', 'Another text.\n');
    folder.commit('2023-06-08T12:00Z');
    folder.git('merge', '--quiet', '--no-ff', 'proposal');
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-07-01 facts']);
  });

  it('begins when a draft is published, and tells when an event is withdrawn or taken away', async () => {
    const withdrawn = TEXT.replace('kind:', 'withdrawn: { on: 2023-06-08, why: It was another bridge. }\nkind:');
    using folder = repository();
    folder.write(EVENT, TEXT.replace('kind:', 'draft: true\nkind:'));
    folder.commit('2023-06-06T12:00Z');
    expect(await told(folder.content)).toEqual([]);
    for (const [day, text] of [
      ['07', TEXT],
      ['08', withdrawn],
      ['09', null],
    ] as const) {
      folder.write(EVENT, text);
      folder.commit(`2023-06-${day}T12:00Z`);
    }
    expect(await told(folder.content)).toEqual(['2023-06-07 new', '2023-06-08 withdrawn', '2023-06-09 removed']);
  });

  it('keeps the first day of an event whose first form the check no longer reads', async () => {
    using folder = repository();
    folder.write(EVENT, TEXT.replace('kind: happening', 'sort: happening'));
    folder.commit('2023-06-06T12:00Z');
    for (const [day, text] of [
      ['07', TEXT],
      ['08', '---\nbroken\n'],
      ['09', corrected],
    ] as const) {
      folder.write(EVENT, text);
      folder.commit(`2023-06-${day}T12:00Z`);
    }
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-09 facts']);
  });

  it('leaves out what is not committed', async () => {
    using folder = changed();
    folder.write(EVENT, corrected);
    expect(await told(folder.content)).toEqual(['2023-06-06 new']);
  });
});

describe('the days of the history', () => {
  it("are those of the site's time zone, whatever the machine's, the committer's or git's", async () => {
    using folder = repository();
    // One o'clock in the night of 6 June in Moscow, in zones where it is still 5 June.
    folder.commit('2023-06-05T12:00-10:00', '2023-05-01T12:00Z');
    for (const zone of ['America/Anchorage', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(await told(folder.content)).toEqual(['2023-06-06 new']);
    }
  });

  it.each([
    ['in the year 2100', '4102444800'],
    ['in the year 9999', '253402300000'],
    ['later than any date can be written', '9000000000000'],
    ['in 1970', '0'],
  ])('are those of the other commits where one is dated %s', async (_, date) => {
    const dates = ['2023-06-06', '2023-06-07', '2023-06-08'].map((day) => String(Date.parse(`${day}T12:00Z`) / 1000));
    const dated = async (place: number): Promise<string[] | string> => {
      using folder = changed(corrected, corrected.replace('that ten', 'that nine'));
      redate(folder, dates.with(place, date));
      return await told(folder.content);
    };
    expect(await dated(0)).toEqual(['2023-06-07 new', '2023-06-08 facts']);
    expect(await dated(1)).toEqual(['2023-06-06 new', '2023-06-08 facts']);
    // A build knows no clock: that the last of all commits is dated too late shows with the next one.
    const last = date === '4102444800' ? ['2100-01-01 facts'] : [];
    expect(await dated(2)).toEqual(['2023-06-06 new', '2023-06-07 facts', ...last]);
  });

  it('are those of the next commit where the first, damaged as git itself makes none, has no date at all', async () => {
    using folder = repository();
    folder.git('add', '--all');
    const tree = folder.git('write-tree').trim();
    const file = join(folder.scratch, 'commit');
    writeFileSync(file, `tree ${tree}\nauthor X <x> 1686000000 +0000\ncommitter X <x> never\n\nFirst\n`);
    folder.git('update-ref', 'HEAD', folder.git('hash-object', '-t', 'commit', '-w', '--literally', file).trim());
    folder.write('events/2023-06/council-meets.md', null);
    folder.commit('2023-06-07T12:00Z');
    expect(await told(folder.content)).toEqual(['2023-06-07 new']);
  });

  it('never run backwards, even where a clock went wrong', async () => {
    using folder = changed();
    folder.write(EVENT, corrected);
    folder.commit('2001-01-01T12:00Z');
    folder.write(EVENT, TEXT);
    folder.commit('2023-06-07T12:00Z');
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-07 facts']);
  });

  it("do not depend on a person's own settings of git, nor on a hook that builds the site", async () => {
    using folder = changed(corrected);
    folder.git('config', 'log.showRoot', 'false');
    folder.git('config', 'log.showSignature', 'true');
    folder.git('config', 'log.date', 'relative');
    folder.git('config', 'diff.renames', 'copies');
    folder.git('config', 'color.ui', 'always');
    folder.git('config', 'i18n.logOutputEncoding', 'UTF-16');
    folder.git('config', 'diff.orderFile', join(folder.scratch, 'not-there'));
    writeFileSync(join(folder.root, '.git/info/grafts'), folder.git('rev-parse', 'HEAD'));
    vi.stubEnv('GIT_DIR', '.git');
    expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-07 facts']);
  });
});

describe('there is no history', () => {
  it('in a shallow clone: it would date everything by the last commit', async () => {
    using folder = changed(corrected);
    folder.git('clone', '--quiet', '--depth', '1', pathToFileURL(folder.root).href, join(folder.scratch, 'shallow'));
    expect(await told(join(folder.scratch, 'shallow/site/content'))).toBe('shallow');
    folder.git('clone', '--quiet', pathToFileURL(folder.root).href, join(folder.scratch, 'whole'));
    expect(await told(join(folder.scratch, 'whole/site/content'))).toHaveLength(2);
  });

  it('in a partial clone, until the rest is fetched', async () => {
    using folder = changed(corrected);
    folder.git('config', 'uploadpack.allowFilter', 'true');
    const url = pathToFileURL(folder.root).href;
    for (const filter of ['blob:none', 'tree:0']) {
      const partial = join(folder.scratch, filter.replace(':', '-'));
      folder.git('clone', '--quiet', `--filter=${filter}`, url, partial);
      expect(await told(join(partial, 'site/content'))).toBe('shallow');
      folder.git('-C', partial, 'fetch', '--quiet', '--refetch', '--no-filter');
      expect(await told(join(partial, 'site/content'))).toHaveLength(2);
    }
  });

  it('without git', async () => {
    using folder = changed();
    vi.stubEnv('PATH', join(folder.scratch, 'nothing-here'));
    expect(await told(folder.content)).toBe('no-git');
  });

  it('outside of any repository, in one without a commit, and in one that keeps other things', async () => {
    using folder = repository();
    expect(await told(folder.content)).toBe('no-history');
    const outside = join(folder.scratch, 'outside');
    cpSync(folder.content, outside, { recursive: true });
    expect(await told(outside)).toBe('no-history');
    folder.commit('2023-06-06T12:00Z');
    const unknown = join(folder.root, 'unknown');
    cpSync(folder.content, unknown, { recursive: true });
    expect(await told(unknown)).toBe('no-history');
  });

  it('where git has lost what it once kept', async () => {
    using folder = changed(corrected);
    const lost = folder.git('rev-parse', `HEAD~1:site/content/${EVENT}`).trim();
    rmSync(join(folder.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    expect(await told(folder.content)).toBe('no-history');
  });

  it('and the site is built all the same', async () => {
    using folder = repository();
    const { ledger } = await loadLedger(folder.content, false);
    expect(ledger?.events).toHaveLength(2);
    expect(ledger?.history).toEqual({ available: false, reason: 'no-history' });
  });
});

describe('a history that was read before', () => {
  it('is what it is to whoever reads it for the first time, and reads no old version twice', async () => {
    using folder = changed(corrected);
    const before = noVersionsBefore();
    const [first, second, third] = [TEXT, corrected, null].map((text) => async () => {
      folder.write(EVENT, text);
      folder.commit('2023-06-12T12:00Z');
      const { content } = await readContent(folder.content);
      const history = await readHistory(folder.content, content, before);
      expect(history).toEqual(await readHistory(folder.content, content));
      return history.available ? history.revisions.find(({ event }) => event === 'bridge-closed')?.version : null;
    });
    const versions = [await first?.(), await second?.(), await third?.()];
    expect(versions[0]).toMatchObject({ record: { id: 'bridge-closed' } });
    expect(versions[2]).toEqual(versions[1]);
    // Lists of two readings are never the same ones.
    expect(versions[2]?.record.claims).toBe(versions[1]?.record.claims);
  });
});

describe('the ledger', () => {
  it('gives the newest day first, each change with its event and its correction', async () => {
    using folder = changed(corrected);
    const { ledger } = await loadLedger(folder.content, false);
    const history = ledger?.history;
    if (!history?.available) throw new Error('There should be a history.');
    expect(
      history.days.map(({ day, groups }) => [day, groups.map(({ kind, changes }) => [kind, changes.length])]),
    ).toEqual([
      ['2023-06-07', [['facts', 1]]],
      ['2023-06-06', [['new', 2]]],
    ]);
    expect(history.byEvent.get('bridge-closed')?.at(-1)).toMatchObject({
      day: '2023-06-07',
      event: { name: 'The harbour bridge closes' },
      corrections: [
        {
          on: '8 June 2023',
          href: expect.stringMatching(/^\/events\/bridge-closed\/#correction-[\da-f]{8}$/) as unknown,
        },
      ],
    });
  });

  it('leads to the first of several corrections of one day: two links of one name would lead to two places', async () => {
    const second = CORRECTION.replace('corrections:\n', '').replace('Twelve ships.', 'A dozen ships.');
    using folder = changed(corrected.replace(CORRECTION, CORRECTION + second));
    const { ledger } = await loadLedger(folder.content, false);
    const history = ledger?.history;
    const [first] = history?.available ? (history.byEvent.get('bridge-closed') ?? []).slice(-1) : [];
    expect(first?.corrections.map(({ on }) => on)).toEqual(['8 June 2023']);
    using once = changed(corrected);
    const { ledger: other } = await loadLedger(once.content, false);
    const [alone] = other?.history.available ? (other.history.byEvent.get('bridge-closed') ?? []).slice(-1) : [];
    expect(first?.corrections).toEqual(alone?.corrections);
  });

  it('shows nothing of an event that is no longer here but that it changed', async () => {
    using folder = changed(null);
    const { ledger } = await loadLedger(folder.content, false);
    expect(JSON.stringify(ledger?.history)).not.toMatch(/harbour bridge closes|twelve/i);
    expect(ledger?.history).toMatchObject({
      days: [{ groups: [{ kind: 'removed', changes: [{ event: null }] }] }, {}],
    });
  });
});
