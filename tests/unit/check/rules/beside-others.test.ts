/** What stands beside the mistake of each rule: its mirror image, the mistake of another rule, and what is none. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, inShort, type Overlay } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';
const NEWS = 'sources/harbour-news-1.yaml';
const POST = 'sources/quay-post-2.yaml';
const SHIPS = 'questions/ships-waiting.yaml';
const THREAD = 'threads/bridge.md';
const AUTHORITY = 'actors/port-authority.yaml';

const said = async (overlay: Overlay): Promise<string[]> => {
  using folder = contentWith(overlay);
  return (await folder.check()).map(inShort);
};

type Row = readonly [what: string, overlay: Overlay, told: readonly string[]];

const RETRACTED = '    retracted: { on: 2023-06-08, by: The paper, note: It says so. }\n';

/** The event of the council, whose statement is of another kind. */
const met = (lines: string): Overlay => ({ [COUNCIL]: baseFile(COUNCIL).replace('    standing: reported\n', lines) });
const reported = (lines: string): Overlay => met(`    standing: reported\n${lines}`);
const closed = (lines: string): string =>
  baseFile(CLOSED).replace('    standing: reported\n', `    standing: reported\n${lines}`);
const waiting = (lines: string): string => baseFile(CLOSED).replace('    standing: claimed\n', lines);
const answer = (text: string): string => baseFile(CLOSED).replace('ships-waiting: 12', `ships-waiting: ${text}`);
const account = (path: string, text: string, of = baseFile(path)): Overlay => ({
  [path]: of.replace(/---\n\n[^]*$/, () => `---\n\n${text}\n`),
});
const beforeKind = (path: string, lines: string): Overlay => ({
  [path]: baseFile(path).replace('kind:', `${lines}\nkind:`),
});
const more = (path: string, lines: string): Overlay => ({ [path]: `${baseFile(path)}${lines}\n` });
const place = (id: string, lat: number, lon: number): Overlay => ({
  [`places/${id}.yaml`]: `name: ${id}\nkind: town\nat: { lat: ${lat}, lon: ${lon}, accuracy_m: 50 }\n`,
  [CLOSED]: baseFile(CLOSED).replace('[harbour-bridge]', `[harbour-bridge, ${id}]`),
});
const asked = (more = ''): Overlay => ({
  [SHIPS]: `title: Where are the ships?\nkind: place\nscope: All of them.\n${more}`,
});

describe('who speaks', () => {
  it.each<Row>([
    [
      'did nothing by speaking where it is claimed, named or not',
      met('    by_words: some members\n    act: demand\n    standing: claimed\n'),
      [`${COUNCIL}:13:10 speaker-without-act`],
    ],
    [
      'is not described where something is reported, whatever was done by speaking',
      met('    by_words: some members\n    act: demand\n    standing: reported\n'),
      [`${COUNCIL}:12:15 unnamed-speakers`],
    ],
    [
      'is missing, whatever was done',
      met('    act: demand\n    standing: claimed\n'),
      [`${COUNCIL}:13:15 unattributed-claim`],
    ],
    [
      'vouches for it, so that it is not unconfirmed, verified or not',
      met('    by: town-council\n    unverified: true\n    standing: unconfirmed\n'),
      [`${COUNCIL}:14:15 unconfirmed-with-speaker`],
    ],
    [
      'vouches for it without a name, so that it is not unconfirmed, verified or not',
      met('    by_words: some members\n    unverified: true\n    standing: unconfirmed\n'),
      [`${COUNCIL}:12:15 unnamed-speakers`],
    ],
    [
      'is nobody, so that it is unverified as it is',
      met('    unverified: true\n    standing: unconfirmed\n'),
      [`${COUNCIL}:12:17 unverified-not-claimed`],
    ],
    [
      'judges, and the paper has that from somewhere',
      { [CLOSED]: waiting('    standing: assessed\n'), [NEWS]: baseFile(NEWS).replace('via: direct\n', '') },
      [`${CLOSED}:17:9 origin-not-stated`],
    ],
    [
      'publishes what another says, too, who said it somewhere',
      {
        [CLOSED]: baseFile(CLOSED).replace('by: port-authority', 'by: [port-authority, town-council]'),
        [NEWS]: baseFile(NEWS).replace('via: direct\n', '').replace('outlet: harbour-news', 'by: port-authority'),
        'outlets/harbour-news.yaml': null,
      },
      [`${CLOSED}:17:9 origin-not-stated`],
    ],
    [
      'is said to confirm it where it is only claimed',
      { [CLOSED]: waiting('    standing: claimed\n    confirmed_by: [port-authority]\n') },
      [`${CLOSED}:19:19 invalid-value`],
    ],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

describe('a statement names another', () => {
  it.each<Row>([
    [
      'which is itself, and agrees with a third',
      reported('    agrees: [bridge-closed#closed]\n    disputes: [met]\n'),
      [`${COUNCIL}:14:16 self-reference`],
    ],
    ['which it replaces, and is itself', reported('    revises: [met]\n'), [`${COUNCIL}:13:15 self-reference`]],
    ...(['agrees', 'disputes', 'revises'] as const).map((field): Row => [
      `by "${field}", of an event that is not there`,
      reported(`    ${field}: [bridge-clsed#closed]\n`),
      [`${COUNCIL}:13:${field.length + 8} unknown-reference`],
    ]),
    [
      'of an event that has another id now',
      { ...reported('    disputes: [bridge-shut#closed]\n'), ...beforeKind(CLOSED, 'former_ids: [bridge-shut]') },
      [`${COUNCIL}:13:16 unknown-reference`],
    ],
    [
      'of which nobody knows when it was public',
      {
        [CLOSED]: closed('    disputes: [council-meets#met]\n'),
        [POST]: baseFile(POST).replace('published: 2023-06-06\n', ''),
      },
      [],
    ],
    [
      'that stands behind an older one in its event',
      {
        ...reported('    disputes: [bridge-closed#waiting]\n'),
        [CLOSED]: baseFile(CLOSED)
          .replace(/(id: waiting[^]*?source: )harbour-news-1/, '$1port-post')
          .replace('    standing: claimed', '    via: direct\n    standing: claimed'),
        'sources/port-post.yaml': 'title: null\nkind: post\nby: port-authority\nread: false\npublished: 2023-06-07\n',
      },
      [`${COUNCIL}:13:16 disputes-the-later`],
    ],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

describe('a record', () => {
  it.each<Row>([
    [
      'is called as it is now: an actor',
      {
        ...more(AUTHORITY, 'former_ids: [port-office]'),
        [CLOSED]: baseFile(CLOSED).replace('actors: [port-authority]', 'actors: [port-office]'),
      },
      [`${CLOSED}:7:10 unknown-reference`],
    ],
    [
      'is called as it is now: an owner',
      {
        ...more('outlets/harbour-news.yaml', 'former_ids: [old-news]'),
        ...more('outlets/quay-post.yaml', 'owner: old-news'),
      },
      ['outlets/quay-post.yaml:4:8 unknown-reference'],
    ],
    [
      'is called as it is now: a side',
      {
        'site.yaml': baseFile('site.yaml').replace('- id: port\n', '- id: port\n    former_ids: [haven]\n'),
        [AUTHORITY]: baseFile(AUTHORITY).replace('side: port', 'side: haven'),
      },
      [`${AUTHORITY}:3:7 unknown-reference`],
    ],
    [
      'has no former id of another, wherever in the list',
      beforeKind(COUNCIL, 'former_ids: [council-sits, bridge-closed]'),
      [`${COUNCIL}:4:28 duplicate-id`],
    ],
    [
      'has no id of another, in whatever month that one stands',
      {
        'events/2023-07/council-meets.md': baseFile(COUNCIL)
          .replace('2023-06-05T18:00+03:00', '2023-07-05')
          .replace('    standing', '    said: { date: 2023-06-06, note: Foretold. }\n    standing'),
      },
      ['events/2023-07/council-meets.md:1:1 duplicate-id'],
    ],
    [
      'names its own id first, before the ids of what became part of it',
      beforeKind(COUNCIL, 'former_ids: [council-meets, council-sits]'),
      [],
    ],
    [
      'names its own id nowhere else',
      beforeKind(COUNCIL, 'former_ids: [council-sits, council-meets]'),
      [`${COUNCIL}:4:28 duplicate-id`],
    ],
    [
      'is used where a text links to it',
      {
        ...account(COUNCIL, 'It met with [the pilot](../../actors/pilot.yaml).[^met]'),
        'actors/pilot.yaml': 'name: The pilot\nkind: person\n',
      },
      [],
    ],
    [
      'is not used where a question alone belongs to it',
      {
        [SHIPS]: baseFile(SHIPS).replace('[bridge]', '[ships]'),
        'threads/ships.md': baseFile(THREAD).replace('The bridge', 'The ships'),
      },
      ['threads/ships.md:1:1 unused-record'],
    ],
    [
      'may tell again what a withdrawn one of that day told',
      {
        [COUNCIL]: baseFile(COUNCIL)
          .replace(/^title: .*$/m, 'title: The harbour bridge closes')
          .replace(/^when: .*$/m, 'when: 2023-06-04\nwithdrawn: { on: 2023-06-09, why: It stands here twice. }'),
      },
      [],
    ],
    ['lies where latitude and longitude are nearly the same', { ...place('quay', 19.95, 19.9) }, []],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

describe('a chain of documents, each of which has all from the next in two ways,', () => {
  const post = (via: string): string => `title: null\nkind: post\nby: port-authority\nread: false\n${via}`;
  const chain = (via: string): Overlay => ({
    ...reported(`    via: ${via}\n`),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((at) => [
        `sources/post-${at}.yaml`,
        post(`via: [post-${at + 1}, { source: post-${at + 1}, how: describes }]\n`),
      ]),
    ),
    'sources/post-6.yaml': post(''),
  });

  it.each<Row>([
    ['leads on far enough for one statement', chain('post-1'), []],
    [
      'leads on too far where a statement goes along it twice',
      chain('[post-1, { source: post-1, how: describes }]'),
      [`${COUNCIL}:13:10 long-chain`],
    ],
    [
      'leads on too far where a statement goes along it twice in turn',
      chain('{ source: port-post, via: [post-1, { source: post-1, how: describes }] }'),
      [`${COUNCIL}:13:10 long-chain`],
    ],
    [
      'does not where the statement says itself how it goes on',
      chain('[{ source: post-1, via: post-6 }, { source: post-1, how: describes }]'),
      [],
    ],
  ])('%s', async (_, overlay, told) => {
    const behind = { 'sources/port-post.yaml': post('') };
    const isNamed = JSON.stringify(overlay).includes('port-post');
    expect(await said({ ...overlay, ...(isNamed ? behind : {}) })).toEqual(told);
  });
});

describe('a document that names one, and from which that one has it,', () => {
  const post = (via = ''): string => `title: null\nkind: post\nby: port-authority\nread: false\n${via}`;
  const from = (via: string, others: Readonly<Record<string, string>> = {}): Overlay => ({
    ...reported('    via: first\n'),
    'sources/first.yaml': post(`via: ${via}\n`),
    'sources/next.yaml': post(),
    ...Object.fromEntries(Object.entries(others).map(([id, of]) => [`sources/${id}.yaml`, post(`via: ${of}\n`)])),
  });
  const LAST = 'sources/first.yaml:5:27';
  it.each<Row>([
    ['names a third one', { ...from('{ source: next, via: last }'), 'sources/last.yaml': post() }, []],
    ['does not name itself', from('{ source: next, via: first }'), [`${LAST} self-reference`]],
    ['names it no second time', from('{ source: next, via: next }'), [`${LAST} self-reference`]],
    [
      'names none that goes back to that one',
      from('{ source: next, via: last }', { last: 'next' }),
      [`${LAST} reference-cycle`],
    ],
    [
      'names none that goes back to itself',
      from('{ source: next, via: last }', { last: 'first' }),
      [`${LAST} reference-cycle`],
    ],
    [
      'is told of once, and not again where a statement goes along it',
      from('next', { next: 'first' }),
      ['sources/first.yaml:5:6 reference-cycle'],
    ],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

describe('an account', () => {
  it.each<Row>([
    ['says where a link leads', account(COUNCIL, 'It met [here]().[^met]'), [`${COUNCIL}:15:8 broken-link`]],
    [
      'says where in a page a link leads',
      account(COUNCIL, 'It met [here](#).[^met]'),
      [`${COUNCIL}:15:15 broken-link`],
    ],
    ['links to the page about the site', account(COUNCIL, 'It met [as told](../../about.md).[^met]'), []],
    [
      'links to no file of settings',
      account(COUNCIL, 'It met [here](../../site.yaml).[^met]'),
      [`${COUNCIL}:15:15 broken-link`],
    ],
    [
      'links to a statement of another event',
      account(COUNCIL, 'It met [then](bridge-closed.md#claim-closed).[^met]'),
      [],
    ],
    [
      'links to no statement where there are none',
      account(COUNCIL, 'It met [here](../../threads/bridge.md#claim-met).[^met]'),
      [`${COUNCIL}:15:15 broken-link`],
    ],
    [
      'links into an event of which nobody can say what it has',
      {
        ...account(COUNCIL, 'It met [then](bridge-closed.md#claim-opened).[^met]'),
        [CLOSED]: baseFile(CLOSED).replace('kind: happening', 'kind: nothing'),
      },
      [`${CLOSED}:4:7 invalid-value`],
    ],
    [
      'has no heading that is still to be written',
      account(COUNCIL, '## FILL IN: a heading\n\nIt met.[^met]'),
      [`${COUNCIL}:15:4 placeholder-text`],
    ],
    [
      'may say where it first cites what was taken back that it was, and cites it nowhere else',
      account(
        CLOSED,
        'The bridge was closed.[^closed] That was retracted.\n\nTwelve wait.[^waiting]',
        closed(RETRACTED),
      ),
      [],
    ],
    [
      'says so wherever it cites it',
      account(
        CLOSED,
        'The bridge was closed.[^closed]\n\nThat was retracted.[^closed] Twelve wait.[^waiting]',
        closed(RETRACTED),
      ),
      [`${CLOSED}:23:23 cites-retracted`],
    ],
    [
      'has no number from a statement that it cites elsewhere alone',
      account(CLOSED, 'It was closed to twelve ships.[^closed]\n\nShips wait.[^waiting]'),
      [`${CLOSED}:22:18 uncited-number`],
    ],
    [
      'has the ends of a range that answers a question',
      account(CLOSED, 'It was closed.[^closed] Ten to fourteen ships wait.[^waiting]', answer('{ min: 10, max: 14 }')),
      [],
    ],
    [
      'has no zero in a range that is open',
      account(CLOSED, 'It was closed.[^closed] Ten ships and 0 boats wait.[^waiting]', answer('{ min: 10 }')),
      [`${CLOSED}:22:39 uncited-number`],
    ],
    [
      'has the round number that answers a question',
      account(CLOSED, 'It was closed.[^closed] About fifteen ships wait.[^waiting]', answer('{ about: 15 }')),
      [],
    ],
    [
      'cites nothing where it shows how that is written',
      account(COUNCIL, 'It met `[^met]`.'),
      [`${COUNCIL}:9:9 uncited-claim`, `${COUNCIL}:15:1 uncited-block`],
    ],
    ['may show how that is written, and cite', account(COUNCIL, 'It met `[^met]`.[^met]'), []],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

describe('an answer that names an area and one that names a place in it', () => {
  const both = (wide: string, exact: string): Overlay => ({
    [CLOSED]: answer(wide),
    ...reported(`    answers: { ships-waiting: ${exact} }\n`),
  });
  const at = (place: string, day: number): string => `{ is: ${place}, as_of: 2023-06-0${day} }`;
  it.each<Row>([
    ['fit by that alone', { ...asked(), ...both('harbour', 'harbour-bridge') }, [`${CLOSED}:19:31 compatible-by-area`]],
    [
      'do so at the time of both',
      { ...asked('changes: true\n'), ...both(at('harbour', 4), at('harbour-bridge', 4)) },
      [`${CLOSED}:19:31 compatible-by-area`],
    ],
    [
      'need not at another time',
      { ...asked('changes: true\n'), ...both(at('harbour', 4), at('harbour-bridge', 5)) },
      [],
    ],
    [
      'do so at a later time, though the first of them did not',
      {
        ...asked('changes: true\n'),
        ...both('', at('harbour-bridge', 4)),
        [CLOSED]: closed(`    answers: { ships-waiting: ${at('harbour', 3)} }\n`).replace(
          'ships-waiting: 12',
          `ships-waiting: ${at('harbour', 4)}`,
        ),
      },
      [`${CLOSED}:20:31 compatible-by-area`],
    ],
    [
      'need not where one was taken back',
      {
        ...asked(),
        ...both('harbour', 'harbour-bridge'),
        ...account(
          CLOSED,
          'The bridge was closed.[^closed]',
          `${answer('harbour').split('---\n\n')[0]}${RETRACTED}---\n\n`,
        ),
      },
      [],
    ],
  ])('%s', async (_, overlay, told) => {
    expect(await said(overlay)).toEqual(told);
  });
});

it('a correction of one statement is not older than that one, however old the others are', async () => {
  const later = baseFile(CLOSED)
    .replace(/(id: waiting[^]*?source: )harbour-news-1/, '$1quay-post-2')
    .replace('standing: claimed', 'via: direct\n    standing: claimed');
  const corrected = (day: number): Overlay => ({
    [CLOSED]: later.replace(
      'kind:',
      `corrections: [{ on: 2023-06-0${day}, claims: [waiting], was: Ten., now: Twelve., why: We erred. }]\nkind:`,
    ),
  });
  expect(await said(corrected(5))).toEqual([`${CLOSED}:4:21 correction-order`]);
  expect(await said(corrected(6))).toEqual([]);
});
