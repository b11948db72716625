/** The lines that `docs/when-something-changes.md` gives are as the schemas take them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/schema/index.ts';

const page = readFileSync(new URL('../../../docs/when-something-changes.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(({ 1: yaml = '' }) => yaml);

const FIELDS = { ...SCHEMAS.source.shape, ...SCHEMAS.event.shape };
const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

describe('the page on what changes later', () => {
  it('has lines for every kind of change', () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it.each(blocks)('gives lines that hold: %s', (yaml) => {
    const fields = Object.entries(parse(yaml) as Record<string, unknown>);
    const faults = fields.flatMap(([name, value]) =>
      isField(name)
        ? (FIELDS[name].safeParse(value).error?.issues.map(({ message }) => message) ?? [])
        : [`no field ${name}`],
    );
    expect(faults).toEqual([]);
  });
});
