/** The formats that can be imported, read into rows and events. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMap } from '../../../src/import/map-file.ts';
import { readMappedTable } from '../../../src/import/mapped-table.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { readTable } from '../../../src/import/table.ts';
import { readTimelineJson } from '../../../src/import/timelinejs-json.ts';
import { eventOf, FIXTURES, newEvent, only, OPTIONS, plan, sheet, slide, slides, sound, ZONE } from './importing.ts';
import { sheetXml, workbookOf } from './workbook-file.ts';

const timeline = async (name: string) => sound(await readDocument(join(FIXTURES, name), { is: 'timelinejs' }, OPTIONS));
const map = { is: 'csv', map: join(FIXTURES, 'log-map.yaml') } as const;

const HEADING =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Alt Text,Link';

describe('the JSON of TimelineJS', () => {
  it('is read slide by slide', async () => {
    const results = plan(await timeline('slides.json'));
    expect(results.map(({ place, is }) => [place, is])).toEqual([
      ['event 1', 'new'],
      ['event 2', 'new'],
      ['event 3', 'refused'],
      ['event 4', 'refused'],
    ]);
    expect(results.slice(2)).toMatchObject([
      { why: 'it is not what TimelineJS takes there: "not a slide"' },
      { title: 'No date', why: 'it has no date' },
    ]);
  });

  it('gives events with their own keys, words, lists, sources and threads', async () => {
    const [first] = plan(await timeline('slides.json'));
    if (first?.is !== 'new') throw new Error('The first slide is sound.');
    const { record, account } = newEvent(first);
    expect(first.path).toBe('events/2023-06/bridge-closed.md');
    expect(record).toMatchObject({
      title: 'The bridge & the road close',
      summary: 'A crack was found. The road is closed. Twelve ships wait.',
      when: { date: { text: '2023-06-04T09:05+03:00' }, basis: 'resolved' },
      threads: ['bridge'],
      draft: false,
    });
    expect(record.claims.map(({ text, source }) => [text, source])).toEqual([
      ['A crack was found.', 'news-example-1'],
      ['The road is closed.', 'news-example-1'],
      ['Twelve ships wait.', 'news-example-1'],
    ]);
    expect(account.trim()).toBe(
      'A crack was found.[^text-1]\n\n- The road is closed.[^text-2]\n- Twelve ships wait.[^text-3]',
    );
    expect(first.lost).toEqual(['the seconds "30"', 'the words "Source: Harbour News", now a citation']);
  });

  it('gives what is shown beside a text as a source, and asks whether it is the source', async () => {
    const [, second] = plan(await timeline('slides.json'));
    if (second?.is !== 'new') throw new Error('The second slide is sound.');
    const { record, account } = newEvent(second);
    expect(record).toMatchObject({ draft: true, when: { date: { text: '2023-06-05/2023-06-07' } } });
    expect(record.claims.map(({ id, text, source }) => [id, text, source])).toEqual([
      ['text-1', 'Ships wait', 'video-example-embed-7'],
      ['media-1', 'Ships at anchor', 'video-example-embed-7'],
    ]);
    expect(account.trim()).toBe('Ships wait[^text-1]\n\nShips at **anchor**[^media-1]');
    expect(second.todos).toEqual([
      'statement "text-1": said in what the row shows beside its text, or in another document?',
    ]);
    expect(second.lost).toEqual([
      'the thumbnail "https://video.example/7.jpg"',
      'the background "#eee"',
      'the field layout "wide"',
    ]);
    expect(second.files.find(({ type }) => type === 'source')?.text).toContain('Credited to: Port TV');
  });

  it('says what is to become of its title and eras', async () => {
    expect((await timeline('slides.json')).asides).toEqual([
      {
        place: 'title',
        words:
          'The title slide is no event. What it says ("The harbour", "One summer.") belongs in site.yaml, as "story" and "lede".',
      },
      {
        place: 'era 1',
        words:
          'An era is no event. If it is a storyline, write a thread for it. It says: start_date.year "2022", end_date.year "2023", "Years of repair".',
      },
      { place: 'scale', words: 'The field is of the whole timeline, and is not taken over: "human".' },
    ]);
  });

  it('of version 2 is read as well', async () => {
    const document = await timeline('version-2.json');
    const events = plan(document).map((result) => (result.is === 'new' ? newEvent(result).record : result));
    expect(document.title).toBe('The harbour');
    expect(events).toMatchObject([
      { title: 'The bridge closes', when: { date: { text: '2023-06-04/2023-06-05' } }, threads: ['bridge'] },
      { title: 'A long year', when: { date: { text: '2023' } }, draft: true },
    ]);
    expect(document.asides.map(({ place }) => place)).toEqual(['title', 'era 1', 'type']);
  });

  it('of version 2 has dates before the year 1', () => {
    const text = JSON.stringify({
      timeline: { headline: 'Rome', date: [{ startDate: '-44,3,15', headline: 'Ides' }] },
    });
    const read = sound(readTimelineJson(text, 'rome.json', OPTIONS));
    expect(read.rows[0]?.date).toMatchObject({ when: { date: '../0001' }, notes: [{ words: '-44-3-15' }] });
  });

  it('keeps a headline that is too long in the account', () => {
    const long = `The council of the harbour meets ${'again and '.repeat(12)}again`;
    const result = only(plan(slides(slide(long, '<a href="https://post.example/2">They met.</a>'))), 'new');
    const { record, account } = newEvent(result);
    expect(record.title).toMatch(/^The council .* again…$/);
    expect(record.title.length).toBeLessThanOrEqual(120);
    expect(account).toContain(long);
    expect(record.draft).toBe(true);
    expect(result.todos[0]).toContain(`the headline has ${long.length} characters and is cut`);
  });

  it('cuts no statement or summary but a single sentence that is too long, and says so', () => {
    const sentence = 'The bridge was closed on the day after. ';
    const many = only(
      plan(slides(slide('Many sentences', `<a href="https://a.example/">x</a> ${sentence.repeat(30)}`))),
      'new',
    );
    expect(newEvent(many).record.claims.map(({ text }) => text.length > 400 || text.endsWith('…'))).not.toContain(true);
    expect(newEvent(many).record.summary).toMatch(/after\.$/);
    const one = only(plan(slides(slide('One sentence', `and so on, ${'on and '.repeat(90)}`))), 'new');
    expect(one.todos.join('\n')).toMatch(/"summary": the first sentence .* is cut/);
    expect(one.todos.join('\n')).toContain(
      'statement "text-1": from which document? The row names none. Also: it is longer than 400 characters and cut',
    );
  });

  it('takes a missing headline from the beginning of the text, and asks for one', () => {
    const result = only(plan(slides(slide('', '<h1>Bridge closed</h1><p>A crack.</p>'))), 'new');
    expect(result.title).toBe('Bridge closed A crack.');
    expect(result.todos[0]).toBe('"title": the row has no headline; this is how its text begins.');
  });

  it('tells media apart from the documents that a text and a caption name', () => {
    const caption = 'Photo: <a href="https://photo.example/2">Port TV</a> shows ships';
    const media = { url: 'https://media.example/1.png', caption };
    const result = only(
      plan(slides(slide('Ships', 'They wait, <a href="https://a.example/">A</a> says.', { media }))),
      'new',
    );
    expect(newEvent(result).record.claims.map(({ id, source }) => [id, source])).toEqual([
      ['text-1', 'a-example'],
      ['media', 'media-example-1-png'],
      ['media-1', 'photo-example-2'],
    ]);
  });

  it('keeps the joiners that words and emoji need', () => {
    const words = 'ما می\u200cخواهیم به خانه\u200cها برگردیم.';
    const result = only(plan(slides(slide('Family 👨\u200d👩\u200d👧 waits', words))), 'new');
    const { record } = newEvent(result);
    expect([record.title, record.claims[0]?.text]).toEqual(['Family 👨\u200d👩\u200d👧 waits', words]);
    expect([result.lost, result.path]).toEqual([[], 'events/2023-06/family-waits.md']);
  });

  it.each([
    ['breaks', '<b>a<br></b>'.repeat(65_000)],
    ['words apart in a line', `<b>${'a<i>b</i>'.repeat(65_000)}</b>`],
    [
      'links in an attribute',
      `<p data-a="${Array.from({ length: 130_000 }, (_, index) => `https://a/${index}`).join(' ')}">a</p>`,
    ],
  ])('reads a slide with more %s than a call takes arguments', (_, text) => {
    expect(plan(slides(slide('Long', text), slide('Sound', 'Words.')))).toMatchObject([{}, { is: 'new' }]);
  });

  it('reads a file with a list of more numbers than a call takes arguments', () => {
    const long = slide('Long', 'Words.', { numbers: Array.from({ length: 130_000 }, () => 1) });
    expect(plan(slides(long, slide('Sound', 'Words.')))).toMatchObject([{ is: 'refused' }, { is: 'new' }]);
  });

  it('refuses a slide that is nested too deeply, and no other', () => {
    const results = plan(slides(slide('Deep', '<div>'.repeat(5000)), slide('Ships wait', 'They wait.')));
    expect(results).toMatchObject([{ is: 'refused', why: 'its text is nested too deeply' }, { is: 'new' }]);
    const credit = slide('Deep', 'Text', { media: { url: 'https://a.example/', credit: '<b>'.repeat(5000) } });
    expect(plan(slides(credit))).toMatchObject([{ is: 'refused', why: 'its credit is nested too deeply' }]);
  });

  it('leaves out what nobody can see, pictures and scripts, and says so', () => {
    const html =
      'So\u00adft&#8203; <img src="https://a.example/1.png"><script>alert(1)</script><a href="javascript:x">here</a>';
    const result = only(plan(slides(slide('Hid\u200bden', html))), 'new');
    const { record, account } = newEvent(result);
    expect([record.title, account.trim()]).toEqual(['Hidden', 'Soft here[^text-1]']);
    expect(result.lost).toEqual([
      'a picture (https://a.example/1.png)',
      'a <script> element: "alert(1)"',
      'a link to javascript:x',
      'characters that cannot be seen: 3',
    ]);
  });
});

describe('the sheet of TimelineJS', () => {
  it('is read with all its columns', () => {
    const row =
      '2023,6,4,5:30 PM,2023,6,5,,c. 4 June,Ships wait,They wait.,https://video.example/7,Port TV,At anchor,https://video.example/7.jpg,,Bridge,#fff,Ships,https://port.example/';
    const document = sheet(`${HEADING}\n${row}\n`);
    const result = only(plan(document), 'new');
    expect(result.place).toBe('row 2');
    const { record } = newEvent(result);
    expect(record).toMatchObject({
      title: 'Ships wait',
      threads: ['bridge'],
      when: { date: { text: '2023-06-04T17:30+03:00~/2023-06-05' } },
    });
    expect(record.claims.map(({ id, source }) => [id, source])).toEqual([
      ['text-1', 'port-example'],
      ['media-1', 'video-example-7'],
    ]);
    expect(result.lost).toEqual([
      'the thumbnail "https://video.example/7.jpg"',
      'the description of the picture (alt text) "Ships"',
      'the background "#fff"',
    ]);
  });

  it('knows title and era rows, and says what stands in other columns', () => {
    const document = sheet('Year,Headline,Type,Mood\n,The harbour,title,\n2022,Repairs,era,\n2023,Ships wait,,grim\n');
    expect(document.asides.map(({ place }) => place)).toEqual(['row 2', 'row 3']);
    expect(document.title).toBe('The harbour');
    expect(only(plan(document), 'new').lost).toEqual(['the column "Mood": "grim"']);
  });

  it.each([
    ['dates of both kinds', 'Year,Headline,End Date\n2023,Ships wait,6/5/2023\n', 'the column "End Date": "6/5/2023"'],
    ['a time beside a date', 'Start Date,Time,Headline\n6/4/2023,17:00,Ships wait\n', 'the column "Time": "17:00"'],
    ['a group and a tag', 'Year,Headline,Group,Tag\n2023,Ships wait,Bridge,Quay\n', 'the column "Tag": "Quay"'],
  ])('with %s has one of them read, and says so of the other', (_, csv, lost) => {
    expect(only(plan(sheet(csv)), 'new').lost).toEqual([lost]);
  });

  it.each([
    ['2023-06-04', '2023-06-04'],
    ['6/4/2023', '2023-06-04'],
    ['6/2023', '2023-06'],
    ['2023', '2023'],
    ['6/4/2023 17:00', '2023-06-04T17:00+03:00'],
  ])('of the older kind has dates such as %s', (written, date) => {
    const result = only(
      plan(sheet(`Start Date,End Date,Headline,Text,Tag\n${written},,Ships wait,They wait.,Bridge\n`)),
      'new',
    );
    expect(newEvent(result).record).toMatchObject({ when: { date: { text: date } }, threads: ['bridge'] });
  });

  it.each([
    ['with semicolons', 'Year;Headline;Text\r\n2023;Ships, wait;"They ""wait""."\r\n', 'Ships, wait'],
    ['with tabs', 'Year\tHeadline\n2023\tShips wait\n', 'Ships wait'],
    ['with bars', 'Year|Headline|Text\n2023|Ships, wait|They wait.\n', 'Ships, wait'],
    ['with a cell of several lines', 'Year,Headline,Text\n2023,Ships wait,"One\nline"\n', 'Ships wait'],
    ['with other capitals', 'YEAR,headline\n2023,Ships wait\n', 'Ships wait'],
  ])('is read %s', (_, csv, title) => {
    expect(only(plan(sheet(csv)), 'new').title).toBe(title);
  });

  it('counts rows as the spreadsheet does', () => {
    const results = plan(sheet('Year,Headline,Text\n2023,One,"a\nb"\n,,\n\n2023,Two,\n,Three,\n'));
    expect(results.map(({ place }) => place)).toEqual(['row 2', 'row 5', 'row 6']);
  });

  it.each([
    ['Time', '2023,6,4,noon', 'the time "noon" is none; expected one such as 17:00 or 5 pm'],
    ['Month', '2023,Juneau,4,', 'the month "Juneau" is no whole number'],
    ['Year', ',6,4,', 'it has no year'],
  ])('with a %s that is none has the row refused', (_, cells, why) => {
    const document = sheet(`Year,Month,Day,Time,Headline\n${cells},Ships wait\n`);
    expect(only(plan(document), 'refused').why).toBe(why);
  });
});

describe('any table, by a map', async () => {
  const document = sound(await readDocument(join(FIXTURES, 'log.csv'), map, OPTIONS));
  const results = plan(document);

  it('is read column by column', () => {
    const [first, second] = results;
    if (first?.is !== 'new' || second?.is !== 'new') throw new Error('Both rows are sound.');
    expect(newEvent(first).record).toMatchObject({
      title: 'The bridge closes',
      when: { date: { text: '2023-06-04T09:05+03:00/2023-06-04T10:00+03:00' } },
      draft: false,
      claims: [{ text: 'A crack was found.', source: 'news-example-1' }],
    });
    expect(first.files.map(({ path }) => path)).toEqual([
      'outlets/harbour-news.yaml',
      'sources/news-example-1.yaml',
      'events/2023-06/the-bridge-closes.md',
    ]);
    expect(newEvent(second).record.title).toBe('The council; the port');
    expect(second.files.map(({ path }) => path)).toContain('outlets/quay-post.yaml');
  });

  it('has rows refused, or asked after, with their numbers', () => {
    expect(results.slice(2)).toMatchObject([
      { place: 'row 4', is: 'refused', why: 'the date "6 June" is not written as DD.MM.YYYY or MM.YYYY' },
      { place: 'row 5', is: 'new', todos: ['statement "text-1": from which document? The row names none.'] },
    ]);
    expect(document.asides).toEqual([{ place: 'columns', words: 'The map leaves these out: "Seen by".' }]);
  });

  it('takes dates as this project writes them where the map names no other way', () => {
    const table = readTable('Title,When\nOne,2023-06-04~\nTwo,../2023-06\nThree,4.6.2023\n', () => true);
    const read = readMap('name: T\ncolumns: { title: Title, date: When }\n');
    if (!table.ok || !read.ok) throw new Error('Both are sound.');
    const planned = plan(sound(readMappedTable(table.table, read.map, ZONE)));
    expect(
      planned.map((result) => (result.is === 'new' ? newEvent(result).record.when.date.text : result)),
    ).toMatchObject(['2023-06-04~', '../2023-06', '2023-06-04']);
  });

  it('asks for the address of a source that is none', () => {
    const table = readTable('Title,When,Link\nOne,2023,ftp://a.example\n', () => true);
    const read = readMap('name: T\ncolumns: { title: Title, date: When, source: Link }\n');
    if (!table.ok || !read.ok) throw new Error('Both are sound.');
    const result = only(plan(sound(readMappedTable(table.table, read.map, ZONE))), 'new');
    expect(result.todos).toEqual([
      'the "url" of its source: "ftp://a.example" is no address that begins with https:// or http://.',
    ]);
  });

  it.each([
    ['name: T\n', '1:1  The field "columns" is missing'],
    ['name: T\ncolumns: { title: A, date: B, sourc: C }\n', '2:31  Unknown field "sourc"; did you mean "source"?'],
    ['name: T\ncolumns: { title: A, date: B }\ndate_format: D.M.\n', 'The date_format "D.M." cannot be read'],
    ['name: [\n', 'The map has'],
  ])('%j is no map', (text, why) => {
    const read = readMap(text);
    expect(read.ok ? 'a map' : read.why).toContain(why);
  });

  it('has a map such as docs/import.md shows', () => {
    const page = readFileSync(join(FIXTURES, '../../../docs/import.md'), 'utf8');
    const example = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    expect(readMap(example)).toMatchObject({ ok: true, map: { name: 'Log of the harbour', columns: { key: 'No' } } });
  });

  it('says which of the map’s columns is not there', () => {
    const table = readTable('Title,When\nOne,2023\n', () => true);
    const read = readMap('name: T\ncolumns: { title: Titel, date: When }\n');
    if (!table.ok || !read.ok) throw new Error('Both are sound.');
    expect(readMappedTable(table.table, read.map, ZONE)).toEqual({
      ok: false,
      why: '  title: Unknown column "Titel"; did you mean "Title"?\nThe table has: "Title", "When".',
    });
  });
});

describe('a file that cannot be imported', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-files-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['empty', '', 'The file is empty.'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'This is a web page'],
    ['XML of a spreadsheet program', '<?xml version="1.0"?>\n<office:document/>', 'This is XML, as some programs save'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html><html/>', 'This is a web page'],
    [
      'XML behind many comments',
      `<?xml version="1.0"?>${'<!-- -->\n'.repeat(60)}<office:document/>`,
      'This is XML, as some programs save',
    ],
    [
      'a workbook whose table stands on another sheet',
      workbookOf([sheetXml([['Read me']]), sheetXml([['Year', 'Headline']])]),
      'sheet "Sheet 2": Only the first sheet, "Sheet 1", is read.',
    ],
    ['a broken workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'no workbook (.xlsx) that can be read'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Save the sheet as CSV UTF-8, or as .xlsx.'],
    ['JSON nested deeply', `{"events": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nested too deeply'],
    [
      'neither UTF-8 nor any other',
      Buffer.from([0x8e, 0x80, 0x5a, 0x20, 0x8e, 0x80, 0x5a]),
      'Do not save it as UTF-8 where letters show as',
    ],
    ['broken JSON', '{ "events": [ }', 'This begins like JSON and is none'],
    ['other JSON with a long text', `{ "items": "${'a'.repeat(2e7)}" }`, 'no timeline of TimelineJS'],
    ['JSON whose text has no end', `{ "items": "${'\\"'.repeat(1e6)}`, 'This begins like JSON and is none'],
    ['other JSON', '{ "items": [] }', 'no timeline of TimelineJS: expected an object with a list "events"'],
    ['a list', '[1, 2]', 'no timeline of TimelineJS'],
    ['another table', 'Date,Title\n2023,One\n', 'The first row has no column "Year". It has: "Date", "Title".'],
    ['a mistyped heading', 'Yaer,Headline\n2023,One\n', 'no column "Year"; did you mean "Yaer"?'],
    ['a column twice', 'Year,Headline,Text,Text\n', 'The column "Text" stands twice in the first row'],
    ['an open quotation mark', 'Year,Headline\n2023,"One\n', 'a quotation mark (") opens a cell and is never closed.'],
    [
      'a stray quotation mark',
      'Year,Headline\n2023,One "two"\n',
      'Line 2: a quotation mark (") stands where it cannot',
    ],
  ])('because it is %s has a message that says so', async (name, data, why) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, data);
    const read = await readDocument(file, { is: 'timelinejs' }, OPTIONS);
    expect(read.ok ? 'read' : read.why).toContain(why);
  });

  it('because it is not there has a message that says so', async () => {
    const read = await readDocument(join(folder, 'none.csv'), { is: 'timelinejs' }, OPTIONS);
    expect(read).toMatchObject({
      ok: false,
      why: expect.stringContaining('cannot be read (there is no such file)') as string,
    });
  });

  it('is not one that begins with a byte-order mark', async () => {
    const file = join(folder, 'marked.csv');
    writeFileSync(file, '\ufeffYear,Headline\r\n2023,One\r\n');
    const document = sound(await readDocument(file, { is: 'timelinejs' }, OPTIONS));
    expect(only(plan(document), 'new').title).toBe('One');
  });
});

it('every fixture’s events are events that the check reads', async () => {
  for (const name of ['slides.json', 'version-2.json', 'harbour.csv']) {
    const files = plan(await timeline(name)).flatMap((result) => (result.is === 'new' ? result.files : []));
    const events = files.filter(({ type }) => type === 'event');
    expect(events.map((file) => eventOf(file).record.id)).toEqual(events.map(({ id }) => id));
    expect(readFileSync(join(FIXTURES, name), 'utf8')).not.toBe('');
  }
});
