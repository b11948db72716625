/** Of the first story alone, the one in `content/`: this folder goes when another story begins. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT, publishedLedger } from './story.ts';

const ledger = await publishedLedger();
const files = (await Array.fromAsync(glob('**/*.{md,yaml}', { cwd: CONTENT }))).sort();
const texts = new Map(files.map((path) => [path, readFileSync(join(CONTENT, path), 'utf8')]));

/** A file's text without what stands in quotation marks, and without the words of quotations. */
function ownVoice(text: string): string {
  return text.replace(/^\s+quote:\n(?:\s{6,}.*\n)+/gm, '\n').replace(/[“"][^”"]*[”"]/g, '');
}

describe('the site’s own voice', () => {
  it.each([
    'partisan',
    'freedom fighter',
    'liberat',
    'terroris',
    'saboteur',
    'traitor',
    'regime',
    'murder',
    'execute',
    'trolled',
    'lampoon',
    'swath',
    'broadside',
    'regional boss',
  ])('never says “%s…” outside quotation marks', (word) => {
    const found = [...texts].filter(
      // Ids and file names are no words of a sentence.
      ([, text]) =>
        ownVoice(text)
          .replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g, '')
          .search(new RegExp(`\\b${word}`, 'i')) >= 0,
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('does not count the documents, so that it stays true when one is added', () => {
    const counted =
      /\b(?:(?:the|of|both|all) two (?:whose|articles|reports|outlets)|these articles|(?:n?either|both) (?:the )?articles?)\b/i;
    const found = [...texts].filter(([, text]) => counted.test(text.replace(/\s+/g, ' ')));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('names a captive in one event alone, the offer that names him', () => {
    const offer = ledger.eventById('soldiers-offered-for-brigade-commander');
    const quotes = offer.claims.map(({ claim }) => claim.quote?.text ?? '').join(' ');
    const surname = /Colonel \w+ (\w+),/.exec(quotes)?.[1];
    expect(surname).toBeDefined();
    const found = [...texts].filter(([, text]) => text.includes(surname ?? '')).map(([path]) => path);
    expect(found).toEqual(['events/2023-06/soldiers-offered-for-brigade-commander.md']);
  });

  it('links to no footage, and to no address of a document that it did not read', () => {
    const linked = ledger.sources.filter(({ source }) => source.url !== undefined);
    expect(linked.filter(({ source }) => !source.read || source.kind === 'video')).toEqual([]);
  });

  it('quotes ten passages, none longer than sixty words', () => {
    const quotes = [...ledger.claims.values()].flatMap(({ claim }) => claim.quote?.text ?? []);
    expect(quotes.length).toBeGreaterThanOrEqual(10);
    expect(quotes.filter((quote) => quote.split(/\s+/).length > 60)).toEqual([]);
  });
});
