import { describe, expect, it } from 'vitest';
import { bibtexAccessed } from '../../../src/client/cite.ts';
import { fill } from '../../../src/client/fill.ts';
import { isoDay, withDay } from '../../../src/client/today.ts';
import { toolWords } from '../../../src/strings/day-of-access.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

describe('a citation with its date of access', () => {
  const reading = (day: string): Date => new Date(`${day}T12:00`);

  it.each([...LANGUAGES, 'ar-SY', 'ar-MA', 'de-AT'])('writes each day of a year in "%s" as the site does', (lang) => {
    const strings = stringsFor(lang, 'UTC');
    const words = toolWords(strings);
    for (let number = 1; number <= 366; number += 1) {
      const day = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
      const written = strings.tools.script.accessed.replace('{date}', strings.dates.day(day));
      expect(withDay(words.accessed, words.dates, reading(day))).toBe(written);
    }
  });

  it.each([
    ['it', '4 giugno 2023'],
    ['ja', '2023年6月4日'],
    ['hu', '2023. június 4.'],
  ])('writes it as "%s" does, of which there are no words here', (lang, written) => {
    const { accessed, dates } = toolWords(stringsFor(lang, 'UTC'));
    expect(withDay(accessed, dates, reading('2023-06-04'))).toBe(` (accessed ${written}).`);
  });

  it('has it as a last field of the BibTeX entry', () => {
    expect(bibtexAccessed('@misc{a,\n  title = {{A}}\n}', '2023-06-04')).toBe(
      '@misc{a,\n  title = {{A}},\n  urldate = {2023-06-04}\n}',
    );
  });

  it('has the day of the reader, and not that of Greenwich', () => {
    expect(isoDay(new Date('2023-06-04T00:30'))).toBe('2023-06-04');
    expect(isoDay(new Date('2023-06-04T23:30'))).toBe('2023-06-04');
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
