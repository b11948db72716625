import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportAddresses } from '../../../src/routes/correction-form.ts';
import { isHere, textOf } from '../repository/documentation.ts';

const repository = { url: 'https://github.example/desk/story', branch: 'main' };
const record = 'no-meeting#thirteen';
const subject = 'Error: “A & B” + 50 % #1?';
const url = 'https://news.example/story/events/no-meeting/#claim-thirteen';

const formOf = (site: Parameters<typeof reportAddresses>[0]) => reportAddresses(site, record, url, subject).form;
const letterOf = (site: Parameters<typeof reportAddresses>[0]) => reportAddresses(site, record, url, subject).letter;

interface Form {
  title: string;
  body: { type: string; id?: string }[];
}

/** A newsroom may take it out, or have its own in its place. */
const FORM = '.github/ISSUE_TEMPLATE/correction.yml';

describe('the address for reporting an error', () => {
  it('opens the form for corrections with the id and the title, whatever characters they hold', () => {
    const { origin, pathname, searchParams, hash } = new URL(formOf({ repository }) ?? '');
    expect(origin + pathname).toBe('https://github.example/desk/story/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({ template: 'correction.yml', title: subject, record });
    expect(hash).toBe('');
  });

  it.each([FORM].filter(isHere))('fills in a field that %s has', (path) => {
    const form = parse(textOf(path)) as Form;
    const { searchParams } = new URL(formOf({ repository }) ?? '');
    const fields = form.body.flatMap(({ id = [] }) => id);
    const asked = [...searchParams.keys()].filter((name) => name !== 'template' && name !== 'title');
    expect(asked.filter((name) => !fields.includes(name))).toEqual([]);
  });

  it('is the same with a slash after the repository', () => {
    const slashed = { ...repository, url: `${repository.url}/` };
    expect(formOf({ repository: slashed })).toBe(formOf({ repository }));
  });

  it('is the page that a site gives as its contact, where there is no repository', () => {
    const contact = 'https://news.example/contact';
    expect(reportAddresses({ contact }, record, url, subject)).toEqual({ form: contact, letter: null });
  });

  it('is not there where the site names neither', () => {
    expect(reportAddresses({}, record, url, subject)).toEqual({ form: null, letter: null });
  });
});

describe('the letter that reports an error', () => {
  it.each([
    ['beside a form', { repository }],
    ['where there is no form', {}],
  ])('goes to the contact with the title, which has the key, and the address, %s', (_, site) => {
    const letter = new URL(letterOf({ ...site, contact: 'desk+50%&more@news.example' }) ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(decodeURIComponent(letter.pathname)).toBe('desk+50%&more@news.example');
    const fields = letter.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent));
    // In a mailto address a plus is a plus, and not a space as in a form.
    expect(fields).toEqual([
      ['subject', subject],
      ['body', url],
    ]);
    expect(letter.search).not.toMatch(/[+#]/);
    expect(letter.hash).toBe('');
  });

  it('is not there where the site names no mailbox', () => {
    expect(letterOf({ repository, contact: 'https://news.example/contact' })).toBeNull();
  });
});
