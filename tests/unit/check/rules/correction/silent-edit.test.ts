/** Published statements that changed, against a real repository. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../../src/check/check.ts';
import type { Problem } from '../../../../../src/check/problem.ts';
import { keptBefore } from '../../../../../src/check/files/read-content.ts';
import { readRevision, RevisionError } from '../../../../../src/check/files/revision.ts';
import { silentEdits } from '../../../../../src/check/rules/correction/silent-edit.ts';
import { baseFile, contentWith, inShort, type Folder, type Overlay } from '../../overlay.ts';
import { commitAll, git } from '../../repository.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

const committed = new Map<string, Folder>();

afterAll(() => {
  for (const folder of committed.values()) folder[Symbol.dispose]();
});

/** A copy of a repository in which some content is committed, which is made once. */
function published(overlay: Overlay = {}): { root: string } & Disposable {
  const key = JSON.stringify(overlay);
  let original = committed.get(key);
  if (!original) {
    committed.set(key, (original = contentWith(overlay)));
    commitAll(original.root);
  }
  const root = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync(original.root, root, { recursive: true });
  return {
    root,
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true });
    },
  };
}

const TODAY = '2023-07-01';

/** What is found, by whoever reads the content for the first time and by the next run, which has what that one kept. */
async function found({ root }: { root: string }): Promise<Problem[]> {
  const { records, sides } = await readRevision(root, 'HEAD');
  const kept = mkdtempSync(join(tmpdir(), 'kept-'));
  const look = async (): Promise<Problem[]> => {
    const before = keptBefore(join(kept, 'story'));
    const { problems } = await checkContent(root, (content) => silentEdits(records, content, TODAY, sides), before);
    return problems.filter(({ rule }) => rule === 'silent-edit');
  };
  const [first, next] = [await look(), await look()];
  rmSync(kept, { recursive: true });
  expect(next).toStrictEqual(first);
  return first;
}

/** What is found after some files were written anew, or taken away. */
async function after(change: Overlay, before: Overlay = {}): Promise<Problem[]> {
  using folder = published(before);
  for (const [path, text] of Object.entries(change)) {
    mkdirSync(dirname(join(folder.root, path)), { recursive: true });
    if (text === null) rmSync(join(folder.root, path));
    else writeFileSync(join(folder.root, path), text);
  }
  return await found(folder);
}

const editsAfter = async (edit: (text: string) => string, before: Overlay = {}): Promise<string[]> =>
  (await after({ [EVENT]: edit(String(before[EVENT] ?? baseFile(EVENT))) }, before)).map(inShort);

const correction = (claims: string, was = 'Twelve ships.'): string => `corrections:
  - on: 2023-06-08
    claims: ${claims}
    was: ${was}
    now: Ten ships.
    why: The port counted again.
`;

const corrected = (text: string, claims = '[waiting]'): string =>
  text.replace(/^claims:/m, `${correction(claims)}claims:`);

/** The statement with everything that may not change in silence. */
const FULL = `  - id: waiting
    main: true
    text: The port authority says that twelve ships are waiting.
    source: harbour-news-1
    via: { source: port-post, how: describes }
    by: port-authority
    standing: claimed
    quote: { text: Twelve., translated: no }
    answers: { ships-waiting: 12 }
    said: 2023-06-04
    written: 2023-06-03
    agrees: [closed]
    disputes: [open]
    revises: [counted]
    retracted: { on: 2023-06-08, by: The port, note: It counted again. }
  - id: open
    text: The bridge was open.
    source: harbour-news-1
    standing: reported
  - id: counted
    text: The port authority said that ten ships were waiting.
    source: harbour-news-1
    by: port-authority
    standing: claimed
  - id: dozen
    text: Others counted a dozen.
    source: harbour-news-1
    by_words: people at the quay
    named: { as: town-council, source: quay-post-2 }
    standing: claimed
    unverified: true
  - id: offered
    text: The port offered a ferry.
    source: harbour-news-1
    by: port-authority
    act: offer
    standing: reported
  - id: moored
    text: The ferry is moored.
    source: harbour-news-1
    by: port-authority
    standing: confirmed
    confirmed_by: town-council
    confirmed_by_words: a pilot
`;

const WITHOUT = / {2}- id: waiting[\s\S]*?(?=---)/;

const full: Overlay = {
  [EVENT]: baseFile(EVENT)
    .replace(WITHOUT, FULL)
    .replace('kind: happening', 'kind: happening\nwithdrawn: { on: 2023-06-09, why: We erred. }'),
  'sources/port-post.yaml': 'title: null\nkind: post\nby: port-authority\nread: false\n',
};

describe('a published statement', () => {
  it('may stand as it was, and its wording may change', async () => {
    expect(await editsAfter((text) => text)).toEqual([]);
    expect(await editsAfter((text) => text.replace('after a crack is found', 'because of a crack'))).toEqual([]);
    expect(await editsAfter((text) => text.replace('counts twelve', 'has twelve'))).toEqual([]);
    expect(await editsAfter((text) => text.replace('    by: port', '    note: By telephone.\n    by: port'))).toEqual(
      [],
    );
    expect(await editsAfter((text) => text.replace('by: port-authority', 'by: [port-authority]'))).toEqual([]);
  });

  it.each<readonly [field: string, claim: string, before: string, after: string]>([
    ['text', 'waiting', 'says that twelve ships are', 'says that ten ships are'],
    ['quote', 'waiting', 'text: Twelve.', 'text: A dozen.'],
    ['by', 'waiting', '    by: port-authority\n    standing', '    by: town-council\n    standing'],
    ['by_words', 'dozen', 'people at the quay', 'a pilot'],
    ['named', 'dozen', '    named: { as: town-council, source: quay-post-2 }\n', ''],
    ['source', 'waiting', 'source: harbour-news-1\n    via', 'source: quay-post-2\n    via'],
    ['standing', 'waiting', 'standing: claimed\n    quote', 'standing: assessed\n    quote'],
    ['unverified', 'dozen', '    unverified: true\n', ''],
    ['confirmed_by', 'moored', '    confirmed_by: town-council\n', ''],
    ['confirmed_by_words', 'moored', 'confirmed_by_words: a pilot', 'confirmed_by_words: two pilots'],
    ['act', 'offered', 'act: offer', 'act: demand'],
    ['answers', 'waiting', 'ships-waiting: 12', 'ships-waiting: 10'],
    ['retracted', 'waiting', '    retracted: { on: 2023-06-08, by: The port, note: It counted again. }\n', ''],
    ['via', 'waiting', 'how: describes', 'how: repeats'],
    ['said', 'waiting', 'said: 2023-06-04', 'said: 2023-06-03'],
    ['written', 'waiting', '    written: 2023-06-03\n', ''],
    ['agrees', 'waiting', '    agrees: [closed]\n', ''],
    ['disputes', 'waiting', 'disputes: [open]', 'disputes: [counted]'],
    ['revises', 'waiting', '    revises: [counted]\n', ''],
    ['main', 'waiting', '    main: true\n', ''],
  ])('does not change its %s without a correction that names it', async (field, claim, before, now) => {
    const changed = String(full[EVENT]).replace(before, now);
    expect(changed).not.toBe(full[EVENT]);
    const problems = await after({ [EVENT]: changed }, full);
    expect(problems.map(({ message }) => message)).toEqual([
      `The ${field} of the published statement "${claim}" changed, and no new correction names it.`,
    ]);
    expect(problems[0]?.help).toContain(`corrections:\n  - on: ${TODAY}\n    claims: [${claim}]\n    was: `);
    expect(await after({ [EVENT]: corrected(changed, `[${claim}]`) }, full)).toEqual([]);
    expect(await after({ [EVENT]: corrected(changed, '[closed]') }, full)).toHaveLength(1);
  });

  it.each<readonly [what: string, line: string]>([
    ['where it comes from', '    via: direct\n'],
    ['when it was made public', '    said: 2023-06-04\n'],
    ['when it was written', '    written: 2023-06-03\n'],
    ['that another says the same', '    agrees: [closed]\n'],
    ['what it denies', '    disputes: [closed]\n'],
    ['that it states the event', '    main: true\n'],
    ['that it was taken back', '    retracted: { on: 2023-06-08, by: The port, note: It counted again. }\n'],
    ['on which page it stands', '    locator: p. 12\n'],
  ])('is told more of: %s', async (_, line) => {
    expect(
      await editsAfter((text) => text.replace('    standing: claimed\n', `    standing: claimed\n${line}`)),
    ).toEqual([]);
  });

  it('may have a date explained, and a document behind its document named', async () => {
    const explained = String(full[EVENT])
      .replace('said: 2023-06-04', 'said: { date: 2023-06-04, note: By the clock of the port. }')
      .replace('how: describes }', 'how: describes, via: unknown }');
    expect(await after({ [EVENT]: explained }, full)).toEqual([]);
  });

  it('needs a new correction: an old one says nothing of this change', async () => {
    const before = corrected(baseFile(EVENT));
    expect(await editsAfter((text) => text.replace('twelve', 'ten'), { [EVENT]: before })).toHaveLength(1);
  });

  it('does not vanish', async () => {
    const without = (text: string): string => text.replace(WITHOUT, '').replace(/ The port authority counts.*\n/, '\n');
    expect(await editsAfter(without)).toEqual([`${EVENT}:9:1 silent-edit`]);
    expect(await editsAfter((text) => corrected(without(text)))).toEqual([]);
  });

  it('is shown the entry that corrects it, which then does', async () => {
    const changed = baseFile(EVENT).replace('twelve ships are', '10 ships, "all" of them, are').replace('12 }', '10 }');
    const [problem] = await after({ [EVENT]: changed });
    const entry = problem?.help?.split('\n').slice(1).join('\n') ?? '';
    expect(entry).toBe(
      [
        'corrections:',
        '  - on: 2023-07-01',
        '    claims: [waiting]',
        '    was: "text: The port authority says that twelve ships are waiting.; answers: ships-waiting 12"',
        `    now: 'text: The port authority says that 10 ships, "all" of them, are waiting.; answers:`,
        `      ships-waiting 10'`,
        '    why:',
      ].join('\n'),
    );
    const pasted = changed.replace(/^claims:/m, `${entry} They left.\nclaims:`);
    expect(await after({ [EVENT]: pasted })).toEqual([]);
  });
});

describe('a published event', () => {
  it.each<readonly [field: string, before: string, after: string]>([
    ['title', 'The harbour bridge closes', 'The bridge closes'],
    ['kind', 'kind: happening', 'kind: statement'],
    ['when', 'when: 2023-06-04', 'when: 2023-06-04~'],
    ['withdrawn', 'withdrawn: { on: 2023-06-09, why: We erred. }\n', ''],
  ])('does not change its %s without a correction', async (field, before, now) => {
    const changed = String(full[EVENT]).replace(before, now);
    const problems = await after({ [EVENT]: changed }, full);
    expect(problems.map(({ message }) => message)).toEqual([
      `The ${field} of the published event changed, and no new correction says so.`,
    ]);
    expect(problems[0]?.help).toContain(`corrections:\n  - on: ${TODAY}\n    claims: []\n    was: `);
    expect(await after({ [EVENT]: corrected(changed, '[]') }, full)).toEqual([]);
  });

  it('keeps its corrections as they were', async () => {
    const before = { [EVENT]: corrected(baseFile(EVENT)) };
    const rewritten = corrected(baseFile(EVENT)).replace('was: Twelve ships.', 'was: Some ships.');
    for (const changed of [baseFile(EVENT), rewritten]) {
      const problems = await after({ [EVENT]: changed }, before);
      expect(problems.map(({ message }) => message)).toEqual([
        'The published correction of 2023-06-08 is gone or rewritten; expected it as it was.',
      ]);
      expect(problems[0]?.help).toContain('was: Twelve ships.');
    }
    const added = before[EVENT].replace(
      /^claims:/m,
      '  - { on: 2023-06-09, claims: [], was: A., now: B., why: C. }\nclaims:',
    );
    expect(await after({ [EVENT]: added }, before)).toEqual([]);
  });

  it('may have the words of an earlier correction withheld, and no other that was withheld before stands for it', async () => {
    const harmful = corrected(baseFile(EVENT));
    const withheld = harmful
      .replace('was: Twelve ships.', 'was: withheld')
      .replace('now: Ten ships.', 'now: Ships wait.');
    expect(await after({ [EVENT]: withheld }, { [EVENT]: harmful })).toEqual([]);

    const both = withheld.replace(
      'claims:\n  - id',
      '  - { on: 2023-06-08, claims: [waiting], was: A., now: B., why: C. }\nclaims:\n  - id',
    );
    const problems = await after({ [EVENT]: withheld }, { [EVENT]: both });
    expect(problems.map(({ message }) => message)).toEqual([
      'The published correction of 2023-06-08 is gone or rewritten; expected it as it was.',
    ]);
  });

  it('does not vanish, nor become a draft, but may move or change its id', async () => {
    expect((await after({ [EVENT]: null })).map(inShort)).toEqual([`${EVENT}:1:1 silent-edit`]);
    expect(await editsAfter((text) => text.replace('kind:', 'draft: true\nkind:'))).toEqual([
      `${EVENT}:4:8 silent-edit`,
    ]);
    const renamed = baseFile(EVENT).replace('kind:', 'former_ids: [bridge-closed]\nkind:');
    expect(await after({ [EVENT]: null, 'events/2023-06/bridge-shut.md': renamed })).toEqual([]);
    const [problem] = await after({ [EVENT]: null, 'events/2023-06/bridge-shut.md': baseFile(EVENT) });
    expect(problem?.path).toBe('events/2023-06/bridge-shut.md');
  });

  it('is not a draft', async () => {
    const draft = baseFile(EVENT).replace('kind:', 'draft: true\nkind:');
    expect(await editsAfter((text) => text.replace('twelve', 'ten'), { [EVENT]: draft })).toEqual([]);
  });

  const CLAIM = /^ {2}- id: waiting[\s\S]*?(?=^---)/m;
  const claim = CLAIM.exec(baseFile(EVENT))?.[0] ?? '';
  const rest = baseFile(EVENT)
    .replace(CLAIM, '')
    .replace(/ The port authority counts.*\n/, '\n');
  const SHIPS = 'events/2023-06/ships-wait.md';
  const ships = (lines: string): string =>
    `---\ntitle: Ships wait\nsummary: Ships wait.\nkind: happening\nwhen: 2023-06-04\n${lines}`;

  it('may be split in two: each statement keeps its address', async () => {
    const split = (key: string): Overlay => ({
      [EVENT]: rest,
      [SHIPS]: ships(`claims:\n${claim}${key}---\n\nTwelve ships wait.[^waiting]\n`),
    });
    const [problem] = await after(split(''));
    expect(problem?.help).toContain('"former_ids: [bridge-closed#waiting]"');
    expect(await after(split('    former_ids: [bridge-closed#waiting]\n'))).toEqual([]);
    const [edit] = await after(
      Object.fromEntries(
        Object.entries(split('    former_ids: [bridge-closed#waiting]\n')).map(([path, text]) => [
          path,
          String(text).replace('claimed', 'assessed'),
        ]),
      ),
    );
    expect(edit?.path).toBe(SHIPS);
  });

  it('may be put together with another: each statement keeps its address, also where two had one id', async () => {
    const before: Overlay = {
      [SHIPS]: ships(`claims:\n${claim.replace('id: waiting', 'id: closed')}---\n\nTwelve ships wait.[^closed]\n`),
      [EVENT]: rest,
    };
    const merged = (key: string, ids = 'bridge-closed, ships-wait'): Overlay => ({
      [SHIPS]: null,
      [EVENT]: rest
        .replace('kind:', `former_ids: [${ids}]\nkind:`)
        .replace(
          '---\n\nThe bridge was closed.[^closed]',
          `${claim.replace('id: waiting', 'id: counted')}${key}---\n\nThe bridge was closed.[^closed] Twelve ships wait.[^counted]`,
        ),
    });
    expect(await after(merged('    former_ids: [ships-wait#closed]\n'), before)).toEqual([]);
    // Without it the address would lead to the other statement of that id.
    expect(await after(merged(''), before)).not.toEqual([]);
    // Feeds would take it for the other event.
    const [problem, ...others] = await after(merged('    former_ids: [ships-wait#closed]\n', 'ships-wait'), before);
    expect([problem?.message, others]).toEqual([
      'Feeds know the event by "bridge-closed", the id that it had first; expected that one first in "former_ids".',
      [],
    ]);
    expect(problem?.help).toContain('"former_ids: [bridge-closed, ships-wait]"');
  });
});

describe('a former address of a published statement', () => {
  const moved = (keys: string): Overlay => ({
    [EVENT]: baseFile(EVENT)
      .replace('kind:', 'former_ids: [bridge-closed, ships-wait]\nkind:')
      .replace('    answers:', `${keys === '' ? '' : `    former_ids: [${keys}]\n`}    answers:`),
  });
  const told = async (change: Overlay, before: Overlay): Promise<string[]> =>
    (await after(change, before)).map(({ message }) => message);

  it('leads to that statement still, not to none and not to another', async () => {
    expect(await told(moved(''), moved('ships-wait#counted'))).toEqual([
      'The published address "ships-wait#counted" leads to no statement any more.',
    ]);
    expect(await told(moved(''), moved('ships-wait#closed'))).toEqual([
      'The published address "ships-wait#closed" leads to the statement "closed" now.',
    ]);
    expect(await told(moved('ships-wait#counted, ships-wait#many'), moved('ships-wait#counted'))).toEqual([]);
  });

  it('is not asked for besides where the statement is gone', async () => {
    const without = (text: string): Overlay => ({
      [EVENT]: text.replace(/^ {2}- id: waiting[^]*?(?=^---)/m, '').replace(/ The port authority counts.*\n/, '\n'),
    });
    const gone = without(String(moved('')[EVENT]));
    expect(await told(gone, moved('ships-wait#counted'))).toEqual([
      'The published statement "waiting" is gone, and no new correction names it.',
    ]);
    expect(await told({ [EVENT]: corrected(String(gone[EVENT])) }, moved('ships-wait#counted'))).toEqual([]);
  });
});

describe('a published side', () => {
  const AUTHORITY = 'actors/port-authority.yaml';
  const renamed = (former: string): Overlay => ({
    'site.yaml': baseFile('site.yaml').replace('  - id: port\n', `  - id: harbour\n${former}`),
    [AUTHORITY]: baseFile(AUTHORITY).replace('side: port', 'side: harbour'),
  });

  it('keeps its address: it names the id that it had', async () => {
    expect((await after(renamed(''))).map(({ path, message }) => [path, message])).toEqual([
      ['site.yaml', 'The published address of the side "port" leads nowhere any more.'],
    ]);
    expect(await after(renamed('    former_ids: [port]\n'))).toEqual([]);
  });
});

describe('a published record', () => {
  const POST = 'sources/quay-post-2.yaml';
  const elsewhere = (text: string): Overlay => ({
    [POST]: null,
    'sources/quay-post-of-june.yaml': text,
    'events/2023-06/council-meets.md': baseFile('events/2023-06/council-meets.md').replace(
      'quay-post-2',
      'quay-post-of-june',
    ),
  });

  it.each<readonly [type: string, path: string]>([
    ['source', 'sources/quay-post-2.yaml'],
    ['outlet', 'outlets/quay-post.yaml'],
    ['actor', 'actors/town-council.yaml'],
    ['place', 'places/harbour.yaml'],
    ['question', 'questions/ships-waiting.yaml'],
    ['thread', 'threads/bridge.md'],
  ])('keeps its address: a %s does not vanish', async (type, path) => {
    expect((await after({ [path]: null })).map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^An? ${type} that was published is gone\\.$`)),
    ]);
  });

  it('may change its id, and whoever names it names the new one: what is missing is told once', async () => {
    expect(await after(elsewhere(`${baseFile(POST)}former_ids: [quay-post-2]\n`))).toEqual([]);
    const [problem, ...others] = await after(elsewhere(baseFile(POST)));
    expect([problem?.path, others]).toEqual(['sources/quay-post-of-june.yaml', []]);
    expect(problem?.help).toBe('Add "former_ids: [quay-post-2]" to this file.');
  });

  it('is known by the id that it had first, however often it is called otherwise', async () => {
    const called = (path: string, ids: string): Overlay => ({
      [EVENT]: null,
      [path]: baseFile(EVENT).replace('kind:', `former_ids: [${ids}]\nkind:`),
    });
    const before = called(EVENT, 'bridge-shut');
    const renamed = (ids: string): Overlay => called('events/2023-06/bridge-blocked.md', ids);
    expect(await after(renamed('bridge-shut, bridge-closed'), before)).toEqual([]);
    const [problem, ...others] = await after(renamed('bridge-closed, bridge-shut'), before);
    expect([problem?.message, others]).toEqual([
      'Feeds know the event by "bridge-shut", the id that it had first; expected that one first in "former_ids".',
      [],
    ]);
    expect(problem?.help).toContain('"former_ids: [bridge-shut, bridge-closed]"');
  });

  it('that no feed holds may have the ids that it had in any order', async () => {
    const called = (ids: string): Overlay => ({
      'outlets/quay-post.yaml': `${baseFile('outlets/quay-post.yaml')}former_ids: [${ids}]\n`,
    });
    expect(await after(called('the-post, quay'), called('quay, the-post'))).toEqual([]);
  });

  it('may change its id wherever a statement names it', async () => {
    const SHIPS = 'questions/ships-waiting.yaml';
    const told = (place: string, actor: string, source: string): string =>
      baseFile(EVENT)
        .replace('[harbour-bridge]', `[${place}]`)
        .replaceAll('port-authority', actor)
        .replace('ships-waiting: 12', `ships-waiting: ${place}, who: ${actor}`)
        .replace(/^---\n\n/m, () => {
          const quote = `quote: { text: They wait., translated: no, speaker: ${actor} }`;
          return `    ${quote}\n    retracted: { on: 2023-06-08, by: The paper, note: It says so., source: ${source} }\n---\n\n`;
        });
    const asked = {
      [SHIPS]: 'title: Where do ships wait?\nkind: place\nscope: On 4 June.\n',
      'questions/who.yaml': 'title: Who says so?\nkind: actor\nscope: On 4 June.\n',
    };
    const before = { ...asked, [EVENT]: told('harbour-bridge', 'port-authority', 'quay-post-2') };
    const renamed = (from: string, to: string): Overlay => ({
      [from]: null,
      [to]: `${baseFile(from)}former_ids: [${/([^/]+)\.yaml$/.exec(from)?.[1] ?? ''}]\n`,
    });
    const change = {
      ...renamed('places/harbour-bridge.yaml', 'places/old-bridge.yaml'),
      ...renamed('actors/port-authority.yaml', 'actors/port-office.yaml'),
      ...elsewhere(`${baseFile(POST)}former_ids: [quay-post-2]\n`),
    };
    expect(await after({ ...change, [EVENT]: told('old-bridge', 'port-office', 'quay-post-of-june') }, before)).toEqual(
      [],
    );
    const [problem, ...others] = await after(
      { ...change, [EVENT]: told('old-bridge', 'port-office', 'harbour-news-1') },
      before,
    );
    expect([problem?.message, others]).toEqual([
      'The retracted of the published statement "waiting" changed, and no new correction names it.',
      [],
    ]);
  });

  it('is not missed while a file of its type cannot be read, which may be this one', async () => {
    const AUTHORITY = 'actors/port-authority.yaml';
    const unread = baseFile(AUTHORITY).replace('institution', 'nothing');
    expect(await after({ 'actors/town-council.yaml': null, [AUTHORITY]: unread })).toEqual([]);
  });

  it('keeps the addresses that it had before', async () => {
    const before = { [POST]: `${baseFile(POST)}former_ids: [post-2]\n` };
    expect(await after({ [POST]: baseFile(POST) }, before)).toHaveLength(1);
  });

  const COUNCIL = 'events/2023-06/council-meets.md';
  const withheldIn = (text: string, claims: string, was = 'withheld'): string =>
    text.replace(/^claims:/m, `${correction(claims, was)}claims:`);
  const WITNESS = 'name: A witness\nkind: person\n';
  const before: Overlay = {
    'actors/anna-holm.yaml': 'name: Anna Holm\nkind: person\nmember_of: [holms-of-quay]\n',
    'actors/holms-of-quay.yaml': 'name: Holms of Quay\nkind: group\n',
    [COUNCIL]: baseFile(COUNCIL)
      .replace('standing: reported', 'by: anna-holm\n    via: direct\n    standing: claimed')
      .replace('  - id: met', '  - id: anna-holm-spoke')
      .replace('[^met]', '[^anna-holm-spoke]'),
  };
  /** Whom it names is not named any more, anywhere. */
  const unnamed = (text: string): string =>
    text.replaceAll('anna-holm-spoke', 'spoke').replace('by: anna-holm', 'by: witness');
  const gone: Overlay = {
    'actors/anna-holm.yaml': null,
    'actors/holms-of-quay.yaml': null,
    'actors/witness.yaml': WITNESS,
  };

  it('whose id itself may do harm goes, where what named it says that something is withheld', async () => {
    const now = unnamed(String(before[COUNCIL]));
    expect(await after({ ...gone, [COUNCIL]: withheldIn(now, '[spoke]') }, before)).toEqual([]);
    const open = await after({ ...gone, [COUNCIL]: withheldIn(now, '[spoke]', 'Anna Holm.') }, before);
    expect(open.map(({ path }) => path).sort()).toEqual([
      'actors/anna-holm.yaml',
      'actors/holms-of-quay.yaml',
      COUNCIL,
    ]);
  });

  it('that the event did not name does not go with it', async () => {
    const now = withheldIn(unnamed(String(before[COUNCIL])), '[spoke]');
    const problems = await after({ ...gone, [COUNCIL]: now, 'places/harbour.yaml': null }, before);
    expect(problems.map(({ path }) => path)).toEqual(['places/harbour.yaml']);
  });

  it('that is an event goes by its id, where another with something withheld stands for it', async () => {
    const now = withheldIn(unnamed(String(before[COUNCIL])), '[]');
    const renamed = { ...gone, [COUNCIL]: null, 'events/2023-06/somebody-spoke.md': now };
    expect(await after(renamed, before)).toEqual([]);
    const [problem] = await after({ ...renamed, [EVENT]: null }, before);
    expect(problem?.help).toContain('If the id itself could harm somebody, write it nowhere');
  });
});

describe('a revision', () => {
  it('says what has changed since, new files too', async () => {
    using folder = published();
    writeFileSync(join(folder.root, EVENT), `${baseFile(EVENT)}\n`);
    writeFileSync(join(folder.root, 'actors/pilot.yaml'), 'name: Pilot\nkind: person\n');
    const { changed } = await readRevision(folder.root, 'HEAD');
    expect([...changed].toSorted()).toEqual(['actors/pilot.yaml', EVENT]);
  });

  it.each(['no-such-branch', '--help', '-x', 'HEAD; echo', ''])('that is none is refused: %j', async (name) => {
    using folder = published();
    await expect(readRevision(folder.root, name)).rejects.toThrow(RevisionError);
  });

  it('is where the branch began: what came into the other since is no change of this one', async () => {
    using folder = published();
    git(folder.root, 'checkout', '--quiet', '-b', 'ours');
    git(folder.root, 'checkout', '--quiet', 'main');
    writeFileSync(join(folder.root, 'events/2023-06/later.md'), baseFile(EVENT));
    commitAll(folder.root);
    git(folder.root, 'checkout', '--quiet', 'ours');
    const { records, changed } = await readRevision(folder.root, 'main');
    expect([records, [...changed]]).toEqual([[], []]);
  });

  it('needs a repository, and a folder', async () => {
    using folder = contentWith({});
    await expect(readRevision(folder.root, 'HEAD')).rejects.toThrow(RevisionError);
    await expect(readRevision(join(folder.root, 'none'), 'HEAD')).rejects.toThrow(RevisionError);
  });
});
