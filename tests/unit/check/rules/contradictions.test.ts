/** What contradicts itself, or says one thing twice, wherever it stands. */
import { expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check.ts';
import { futureDates } from '../../../../src/check/rules/time/future-date.ts';
import { baseFile, contentWith, inShort, type Overlay } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';
const POST = 'sources/quay-post-2.yaml';

const said = async (overlay: Overlay): Promise<string[]> => {
  using folder = contentWith(overlay);
  return (await folder.check()).map(inShort);
};
/** The event of the closed bridge, in which "closed" has some lines more, and "waiting" others. */
const closed = (lines: string, waiting = ''): string =>
  baseFile(CLOSED)
    .replace('    standing: reported\n', `    standing: reported\n${lines}`)
    .replace('    standing: claimed\n', `    standing: claimed\n${waiting}`);
const met = (lines: string): string =>
  baseFile(COUNCIL).replace('    standing: reported\n', `    standing: reported\n${lines}`);
const beforeKind = (file: string, lines: string): string => baseFile(file).replace('kind:', `${lines}\nkind:`);

it('a statement does not deny what it says itself, along whatever chain', async () => {
  const refused = [`${COUNCIL}:13:16 agrees-and-disputes`];
  const denies = '    disputes: [bridge-closed#closed]\n';
  const chain = '    agrees: [bridge-closed#waiting]\n';
  expect(await said({ [COUNCIL]: met(`${denies}${chain}`), [CLOSED]: closed('', '    agrees: [closed]\n') })).toEqual(
    refused,
  );
  expect(await said({ [COUNCIL]: met(denies), [CLOSED]: closed('    agrees: [council-meets#met]\n') })).toEqual(
    refused,
  );
  expect(await said({ [COUNCIL]: met(`${denies}${chain}`) })).toEqual([]);
});

it('no two withdrawn events stand in the place of each other', async () => {
  const withdrawn = (file: string, see: string): Overlay => ({
    [file]: beforeKind(file, `withdrawn: { on: 2023-06-09, why: It was another day., see: ${see} }`),
  });
  const one = withdrawn(CLOSED, 'council-meets');
  expect(await said({ ...one, ...withdrawn(COUNCIL, 'bridge-closed') })).toEqual([`${CLOSED}:4:61 reference-cycle`]);
  expect(await said(one)).toEqual([]);
});

it('a document is named once among those from which a statement comes, but may be handed on and described', async () => {
  const from = (via: string): Overlay => ({
    [COUNCIL]: met(`    said: 2023-06-05\n    via: ${via}\n`),
    [POST]: `${baseFile(POST)}written: 2023-06-04\n`,
  });
  const rules = async (via: string) => (await said(from(via))).map((one) => one.split(' ')[1]);
  expect(await rules('[direct, direct]')).toEqual(['invalid-value']);
  expect(await rules('[direct, { source: direct, basis: inferred }]')).toEqual(['invalid-value']);
  expect(await rules('[direct, { source: direct, how: describes }]')).toEqual([]);
});

it('an event comes after another once for each document that says so', async () => {
  const after = (list: string): Overlay => ({ [COUNCIL]: beforeKind(COUNCIL, `after: ${list}`) });
  const cited = '{ event: bridge-closed, source: quay-post-2 }';
  expect(await said(after('[bridge-closed, { event: bridge-closed }]'))).toEqual([`${COUNCIL}:4:24 invalid-value`]);
  expect(await said(after(`[${cited}, { event: bridge-closed, source: harbour-news-1 }]`))).toEqual([]);
});

it('two choices of a question do not read the same', async () => {
  const asked = (many: string): Overlay => ({
    'questions/ships-waiting.yaml': `title: How many ships?\nkind: choice\nchoices: { few: A few, many: ${many} }\nscope: On 4 June.\n`,
    [CLOSED]: baseFile(CLOSED).replace('ships-waiting: 12', 'ships-waiting: few'),
  });
  expect(await said(asked('a few'))).toEqual(['questions/ships-waiting.yaml:3:30 invalid-value']);
  expect(await said(asked('Many'))).toEqual([]);
});

it('a correction changes something, unless what was there is withheld', async () => {
  const correction = (was: string, now: string): Overlay => ({
    [CLOSED]: beforeKind(
      CLOSED,
      `corrections: [{ on: 2023-06-08, claims: [closed], was: ${was}, now: ${now}, why: We erred. }]`,
    ),
  });
  expect(await said(correction('"Closed. "', 'Closed.'))).toEqual([`${CLOSED}:4:73 correction-without-change`]);
  expect(await said(correction('withheld', 'withheld'))).toEqual([]);
});

it.each([
  ['checked', { [CLOSED]: beforeKind(CLOSED, 'checked: 2123-06-09') }],
  ['withdrawn', { [CLOSED]: beforeKind(CLOSED, 'withdrawn: { on: 2123-06-09, why: It was another day. }') }],
  [
    'corrected',
    {
      [CLOSED]: beforeKind(
        CLOSED,
        'corrections: [{ on: 2123-06-09, claims: [closed], was: Open., now: Closed., why: We erred. }]',
      ),
    },
  ],
  ['read', { [POST]: baseFile(POST).replace('accessed: 2023-06-10', 'accessed: 2023-08-10') }],
  ['taken back', { [COUNCIL]: met('    retracted: { on: 2023-08-10, by: The paper, note: It says so. }\n') }],
])('nothing is %s on a day that is still to come', async (_, overlay: Overlay) => {
  using folder = contentWith(overlay);
  const rules = async (today: string) =>
    (await checkContent(folder.root, (content) => futureDates(content, Date.parse(today)))).problems.map(
      ({ rule }) => rule,
    );
  expect(await rules('2023-07-01')).toEqual(['future-date']);
  expect(await rules('2123-06-09')).toEqual([]);
});

it('a day that begins elsewhere, an issue dated ahead, and an event that is announced are not wrong in the future', async () => {
  const ahead = baseFile(POST)
    .replace('published: 2023-06-06', 'published: { date: 2023-06-20, note: The issue is dated ahead. }')
    .replace('accessed: 2023-06-10', 'written: 2023-06-06\naccessed: 2023-06-10');
  const announced = beforeKind(CLOSED, 'checked: 2023-06-11').replace('when: 2023-06-04', 'when: 2023-06-20');
  using folder = contentWith({ [POST]: ahead, [CLOSED]: announced });
  const { problems } = await checkContent(folder.root, (content) =>
    futureDates(content, Date.parse('2023-06-10T12:00Z')),
  );
  expect(problems.filter(({ rule }) => rule === 'future-date')).toEqual([]);
});
