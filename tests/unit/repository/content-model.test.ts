/** docs/content-model.md leaves out no field that an editor may write, and no choice that one of them leaves. */
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/schema/index.ts';
import { claim } from '../../../src/schema/claim.ts';
import { takes, type Schema } from '../../../src/schema/takes.ts';
import { textOf } from './documentation.ts';

const page = textOf('docs/content-model.md');

/** What stands below a heading, up to the next. */
const sectionOf = (heading: string): string =>
  page.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[^\w-]+/));
const wordsIn = (text: string): string[] => text.split(/[^\w-]+/);

const TOLD: readonly (readonly [heading: string, schema: Schema])[] = [
  ['An event', SCHEMAS.event],
  ['A claim', claim],
  ['A source', SCHEMAS.source],
  ['An outlet', SCHEMAS.outlet],
  ['An actor', SCHEMAS.actor],
  ['A place', SCHEMAS.place],
  ['A question', SCHEMAS.question],
  ['A thread', SCHEMAS.thread],
  ['The site', SCHEMAS.site],
];

describe.each(TOLD)('%s', (heading, schema) => {
  const section = sectionOf(heading);
  const fields = takes(schema).maps.flatMap((map) => [...map.fields]);

  it('is told with every field', () => {
    const code = [...codeIn(section), ...codeIn(sectionOf('The other records'))];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.map(([name]) => name).filter((name) => !code.includes(name))).toEqual([]);
  });

  it('is told with every choice', () => {
    const words = wordsIn(section);
    const choices = fields.flatMap(([, field]) => takes(field).choices);
    expect(choices.filter((choice) => !words.includes(choice))).toEqual([]);
  });
});
