/** What the check has nothing to say of: every warning has an answer, and what is true is never refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, inShort, type Overlay } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';
const NEWS = 'sources/harbour-news-1.yaml';
const POST = 'sources/quay-post-2.yaml';

const unsaid = baseFile(NEWS).replace('via: direct\n', '');
const waiting = (lines: string): string =>
  baseFile(CLOSED).replace('    by: port-authority\n    standing: claimed\n', lines);
const met = (lines: string): string => baseFile(COUNCIL).replace('    standing: reported\n', lines);
const SHIP = 'title: null\nkind: post\nby: port-authority\nread: false\n';

const said = async (overlay: Overlay): Promise<string[]> => {
  using folder = contentWith(overlay);
  return (await folder.check()).map(inShort);
};

describe('where a source has somebody’s words from', () => {
  const claimed = '    by: port-authority\n    standing: claimed\n';
  it.each<readonly [what: string, overlay: Overlay]>([
    ['from the speaker', { [CLOSED]: waiting(`${claimed}    via: direct\n`) }],
    ['from a document', { [CLOSED]: waiting(`${claimed}    via: port-post\n`), 'sources/port-post.yaml': SHIP }],
    ['is not known', { [CLOSED]: waiting(`${claimed}    via: unknown\n`) }],
    ['is said of all that it says', { [NEWS]: `${unsaid}via: unknown\n` }],
    [
      'is itself: the speaker published it',
      { [NEWS]: unsaid.replace('outlet: harbour-news', 'by: port-authority'), 'outlets/harbour-news.yaml': null },
    ],
    [
      'is itself: the outlet speaks',
      { 'actors/port-authority.yaml': 'name: Harbour News\nkind: institution\nside: port\n' },
    ],
    [
      'is itself: its author judges so',
      {
        [CLOSED]: waiting('    by: jane-doe\n    standing: assessed\n'),
        [NEWS]: `${unsaid}authors: [Jane Doe]\n`,
        'actors/jane-doe.yaml': 'name: Jane Doe\nkind: person\n',
      },
    ],
    [
      'goes without saying where they are not named',
      { [CLOSED]: waiting('    by_words: a pilot\n    standing: claimed\n') },
    ],
  ])('%s', async (_, overlay) => {
    expect(await said({ [NEWS]: unsaid, ...overlay })).toEqual([]);
  });

  it('is asked in each of two outlets that quote one speaker', async () => {
    const asked = met('    by: town-council\n    standing: claimed\n');
    expect(await said({ [NEWS]: unsaid, [COUNCIL]: asked })).toEqual([
      `${CLOSED}:17:9 origin-not-stated`,
      `${COUNCIL}:12:9 origin-not-stated`,
    ]);
  });
});

describe('a statement', () => {
  it.each<readonly [what: string, overlay: Overlay]>([
    [
      'that its source could not verify is claimed, and not verified',
      { [CLOSED]: waiting('    by: port-authority\n    standing: claimed\n    unverified: true\n') },
    ],
    [
      'was made public at some time from a day on',
      { [COUNCIL]: met('    standing: reported\n    said: { date: 2023-06-05/.., extent: within }\n') },
    ],
    [
      'announces or orders what comes to pass later',
      {
        [COUNCIL]: met(
          '    by: town-council\n    via: direct\n    act: announcement\n    standing: reported\n    said: 2023-06-03\n',
        ),
      },
    ],
    [
      'foretold what came to pass later, as a note says',
      {
        [COUNCIL]: met(
          '    by: jane-doe\n    via: direct\n    standing: assessed\n    said: { date: 2023-06-03, note: She foretold it in a talk of that day. }\n',
        ),
        'actors/jane-doe.yaml': 'name: Jane Doe\nkind: person\n',
      },
    ],
    [
      'names a place less exactly than another, as its note says',
      {
        [CLOSED]: baseFile(CLOSED).replace('ships-waiting: 12', 'ships-waiting: harbour-bridge'),
        [COUNCIL]: met(
          '    standing: reported\n    answers: { ships-waiting: harbour }\n    note: The paper says no more.\n',
        ),
        'questions/ships-waiting.yaml': 'title: Where do ships wait?\nkind: place\nscope: On 4 June.\n',
      },
    ],
    ['of unnamed people is claimed', { [COUNCIL]: met('    by_words: people in the hall\n    standing: claimed\n') }],
    [
      'of unnamed people is an opinion',
      { [COUNCIL]: met('    by_words: two of its members\n    standing: assessed\n') },
    ],
    ['that nobody vouches for is unconfirmed', { [COUNCIL]: met('    standing: unconfirmed\n') }],
    [
      'revises an earlier one of the same article',
      {
        [CLOSED]: baseFile(CLOSED)
          .replace(
            '---\n\nThe',
            '  - id: more\n    text: The port authority says later that more than sixty ships are waiting.\n    source: harbour-news-1\n    by: port-authority\n    standing: claimed\n    answers: { ships-waiting: { more_than: 60 } }\n    revises: [waiting]\n---\n\nThe',
          )
          .replace('[^waiting]\n', '[^waiting] Later they were more.[^more]\n'),
      },
    ],
    [
      'was taken back and is all that there is to cite',
      {
        [COUNCIL]: met('    standing: reported\n    retracted: { on: 2023-06-08, by: The paper, note: It says so. }\n'),
      },
    ],
    [
      'was taken back, in an event that was',
      {
        [CLOSED]: baseFile(CLOSED)
          .replace('kind:', 'withdrawn: { on: 2023-06-09, why: The bridge was never closed. }\nkind:')
          .replace(
            '    standing: reported\n',
            '    standing: reported\n    retracted: { on: 2023-06-08, by: The paper, note: It says so. }\n',
          ),
      },
    ],
    [
      'is confirmed by somebody of no side, as its speaker is',
      {
        [COUNCIL]: met('    via: direct\n    by: pilot\n    standing: confirmed\n    confirmed_by: [surveyor]\n'),
        'actors/pilot.yaml': 'name: A Pilot\nkind: person\n',
        'actors/surveyor.yaml': 'name: A Surveyor\nkind: person\n',
      },
    ],
    [
      'has the number of the account in its quotation',
      {
        [COUNCIL]: met(
          '    standing: reported\n    quote: { text: We were seventeen that evening., translated: no }\n',
        ).replace('The council met in the evening.[^met]', 'Seventeen met in the evening.[^met]'),
      },
    ],
    [
      'has the number of the account in the translation of its quotation',
      {
        [COUNCIL]: met(
          '    standing: reported\n    quote: { text: Wir waren siebzehn., lang: de, translated: no, translation: { text: We were seventeen., lang: en, by: us } }\n',
        ).replace('The council met in the evening.[^met]', 'Seventeen met in the evening.[^met]'),
      },
    ],
    [
      'has the number of the account in how its source calls those who speak',
      {
        [COUNCIL]: met('    by_words: two of its members\n    standing: claimed\n').replace(
          'The council met in the evening.[^met]',
          'Two say that it met.[^met]',
        ),
      },
    ],
    [
      'quotes a translation of ours, without the original',
      { [COUNCIL]: met('    standing: reported\n    quote: { text: We met., translated: by-us }\n') },
    ],
    [
      'quotes the original, and leaves words out',
      {
        [COUNCIL]: met(
          `    standing: reported\n    quote:\n      text: ${'Wort '.repeat(30)}[…] ${'Wort '.repeat(30)}\n      lang: de\n      translated: no\n      translation: { text: Word., lang: en, by: us }\n`,
        ),
      },
    ],
    [
      'goes back to a document that has it from another',
      {
        [COUNCIL]: met(
          '    standing: reported\n    via: { source: port-post, via: { source: port-film, how: describes } }\n',
        ),
        'sources/port-post.yaml': SHIP,
        'sources/port-film.yaml': SHIP,
      },
    ],
    [
      'came from another event and keeps its address',
      {
        [COUNCIL]: baseFile(COUNCIL)
          .replace('kind:', 'former_ids: [council-sits]\nkind:')
          .replace(
            '    standing: reported\n',
            '    standing: reported\n    former_ids: [council-sits#sat, bridge-closed#met]\n',
          ),
      },
    ],
  ])('%s', async (_, overlay) => {
    expect(await said(overlay)).toEqual([]);
  });
});

it('an announcement that is the event itself is not made before it', async () => {
  const announced = met(
    '    by: town-council\n    via: direct\n    act: announcement\n    standing: reported\n    said: 2023-06-03\n',
  ).replace('kind: happening', 'kind: statement');
  expect(await said({ [COUNCIL]: announced })).toEqual([`${COUNCIL}:16:11 said-before-event`]);
});

it('two papers of one day may each have something from the other, as their statements say', async () => {
  const dated = baseFile(NEWS).replace('2023-06-04T20:00+03:00', '2023-06-06');
  const circle = {
    [NEWS]: dated.replace('via: direct', 'via: quay-post-2'),
    [POST]: `${baseFile(POST)}via: harbour-news-1\n`,
  };
  using folder = contentWith(circle);
  const [told] = await folder.check();
  expect(told?.help).toContain('write "via" on each statement');
  const eachWithIts = {
    [NEWS]: dated,
    [COUNCIL]: met('    standing: reported\n    via: harbour-news-1\n'),
    [CLOSED]: baseFile(CLOSED).replace('    standing: reported\n', '    standing: reported\n    via: quay-post-2\n'),
  };
  expect(await said(eachWithIts)).toEqual([]);
});

it('an account may say in a language that we do not know that something was taken back', async () => {
  const taken = '    standing: reported\n    retracted: { on: 2023-06-08, by: The paper, note: It says so. }\n';
  const event = baseFile(CLOSED).replace('    standing: reported\n', taken);
  const site = (lang: string): string => baseFile('site.yaml').replace(/^lang: .*$/m, `lang: ${lang}`);
  const rules = async (lang: string) => (await said({ 'site.yaml': site(lang), [CLOSED]: event })).join(' ');
  expect(await rules('en-GB')).toContain('cites-retracted');
  expect(await rules('el')).not.toContain('cites-retracted');
});

describe('an answer other than that of a document that was read', () => {
  const handedOn = readFileSync(join(import.meta.dirname, '../../../fixtures/repeats-otherwise', CLOSED), 'utf8');
  const VIA = '    via: harbour-news-1\n';

  it.each<readonly [what: string, instead: string, lines: string]>([
    ['may be of whoever gives its own account of it', VIA, '    via: { source: harbour-news-1, how: describes }\n'],
    ['may be of whoever looked for itself, too', VIA, '    via: [harbour-news-1, direct]\n'],
    [
      'may be one of two that it gives',
      '  - id: waiting-too',
      `  - id: waiting-later
    text: Later Harbour News counts twenty ships that wait.
    source: harbour-news-1
    standing: reported
    revises: [waiting]
    answers: { ships-waiting: 20 }
  - id: waiting-too`,
    ],
    [
      'may be of another time',
      '    answers: { ships-waiting: 12 }\n',
      '    answers: { ships-waiting: 12 }\n    said: 2023-06-03\n',
    ],
    [
      'counts no more where it was taken back',
      'ships-waiting: 20 }\n',
      `ships-waiting: 20 }
    retracted: { on: 2023-06-08, by: Quay Post, note: Its issue of 8 June says so. }
`,
    ],
  ])('%s', async (_, instead, lines) => {
    expect(handedOn).toContain(instead);
    const found = await said({ [CLOSED]: handedOn.replace(instead, () => lines) });
    expect(found.filter((one) => one.includes('repeats-otherwise'))).toEqual([]);
  });

  it('is none of its own where it came out before that document', async () => {
    const NEWS = 'sources/harbour-news-1.yaml';
    const later = baseFile(NEWS)
      .replace(/^published: .*$/m, 'published: 2023-07-01\nwritten: 2023-06-04')
      .replace(/^accessed: .*\n/m, '');
    const found = await said({ [CLOSED]: handedOn, [NEWS]: later });
    expect(found).toContain(`${CLOSED}:24:31 repeats-otherwise`);
  });
});

describe('a statement like one that was taken back', () => {
  const handedOn = readFileSync(join(import.meta.dirname, '../../../fixtures/repeats-retracted', CLOSED), 'utf8');
  const VIA = '    via: harbour-news-1\n    standing: reported\n';
  /** The same, counted by somebody of whom Harbour News says nothing else. */
  const counted = handedOn.replaceAll(
    /(id: waiting[^]*?)standing: reported/g,
    '$1by: port-authority\n    standing: claimed',
  );
  const put = (instead: string, lines: string): string => {
    expect(handedOn).toContain(instead);
    return handedOn.replace(instead, () => lines);
  };

  it.each<readonly [what: string, overlay: Overlay]>([
    [
      'was heard by its source itself, too',
      {
        [CLOSED]: counted.replace('via: harbour-news-1', 'via: [harbour-news-1, direct]'),
      },
    ],
    [
      'has another document behind it, too',
      {
        [CLOSED]: put(VIA, VIA.replace('harbour-news-1', '[harbour-news-1, port-post]')),
        'sources/port-post.yaml': SHIP,
      },
    ],
    [
      'was said in another document, too, from which a third has it',
      {
        [CLOSED]: counted.replace(
          'via: harbour-news-1',
          'via: [harbour-news-1, { source: port-post, via: port-film }]',
        ),
        'sources/port-post.yaml': SHIP,
        'sources/port-film.yaml': SHIP,
      },
    ],
    ['has another document behind it', { [CLOSED]: put(VIA, VIA.replace('harbour-news-1', 'unknown')) }],
    [
      'is confirmed by somebody',
      { [CLOSED]: put(VIA, VIA.replace('reported', 'confirmed\n    confirmed_by: [town-council]')) },
    ],
    [
      'is what somebody else says in that document',
      { [CLOSED]: put(VIA, VIA.replace('standing: reported', 'by: port-authority\n    standing: claimed')) },
    ],
    [
      'says something else',
      {
        [CLOSED]: counted.replaceAll('    answers: { ships-waiting: 12 }\n', ''),
        'questions/ships-waiting.yaml': null,
      },
    ],
    [
      'agrees with something else',
      {
        [CLOSED]: counted
          .replace('    answers: { ships-waiting: 12 }\n', '    agrees: [council-meets#met]\n')
          .replace('    answers: { ships-waiting: 12 }\n', '    agrees: [closed]\n'),
        'questions/ships-waiting.yaml': null,
      },
    ],
    [
      'is withdrawn with its event',
      {
        [CLOSED]: put(
          'kind: happening\n',
          'kind: happening\nwithdrawn: { on: 2023-06-09, why: It was another bridge. }\n',
        ),
      },
    ],
    ['gives another answer', { [CLOSED]: put('waiting: 12 }\n---', 'waiting: 10 }\n---') }],
    [
      'stands in that document elsewhere',
      {
        [CLOSED]: handedOn.replace(
          '    standing: reported\n',
          '    standing: reported\n    answers: { ships-waiting: 12 }\n',
        ),
      },
    ],
    [
      'was made after that',
      {
        [CLOSED]: put(VIA, `${VIA}    said: 2023-06-09\n`),
        [POST]: baseFile(POST).replace('2023-06-06', '2023-06-09'),
      },
    ],
  ])('%s', async (_, overlay) => {
    expect(await said(overlay)).toEqual([]);
  });

  /** The same, heard by each paper itself, of whom one says who took it back. */
  const heard = (by: string): string =>
    counted.replaceAll('via: harbour-news-1', 'via: direct').replace('by: Harbour News,', `by: ${by},`);

  it.each([
    ['is no more, where the speaker took it back: another paper that heard it, too', 'The port authority', ''],
    ['stands where one paper took back what it had misheard', 'Harbour News', ''],
    ['stands where the speaker says so again', 'The port authority', '    said: 2023-06-09\n'],
  ])('%s', async (what, by, more) => {
    const event = heard(by).replace('id: waiting-too\n', `id: waiting-too\n${more}`);
    const found = (await said({ [CLOSED]: event })).filter((one) => one.endsWith('repeats-retracted'));
    expect(found).toEqual(what.startsWith('stands') ? [] : [`${CLOSED}:25:9 repeats-retracted`]);
  });

  it('is no more, where people who are not named said so there, whatever each document calls them', async () => {
    const unnamed = handedOn.replaceAll(
      /id: (waiting\S*)([^]*?)standing: reported/g,
      'id: $1$2by_words: people in $1\n    standing: claimed',
    );
    expect(await said({ [CLOSED]: unnamed })).toEqual([`${CLOSED}:23:13 repeats-retracted`]);
  });

  it.each([
    ['gives the same answer', '    answers: { ships-waiting: 12 }\n', '    answers: { ships-waiting: 12 }\n'],
    ['agrees with that one', '', '    agrees: [bridge-closed#waiting]\n'],
  ])('is no more, where it stands in another event and %s', async (_, taken, own) => {
    const [first = ''] = handedOn.split('  - id: waiting-too');
    const event = `${first.replace('    answers: { ships-waiting: 12 }\n', taken)}---\n\nThe bridge was closed.[^closed]\n`;
    const found = await said({ [CLOSED]: event, [COUNCIL]: met(`${VIA}${own}`) });
    expect(found).toContain(`${COUNCIL}:11:13 repeats-retracted`);
  });

  it('is no more, whatever order each gives its answers in', async () => {
    const question = baseFile('questions/ships-waiting.yaml');
    const answers = ['ships-waiting: 12, ships-seen: 13', 'ships-seen: 13, ships-waiting: 12'];
    const event = handedOn.replaceAll('ships-waiting: 12', () => answers.shift() ?? '');
    expect(await said({ [CLOSED]: event, 'questions/ships-seen.yaml': question })).toContain(
      `${CLOSED}:22:13 repeats-retracted`,
    );
  });

  it('is no more, where it agrees with that one and a chain leads there', async () => {
    const agreeing = put('    answers: { ships-waiting: 12 }\n---', '    agrees: [waiting]\n---').replace(
      'via: harbour-news-1',
      'via: { source: port-post, via: harbour-news-1 }',
    );
    expect(await said({ [CLOSED]: agreeing, 'sources/port-post.yaml': SHIP })).toEqual([
      `${CLOSED}:22:13 repeats-retracted`,
    ]);
  });
});

describe('a document', () => {
  const copy = 'archive_url: https://archive.example/post-2\n';
  const without = baseFile(POST).replace(copy, '');
  it.each<readonly [what: string, overlay: Overlay]>([
    ['has no copy, and says why', { [POST]: `${without}no_archive: The archive refuses the address.\n` }],
    ['is gone, and has a copy', { [POST]: `${baseFile(POST)}gone: { on: 2023-06-20 }\n` }],
    ['is gone, and has words', { [POST]: `${without}gone: { on: 2023-06-20, note: The page is empty. }\n` }],
    [
      'stands on one page with another, each in its own place',
      { [POST]: baseFile(POST).replace('https://post.example/2', 'https://news.example/1#page=2') },
    ],
    [
      'stands at a host in letters like Latin ones, whose name is written out',
      { [POST]: baseFile(POST).replace('https://post.example/2', new URL('https://осa.example/2').href) },
    ],
    ['is behind a paywall', { [POST]: `${baseFile(POST)}access: paywall\n` }],
    [
      'took something back elsewhere',
      {
        [COUNCIL]: met(
          '    standing: reported\n    retracted: { on: 2023-06-08, by: The paper, note: It says so., source: quay-post-3 }\n',
        ),
        'sources/quay-post-3.yaml': `${without.replace('post.example/2', 'post.example/3')}no_archive: Not kept.\n`,
      },
    ],
  ])('%s', async (_, overlay) => {
    expect(await said(overlay)).toEqual([]);
  });

  it('is used where it takes a statement back, states an order, or stands behind another', async () => {
    const unused = await said({ 'sources/port-post.yaml': SHIP });
    expect(unused).toEqual(['sources/port-post.yaml:1:1 unused-record']);
    const after = baseFile(COUNCIL).replace('kind:', 'after: [{ event: bridge-closed, source: port-post }]\nkind:');
    expect(await said({ 'sources/port-post.yaml': SHIP, [COUNCIL]: after })).toEqual([]);
  });
});

it('an owner is an outlet or an actor, and is used as such', async () => {
  const owned = (owner: string): Overlay => ({
    'outlets/quay-post.yaml': `${baseFile('outlets/quay-post.yaml')}owner: ${owner}\n`,
  });
  expect(await said({ ...owned('quay-group'), 'outlets/quay-group.yaml': 'name: Quay Group\n' })).toEqual([]);
  expect(await said({ ...owned('quay-owner'), 'actors/quay-owner.yaml': 'name: A Owner\nkind: person\n' })).toEqual([]);
});

it('an actor is used where it answers a question', async () => {
  expect(
    await said({
      'questions/ships-waiting.yaml': 'title: Who closed the bridge?\nkind: actor\nscope: Whose order it was.\n',
      [CLOSED]: baseFile(CLOSED).replace('ships-waiting: 12', 'ships-waiting: harbour-master'),
      'actors/harbour-master.yaml': 'name: Harbour Master\nkind: person\n',
    }),
  ).toEqual([]);
});

it.each(['direct', 'unknown'])('no source is called %s', async (name) => {
  expect((await said({ [`sources/${name}.yaml`]: SHIP }))[0]).toBe(`sources/${name}.yaml:1:1 file-name`);
});
