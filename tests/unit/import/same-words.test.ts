/** Words that the check allows come through an import as they were. */
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../../src/import/words.ts';
import { anyWords, markupIn, spaced, wordsOf } from '../any-words.ts';
import fc from '../property.ts';
import { eventOf, newEvent, only, plainRow, plan, slide, slides } from './importing.ts';

const titles = anyWords.map(onOneLine).filter((title) => title.length <= 120 && title.trim() === title);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('any words', () => {
  it('as the title of a table’s row are the title of its event', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const document = { scope: 'table', title: 'A table', rows: [plainRow(title)], asides: [] };
        expect(newEvent(only(plan(document), 'new')).record.title).toBe(title);
      }),
      { numRuns: 500 },
    );
  });

  it('as the headline of a slide are the title of its event', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(newEvent(only(plan(slides(slide(escaped(title), ''))), 'new')).record.title).toBe(title);
      }),
      { numRuns: 500 },
    );
  });

  it('as text are the words of the account, and no markup or citation of their own', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        fc.pre(!/https?:/i.test(text));
        const { record, account } = newEvent(
          only(plan({ scope: 'table', title: 'A table', rows: [plainRow('Title', text)], asides: [] }), 'new'),
        );
        const claims = record.claims.map(({ id }) => id);
        expect(wordsOf(account, claims)).toBe(spaced(text));
        expect(markupIn(account, claims)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('as text are told by statements, sentence for sentence', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        fc.pre(!/https?:/i.test(text));
        const { record } = newEvent(only(plan(slides(slide('Title', `<p>${escaped(text)}</p>`))), 'new'));
        const bare = (one: string): string => one.replace(/\s+/g, '');
        expect(bare(record.claims.map((claim) => claim.text).join(''))).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  it('as group, credit, caption and name of the table never break a file', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (group, credit, caption) => {
        const media = { url: 'https://media.example/1.jpg', credit: escaped(credit), caption: escaped(caption) };
        const document = { ...slides(slide('Title', 'Text.', { media, group })), title: onOneLine(group) };
        for (const file of only(plan(document), 'new').files) {
          if (file.type === 'event') eventOf(file);
          expect(file.text).not.toMatch(/^---\n[\s\S]*\n---\n[\s\S]*^---$/m);
        }
      }),
    );
  });
});
