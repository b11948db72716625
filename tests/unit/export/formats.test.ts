/** The formats together: the data package, the page that offers them, and the page that documents them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { datapackageJson, type PackagedFile } from '../../../src/export/datapackage.ts';
import { dataFiles, FORMATS, formatFile } from '../../../src/export/formats.ts';
import { offers, offersByUse } from '../../../src/export/offered-formats.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();
const { formats } = ledger.strings.data;

interface Resource {
  name: string;
  title: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  mediatype: string;
  schema?: { fields: { name: string; type: string }[]; primaryKey: string[]; foreignKeys?: object[] };
}

interface Package {
  name: string;
  created: string;
  licenses: { name?: string; title?: string; path?: string }[];
  citation: string;
  sources: { title: string; path?: string }[];
  resources: Resource[];
}

const textOf = (name: string): string => {
  const format = dataFiles().get(name);
  if (!format) throw new Error(`There is no ${name}.`);
  return formatFile(ledger, format)?.toString() ?? '';
};

const read = JSON.parse(textOf('datapackage.json')) as Package;

const tables = FORMATS.filter(({ table }) => table).map((format) => ({ format, file: { bytes: 1, digest: '' } }));
const packageOf = (told: typeof ledger, files: readonly PackagedFile[] = []): Package =>
  JSON.parse(datapackageJson(told, files)) as Package;

describe('the formats', () => {
  it('are each told of in words, and no other is', () => {
    expect(FORMATS.map(({ id }) => id).toSorted()).toEqual(Object.keys(formats).toSorted());
    expect(new Set(FORMATS.map(({ path }) => path)).size).toBe(FORMATS.length);
  });

  it('are the lists of docs/formats.md', () => {
    const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
    const items = [...page.matchAll(/^- (\*\*`[^]*?)\n(?=\n|- )/gm)].map(([, item]) => item?.replaceAll(/\s+/g, ' '));
    expect(items).toEqual(FORMATS.map(({ id, path }) => `**\`/${path}\`**: ${formats[id].what} ${formats[id].use}`));
  });

  it('are offered with a piece of the real file and its size, but for those of long stories', () => {
    const offered = offers(ledger);
    expect(offered.map(({ id }) => id)).toEqual(FORMATS.map(({ id }) => id).filter((id) => id !== 'ledgerPart'));
    for (const { id, example, bytes } of offered) {
      expect(example.split('\n').length, id).toBeGreaterThanOrEqual(3);
      expect(bytes, id).toBeGreaterThan(example.length);
    }
    const events = offered.find(({ id }) => id === 'events');
    expect(events?.example).toMatch(/^id,title,kind,/);
    expect(events?.example).toContain(ledger.events[0]?.event.id);
  });

  it('are offered by use, each once and in words', () => {
    const [feeds, files] = offersByUse(ledger);
    expect(feeds?.formats.map(({ id }) => id)).toEqual(['atom', 'jsonFeed', 'threadFeed', 'corrections']);
    const all = [feeds, files].flatMap((group) => group?.formats ?? []);
    expect(all.map(({ id }) => id).toSorted()).toEqual(
      offers(ledger)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(files?.formats.find(({ id }) => id === 'events')?.name).toBe(formats.events.name);
  });
});

describe('the data package', () => {
  it('describes every data file with its size and hash', () => {
    expect(read.resources.map(({ path }) => path)).toEqual(
      FORMATS.filter(({ packaged }) => packaged).map(({ path }) => path.replace('data/', '')),
    );
    for (const { path, bytes, hash } of read.resources) {
      const file = Buffer.from(textOf(path));
      expect(bytes, path).toBe(file.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  it('describes the columns of every table as they are, with values of their types', () => {
    const tables = read.resources.filter(({ schema }) => schema);
    expect(tables.map(({ path }) => path)).toEqual(['events.csv', 'claims.csv']);
    for (const { path, schema } of tables) {
      const rows: Record<string, string>[] = parse(textOf(path), { bom: true, columns: true });
      expect(schema?.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
      const key = schema?.primaryKey[0] ?? '';
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
      for (const { name, type } of schema?.fields ?? []) {
        const form = { integer: /^\d+$/, boolean: /^(true|false)$/, string: /^/ }[type];
        expect(
          rows.filter((row) => !form?.test(row[name] ?? '')),
          name,
        ).toEqual([]);
      }
    }
  });

  it('names files so that programs take the names, each another', () => {
    const names = read.resources.map(({ name }) => name);
    expect(names.filter((name) => !/^[-a-z0-9._/]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells the parts of a long table apart, by name and by title', () => {
    const [events] = tables;
    const parts = events ? [null, 1, 2].map((part) => ({ ...events, part })) : [];
    const told = packageOf(ledger, parts).resources;
    expect(told.map(({ name, format }) => [name, format])).toEqual([
      ['events', 'csv'],
      ['events-1', 'csv'],
      ['events-2', 'csv'],
    ]);
    expect(told.map(({ title }) => title)).toEqual([
      formats.events.name,
      ...[1, 2].map((part) => ledger.strings.parts.title(formats.events.name, part)),
    ]);
  });

  it('says that each statement has its event in the table of events, where that is one file', () => {
    const pointing = (files: readonly PackagedFile[]) =>
      packageOf(ledger, files).resources.flatMap(({ name, schema }) => (schema?.foreignKeys ? [name] : []));
    const whole = tables.map((one) => ({ ...one, part: null }));
    expect(pointing(whole)).toEqual(['claims']);
    expect(pointing(whole.flatMap((one) => [one, { ...one, part: 1 }]))).toEqual([]);
  });

  it('says what it is, on what terms and how to cite it', () => {
    expect(read.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(read.licenses).toEqual([{ name: 'CC-BY-4.0' }]);
    expect(read.citation).toContain('https://brack.example/data/');
    expect(Date.parse(read.created)).not.toBeNaN();
    const own = 'Free for teaching, ask us for the rest';
    expect(packageOf({ ...ledger, site: { ...ledger.site, licence: own } }).licenses).toEqual([
      { title: own, path: 'https://brack.example/data/' },
    ]);
  });

  it('leads to the documents that were read, and to none whose address is withheld', () => {
    const url = 'https://brack.example/taken-in-captivity';
    const pathsOf = (withheld?: string): (string | undefined)[] =>
      packageOf({
        ...ledger,
        sources: ledger.sources
          .slice(0, 1)
          .map((entry) => ({ ...entry, source: { ...entry.source, read: true, url, withheld } })),
      }).sources.map(({ path }) => path);
    expect(pathsOf()).toEqual([url]);
    expect(pathsOf('It shows captives.')).toEqual([undefined]);
  });

  it('names each document that was read, and the title of none twice', () => {
    const titles = read.sources.map(({ title }) => title);
    expect(titles).toContain('A week of water (Brack Post, 6 April 2024)');
    expect(titles).toContain('Count of empty houses');
    const twice = ledger.sources.flatMap(({ source: { title } }) =>
      title === null ? [] : titles.filter((one) => one.split(title).length > 2),
    );
    expect(twice).toEqual([]);
  });
});
