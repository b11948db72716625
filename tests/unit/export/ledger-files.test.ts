/** The data of a long story: an index and files of bounded size, and the whole in one that is compressed. */
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packDataWith } from '../../../src/export/data-packing.ts';
import {
  COMPRESSED,
  ledgerFile,
  ledgerFileNames,
  ledgerJson,
  ledgerWhole,
  WHOLE,
} from '../../../src/export/ledger-files.ts';
import { ledgerData } from '../../../src/export/ledger-json.ts';
import { ledgerSchema } from '../../../src/export/ledger-schema.ts';
import type { DigestedFile } from '../../../src/kept/digested-file.ts';
import { ALL_ANEW, type Packing } from '../../../src/kept/packed.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const short = await fixtureLedger();

/** The fixture's events again and again, until they are too many for one file. */
function longLedger(): Ledger {
  const times = Math.ceil((2 * WHOLE) / JSON.stringify(ledgerData(short).events).length);
  return { ...short, events: short.events.flatMap((entry) => Array.from({ length: times }, () => entry)) };
}

interface Part {
  url: string;
  section: string;
  month: string | null;
  records: number;
}

const fileText = (file: DigestedFile): string => Buffer.from(file.give()).toString();

const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('the data of a short story', () => {
  it('is one file', () => {
    expect(ledgerFileNames(short)).toEqual([]);
    expect(read(ledgerJson(short))).toEqual(ledgerData(short));
  });
});

describe('the data of a long story', () => {
  const long = longLedger();
  const whole = ledgerData(long);
  const index = read(ledgerJson(long));
  const parts = index['parts'] as Part[];
  const fileOf = ({ url }: Part): Record<string, unknown> =>
    read(fileText(ledgerFile(long, url.slice(url.lastIndexOf('/') + 1))));

  it('is an index of all its files, each with some records of one list', () => {
    expect(parts.map(({ url }) => new URL(url).pathname)).toEqual(
      ledgerFileNames(long)
        .filter((name) => name !== COMPRESSED)
        .map((name) => `/data/${name}`),
    );
    for (const part of parts) expect(fileOf(part)[part.section]).toHaveLength(part.records);
    expect(index).toMatchObject({ site: whole.site, sides: whole.sides, digest: whole.digest, days: whole.days });
    expect(index).not.toHaveProperty('events');
  });

  it('has events by month, and every record in the order of the whole', () => {
    const { events, questions, sources, outlets } = whole;
    const all = (section: string): unknown[] =>
      parts.filter((part) => part.section === section).flatMap((part) => fileOf(part)[section]);
    expect([all('events'), all('questions'), all('sources'), all('outlets')]).toEqual([
      events,
      questions,
      sources,
      outlets,
    ]);
    for (const { section, month, url } of parts) {
      if (section === 'events') expect(url).toContain(`/ledger-events-${String(month)}`);
    }
  });

  it('is as its schema says: the whole, the index, and each file of records', () => {
    const schema = JSON.parse(ledgerSchema(long)) as { $id: string };
    const ajv = new Ajv2020({ strict: true }).addSchema(schema);
    const validates = (of: string, data: unknown): boolean => ajv.getSchema(`${schema.$id}${of}`)?.(data) === true;
    expect(validates('', whole)).toBe(true);
    expect(index['schema']).toBe(`${schema.$id}#/$defs/index`);
    expect(validates('#/$defs/index', index)).toBe(true);
    expect(validates('#/$defs/index', { ...index, parts: [{}] })).toBe(false);
    for (const part of parts) {
      expect(validates('#/$defs/records', fileOf(part))).toBe(true);
      expect(validates('#/$defs/records', { ...fileOf(part), version: '1.0.0' })).toBe(false);
    }
  });

  it('has no file of more than 5 MB but the compressed one', () => {
    const files = parts.map(({ url }) => ledgerFile(long, url.slice(url.lastIndexOf('/') + 1)).give());
    const sizes = [Buffer.from(ledgerJson(long)), ...files].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(parts.filter(({ section }) => section === 'events').length).toBeGreaterThan(1);
  });

  it('is whole in the compressed file, which is the same each time', () => {
    const bytes = ledgerWhole(long);
    expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toEqual(whole);
    expect(Buffer.compare(bytes, ledgerWhole(long))).toBe(0);
  });

  it('is in the compressed file as it stands in the others, whichever is made first', () => {
    const other = longLedger();
    const packedNow: number[] = [];
    const packing: Packing = {
      ...ALL_ANEW,
      packer: (content, pack) => {
        packedNow.push(content.length);
        return pack();
      },
    };
    packDataWith(other, { packing, frame: '' });
    for (const name of ledgerFileNames(other)) {
      if (name !== COMPRESSED) ledgerFile(other, name).digest();
    }
    packedNow.length = 0;
    const bytes = ledgerWhole(other);
    expect(Buffer.compare(bytes, ledgerWhole(long))).toBe(0);
    // What stands between the lists is left.
    expect(packedNow.length).toBeGreaterThan(1);
    expect(packedNow.reduce((sum, length) => sum + length, 0)).toBeLessThan(100_000);
  });
});
