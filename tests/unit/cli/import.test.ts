/** `npm run import` as an editor starts it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { runHere, type Ended } from './in-process.ts';
import { emptyStory, FIXTURES } from '../import/importing.ts';

const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  runHere(['import', ...args], FIXTURES, env);

const errors = async (root: string): Promise<string[]> =>
  (await checkContent(root)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path}: ${message}`);

describe('import', () => {
  it.each([
    [['timelinejs', 'harbour.csv'], 1],
    [['timelinejs', 'slides.json'], 1],
    [['timelinejs', 'version-2.json'], 0],
    [['csv', 'log.csv', '--map', 'log-map.yaml'], 1],
  ])('of %j passes the check, and a second time changes nothing', async (given, status) => {
    using story = emptyStory();
    const args = [...given, '--content', story.root];
    const first = await run(args);
    expect([first.status, first.stderr]).toEqual([status, '']);
    expect(await errors(story.root)).toEqual([]);
    const files = story.files();
    const listed = [...first.stdout.matchAll(/^ {2}(\S+\.(?:md|yaml)) {2}\((?:row|event) \d+\)$/gm)].map(
      ([, path]) => path,
    );
    expect(listed.toSorted()).toEqual(Object.keys(files).filter((path) => path.includes('/')));
    const second = await run(args);
    expect([second.status, second.stderr]).toEqual([status, '']);
    expect(second.stdout).toContain('Written: 0 events. Left alone');
    expect(story.files()).toEqual(files);
  });

  it('writes nothing with --dry-run, and says what it would write', async () => {
    using story = emptyStory();
    const before = story.files();
    const preview = await run(['timelinejs', 'harbour.csv', '--dry-run'], { CONTENT_DIR: story.root });
    expect(preview.status).toBe(1);
    expect(preview.stdout).toContain('This is a preview; nothing was written.\nWould be written: 4 events');
    expect(story.files()).toEqual(before);
    const real = await run(['timelinejs', 'harbour.csv'], { CONTENT_DIR: story.root });
    const filesIn = (report: string): string => report.slice(report.indexOf('\nFiles')).replace(/^\nFiles.*$/m, '');
    expect(filesIn(real.stdout)).toBe(filesIn(preview.stdout));
  });

  it('says row by row what was not imported, what is to be supplied, and what was left out', async () => {
    using story = emptyStory();
    const { stdout } = await run(['timelinejs', 'harbour.csv', '--content', story.root]);
    expect(stdout.split('\nTo be read by an editor')[0]).toMatchInlineSnapshot(`
      ""harbour.csv": 9 rows.
      Written: 4 events, 4 sources, 3 outlets, 1 thread; 2 of the events are drafts. Left alone, imported before: 0. Not imported: 5.

      Not imported. Mend the rows and import the file again:
        row 7 "No date at all": it has no date.
        row 8 "A month that is none": there is no "2023-13-01".
        row 9 "A day without a month": it has the day 5 and no month.
        row 10: it has neither a headline nor a text.
        row 12 "Not a number": the year "c. 2020" is no whole number.

      To be supplied by an editor. These events are drafts until it is done and "draft: true" removed:
        events/2023-06/ships-wait.md  (row 5 "Ships wait")
          - "when": does 2023-06-06T17:00+03:00~/2023-06-07 say no more than “Early June”?
          - statements "text-1", "text-2": said in what the row shows beside its text, or in another document?
        events/2023-06/nobody-says-where-this-is-from.md  (row 6 "Nobody says where this is from")
          - statement "text-1": from which document? The row names none.

      Not taken over:
        row 4: the background "#fff"
        row 5: the thumbnail "https://img.example/t.jpg"
        row 5: the description of the picture (alt text) "The ships"
        row 5: a <script> element: "alert(1)"

      Not events:
        row 2: The title slide is no event. What it says ("The harbour this summer", "How the bridge closed and opened again.") belongs in site.yaml, as "story" and "lede".
        row 11: An era is no event. If it is a storyline, write a thread for it. It says: Year "2022", End Year "2023", "Years of repair".
      "
    `);
  });

  it('leaves a draft where something is to be supplied, and publishes what is whole', async () => {
    using story = emptyStory();
    await run(['timelinejs', 'harbour.csv', '--content', story.root]);
    const drafts = Object.entries(story.files()).flatMap(([path, { text }]) =>
      /^draft: true$/m.test(text) ? [path] : [],
    );
    expect(drafts).toEqual(['events/2023-06/nobody-says-where-this-is-from.md', 'events/2023-06/ships-wait.md']);
    for (const path of drafts) expect(story.files()[path]?.text).toContain('\n# To supply: ');
  });

  it.each([
    [[], 'The format is missing; expected timelinejs or csv.\n'],
    [['timeline', 'x'], 'Unexpected format "timeline"; expected timelinejs or csv; did you mean "timelinejs"?\n'],
    [['timelinejs'], 'The file is missing: npm run import -- timelinejs FILE\n'],
    [['csv', 'log.csv'], '--map MAP.yaml is missing: it says which column is what. See docs/import.md.\n'],
    [['timelinejs', 'x.csv', '--map', 'm'], '--map is for csv; what the columns of TimelineJS are is known.\n'],
    [['timelinejs', 'none.csv'], '"none.csv": The file cannot be read (there is no such file).\n'],
    [['timelinejs', '.'], /^"\.": .* cannot be read \(it is no ordinary file\)\.\n$/],
    [
      ['timelinejs', 'log.csv'],
      /^"log\.csv": The first row has no column "Year"\. It has: "No", .* --map MAP\.yaml\n$/,
    ],
    [
      ['timelinejs', 'https://sheets.example/1'],
      '"https://sheets.example/1" is an address on the web. Nobody is asked here; --fetch allows to fetch it.\n',
    ],
    [['timelinejs', 'http://127.0.0.1:9/t.csv', '--fetch'], /^"http:\/\/127\.0\.0\.1:9\/t\.csv" cannot be fetched: /],
    [['timelinejs', 'harbour.csv', '--source-from', 'link'], 'Unexpected "link" for --source-from; expected credit.\n'],
    [['timelinejs', 'harbour.csv', '--dryrun'], 'Unknown option --dryrun; did you mean --dry-run?\n'],
    [
      ['timelinejs', 'harbour.csv', '--report', 'nowhere/report.txt'],
      'The report cannot be written to "nowhere/report.txt" (its folder does not exist).\n',
    ],
    [['timelinejs', 'harbour.csv', '--content', 'nowhere'], /^There is no sound site\.yaml in the content folder/],
  ])('%j is refused in plain words', async (args, message) => {
    using story = emptyStory();
    const before = story.files();
    const { status, stdout, stderr } = await run(args, { CONTENT_DIR: story.root });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(story.files()).toEqual(before);
  });

  it('imports nothing of which its report could not be written', async () => {
    using story = emptyStory();
    const before = story.files();
    const file = join(story.root, 'site.yaml');
    const { status, stdout, stderr } = await run([
      'timelinejs',
      'harbour.csv',
      '--content',
      story.root,
      '--report',
      file,
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The report cannot be written to ".*site\.yaml" \(there is such a file already\)\.\n$/);
    expect(story.files()).toEqual(before);
  });

  it('refuses a map with its file, line and column', async () => {
    using story = emptyStory();
    const map = join(story.root, 'map.yaml');
    writeFileSync(map, 'name: Log\ncolumns:\n  title: What\n  dat: Day\n');
    const { status, stderr } = await run(['csv', 'log.csv', '--map', map, '--content', story.root]);
    expect(status).toBe(1);
    expect(stderr).toContain('map.yaml": The map has a problem:\n');
    expect(stderr).toContain('  4:3  Unknown field "dat"; did you mean "date"?');
  });
});
