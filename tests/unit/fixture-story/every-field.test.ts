/** That the fixture story leaves nothing of the content model out, so that what is made of it shows all of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/check/check.ts';
import { splitFrontMatter } from '../../../src/check/rules/yaml/front-matter.ts';
import { readContent } from '../../../src/check/files/read-content.ts';
import { checkLanguage } from '../../../src/ledger/language.ts';
import { PLURAL_CATEGORIES, pluralCategoriesOf } from '../../../src/model/plural-forms.ts';
import { QUESTION_STATES } from '../../../src/model/question-state.ts';
import { STATUSES } from '../../../src/model/status.ts';
import { takes, type Mapping, type Schema } from '../../../src/schema/takes.ts';
import { SCHEMAS } from '../../../src/schema/index.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { STORY } from '../../fixture-story/repository.ts';
import { inShort } from '../check/overlay.ts';

/**
 * What a mapping's fields are named after: the type of the record, and below it their own names, so that a date or an
 * origin, which are written the same wherever they stand, need not use all of theirs in each place.
 */
const nameOf = (path: string, { fields }: Mapping): string =>
  path in SCHEMAS ? path : `{ ${[...fields.keys()].join(', ')} }`;

/** Every field that a schema has, those of its fields too, and every choice that one of them leaves: `act: offer`. */
function possible(schema: Schema, path: string): string[] {
  const { choices, list, maps } = takes(schema);
  const below = maps.flatMap((map) => {
    if (map.values) return possible(map.values, `${path}.*`);
    const fields = [...map.fields].map(([name, field]) => [`${nameOf(path, map)}.${name}`, field] as const);
    return fields.flatMap(([name, field]) => [name, ...possible(field, name)]);
  });
  return [...choices.map((choice) => `${path}: ${choice}`), ...(list ? possible(list, path) : []), ...below];
}

/** The same of what a file holds. */
function used(schema: Schema, value: unknown, path: string): string[] {
  const { choices, list, maps } = takes(schema);
  if (Array.isArray(value)) return list ? value.flatMap((one) => used(list, one, path)) : [];
  const alone = list ? used(list, value, path) : [];
  if (typeof value !== 'object' || value === null) {
    return choices.includes(String(value)) ? [`${path}: ${String(value)}`, ...alone] : alone;
  }
  const here = maps.flatMap((map) =>
    Object.entries(value).flatMap(([name, held]) => {
      if (map.values) return used(map.values, held, `${path}.*`);
      const field = map.fields.get(name);
      const at = `${nameOf(path, map)}.${name}`;
      return field ? [at, ...used(field, held, at)] : [];
    }),
  );
  return [...here, ...alone];
}

const dataOf = (path: string): unknown => {
  const text = readFileSync(join(STORY, path), 'utf8');
  const split = path.endsWith('.md') ? splitFrontMatter(text) : null;
  return parse(split?.ok ? split.matter.yaml : text);
};

const { content, problems } = await checkContent(STORY, checkLanguage);

/** Forms that the language of the story does not have: it may not use them. */
const own = new Set(pluralCategoriesOf(content.story.site.lang));
const OTHER_LANGUAGES = new Set<string>(PLURAL_CATEGORIES.filter((form) => !own.has(form)));

describe('the fixture story', () => {
  it('uses every field of every record, and every choice that one of them leaves', () => {
    const held = new Set(
      [...content.records, ...(content.site ? [content.site] : [])].flatMap(({ type, path }) =>
        used(SCHEMAS[type], dataOf(path), type),
      ),
    );
    const all = new Set(Object.entries(SCHEMAS).flatMap(([type, schema]) => possible(schema, type)));
    for (const one of all) if (OTHER_LANGUAGES.has(one.split('.').at(-1) ?? '')) all.delete(one);
    expect(all.size).toBeGreaterThan(100);
    expect([...all].filter((one) => !held.has(one))).toEqual([]);
  });

  it('is sound, with no warning but of what it has on purpose', () => {
    expect(problems.map(inShort)).toEqual([
      'events/2024-03/passengers-ashore.md:23:31 compatible-by-area',
      'events/2024-04/inquiry-opens.md:8:5 said-before-event',
    ]);
  });

  it('has events of every status, and questions of every state', async () => {
    const { events, questions } = await fixtureLedger();
    expect(new Set(events.map(({ status }) => status.status))).toEqual(new Set(STATUSES));
    expect(new Set(questions.map(({ result }) => result.state))).toEqual(new Set(QUESTION_STATES));
  });

  it('has dates of every form, pictures of more than one kind, and names in a second and a third script', async () => {
    const dates = [...content.story.events.values()].map(({ when: { date } }) => date);
    expect(new Set(dates.map(({ start }) => start?.precision))).toEqual(
      new Set(['year', 'month', 'day', 'minute', undefined]),
    );
    expect(dates.filter(({ end }) => end === null)).not.toEqual([]);
    expect(dates.filter(({ start }) => start?.approximate)).not.toEqual([]);
    expect(dates.filter(({ start }) => start?.uncertain)).not.toEqual([]);
    expect(content.pictures.map(({ path }) => path.split('.').at(-1)).toSorted()).toEqual(['png', 'webp']);
    const texts = (await readContent(STORY)).content.records.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/\p{Script=Greek}{3}/u);
    expect(texts).toMatch(/\p{Script=Cyrillic}{3}/u);
  });

  it('has what was withheld, withdrawn with and without another in its place, and a statement that was taken back', () => {
    const events = [...content.story.events.values()];
    expect(events.filter(({ corrections }) => corrections.some(({ was }) => was === 'withheld'))).not.toEqual([]);
    const withdrawn = events.flatMap((event) => event.withdrawn ?? []);
    expect(new Set(withdrawn.map(({ see }) => see === undefined))).toEqual(new Set([true, false]));
    const unknown = events.flatMap(({ claims }) => claims).filter(({ via }) => via[0]?.source === 'unknown');
    expect(unknown).not.toEqual([]);
  });
});
