import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportAddress } from '../../../src/routes/correction-form.ts';

const repository = { url: 'https://github.example/desk/story', branch: 'main' };
const record = 'no-meeting#thirteen';
const subject = 'Error: “A & B” + 50 % #1?';

interface Form {
  title: string;
  body: { type: string; id?: string }[];
}

const form = parse(
  readFileSync(new URL('../../../.github/ISSUE_TEMPLATE/correction.yml', import.meta.url), 'utf8'),
) as Form;

describe('the address for reporting an error', () => {
  it('opens the form for corrections with the id and the title, whatever characters they hold', () => {
    const { origin, pathname, searchParams, hash } = new URL(reportAddress({ repository }, record, subject) ?? '');
    expect(origin + pathname).toBe('https://github.example/desk/story/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({ template: 'correction.yml', title: subject, record });
    expect(hash).toBe('');
  });

  it('fills in a field that the form has', () => {
    const { searchParams } = new URL(reportAddress({ repository }, record, subject) ?? '');
    const fields = form.body.flatMap(({ id = [] }) => id);
    const asked = [...searchParams.keys()].filter((name) => name !== 'template' && name !== 'title');
    expect(asked.filter((name) => !fields.includes(name))).toEqual([]);
  });

  it('is the same with a slash after the repository', () => {
    const slashed = { ...repository, url: `${repository.url}/` };
    expect(reportAddress({ repository: slashed }, record, subject)).toBe(
      reportAddress({ repository }, record, subject),
    );
  });

  it('is a letter with the title as its subject where there is no repository', () => {
    const letter = new URL(reportAddress({ contact: 'desk+50%&more@news.example' }, record, subject) ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(decodeURIComponent(letter.pathname)).toBe('desk+50%&more@news.example');
    // In a mailto address a plus is a plus, and not a space as in a form.
    expect(decodeURIComponent(letter.search)).toBe(`?subject=${subject}`);
    expect(letter.search).not.toMatch(/[+&#]/);
    expect(letter.hash).toBe('');
  });

  it('is the page that a site gives as its contact', () => {
    expect(reportAddress({ contact: 'https://news.example/contact' }, record, subject)).toBe(
      'https://news.example/contact',
    );
  });

  it('is not there where the site names neither', () => {
    expect(reportAddress({}, record, subject)).toBeNull();
  });
});
