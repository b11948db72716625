/** The examples of docs/rules.md are true: each breaks its rule and no other, and mended it breaks none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from '../../../../src/check/rules/catalogue.ts';
import { checkContent } from '../../../../src/check/check.ts';
import { silentEdits } from '../../../../src/check/rules/correction/silent-edit.ts';
import { futureDates } from '../../../../src/check/rules/time/future-date.ts';
import { baseFile, contentWith, type Overlay } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';
const NEWS = 'sources/harbour-news-1.yaml';
const POST = 'sources/quay-post-2.yaml';
const HARBOUR = 'places/harbour.yaml';
const SHIPS = 'questions/ships-waiting.yaml';

type Placing = (example: string) => Overlay;

/** Lines in the place of others, as far indented as those. */
const placed = (text: string, instead: string, lines: string): string => {
  if (!text.includes(instead)) throw new Error(`There is no ${JSON.stringify(instead)}`);
  const indent = /^ */.exec(instead)?.[0] ?? '';
  return text.replace(instead, () => lines.replace(/^(?=.)/gm, indent));
};

const at =
  (path: string, instead: string, given: Overlay = {}): Placing =>
  (example) => ({ ...given, [path]: placed(String(given[path] ?? baseFile(path)), instead, example) });

/** The example stands below a line that stays. */
const below =
  (path: string, line: string, given: Overlay = {}): Placing =>
  (example) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return at(path, line, given)(`${line}\n${example}`.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  };

/** The example is a path, at which a file of the sound folder stands. */
const moved =
  (path: string): Placing =>
  (example) => ({ [path]: null, [example]: baseFile(path) });

const question = (title: string, more: string): string =>
  baseFile(SHIPS)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^unit: .*\n/m, '')
    .replace(/^kind: number$/m, more);

const WAITING = '    by: port-authority\n    standing: claimed';
const ANSWERS = '    answers: { ships-waiting: 12 }';
const ACCOUNT = 'The bridge was closed.[^closed] The port authority counts twelve ships that wait.[^waiting]';
const CLOSED_TEXT = 'The bridge was closed.[^closed]';
const WAITING_TEXT = 'The port authority counts twelve ships that wait.[^waiting]';
const PICTURE = readFileSync(join(import.meta.dirname, '../../../fixtures/broken-link-picture/images/bridge.png'));

const draft = baseFile(COUNCIL)
  .replace('kind:', 'draft: true\nkind:')
  .replace(/^title: .*$/m, 'title: Ships pass again');

/** Those that are told in words, or are too large for a page. `fixtures.test.ts` and `read.test.ts` prove their rules. */
const IN_WORDS: readonly RuleId[] = [
  ...(['file-size', 'file-encoding', 'file-link', 'file-repository', 'file-missing'] as const),
  ...(['long-chain', 'quote-length', 'missing-words'] as const),
];

const PLACES: Partial<Record<RuleId, Placing>> = {
  'file-name': moved(CLOSED),
  'file-type': moved('actors/town-council.yaml'),
  'file-folder': moved(CLOSED),
  'map-file': (example) => ({ 'map/outlines.geojson': example }),
  'merge-conflict': at(CLOSED, 'kind: happening'),
  'yaml-syntax': at(CLOSED, 'title: The harbour bridge closes'),
  'yaml-feature': at(CLOSED, 'title: The harbour bridge closes'),
  'front-matter': at(CLOSED, '---\ntitle: The harbour bridge closes'),
  'unknown-field': at(CLOSED, 'summary: The port authority closes the bridge after a crack is found.'),
  'missing-field': at(CLOSED, 'kind: happening\nwhen: 2023-06-04'),
  'invalid-value': at(CLOSED, 'actors: [port-authority]'),
  'too-long': at(CLOSED, 'title: The harbour bridge closes'),
  'invalid-date': at(CLOSED, 'when: 2023-06-04'),
  'invalid-url': at(POST, 'url: https://post.example/2'),
  'hidden-characters': at(CLOSED, 'title: The harbour bridge closes'),
  'mixed-script': at(CLOSED, 'title: The harbour bridge closes'),
  'doubtful-number': at(CLOSED, ANSWERS),
  'doubtful-text': at(CLOSED, 'title: The harbour bridge closes'),
  'placeholder-text': at(CLOSED, 'summary: The port authority closes the bridge after a crack is found.'),
  'swapped-coordinates': at('places/harbour-bridge.yaml', 'at: { lat: 54.5, lon: 19.9, accuracy_m: 50 }', {
    [HARBOUR]: `${baseFile(HARBOUR)}at: { lat: 54.4, lon: 19.8, accuracy_m: 500 }\n`,
  }),
  'unknown-reference': at(CLOSED, 'places: [harbour-bridge]'),
  'duplicate-id': (example) => at(CLOSED, '  - id: waiting')(example),
  'same-event': at(COUNCIL, 'title: The town council meets about the bridge', {
    [COUNCIL]: baseFile(COUNCIL).replace('when: 2023-06-05T18:00+03:00', 'when: 2023-06-04'),
  }),
  'same-name': at('actors/town-of-the-island.yaml', 'name: Town Council', {
    'actors/town-of-the-island.yaml': 'name: Town Council\nkind: institution\n',
    [CLOSED]: baseFile(CLOSED).replace('actors: [port-authority]', 'actors: [port-authority, town-of-the-island]'),
  }),
  'self-reference': below(COUNCIL, 'threads: [bridge]'),
  'reference-cycle': (example) => ({
    [HARBOUR]: example.startsWith('kind') ? baseFile(HARBOUR) : `${baseFile(HARBOUR)}${example}\n`,
  }),
  'refers-to-draft': below(COUNCIL, 'threads: [bridge]', { 'events/2023-06/bridge-opens.md': draft }),
  'unused-record': at(CLOSED, 'actors: [port-authority]', { 'actors/pilot.yaml': 'name: The pilot\nkind: person\n' }),
  'order-cycle': below(CLOSED, 'kind: happening', {
    [COUNCIL]: baseFile(COUNCIL)
      .replace('kind:', 'after: [bridge-closed]\nkind:')
      .replace('when: 2023-06-05T18:00+03:00', 'when: 2023-06-04'),
  }),
  'order-contradicts-dates': at(COUNCIL, 'when: 2023-06-05T18:00+03:00'),
  'said-after-published': below(COUNCIL, '    standing: reported'),
  'said-before-event': below(COUNCIL, '    standing: reported'),
  'open-said': at(POST, 'published: 2023-06-06'),
  'far-date': at(POST, 'published: 2023-06-06'),
  'future-date': below(CLOSED, 'kind: happening'),
  'unattributed-claim': at(CLOSED, WAITING),
  'unnamed-speakers': at(CLOSED, WAITING),
  'origin-not-stated': at(CLOSED, WAITING, { [NEWS]: baseFile(NEWS).replace('via: direct\n', '') }),
  'unconfirmed-with-speaker': at(CLOSED, WAITING),
  'unverified-not-claimed': at(COUNCIL, '    standing: reported'),
  'speaker-without-act': at(CLOSED, WAITING),
  'confirmed-by-nobody': at(COUNCIL, '    standing: reported', {
    [COUNCIL]: baseFile(COUNCIL).replace('kind:', 'after: [bridge-closed]\nkind:'),
  }),
  'confirmed-by-own-side': at(CLOSED, WAITING),
  'agrees-and-disputes': below(COUNCIL, '    standing: reported'),
  'disputes-the-later': below(CLOSED, '    source: harbour-news-1\n    standing: reported'),
  'invalid-revision': below(COUNCIL, '    standing: reported'),
  'quote-translation': below(COUNCIL, '    standing: reported'),
  'cites-retracted': at(CLOSED, CLOSED_TEXT, {
    [CLOSED]: baseFile(CLOSED).replace(
      '  - id: waiting',
      `  - id: first-count
    text: The port authority counts fourteen ships.
    source: harbour-news-1
    standing: reported
    retracted: { on: 2023-06-08, by: The paper, note: Its issue of 8 June says so. }
  - id: waiting`,
    ),
  }),
  'repeats-otherwise': below(CLOSED, '    source: quay-post-2', {
    [CLOSED]: baseFile(CLOSED)
      .replace(
        ANSWERS,
        `    via: direct
${ANSWERS}
  - id: waiting-too
    text: The port authority says that twenty ships are waiting.
    source: quay-post-2
    by: port-authority
    standing: claimed`,
      )
      .replace(ACCOUNT, `${ACCOUNT}[^waiting-too]`),
  }),
  'repeats-retracted': below(CLOSED, '    source: quay-post-2', {
    [CLOSED]: baseFile(CLOSED)
      .replace(
        / {2}- id: closed[^]*answers: .*\n/,
        `  - id: closed
    text: The harbour bridge is closed to traffic.
    source: harbour-news-1
    standing: reported
    retracted: { on: 2023-06-08, by: Harbour News, note: Its issue of 8 June says so. }
  - id: closed-too
    text: The harbour bridge is closed to traffic, as Harbour News writes.
    source: quay-post-2
    standing: reported
    agrees: [closed]
`,
      )
      .replace(ACCOUNT, 'The bridge was closed.[^closed-too]'),
    [SHIPS]: `${baseFile(SHIPS)}open: Nobody counts them.\n`,
  }),
  'uncited-claim': at(CLOSED, ACCOUNT),
  'unknown-citation': at(CLOSED, CLOSED_TEXT),
  'uncited-block': (example) => ({ [CLOSED]: `${baseFile(CLOSED)}\n${example}\n` }),
  'uncited-number': at(CLOSED, WAITING_TEXT),
  'invalid-answer': at(CLOSED, ANSWERS),
  'not-comparable': (example) => ({
    ...at(CLOSED, ANSWERS)(example),
    [COUNCIL]: below(COUNCIL, '    standing: reported')('answers: { ships-leaving: 3 }')[COUNCIL] ?? null,
    'questions/ships-leaving.yaml': question(
      'How many ships left?',
      'kind: number\nnot_comparable_with: { ships-waiting: Others. }',
    ),
  }),
  'compatible-by-area': (example) => ({
    [CLOSED]: placed(
      baseFile(CLOSED),
      '    standing: reported',
      'standing: reported\nanswers: { crack-found-at: harbour-bridge }',
    ),
    [COUNCIL]: placed(baseFile(COUNCIL), '    standing: reported', `standing: reported\n${example}`),
    'questions/crack-found-at.yaml': question('Where was the crack found?', 'kind: place'),
  }),
  'unit-without-forms': at('questions/ships-waiting.yaml', 'unit: ships', {
    [CLOSED]: baseFile(CLOSED).replace('ships-waiting: 12', 'ships-waiting: 1'),
  }),
  'source-without-address': at(POST, 'url: https://post.example/2\narchive_url: https://archive.example/post-2'),
  'gone-without-copy': at(POST, 'url: https://post.example/2\narchive_url: https://archive.example/post-2'),
  'missing-archive': at(POST, 'url: https://post.example/2\narchive_url: https://archive.example/post-2'),
  'same-address': at(POST, 'url: https://post.example/2'),
  'silent-edit': at(CLOSED, '    text: The port authority says that twelve ships are waiting.'),
  'retraction-unexplained': below(CLOSED, '    source: harbour-news-1\n    standing: reported', {
    [CLOSED]: baseFile(CLOSED).replace(`${CLOSED_TEXT} `, ''),
  }),
  'correction-without-change': (example) => below(CLOSED, 'kind: happening')(`corrections:\n  ${example}`),
  'correction-order': (example) =>
    at(CLOSED, 'kind: happening')(`kind: happening\ncorrections:\n${example.replace(/^/gm, '  ')}`),
  'raw-html': at(CLOSED, CLOSED_TEXT),
  'unsafe-url': at(CLOSED, CLOSED_TEXT),
  'heading-level': (example) => at(CLOSED, ACCOUNT)(`${example}\n\n${ACCOUNT}`),
  'duplicate-heading': (example) => at(CLOSED, ACCOUNT)(`${example}\n\n${ACCOUNT}`),
  'footnote-definition': (example) => at(CLOSED, ACCOUNT)(`${WAITING_TEXT} ${example}`),
  'broken-link': at(CLOSED, CLOSED_TEXT),
  'tangled-prose': (example) => at(CLOSED, ACCOUNT)(`${WAITING_TEXT}\n\n${example}`),
  'image-alt': (example) => ({ ...at(CLOSED, ACCOUNT)(`${example}\n\n${ACCOUNT}`), 'images/bridge.png': PICTURE }),
  'image-file': (example) => ({
    ...at(CLOSED, ACCOUNT)(`${example}\n\n${ACCOUNT}`),
    ...(example.includes('../') ? { 'images/bridge.png': PICTURE } : {}),
  }),
};

/** The rules that a folder breaks, with the published state of the sound one to compare with where that is asked. */
async function broken(rule: RuleId, overlay: Overlay): Promise<string[]> {
  using sound = contentWith({});
  const record = (await checkContent(sound.root)).content.story.events.get('bridge-closed');
  const earlier = rule === 'silent-edit' && record ? [{ type: 'event' as const, path: CLOSED, record }] : [];
  using folder = contentWith(overlay);
  const { problems } = await checkContent(folder.root, (content) => [
    ...silentEdits(earlier, content, '2023-07-01'),
    ...futureDates(content, Date.parse('2023-07-01')),
  ]);
  return problems.map((problem) => problem.rule);
}

describe('the example of a rule', () => {
  it('has its place, or is told in words', () => {
    expect([...Object.keys(PLACES), ...IN_WORDS].toSorted()).toEqual(Object.keys(RULES).toSorted());
  });

  it.each(Object.entries(PLACES) as [RuleId, Placing][])(
    '%s breaks that rule alone, and mended none',
    async (rule, place) => {
      const { before, after } = RULES[rule].example;
      expect(await broken(rule, place(before))).toEqual([rule]);
      expect(await broken(rule, place(after))).toEqual([]);
    },
  );
});
