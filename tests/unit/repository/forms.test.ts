/** The forms for issues, and who is asked to review. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isHere } from './documentation.ts';

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: unknown[] } }[];
}

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const folder = '.github/ISSUE_TEMPLATE/';
/** Of ours those that are here: a newsroom may take each of them out. */
const forms = ['correction.yml', 'dead-link.yml', 'event.yml'].filter((name) => isHere(folder + name));

describe.each(forms)('%s', (name) => {
  it('has what GitHub asks of a form', () => {
    const form = parse(read(folder + name)) as Form;
    expect(form.name.length).toBeGreaterThan(3);
    expect(form.description.length).toBeGreaterThan(3);
    const asking = form.body.filter(({ type }) => type !== 'markdown');
    for (const { type, id, attributes } of asking) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(1);
    }
    expect(new Set(asking.map(({ id }) => id)).size).toBe(asking.length);
    expect(new Set(asking.map(({ attributes }) => attributes.label)).size).toBe(asking.length);
  });
});

describe('CODEOWNERS', () => {
  const lines = (isHere('.github/CODEOWNERS') ? read('.github/CODEOWNERS') : '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('names files that there are', () => {
    const missing = lines
      .map(([path = '']) => path)
      .filter((path) => path !== '*' && !existsSync(new URL(`.${path}`, root)));
    expect(missing).toEqual([]);
  });

  it('names at least one owner for each', () => {
    expect(
      lines.filter(
        ([, ...owners]) =>
          owners.length === 0 || owners.some((one) => !/^(?:@[\w-]+(?:\/[\w-]+)?|[^@\s]+@[^@\s]+)$/.test(one)),
      ),
    ).toEqual([]);
  });
});
