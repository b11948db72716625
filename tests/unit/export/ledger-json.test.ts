import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { EventData } from '../../../src/export/data/event.ts';
import { eventJson } from '../../../src/export/event-json.ts';
import { ledgerJson } from '../../../src/export/ledger-files.ts';
import { ledgerData, type LedgerData } from '../../../src/export/ledger-json.ts';
import { ledgerSchema } from '../../../src/export/ledger-schema.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import { DATA_VERSION, DATA_VERSIONS } from '../../../src/export/data/version.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { stories } from '../model/known-by-stories.ts';
import { ledgerOf } from '../model/ledger.ts';
import { expression, range, when } from '../model/story.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { anyTexts, storyOf } from './any-text.ts';

const ledger = await fixtureLedger();
const data = JSON.parse(ledgerJson(ledger)) as LedgerData;
const schema = JSON.parse(ledgerSchema(ledger)) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Paths of the fields of a JSON Schema that nothing is said of. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, index) => undescribed(one, `${path}/${index}`));
  const { properties, ...rest } = node as { properties?: Record<string, { description?: string }> };
  const fields = Object.entries(properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${path}/${name}`] : []),
    ...undescribed(field, `${path}/${name}`),
  ]);
  return [...fields, ...Object.entries(rest).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))];
}

describe('the whole story as JSON', () => {
  it('is as its schema says', () => {
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.$schema).toBe(`ledger.schema.json?version=${DATA_VERSION}`);
    expect(data.version).toBe(DATA_VERSION);
  });

  it('holds every record of every type', () => {
    const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).toSorted();
    const { story } = ledger;
    for (const type of ['events', 'questions', 'threads', 'actors', 'places', 'sources', 'outlets'] as const) {
      expect(idsOf(data[type])).toEqual([...story[type].keys()].toSorted());
    }
    expect(data.events.flatMap(({ claims }) => claims.map(({ key }) => key)).toSorted()).toEqual(
      [...ledger.claims.keys()].toSorted(),
    );
  });

  it('holds every computed value: order, status, states, origins, digest, days', () => {
    expect(data.events.map(({ id }) => id)).toEqual(ledger.events.map(({ event }) => event.id));
    for (const [index, { status, explanation, standsOn }] of ledger.events.entries()) {
      const event = data.events[index];
      expect(event?.status).toMatchObject({
        status: status.status,
        word: explanation.word,
        reason: explanation.reason,
      });
      expect(event?.origins).toMatchObject({ count: standsOn.independence.count });
    }
    expect(data.questions.map(({ state }) => state)).toEqual(ledger.questions.map(({ result }) => result.state));
    expect(data.digest.differs).toHaveLength(ledger.digest.differs.length);
    expect(data.days.map(({ day }) => day)).toEqual(ledger.days.map(({ day }) => day));
  });

  it('keeps dates as uncertain as they are', () => {
    const dateOf = (id: string): unknown => data.events.find((event) => event.id === id)?.when;
    expect(dateOf('sluice-ordered-open')).toEqual({
      text: 'morning of 27 March 2024',
      edtf: '2024-03-27',
      earliest: '2024-03-27T06:00:00-01:00',
      latest: '2024-03-27T12:00:00-01:00',
      part: 'morning',
      extent: null,
      basis: 'resolved',
      note: 'The company says “on Wednesday morning”.',
      zone: null,
    });
    for (const { when } of data.events) {
      expect(expression(when.edtf).start === null).toBe(when.earliest === null);
      expect(expression(when.edtf).end === null).toBe(when.latest === null);
    }
  });

  it('writes an open end of a number as null', () => {
    const question = ledger.questionById('passengers');
    const [group, ...others] = question.groups;
    if (!group) throw new Error('The question has no answer.');
    const value = { kind: 'number', ...range({ min: 10 }), about: null } as const;
    const told = { ...ledger, questions: [{ ...question, groups: [{ ...group, value }, ...others] }] };
    const read = JSON.parse(ledgerJson(told)) as LedgerData;
    expect(read.questions[0]?.answers[0]?.value).toMatchObject({ kind: 'number', min: 10, max: null });
    expect(validate(read)).toBe(true);
  });

  it('gives no address that is withheld', () => {
    const [source, ...others] = ledger.sources;
    if (!source) throw new Error('The story has no source.');
    const hidden = {
      ...source.source,
      url: 'https://secret.example/1',
      archive_url: 'https://secret.example/2',
      corrected: [{ on: when('2031-05-02'), note: 'Faces were covered.', archive_url: 'https://secret.example/3' }],
      withheld: 'It shows captives.',
    };
    const text = ledgerJson({ ...ledger, sources: [{ ...source, source: hidden }, ...others] });
    expect(text).not.toContain('secret.example');
    expect(text).toContain('It shows captives.');
  });

  it('is as its schema says, and pairs answers that differ, whatever the story', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const given = JSON.parse(ledgerJson(ledgerOf(told))) as LedgerData;
        expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
        for (const { answers, conflicts } of given.questions) {
          for (const [one = -1, other = -1] of conflicts) {
            expect(answers[one]?.value).not.toEqual(answers[other]?.value);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const read = JSON.parse(ledgerJson(storyOf(ledger, texts))) as LedgerData;
        const [event] = read.events;
        expect(event).toMatchObject({ title: texts.title, summary: texts.summary });
        expect(event?.claims[0]).toMatchObject({
          text: texts.text,
          by_words: texts.who,
          speakers: [{ id: null, name: texts.who }],
          voice: { words: texts.who },
          quote: { text: texts.quote, translation: { text: texts.translation } },
          locator: texts.locator,
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the schema', () => {
  it('says of every field what it is', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('is of one version, and takes no file of another', () => {
    const { $id, properties } = schema as { $id: string; properties: { version: { const: string } } };
    expect($id).toBe(`${ledger.site.url.replace(/\/$/, '')}/data/ledger.schema.json?version=${DATA_VERSION}`);
    expect(properties.version.const).toBe(DATA_VERSION);
    expect(validate({ ...data, version: '1.0.0' })).toBe(false);
  });

  it('takes no field that it does not know', () => {
    expect(validate({ ...data, more: 1 })).toBe(false);
  });
});

/** What a path of the list of changes leads to in the schema; `undefined` where there is no such field or word. */
function followed(path: string): unknown {
  const [table, column] = path.split('.csv: ');
  if (column !== undefined)
    return FORMATS.find(({ id }) => id === table)?.table?.columns.find(({ name }) => name === column);
  const [fields = '', word] = path.split(' = ');
  const resolved = (node: Node): Node => {
    const name = node.$ref?.split('/').at(-1);
    const target = name === undefined ? node : (schema as Node).$defs?.[name];
    const [only] = (target?.anyOf ?? []).filter(({ type }) => type !== 'null');
    return only && target?.anyOf?.length === 2 ? resolved(only) : (target ?? {});
  };
  const end = fields.split('.').reduce<Node | undefined>((node, step) => {
    if (node === undefined) return undefined;
    const kinds = [node, ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
    const field = kinds.map(({ properties }) => properties?.[step.replace('[]', '')]).find((one) => one !== undefined);
    const held = field && resolved(field);
    return step.endsWith('[]') ? held?.items && resolved(held.items) : held;
  }, schema);
  return word === undefined ? end : end?.enum?.find((one) => one === word);
}

interface Node {
  type?: string;
  $ref?: string;
  $defs?: Record<string, Node>;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  enum?: string[];
}

describe('what changed with the newest version', () => {
  const [newest] = DATA_VERSIONS;

  it('is told of the version that the files have', () => {
    expect(newest?.version).toBe(DATA_VERSION);
  });

  it.each(
    (newest?.changes ?? []).flatMap(({ was, now }) => [
      ...(was === null ? [] : [{ path: was, is: 'gone' }]),
      ...(now === null ? [] : [{ path: now, is: 'there' }]),
    ]),
  )('$path is $is', ({ path, is }) => {
    expect(followed(path) === undefined).toBe(is === 'gone');
  });
});

describe('an event as JSON', () => {
  it('is what the whole story says of it, and has its version', () => {
    const whole = ledgerData(ledger).events;
    for (const [index, entry] of ledger.events.entries()) {
      expect(JSON.parse(eventJson(ledger, entry))).toEqual({ version: DATA_VERSION, ...whole[index] });
    }
  });

  it('is as the schema says of an event', () => {
    const { $id } = schema as { $id: string };
    const isEvent = new Ajv2020({ strict: true }).addSchema(schema).getSchema(`${$id}#/$defs/event`);
    const invalid = ledger.events.filter((entry) => !isEvent?.(JSON.parse(eventJson(ledger, entry))));
    expect(invalid.map(({ event }) => event.id)).toEqual([]);
  });

  it('tells of each Ledger that holds the event what that one knows of it', () => {
    const [entry] = ledger.events;
    const withoutGit: Ledger = { ...ledger, history: { available: false, reason: 'no-git' } };
    const published = (of: Ledger): unknown =>
      entry && (JSON.parse(eventJson(of, entry)) as EventData).recorded.published;
    expect(published(ledger)).not.toBeNull();
    expect(published(withoutGit)).toBeNull();
  });
});
