import { describe, expect, it } from 'vitest';
import { bibtexAccessed, citeAccessed } from '../../../src/client/cite.ts';
import { fill } from '../../../src/client/fill.ts';
import { today } from '../../../src/client/today.ts';
import { toolWords } from '../../../src/strings/day-of-access.ts';
import { LANGUAGES } from '../../../src/strings/spoken.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

describe('a citation with its date of access', () => {
  const reading = (day: string): Date => new Date(`${day}T12:00`);

  it('says it in words', () => {
    expect(
      citeAccessed(
        '“A”. https://a.example/',
        { accessed: ' (accessed {date}).' },
        today('en-GB', reading('2023-06-04')),
      ),
    ).toBe('“A”. https://a.example/ (accessed 4 June 2023).');
  });

  it.each([...LANGUAGES, 'ar-SY', 'ar-MA', 'de-AT'])('writes each day of a year in "%s" as the site does', (lang) => {
    const strings = stringsFor(lang, 'UTC');
    const words = toolWords(strings);
    for (let number = 1; number <= 366; number += 1) {
      const day = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
      const written = strings.tools.script.accessed.replace('{date}', strings.dates.day(day));
      expect(citeAccessed('', words, today(words.dates, reading(day)))).toBe(written);
    }
  });

  it('leaves the date to the browser in a language that has no words here', () => {
    expect(toolWords(stringsFor('it', 'UTC')).accessed).toContain('{date}');
  });

  it('has it as a last field of the BibTeX entry', () => {
    expect(bibtexAccessed('@misc{a,\n  title = {{A}}\n}', '2023-06-04')).toBe(
      '@misc{a,\n  title = {{A}},\n  urldate = {2023-06-04}\n}',
    );
  });

  it('takes the day in both from the same clock', () => {
    const { date, gaps } = today('en-GB');
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [year, , day] = date.split('-');
    expect(gaps.date).toMatch(new RegExp(`^${Number(day)} \\p{L}+ ${year}$`, 'u'));
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
