import { describe, expect, it } from 'vitest';
import { bibtexAccessed, citeAccessed } from '../../../src/client/cite.ts';
import { fill } from '../../../src/client/fill.ts';
import { today } from '../../../src/client/today.ts';

describe('a citation with its date of access', () => {
  it('says it in words', () => {
    expect(citeAccessed('“A”. https://a.example/', ' (accessed {date}).', '4 June 2023')).toBe(
      '“A”. https://a.example/ (accessed 4 June 2023).',
    );
  });

  it('has it as a last field of the BibTeX entry', () => {
    expect(bibtexAccessed('@misc{a,\n  title = {{A}}\n}', '2023-06-04')).toBe(
      '@misc{a,\n  title = {{A}},\n  urldate = {2023-06-04}\n}',
    );
  });

  it('takes the day in both from the same clock', () => {
    const { date, words } = today('en-GB');
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [year, , day] = date.split('-');
    expect(words).toMatch(new RegExp(`^${Number(day)} \\p{L}+ ${year}$`, 'u'));
  });
});

describe('words with gaps', () => {
  it('are filled, and keep the gaps that nobody fills', () => {
    expect(fill('{shown} of 30, {other}', { shown: 0 })).toBe('0 of 30, {other}');
  });

  it('take a value as it is', () => {
    expect(fill('{a}', { a: '$& {b}', b: 'no' })).toBe('$& {b}');
  });
});
