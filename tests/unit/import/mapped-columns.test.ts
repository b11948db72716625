/** What the columns of a mapped table say, arrives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../src/import/map-file.ts';
import { isMappedHeading, readMappedTable } from '../../../src/import/mapped-table.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { readTable } from '../../../src/import/table.ts';
import type { ImportDocument } from '../../../src/import/row.ts';
import { textOf as textOfPage } from '../repository/documentation.ts';
import { newEvent, nothing, only, OPTIONS, plan, sound, ZONE } from './importing.ts';

function mapped(map: string, csv: string): ImportDocument {
  const read = readMap(map);
  if (!read.ok) throw new Error(read.why);
  const table = readTable(csv, isMappedHeading(read.map));
  if (!table.ok) throw new Error(table.why);
  return sound(readMappedTable(table.table, read.map, ZONE));
}

const textOf = (result: ReturnType<typeof only<'new'>>, path: string): string | undefined =>
  result.files.find((file) => file.path === path)?.text;

describe('a row', () => {
  it('with a text and the document that it names can be published as it is', () => {
    const document = mapped(
      'name: Log\ncolumns: { title: What, date: Day, text: Text, source: Link, source_title: Name, outlet: Paper, published: Out, language: Lang }\n',
      'What,Day,Text,Link,Name,Paper,Out,Lang\nQuay closes,2023-06-04,It was closed.,https://news.example/1,The quay,Harbour News,2023-06-05,uk\n',
    );
    const result = only(plan(document), 'new');
    expect([result.todos, result.lost, newEvent(result).record.draft]).toEqual([[], [], false]);
    expect(textOf(result, 'sources/news-example-1.yaml')).toBe(
      'title: The quay\nkind: unknown\noutlet: harbour-news\npublished: 2023-06-05\nlang: uk\nurl: https://news.example/1\n',
    );
  });

  it('with several documents rests on each', () => {
    const document = mapped(
      'name: Log\ncolumns: { title: What, date: Day, text: Text, source: [Link, More] }\n',
      'What,Day,Text,Link,More\nQuay closes,2023-06-04,It was closed.,https://a.example/1 https://b.example/2,"Post: https://c.example/3"\n',
    );
    const result = only(plan(document), 'new');
    expect(newEvent(result).record.claims.map(({ text, source }) => [text, source])).toEqual([
      ['It was closed.', 'a-example-1'],
      ['It was closed.', 'b-example-2'],
      ['It was closed.', 'c-example-3'],
    ]);
    expect(result.lost).toEqual(['beside the address of its source: "Post:"']);
  });

  it('rests on the document that it names also where its text links to others', () => {
    const document = mapped(
      'name: Log\ncolumns: { title: What, date: Day, text: Text, source: Link }\n',
      'What,Day,Text,Link\nQuay closes,2023-06-04,Closed says https://a.example/1. And more.,https://b.example/2\n',
    );
    expect(newEvent(only(plan(document), 'new')).record.claims.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['a-example-1', 'b-example-2']),
    );
  });

  it('gives its places with coordinates no more exact than their digits, and asks how exact they are', () => {
    const csv = 'What,Day,Where,Lat,Lon\nQuay closes,2023-06-04,Old Quay; Harbour,46.49,30.74\n';
    const columns = 'columns: { title: What, date: Day, place: Where, latitude: Lat, longitude: Lon }\n';
    const asked = only(plan(mapped(`name: Log\n${columns}`, csv)), 'new');
    expect(newEvent(asked).record.places).toEqual(['old-quay', 'harbour']);
    expect(textOf(asked, 'places/old-quay.yaml')).toContain('lat: 46.49\n  lon: 30.74\n  accuracy_m: 787\n');
    expect(asked.todos[0]).toContain('places: how exactly is "Old Quay" known?');
    const constants = 'constants: { accuracy_m: "2000", place_kind: quay, source: https://a.example/ }\n';
    const told = only(plan(mapped(`name: Log\n${columns}${constants}`, csv)), 'new');
    expect(textOf(told, 'places/old-quay.yaml')).toContain('kind: quay\n');
    expect(textOf(told, 'places/old-quay.yaml')).toContain('accuracy_m: 2000\n');
    expect(told.todos).toEqual([]);
  });

  it('has its names apart also by the semicolon of Arabic, and coordinates as exact with a comma as with a point', () => {
    const document = mapped(
      'name: Log\ncolumns: { title: What, date: Day, place: Where, latitude: Lat, longitude: Lon }\n',
      'What;Day;Where;Lat;Lon\nQuay closes;2023-06-04;Old Quay؛ Harbour;46,49;٣٠٫٧٤\n',
    );
    const result = only(plan(document), 'new');
    expect(newEvent(result).record.places).toEqual(['old-quay', 'harbour']);
    expect(textOf(result, 'places/old-quay.yaml')).toContain('lat: 46.49\n  lon: 30.74\n  accuracy_m: 787\n');
  });

  it('names what it says of a document otherwise than an earlier row, and nothing that is the same', () => {
    const columns = 'columns: { title: What, date: Day, source: Link, source_title: Name, published: Out }\n';
    const document = mapped(
      `name: Log\n${columns}`,
      [
        'What,Day,Link,Name,Out',
        'One,2023-06-04,https://a.example/,The quay,2023-06-05',
        'Two,2023-06-04,https://a.example/,The quay,2023-06-05',
        'Three,2023-06-04,https://a.example/,A quay,2023-06-06',
      ].join('\n'),
    );
    expect(plan(document).map((result) => result.is === 'new' && result.lost)).toEqual([
      [],
      [],
      ['of the source a-example, which there is already: "A quay", "2023-06-06"'],
    ]);
  });

  it('names coordinates that it cannot place', () => {
    const columns = 'columns: { title: What, date: Day, place: Where, latitude: Lat, longitude: Lon }\n';
    const document = mapped(
      `name: Log\n${columns}`,
      'What,Day,Where,Lat,Lon\nOne,2023-06-04,,46.49,30.74\nTwo,2023-06-04,Quay,95,north\nThree,2023-06-05,Quay,46,30\n',
    );
    expect(plan(document).map((result) => result.is === 'new' && result.lost)).toEqual([
      ['coordinates of a place without a name: "46.49", "30.74"'],
      ['coordinates of "Quay": "95", "north"'],
      ['coordinates of "Quay": "46", "30"'],
    ]);
  });

  it('gives actors and speakers, whose statements are then claimed by them', () => {
    const csv =
      'What,Day,Text,Who,Says,Link\nQuay closes,2023-06-04,It was closed.,Divers; Pilots,The mayor,https://a.example/\n';
    const columns = 'columns: { title: What, date: Day, text: Text, actors: Who, speaker: Says, source: Link }\n';
    const asked = only(plan(mapped(`name: Log\n${columns}`, csv)), 'new');
    const { record } = newEvent(asked);
    expect(record.actors).toEqual(['divers', 'pilots']);
    expect(record.claims).toMatchObject([{ by: ['the-mayor'], standing: 'claimed' }]);
    expect(asked.todos).toHaveLength(3);
    expect(asked.todos[2]).toBe(
      'actors: is "The mayor" a person, a group or an institution? It is written down as a group, in actors/the-mayor.yaml.',
    );
    const told = only(plan(mapped(`name: Log\n${columns}constants: { actor_kind: institution }\n`, csv)), 'new');
    expect([told.todos, textOf(told, 'actors/divers.yaml')]).toEqual([[], 'name: Divers\nkind: institution\n']);
  });

  it('takes a row in which all is filled in that the map in docs/import.md names', () => {
    const [, map = ''] = /^```yaml\n(# What the table[^]*?)^```/m.exec(textOfPage('docs/import.md')) ?? [];
    const csv =
      'What,Day,From,No,Link,Where,Who says so,Photo\n' +
      'Quay closes,4.6.2023,14:30,1,https://a.example/1,The quay,The mayor,https://a.example/p.jpg\n';
    const result = only(plan(mapped(map, csv)), 'new');
    expect(result.lost).toEqual([]);
    // The statement of the row and that of its picture: each says by whom it is, in full.
    expect(textOf(result, 'events/2023-06/quay-closes.md')?.match(/ by: \[the-mayor\]/g)).toHaveLength(2);
  });

  it('gives its note to its first statement, and names its columns that are not mapped', () => {
    const document = mapped(
      'name: Log\ncolumns: { title: What, date: Day, note: Remark }\n',
      'What,Day,Remark,Mood\nQuay closes,2023-06-04,Seen from the pier.,grim\n',
    );
    const result = only(plan(document), 'new');
    expect(newEvent(result).record.claims).toMatchObject([{ note: 'Seen from the pier.' }]);
    expect(result.lost).toEqual(['the column "Mood": "grim"']);
    expect(textOf(result, result.path)).toContain('\n# Not taken over: the column "Mood": "grim"\n');
  });
});

describe('a date in a column of which the map says how it is written', () => {
  const dateOf = (format: string, written: string): unknown => {
    const csv = `What,Day\nQuay closes,"${written}"\n`;
    const date = mapped(`name: Log\ncolumns: { title: What, date: Day }\ndate_format: ${format}\n`, csv).rows[0]?.date;
    return date?.ok === true ? date.when : date?.why;
  };

  it.each([
    ['2023-06-04', { date: '2023-06-04' }],
    ['2023-06', { date: '2023-06' }],
    ['2023-06-04~', { date: '2023-06-04~' }],
    ['2023-06-01/2023-06-05', { date: '2023-06-01/2023-06-05' }],
    ['4 June 2023', { date: '2023-06-04' }],
    ['between 3.6.2023 and 2023-06-05', { date: '2023-06-03/2023-06-05', extent: 'within' }],
  ])('may be written as %s, too, which means one thing alone', (written, when) => {
    expect(dateOf('D.M.YYYY', written)).toEqual(when);
  });

  it('is none where it is written in a third way, and is read by the map before any other', () => {
    expect(dateOf('D.M.YYYY', '4/6/2023')).toBe('the date "4/6/2023" is not written as D.M.YYYY');
    expect(dateOf('M.D.YYYY', '4.6.23')).toBe('the date "4.6.23" is not written as M.D.YYYY');
    expect(dateOf('YYYY-DD-MM', '2023-04-06')).toEqual({ date: '2023-06-04' });
  });
});

it('a year of two digits is asked after, unless its era stands beside it', () => {
  const csv = 'What,Day\nQuay opens,44\nQuay closes,44 CE\n';
  const rows = mapped('name: Log\ncolumns: { title: What, date: Day }\n', csv).rows.map(({ date }) => date);
  expect(rows.map((date) => date.ok && [date.when.date, date.todos.length])).toEqual([
    ['0044', 1],
    ['0044', 0],
  ]);
});

describe('an actor who is called by a part of a name', () => {
  const csvOf = (who: string): string =>
    `What,Day,Who\nQuay closes,2023-06-04,"${who}"\nQuay opens,2023-06-05,"${who}"\n`;
  const map = 'name: Log\ncolumns: { title: What, date: Day, actors: Who }\nconstants: { actor_kind: person }\n';
  const askedOf = (who: string, ...names: string[]): string[] => {
    const actors = new Map(names.map((name) => [name.toLowerCase(), name.toLowerCase().replaceAll(' ', '-')]));
    const results = plan(mapped(map, csvOf(who)), { ...nothing, actors });
    return results
      .flatMap((result) => (result.is === 'new' ? result.todos : []))
      .filter((todo) => todo.includes('actor'));
  };
  const asked = (...names: string[]): string[] => askedOf('Tavake', ...names);

  it('is asked after, once, where one alone of those in the story is called so', () => {
    expect(asked('Ines Tavake', 'Gus Alder')).toEqual([
      'actors: is "Tavake" the one of actors/ines-tavake.yaml? If so, write ines-tavake in place of tavake, remove actors/tavake.yaml, and add "Tavake" to the "aliases" of the other.',
    ]);
    expect(asked('Ines Tavake', 'Rua Tavake')).toEqual([]);
    expect(asked('Gus Ontavake')).toEqual([]);
  });

  it.each([
    'I. Tavake',
    'i tavake',
    'Tavake, Inés',
    'Tavake, I.',
    'Tavake I.',
    'INES TAVAKE',
    'I.M. Tavake',
    'Tavake I. M.',
  ])('or with initials, turned round or without accents: %s', (who) => {
    const expected = [expect.stringContaining('the one of actors/inés-maria-tavake.yaml')];
    expect(askedOf(who, 'Inés Maria Tavake', 'Gus Tavake')).toEqual(expected);
    expect(askedOf(who, 'Rua Alder', 'Gus Tavake')).toEqual([]);
    expect(askedOf(who, 'Inés Maria Tavake', 'Ines Maria Tavake-Alder')).toEqual(expected);
  });

  it('but not where two may be called so', () => {
    expect(askedOf('I. Tavake', 'Inés Tavake', 'Ivo Tavake')).toEqual([]);
  });
});

describe('a list of objects in JSON', () => {
  it('is a table whose columns are the ways to its fields', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-json-'));
    try {
      writeFileSync(
        join(folder, 'map.yaml'),
        'name: Log\ncolumns: { title: what, date: when.day, source: links, place: place.name }\n',
      );
      const rows = [
        {
          what: 'Quay closes',
          when: { day: '2023-06-04' },
          links: ['https://a.example/1', 'https://b.example/2'],
          place: { name: 'Quay' },
          mood: 'grim',
        },
      ];
      const written = JSON.stringify({ made: 'by hand', rows }).replace('"grim"', '3.10, "depth": 9007199254740993');
      writeFileSync(join(folder, 'log.json'), written);
      const format = { is: 'csv', map: join(folder, 'map.yaml') } as const;
      const document = sound(await readDocument(join(folder, 'log.json'), format, OPTIONS));
      const result = only(plan(document), 'new');
      const { record } = newEvent(result);
      expect([record.places, record.claims.map(({ source }) => source)]).toEqual([
        ['quay'],
        ['a-example-1', 'b-example-2'],
      ]);
      expect(result.lost).toEqual(['the column "mood": "3.10"', 'the column "depth": "9007199254740993"']);
      expect(document.asides.map(({ words }) => words).join()).toContain('made by hand');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('the credit of media is the document where that is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-credit-'));
  try {
    const file = join(folder, 't.csv');
    writeFileSync(
      file,
      'Year,Headline,Text,Media,Media Credit\n2023,Quay,It closed.,https://p.example/1.jpg,"<a href=""https://news.example/1"">Harbour News</a>"\n',
    );
    const read = (sourceFrom: 'credit' | null) => readDocument(file, { is: 'timelinejs' }, { ...OPTIONS, sourceFrom });
    const asked = only(plan(sound(await read(null))), 'new');
    expect(asked.todos).toEqual([
      'statement "text-1": said in what the row shows beside its text, in https://news.example/1 of its credit, or in another document?',
    ]);
    const told = only(plan(sound(await read('credit'))), 'new');
    expect(newEvent(told).record.claims.map(({ id, source }) => [id, source])).toEqual([
      ['text-1', 'news-example-1'],
      ['media', 'p-example-1-jpg'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
