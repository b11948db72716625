import { describe, expect, it } from 'vitest';
import { bibtexText, citationOf } from '../../../src/export/citation.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';

const { site, eventById } = await fixtureLedger();
const strings = stringsFor('en', 'UTC');
const cited = citationOf(
  'event',
  eventById('sluice-ordered-open').ref,
  { ...site, url: 'https://story.example/' },
  strings,
);

describe('the citation of an event', () => {
  it('names the event, the site, the story and the permanent address', () => {
    const title = eventById('sluice-ordered-open').event.title;
    expect(cited.text).toBe(
      `“${title}”. ${site.title}: ${site.story}. https://story.example/events/sluice-ordered-open/`,
    );
    expect(cited.url).toBe('https://story.example/events/sluice-ordered-open/');
  });

  it('is a BibTeX entry under the id of the event', () => {
    expect(cited.bibtex).toMatch(/^@misc\{sluice-ordered-open,\n {2}title = \{\{.+\}\},\n[\s\S]+\n\}$/);
  });

  it('has another key than a storyline of the same id', () => {
    const { ref } = eventById('sluice-ordered-open');
    expect(citationOf('thread', ref, site, strings).bibtex).toMatch(/^@misc\{threads\/sluice-ordered-open,/);
  });

  it('keeps its braces even, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let depth = 0;
        for (const character of bibtexText(text)) {
          depth += { '{': 1, '}': -1 }[character] ?? 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
    expect(bibtexText('100 % & a_b {c}')).toBe('100 \\% \\& a\\_b \\textbraceleft{}c\\textbraceright{}');
  });
});
