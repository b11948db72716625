/**
 * Each folder of `tests/fixtures` is laid over the sound one in `_base` and breaks exactly one rule, at one place.
 * The table is the only list of them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from '../../../../src/check/rules/catalogue.ts';
import { baseFile, contentWith, inShort } from '../overlay.ts';

type Row = readonly [fixture: string, rule: RuleId, at: string];

const FILE: readonly Row[] = [
  ['file-folder-by', 'file-folder', 'events/2023-06/council-again.md:1:1'],
  ['file-folder-clock', 'file-folder', 'events/2023-06/council-again.md:1:1'],
  ['file-folder-deep', 'file-folder', 'events/2023-06/evening/council-again.md:1:1'],
  ['file-folder-month', 'file-folder', 'events/2023-07/council-again.md:1:1'],
  ['file-folder-none', 'file-folder', 'events/council-again.md:1:1'],
  ['file-folder-unknown', 'file-folder', 'actor:1:1'],
  ['file-name', 'file-name', 'events/2023-06/Late_News.md:1:1'],
  ['file-type-ending', 'file-type', 'sources/notes.txt:1:1'],
  ['file-type-top', 'file-type', 'todo.md:1:1'],
  ['file-type-yml', 'file-type', 'actors/pilot.yml:1:1'],
  ['merge-conflict', 'merge-conflict', 'events/2023-06/bridge-closed.md:3:1'],
];

const YAML: readonly Row[] = [
  ['front-matter-late', 'front-matter', 'events/2023-06/council-meets.md:1:1'],
  ['front-matter-missing', 'front-matter', 'events/2023-06/council-meets.md:1:1'],
  ['front-matter-toml', 'front-matter', 'events/2023-06/council-meets.md:1:1'],
  ['front-matter-unclosed', 'front-matter', 'events/2023-06/council-meets.md:1:1'],
  ['yaml-after-quote', 'yaml-syntax', 'events/2023-06/bridge-closed.md:2:21'],
  ['yaml-alias', 'yaml-feature', 'actors/port-authority.yaml:1:7'],
  ['yaml-anchor', 'yaml-feature', 'actors/port-authority.yaml:1:7'],
  ['yaml-apostrophe', 'yaml-syntax', 'events/2023-06/bridge-closed.md:2:21'],
  ['yaml-at-sign', 'yaml-syntax', 'actors/port-authority.yaml:1:7'],
  ['yaml-backtick', 'yaml-syntax', 'actors/port-authority.yaml:1:7'],
  ['yaml-bare-bracket', 'yaml-syntax', 'actors/port-authority.yaml:1:7'],
  ['yaml-brace', 'yaml-syntax', 'places/harbour-bridge.yaml:4:5'],
  ['yaml-bracket', 'yaml-syntax', 'events/2023-06/bridge-closed.md:6:9'],
  ['yaml-colon', 'yaml-syntax', 'events/2023-06/bridge-closed.md:3:10'],
  ['yaml-colon-curly', 'yaml-syntax', 'events/2023-06/bridge-closed.md:2:8'],
  ['yaml-cut', 'yaml-feature', 'sources/harbour-news-1.yaml:1:28'],
  ['yaml-deep', 'yaml-feature', 'actors/port-authority.yaml:3:27'],
  ['yaml-directive', 'yaml-feature', 'actors/port-authority.yaml:1:1'],
  ['yaml-duplicate', 'yaml-feature', 'actors/port-authority.yaml:3:1'],
  ['yaml-escape', 'yaml-syntax', 'actors/port-authority.yaml:1:13'],
  ['yaml-glued-hyphen', 'yaml-syntax', 'events/2023-06/bridge-closed.md:14:3'],
  ['yaml-hard-space', 'yaml-syntax', 'actors/port-authority.yaml:2:1'],
  ['yaml-indent', 'yaml-syntax', 'places/harbour-bridge.yaml:2:3'],
  ['yaml-indent-less', 'yaml-syntax', 'events/2023-06/bridge-closed.md:12:4'],
  ['yaml-list-key', 'yaml-feature', 'actors/port-authority.yaml:3:3'],
  ['yaml-list-on-line', 'yaml-syntax', 'events/2023-06/bridge-closed.md:8:10'],
  ['yaml-merge', 'yaml-feature', 'places/harbour-bridge.yaml:2:1'],
  ['yaml-no-field', 'yaml-syntax', 'actors/port-authority.yaml:3:1'],
  ['yaml-no-space', 'yaml-syntax', 'actors/port-authority.yaml:2:1'],
  ['yaml-number-key', 'yaml-feature', 'questions/ships-waiting.yaml:5:24'],
  ['yaml-open-quote', 'yaml-syntax', 'events/2023-06/bridge-closed.md:2:8'],
  ['yaml-proto', 'yaml-feature', 'actors/port-authority.yaml:3:1'],
  ['yaml-tab', 'yaml-syntax', 'events/2023-06/bridge-closed.md:11:1'],
  ['yaml-tag', 'yaml-feature', 'actors/port-authority.yaml:1:7'],
  ['yaml-two-documents', 'yaml-feature', 'actors/port-authority.yaml:3:1'],
];

const FIELD: readonly Row[] = [
  ['doubtful-number', 'doubtful-number', 'events/2023-06/bridge-closed.md:19:31'],
  ['doubtful-text', 'doubtful-text', 'events/2023-06/bridge-closed.md:2:12'],
  ['doubtful-text-quotes', 'doubtful-text', 'events/2023-06/council-meets.md:2:8'],
  ['placeholder-text', 'placeholder-text', 'events/2023-06/bridge-closed.md:3:11'],
  ['hidden-bidi', 'hidden-characters', 'events/2023-06/bridge-closed.md:2:20'],
  ['hidden-control', 'hidden-characters', 'events/2023-06/bridge-closed.md:22:5'],
  ['hidden-escape', 'hidden-characters', 'actors/port-authority.yaml:1:12'],
  ['hidden-in-comment', 'hidden-characters', 'actors/port-authority.yaml:3:7'],
  ['hidden-in-id', 'hidden-characters', 'events/2023-06/bridge-closed.md:17:13'],
  ['hidden-soft-hyphen', 'hidden-characters', 'about.md:3:12'],
  ['hidden-tag', 'hidden-characters', 'sources/harbour-news-1.yaml:1:14'],
  ['hidden-zero-width', 'hidden-characters', 'events/2023-06/bridge-closed.md:22:36'],
  ['accessed-before-published', 'invalid-date', 'sources/quay-post-2.yaml:8:11'],
  ['invalid-date-form', 'invalid-date', 'events/2023-06/council-meets.md:5:7'],
  ['invalid-date-in-mapping', 'invalid-date', 'events/2023-06/council-meets.md:5:15'],
  ['invalid-date-no-offset', 'invalid-date', 'events/2023-06/council-meets.md:5:7'],
  ['invalid-date-no-such-day', 'invalid-date', 'sources/harbour-news-1.yaml:8:11'],
  ['invalid-date-no-such-month', 'invalid-date', 'sources/harbour-news-1.yaml:8:11'],
  ['invalid-date-no-such-time', 'invalid-date', 'events/2023-06/council-meets.md:5:7'],
  ['invalid-date-reversed', 'invalid-date', 'events/2023-06/council-meets.md:5:7'],
  ['invalid-url-bare', 'invalid-url', 'sources/harbour-news-1.yaml:6:6'],
  ['invalid-url-contact', 'invalid-url', 'site.yaml:8:10'],
  ['invalid-url-credentials', 'invalid-url', 'sources/harbour-news-1.yaml:6:6'],
  ['invalid-url-scheme', 'invalid-url', 'sources/harbour-news-1.yaml:6:6'],
  ['invalid-url-space', 'invalid-url', 'sources/harbour-news-1.yaml:6:6'],
  ['confirmation-on-reported', 'invalid-value', 'events/2023-06/council-meets.md:13:19'],
  ['invalid-value-answer', 'invalid-value', 'events/2023-06/bridge-closed.md:19:47'],
  ['invalid-value-boolean', 'invalid-value', 'events/2023-06/bridge-closed.md:5:6'],
  ['invalid-value-empty', 'invalid-value', 'events/2023-06/bridge-closed.md:5:1'],
  ['invalid-value-empty-entry', 'invalid-value', 'events/2023-06/bridge-closed.md:10:4'],
  ['invalid-value-empty-text', 'invalid-value', 'actors/port-authority.yaml:1:7'],
  ['invalid-value-extent', 'invalid-value', 'events/2023-06/council-meets.md:5:35'],
  ['invalid-value-id', 'invalid-value', 'events/2023-06/bridge-closed.md:17:9'],
  ['invalid-value-id-in-list', 'invalid-value', 'events/2023-06/bridge-closed.md:17:26'],
  ['invalid-value-key', 'invalid-value', 'events/2023-06/bridge-closed.md:19:16'],
  ['invalid-value-kind', 'invalid-value', 'events/2023-06/bridge-closed.md:4:7'],
  ['invalid-value-language', 'invalid-value', 'sources/harbour-news-1.yaml:5:7'],
  ['invalid-value-line-break', 'invalid-value', 'actors/port-authority.yaml:1:7'],
  ['invalid-value-list', 'invalid-value', 'events/2023-06/bridge-closed.md:8:10'],
  ['invalid-value-list-file', 'invalid-value', 'actors/port-authority.yaml:1:1'],
  ['invalid-value-mapping', 'invalid-value', 'events/2023-06/bridge-closed.md:2:8'],
  ['invalid-value-no-claims', 'invalid-value', 'events/2023-06/council-meets.md:8:9'],
  ['invalid-value-number', 'invalid-value', 'places/harbour-bridge.yaml:4:12'],
  ['invalid-value-part', 'invalid-value', 'events/2023-06/council-meets.md:5:30'],
  ['invalid-value-question', 'invalid-value', 'questions/ships-waiting.yaml:1:8'],
  ['invalid-value-range', 'invalid-value', 'places/harbour-bridge.yaml:4:12'],
  ['invalid-value-timezone', 'invalid-value', 'site.yaml:7:11'],
  ['invalid-value-via', 'invalid-value', 'events/2023-06/bridge-closed.md:19:38'],
  ['missing-all-fields', 'missing-field', 'actors/pilot.yaml:1:1'],
  ['missing-field', 'missing-field', 'events/2023-06/bridge-closed.md:2:1'],
  ['missing-field-claim', 'missing-field', 'events/2023-06/bridge-closed.md:14:5'],
  ['missing-field-empty', 'missing-field', 'actors/port-authority.yaml:1:1'],
  ['swapped-coordinates', 'swapped-coordinates', 'places/harbour-bridge.yaml:4:5'],
  ['mixed-script', 'mixed-script', 'events/2023-06/bridge-closed.md:2:20'],
  ['mixed-script-escape', 'mixed-script', 'actors/port-authority.yaml:1:7'],
  ['mixed-script-greek', 'mixed-script', 'events/2023-06/bridge-closed.md:22:12'],
  ['mixed-script-host', 'mixed-script', 'sources/harbour-news-1.yaml:6:14'],
  ['retraction-without-note', 'retraction-unexplained', 'events/2023-06/bridge-closed.md:19:18'],
  ['too-long', 'too-long', 'events/2023-06/bridge-closed.md:2:8'],
  ['unknown-field', 'unknown-field', 'events/2023-06/bridge-closed.md:3:1'],
  ['unknown-field-claim', 'unknown-field', 'events/2023-06/bridge-closed.md:19:5'],
  ['unknown-field-comma', 'unknown-field', 'places/harbour-bridge.yaml:4:45'],
  ['invalid-value-zone', 'invalid-value', 'site.yaml:8:9'],
];

const REFERENCE: readonly Row[] = [
  ['cycle-member-of', 'reference-cycle', 'actors/port-authority.yaml:4:13'],
  ['cycle-via', 'reference-cycle', 'sources/harbour-news-1.yaml:9:16'],
  ['cycle-via-of-claim', 'reference-cycle', 'events/2023-06/council-meets.md:13:20'],
  ['cycle-within', 'reference-cycle', 'places/harbour.yaml:3:9'],
  ['duplicate-claim', 'duplicate-id', 'events/2023-06/bridge-closed.md:14:9'],
  ['duplicate-former-id', 'duplicate-id', 'places/harbour.yaml:3:14'],
  ['long-chain', 'long-chain', 'sources/harbour-news-1.yaml:9:7'],
  ['refers-to-draft', 'refers-to-draft', 'events/2023-06/council-meets.md:6:9'],
  ['refers-to-draft-in-prose', 'refers-to-draft', 'events/2023-06/council-meets.md:17:14'],
  ['same-event', 'same-event', 'events/2023-06/town-council-meeting.md:2:8'],
  ['self-reference', 'self-reference', 'events/2023-06/council-meets.md:6:11'],
  ['self-reference-claim', 'self-reference', 'events/2023-06/council-meets.md:13:14'],
  ['self-reference-via', 'self-reference', 'events/2023-06/council-meets.md:13:10'],
  ['unknown-actor', 'unknown-reference', 'events/2023-06/bridge-closed.md:17:9'],
  ['unknown-actor-in-list', 'unknown-reference', 'events/2023-06/bridge-closed.md:7:26'],
  ['unknown-claim', 'unknown-reference', 'events/2023-06/council-meets.md:13:14'],
  ['unknown-corrected-claim', 'unknown-reference', 'events/2023-06/bridge-closed.md:21:31'],
  ['unknown-event', 'unknown-reference', 'events/2023-06/council-meets.md:6:9'],
  ['unknown-question', 'unknown-reference', 'events/2023-06/bridge-closed.md:19:16'],
  ['unknown-side', 'unknown-reference', 'actors/port-authority.yaml:3:7'],
  ['unknown-source-via', 'unknown-reference', 'events/2023-06/council-meets.md:13:20'],
  ['unused-actor', 'unused-record', 'actors/pilot.yaml:1:1'],
  ['unused-question', 'unused-record', 'questions/ships-leaving.yaml:1:1'],
  ['cycle-owner', 'reference-cycle', 'outlets/harbour-news.yaml:4:8'],
  ['cycle-revises', 'reference-cycle', 'events/2023-06/bridge-closed.md:26:14'],
  ['cycle-via-nested', 'reference-cycle', 'events/2023-06/council-meets.md:13:46'],
  ['duplicate-former-key', 'duplicate-id', 'events/2023-06/council-meets.md:13:18'],
  ['self-reference-owner', 'self-reference', 'outlets/quay-post.yaml:4:8'],
  ['self-reference-via-nested', 'self-reference', 'events/2023-06/council-meets.md:13:62'],
  ['unknown-former-event', 'unknown-reference', 'events/2023-06/council-meets.md:13:18'],
  ['unknown-owner', 'unknown-reference', 'outlets/quay-post.yaml:4:8'],
];

const TIME: readonly Row[] = [
  ['far-date', 'far-date', 'sources/quay-post-2.yaml:4:12'],
  ['open-published', 'open-said', 'sources/quay-post-2.yaml:4:12'],
  ['open-said', 'open-said', 'events/2023-06/council-meets.md:13:11'],
  ['order-contradicts-clock', 'order-contradicts-dates', 'events/2023-06/bridge-closed.md:6:9'],
  ['order-contradicts-dates', 'order-contradicts-dates', 'events/2023-06/bridge-closed.md:6:9'],
  ['order-cycle', 'order-cycle', 'events/2023-06/bridge-closed.md:6:9'],
  ['said-after-published', 'said-after-published', 'events/2023-06/council-meets.md:13:11'],
  ['said-after-published-via', 'said-after-published', 'sources/quay-post-2.yaml:9:16'],
  ['said-before-event', 'said-before-event', 'events/2023-06/council-meets.md:13:11'],
  ['order-contradicts-lasting', 'order-contradicts-dates', 'events/2023-06/bridge-closed.md:6:9'],
];

const CLAIM: readonly Row[] = [
  ['act-on-claimed', 'speaker-without-act', 'events/2023-06/bridge-closed.md:19:10'],
  ['act-without-speaker', 'speaker-without-act', 'events/2023-06/council-meets.md:13:10'],
  ['confirmed-by-nobody', 'confirmed-by-nobody', 'events/2023-06/council-meets.md:12:15'],
  ['confirmed-by-own-side', 'confirmed-by-own-side', 'events/2023-06/bridge-closed.md:19:20'],
  ['confirmed-by-speaker', 'confirmed-by-own-side', 'events/2023-06/bridge-closed.md:19:19'],
  ['disputes-the-later', 'disputes-the-later', 'events/2023-06/bridge-closed.md:19:16'],
  ['quote-length', 'quote-length', 'events/2023-06/council-meets.md:13:20'],
  ['speaker-without-act', 'speaker-without-act', 'events/2023-06/council-meets.md:13:9'],
  ['unattributed-claim', 'unattributed-claim', 'events/2023-06/council-meets.md:12:15'],
  ['uncited-claim', 'uncited-claim', 'events/2023-06/bridge-closed.md:14:9'],
  ['uncited-list-item', 'uncited-block', 'events/2023-06/council-meets.md:18:1'],
  ['uncited-number-digits', 'uncited-number', 'events/2023-06/bridge-closed.md:22:59'],
  ['uncited-number-words', 'uncited-number', 'events/2023-06/bridge-closed.md:22:59'],
  ['uncited-paragraph', 'uncited-block', 'events/2023-06/council-meets.md:17:1'],
  ['uncited-quotation', 'uncited-block', 'events/2023-06/council-meets.md:17:1'],
  ['uncited-table', 'uncited-block', 'events/2023-06/council-meets.md:17:1'],
  ['unknown-citation', 'unknown-citation', 'events/2023-06/council-meets.md:17:14'],
  ['unknown-citation-case', 'unknown-citation', 'events/2023-06/council-meets.md:15:38'],
  ['unknown-citation-in-thread', 'unknown-citation', 'threads/bridge.md:8:6'],
  ['by-words-beside-by', 'unnamed-speakers', 'events/2023-06/bridge-closed.md:20:15'],
  ['by-words-on-reported', 'unnamed-speakers', 'events/2023-06/council-meets.md:13:15'],
  ['named-without-words', 'unnamed-speakers', 'events/2023-06/council-meets.md:13:12'],
  ['cites-retracted', 'cites-retracted', 'events/2023-06/council-meets.md:20:48'],
  ['origin-not-stated', 'origin-not-stated', 'events/2023-06/bridge-closed.md:17:9'],
  ['repeats-otherwise', 'repeats-otherwise', 'events/2023-06/bridge-closed.md:24:31'],
  ['repeats-retracted', 'repeats-retracted', 'events/2023-06/bridge-closed.md:22:13'],
  ['quote-length-translation', 'quote-length', 'events/2023-06/council-meets.md:13:74'],
  ['revises-another-voice', 'invalid-revision', 'events/2023-06/council-meets.md:13:15'],
  ['revises-the-later', 'invalid-revision', 'events/2023-06/bridge-closed.md:20:15'],
  ['translation-of-translation', 'quote-translation', 'events/2023-06/council-meets.md:13:62'],
  ['translation-same-language', 'quote-translation', 'events/2023-06/council-meets.md:13:117'],
  ['unconfirmed-with-speaker', 'unconfirmed-with-speaker', 'events/2023-06/bridge-closed.md:18:15'],
  ['unverified-not-claimed', 'unverified-not-claimed', 'events/2023-06/council-meets.md:13:17'],
];

const QUESTION: readonly Row[] = [
  ['compatible-by-area', 'compatible-by-area', 'events/2023-06/council-meets.md:13:31'],
  ['invalid-answer-as-of', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:48'],
  ['invalid-answer-choice', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
  ['invalid-answer-date', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
  ['invalid-answer-no-as-of', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
  ['invalid-answer-number', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
  ['invalid-answer-place', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
  ['not-comparable', 'not-comparable', 'events/2023-06/bridge-closed.md:19:35'],
  ['not-comparable-joined', 'not-comparable', 'events/2023-06/council-meets.md:13:14'],
  ['question-with-choices', 'invalid-value', 'questions/ships-waiting.yaml:6:1'],
  ['question-without-choices', 'missing-field', 'questions/ships-waiting.yaml:1:1'],
  ['unit-without-forms', 'unit-without-forms', 'questions/ships-waiting.yaml:3:7'],
  ['unknown-compatible-choice', 'unknown-reference', 'questions/ships-waiting.yaml:4:20'],
  ['invalid-answer-actor', 'invalid-answer', 'events/2023-06/bridge-closed.md:19:31'],
];

const SOURCE: readonly Row[] = [
  ['missing-archive', 'missing-archive', 'sources/quay-post-2.yaml:6:6'],
  ['source-without-address', 'source-without-address', 'sources/quay-post-2.yaml:1:1'],
  ['same-address', 'same-address', 'sources/quay-post-2.yaml:6:6'],
  ['gone-without-copy', 'gone-without-copy', 'sources/quay-post-2.yaml:8:7'],
];

const CORRECTION: readonly Row[] = [
  ['correction-order', 'correction-order', 'events/2023-06/bridge-closed.md:22:11'],
  ['retraction-before-said', 'retraction-unexplained', 'events/2023-06/council-meets.md:13:22'],
  ['retraction-open', 'retraction-unexplained', 'events/2023-06/council-meets.md:13:22'],
];

const MARKDOWN: readonly Row[] = [
  ['broken-link', 'broken-link', 'events/2023-06/council-meets.md:17:24'],
  ['broken-link-anchor', 'broken-link', 'events/2023-06/council-meets.md:17:13'],
  ['broken-link-outside', 'broken-link', 'events/2023-06/council-meets.md:17:24'],
  ['broken-link-picture', 'broken-link', 'events/2023-06/council-meets.md:17:13'],
  ['broken-link-reference', 'broken-link', 'events/2023-06/council-meets.md:19:6'],
  ['duplicate-heading', 'duplicate-heading', 'events/2023-06/council-meets.md:21:1'],
  ['footnote-definition', 'footnote-definition', 'events/2023-06/council-meets.md:17:1'],
  ['heading-level-first', 'heading-level', 'events/2023-06/council-meets.md:15:1'],
  ['heading-level-left-out', 'heading-level', 'events/2023-06/council-meets.md:19:1'],
  ['heading-level-one', 'heading-level', 'events/2023-06/council-meets.md:15:1'],
  ['heading-without-words', 'heading-level', 'events/2023-06/council-meets.md:17:1'],
  ['image-alt', 'image-alt', 'events/2023-06/council-meets.md:17:1'],
  ['image-file-behind-end', 'image-file', 'images/bridge.png:1:1'],
  ['image-file-cut', 'image-file', 'images/bridge.png:1:1'],
  ['image-file-elsewhere', 'image-file', 'events/2023-06/council-meets.md:17:13'],
  ['image-file-large', 'image-file', 'images/bridge.png:1:1'],
  ['image-file-name', 'image-file', 'images/bridge.webp:1:1'],
  ['image-file-svg', 'image-file', 'images/bridge.png:1:1'],
  ['raw-html', 'raw-html', 'events/2023-06/council-meets.md:17:8'],
  ['raw-html-block', 'raw-html', 'events/2023-06/council-meets.md:17:1'],
  ['tangled-prose', 'tangled-prose', 'events/2023-06/council-meets.md:17:1'],
  ['tangled-prose-marks', 'tangled-prose', 'events/2023-06/council-meets.md:17:1'],
  ['unfinished-link', 'broken-link', 'events/2023-06/council-meets.md:15:29'],
  ['unsafe-url', 'unsafe-url', 'events/2023-06/council-meets.md:17:10'],
  ['unsafe-url-autolink', 'unsafe-url', 'events/2023-06/council-meets.md:17:4'],
  ['unsafe-url-credentials', 'unsafe-url', 'events/2023-06/council-meets.md:17:4'],
  ['unsafe-url-definition', 'unsafe-url', 'events/2023-06/council-meets.md:19:6'],
  ['unsafe-url-encoded', 'unsafe-url', 'events/2023-06/council-meets.md:17:10'],
];

const TABLE: readonly Row[] = [
  ...FILE,
  ...YAML,
  ...FIELD,
  ...REFERENCE,
  ...TIME,
  ...CLAIM,
  ...QUESTION,
  ...SOURCE,
  ...CORRECTION,
  ...MARKDOWN,
];

describe('a fixture', () => {
  it('is in the table, and only once', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../../fixtures'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^_|^story/.test(entry.name))
      .map(({ name }) => name);
    expect(TABLE.map(([fixture]) => fixture).toSorted()).toEqual(folders.toSorted());
  });

  it.each(TABLE)('%s breaks %s at %s and nothing else', async (fixture, rule, at) => {
    using folder = contentWith({}, fixture);
    const problems = await folder.check();
    expect(problems.map(inShort)).toEqual([`${at} ${rule}`]);
    expect(problems[0]?.severity).toBe(RULES[rule].severity);
  });
});

describe('the sound folder', () => {
  it('has no problems', async () => {
    using folder = contentWith({});
    expect(await folder.check()).toEqual([]);
  });

  it('has none where a question and a choice have a name that every object of the language has', async () => {
    const BRIDGE = 'events/2023-06/bridge-closed.md';
    using folder = contentWith({
      'questions/constructor.yaml':
        'title: Who built it?\nkind: choice\nchoices: { constructor: A firm, prototype: Nobody }\nscope: The bridge.\nthreads: [bridge]\n',
      [BRIDGE]: baseFile(BRIDGE).replace(
        'answers: { ships-waiting: 12 }',
        'answers: { ships-waiting: 12, constructor: constructor }',
      ),
    });
    expect((await folder.check()).map(inShort)).toEqual([]);
  });
});
