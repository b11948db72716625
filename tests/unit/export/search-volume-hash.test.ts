/** A volume of the search index has the hash that it had as long as all is the same that its files are made of. */
import { beforeAll, describe, expect, it } from 'vitest';
import { standingIn } from '../../../src/export/search-groups.ts';
import { volumeHash } from '../../../src/export/search-volume-hash.ts';
import { askVocabulary, type Vocabulary } from '../../../src/export/search-vocabulary.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { filterParts } from '../../../src/search/filters.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { readForms, searchRecords } from './read-records.ts';

let records: SearchRecord[];
let vocabulary: Vocabulary;

beforeAll(async () => {
  records = searchRecords(await fixtureLedger());
  vocabulary = await askVocabulary(readForms(records, 'en').forms, 'en');
});

/** The hash of some records, as a volume beside others. */
async function hashOf(some: readonly SearchRecord[], others: readonly SearchRecord[] = []): Promise<string> {
  const { forms, texts, titles } = readForms([...others, ...some], 'en');
  const asked = await askVocabulary(forms, 'en');
  const read = { forms, texts: texts.slice(others.length), titles: titles.slice(others.length) };
  return volumeHash(asked, standingIn(asked.words, read), forms, some, filterParts(some));
}

describe('the hash of a volume', () => {
  it('is the same whatever stands in others', async () => {
    const [one, other] = [records.slice(0, 10), records.slice(10)];
    expect(await hashOf(one, other)).toBe(await hashOf(one));
    expect(await hashOf(one, other.toReversed())).toBe(await hashOf(one));
  });

  it('is another after each change that its files would show', async () => {
    const some = records.slice(0, 5);
    const [first, ...rest] = some as [SearchRecord, ...SearchRecord[]];
    const [part, ...parts] = first.parts;
    const { kind: _kind, ...filters } = first.filters;
    const changed: SearchRecord[][] = [
      [{ ...first, title: `${first.title} again` }, ...rest],
      [{ ...first, parts: [{ ...part, text: `again ${part?.text}` }, ...parts] }, ...rest],
      [{ ...first, parts: [...parts, { text: part?.text ?? '' }] }, ...rest],
      [{ ...first, names: [...first.names, 'Чайка'] }, ...rest],
      [{ ...first, filters }, ...rest],
      [...rest, first],
      rest,
    ];
    const hashes = new Set([await hashOf(some)]);
    for (const one of changed) hashes.add(await hashOf(one));
    expect(hashes.size).toBe(changed.length + 1);
  });

  it('is another where Pagefind makes something else of a word, or writes another table', () => {
    const { forms } = readForms(records, 'en');
    const words = vocabulary.words.slice(0, 9);
    const hash = (asked: Vocabulary, of = words): string => volumeHash(asked, of, forms, records, filterParts(records));
    const [first, ...rest] = words as [(typeof words)[number], ...typeof words];
    expect(hash({ ...vocabulary, contents: vocabulary.contents.with(0, '1.6.0') })).not.toBe(hash(vocabulary));
    expect(hash({ ...vocabulary, called: `uk_${vocabulary.called.slice(3)}` })).not.toBe(hash(vocabulary));
    for (const word of [
      { ...first, word: `${first.word}s` },
      { ...first, uses: first.uses.map((use) => ({ ...use, weight: use.weight + 1 })) },
    ]) {
      expect(hash(vocabulary, [word, ...rest])).not.toBe(hash(vocabulary));
    }
  });
});
