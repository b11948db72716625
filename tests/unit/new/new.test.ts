/** `npm run new` at a terminal and without one, in a copy of a sound content folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { runHere, type Ended } from '../cli/in-process.ts';
import { baseFile, contentWith, inShort, type Folder } from '../check/overlay.ts';
import { BACKSPACE, CTRL_C, DOWN, ENTER, session, TAB } from './session.ts';

const run = (folder: Folder, ...args: string[]): Promise<Ended> =>
  runHere(['new', ...args], folder.root, { CONTENT_DIR: folder.root });

const read = (folder: Folder, path: string): string => readFileSync(join(folder.root, path), 'utf8');
const files = (folder: Folder): string[] => readdirSync(folder.root, { recursive: true, encoding: 'utf8' }).toSorted();
const errors = async (folder: Folder): Promise<string[]> =>
  (await folder.check()).filter(({ severity }) => severity === 'error').map(inShort);

const EVENT = [
  ...['event', '--title', 'Ferry runs instead of the bridge', '--date', '2023-06-04', '--source', 'quay-post-2'],
  ...['--text', 'Quay Post reports that a ferry ran.', '--standing', 'reported'],
];
const FERRY = 'events/2023-06/ferry-runs-instead-of-the-bridge.md';

describe('with everything given', () => {
  it('asks nothing, and puts the event into the folder of its month', async () => {
    using folder = contentWith({});
    const { status, stdout, stderr } = await run(folder, ...EVENT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      `Wrote ${FERRY}\n  ${FERRY}:5  fill in summary\n  ${FERRY}:7  fill in kind\nThen run: npm run check\n`,
    );
  });

  it('says of a time without its offset what it is by the clocks of the story, in summer and in winter', async () => {
    using folder = contentWith({ 'site.yaml': baseFile('site.yaml').replace('Europe/Moscow', 'America/New_York') });
    const said = async (date: string): Promise<string> =>
      (await run(folder, ...EVENT.with(EVENT.indexOf('2023-06-04'), date))).stderr;
    expect(await said('2023-06-04T17:00')).toBe(
      '--date: The time 2023-06-04T17:00 has no offset from UTC; by the clocks of America/New_York it is 2023-06-04T17:00-04:00. If those of another place are meant, write theirs.\n',
    );
    expect(await said('4 December 2023 5 pm')).toContain('it is 2023-12-04T17:00-05:00.');
    expect(await said('2023-06-04 soon')).not.toContain('clocks');
  });

  it('takes the choices of a question as they stand within a sentence', async () => {
    using folder = contentWith({});
    const asked = ['question', '--title', 'Did it run?', '--kind', 'choice', '--scope', 'On Sunday.'];
    await run(folder, ...asked, '--choices', 'It ran.; late: It ran at 5 p.m.');
    expect(read(folder, 'questions/did-it-run.yaml')).toContain(
      'choices:\n  it-ran: It ran\n  late: It ran at 5 p.m.\n',
    );
  });

  it('writes what passes the check, but for what is marked to be filled in', async () => {
    using folder = contentWith({});
    await run(folder, ...EVENT);
    expect(await errors(folder)).toEqual([`${FERRY}:5:1 missing-field`, `${FERRY}:7:1 missing-field`]);
  });

  it.each([
    ['event', EVENT.slice(1).concat('--kind', 'happening', '--summary', 'A ferry ran.', '--places', 'harbour')],
    [
      'source',
      ['--title', 'The ferry', '--kind', 'article', '--outlet', 'quay-post', '--url', 'https://quay.example/1'],
    ],
    ['outlet', ['--name', 'Ferry News', '--url', 'https://ferry.example']],
    ['actor', ['--name', 'The ferryman', '--kind', 'person', '--side', 'port', '--member-of', 'port-authority']],
    ['place', ['--name', 'The landing', '--kind', 'pier', '--within', 'harbour']],
    ['place', ['--name', 'The buoy', '--kind', 'buoy', '--lat', '-34.6', '--lon', '-58.41', '--accuracy-m', '50']],
    [
      'question',
      ['--title', 'Did it run?', '--kind', 'choice', '--choices', 'It ran; It did not', '--scope', 'On Sunday.'],
    ],
    [
      'question',
      [
        ...['--title', 'How many crossed?', '--kind', 'number', '--unit', '{ one: passenger, other: passengers }'],
        ...['--scope', 'On Sunday.'],
      ],
    ],
    ['thread', ['--title', 'The ferry', '--summary', 'How people crossed.']],
  ])('a new %s with nothing left to fill in has no error', async (type, options) => {
    using folder = contentWith({});
    const { status, stdout } = await run(folder, type, ...options);
    expect(status).toBe(0);
    expect(stdout).not.toContain('fill in');
    expect(await errors(folder)).toEqual([]);
  });

  it('makes choices with the keys that are given, and loses none whose key another has', async () => {
    using folder = contentWith({});
    const choices = 'open: The bridge is open; Shut!؛ shut; +';
    await run(
      folder,
      'question',
      '--title',
      'Open?',
      '--kind',
      'choice',
      '--choices',
      choices,
      '--scope',
      'On Sunday.',
    );
    expect((await checkContent(folder.root)).content.story.questions.get('open')?.choices).toEqual({
      open: 'The bridge is open',
      shut: 'Shut!',
      'shut-2': 'shut',
      choice: '+',
    });
  });

  it('puts a place where it is, once all of its point is known', async () => {
    using folder = contentWith({});
    const buoy = ['place', '--name', 'The buoy', '--kind', 'buoy', '--lat', '-34.6'];
    const part = await run(folder, ...buoy);
    expect(part.status).toBe(1);
    expect(part.stderr).toMatch(/missing:\n {2}--lon .*\n {2}--accuracy-m /);
    await run(folder, ...buoy, '--lon', '-58.41', '--accuracy-m', '50');
    expect(read(folder, 'places/the-buoy.yaml')).toContain('\nat:\n  lat: -34.6\n  lon: -58.41\n  accuracy_m: 50\n');
  });

  it('explains each field in the words of the schema', async () => {
    using folder = contentWith({});
    await run(folder, ...EVENT);
    expect(read(folder, FERRY)).toMatch(
      /^---\n# The event in the site's own neutral words, at most 120 characters\.\ntitle: Ferry/,
    );
    expect(read(folder, FERRY)).toContain(
      '    # Where the source got it from: a source id, a mapping, a list of these, direct or unknown.\n    # via:\n',
    );
    expect(read(folder, FERRY)).toMatch(/\n---\n\nQuay Post reports that a ferry ran\.\[\^ferry-ran\]\n$/);
  });

  it('tells whom a new one may be, where that one is called nearly so', async () => {
    const NAME = 'name: Anna-Maria Lindén\nkind: person\naliases: [A. M. Linden]\n';
    using folder = contentWith({ 'actors/anna-maria-linden.yaml': NAME });
    const told = async (name: string): Promise<string> =>
      (await run(folder, 'actor', '--name', name, '--kind', 'person')).stdout.split('\n')[1] ?? '';
    const may =
      '  actors/anna-maria-linden.yaml is nearly called so: "Anna-Maria Lindén". If that is meant, remove the new file.';
    expect(await told('Anna Maria Lindem')).toBe(may);
    expect(await told('Ana Maria Linden')).toBe(may);
    expect(await told('A. M. Lindén')).toContain('"A. M. Linden"');
    expect(await told('Hanna-Marie Lindén')).toBe('Then run: npm run check');
  });

  it('never overwrites: the next one of the same title gets another id', async () => {
    using folder = contentWith({});
    await run(folder, ...EVENT);
    const first = read(folder, FERRY);
    expect((await run(folder, ...EVENT)).stdout).toContain(
      'Wrote events/2023-06/ferry-runs-instead-of-the-bridge-2.md',
    );
    expect(read(folder, FERRY)).toBe(first);
    const { status, stderr } = await run(folder, ...EVENT, '--id', 'bridge-closed');
    expect([status, stderr]).toEqual([
      1,
      '--id: The event "bridge-closed" is there already, in events/2023-06/bridge-closed.md.\n',
    ]);
  });
});

describe('an option', () => {
  it('that takes several adds up where it is given several times', async () => {
    using folder = contentWith({});
    await run(
      folder,
      ...EVENT,
      '--actors',
      'port-authority',
      '--actors=town-council',
      '--places',
      'harbour, harbour-bridge',
    );
    expect(read(folder, FERRY)).toContain('\nactors: [port-authority, town-council]\n');
    expect(read(folder, FERRY)).toContain('\nplaces: [harbour, harbour-bridge]\n');
  });

  it('that takes one value is refused where it is given twice', async () => {
    using folder = contentWith({});
    const { status, stderr } = await run(folder, ...EVENT, '--title', 'Another');
    expect([status, stderr]).toEqual([1, '--title is given more than once; give it one value.\n']);
  });

  it('takes a date with what is to be said of it, which gives the folder', async () => {
    using folder = contentWith({});
    const dated = EVENT.map((word) =>
      word === '2023-06-04' ? '{ date: 2023-07-04, part: night, basis: resolved, note: 007 }' : word,
    );
    const { status } = await run(folder, ...dated);
    expect(status).toBe(0);
    expect(read(folder, 'events/2023-07/ferry-runs-instead-of-the-bridge.md')).toContain(
      '\nwhen:\n  date: 2023-07-04\n  part: night\n  basis: resolved\n  note: "007"\n',
    );
    const wrong = await run(folder, ...dated.map((word) => word.replace('night', 'noon')));
    expect(wrong.stderr).toMatch(/^--date: Unexpected "noon" for part; expected /);
  });

  it('says where a statement comes from, and gives it an id', async () => {
    using folder = contentWith({});
    const said = EVENT.map((word) => (word === 'reported' ? 'claimed' : word));
    const { status } = await run(folder, ...said, '--by', 'port-authority', '--via', 'direct', '--claim-id', 'ferry');
    expect(status).toBe(0);
    expect(read(folder, FERRY)).toContain('\n    via: [direct]\n');
    expect(read(folder, FERRY)).toContain('\n  - id: ferry\n');
    expect(read(folder, FERRY)).toContain('[^ferry]');
    const wrong = await run(folder, ...said, '--by', 'port-authority', '--via', 'derect');
    expect(wrong.stderr).toContain('--via: Unknown source "derect"; did you mean "direct"?');
  });

  it('says that a source was not read: then no address is asked for', async () => {
    using folder = contentWith({});
    const { stdout } = await run(folder, 'source', '--title', 'A post', '--kind', 'post', '--read', 'false');
    expect(stdout).not.toContain('fill in');
    expect(read(folder, 'sources/a-post.yaml')).toContain('\nread: false\n');
  });
});

describe('the help', () => {
  it('has no colour where it is not read at a terminal', async () => {
    using folder = contentWith({});
    const { stdout } = await run(folder, 'event', '--help');
    expect(stdout).toContain('--via');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('without a terminal', () => {
  it('says which options are missing, and writes nothing', async () => {
    using folder = contentWith({});
    const before = files(folder);
    const { status, stderr } = await run(folder, 'event', '--title', 'A', '--standing', 'claimed');
    expect(status).toBe(1);
    expect(stderr).toMatch(/options are missing:\n {2}--date .*\n {2}--source .*\n {2}--text .*\n {2}--by /);
    expect(files(folder)).toEqual(before);
  });

  it('says what is wrong with every value, as the check says it', async () => {
    using folder = contentWith({});
    const before = files(folder);
    const { status, stderr } = await run(
      folder,
      ...['event', '--date', '2023-02-30', '--source', 'quay-pst-2', '--standing', 'claimd', '--text', 'A\u200b'],
    );
    expect(status).toBe(1);
    expect(stderr).toContain('--date: 2023-02-30 does not exist; February 2023 has 28 days.\n');
    expect(stderr).toContain('--source: Unknown source "quay-pst-2"; did you mean "quay-post-2"?\n');
    expect(stderr).toMatch(/--standing: Unexpected "claimd" .*; did you mean "claimed"\?\n/);
    expect(stderr).toContain('--text: Unexpected U+200B (zero-width space).\n');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(files(folder)).toEqual(before);
  });

  it('names no side of a site that has none, where the check would refuse it', async () => {
    const site = baseFile('site.yaml').replace(/^sides:[^]*$/m, '');
    using folder = contentWith({ 'site.yaml': site });
    const before = files(folder);
    const { status, stderr } = await run(
      folder,
      'actor',
      '--name',
      'The ferryman',
      '--kind',
      'person',
      '--side',
      'port',
    );
    expect([status, files(folder)]).toEqual([1, before]);
    expect(stderr).toMatch(/^--side: The field "sides" is missing or empty/);
  });

  it.each([
    [['evnt', '--help'], /^Unexpected "evnt"; expected event,/],
    [['evnt'], /^Unexpected "evnt"; expected event, .* or story; did you mean "event"\?\n$/],
    [[], /^Say what to make: event, source, .* or story; for example npm run new -- event\.$/m],
    [['thread', '--title', 'A', '--content', 'nowhere'], /^There is no content folder ".*nowhere"\.\n$/],
    [['thread', '--title', 'A', '--content', ''], /^--content needs a value\.\n$/],
    [['event', '--titel', 'A'], /^Unknown option --titel; did you mean --title\?\n$/],
    [['actor', 'The ferryman'], /^Unexpected "The ferryman"; put each value behind its option\./],
    [
      ['actor', '--name', '***', '--kind', 'person'],
      /^Missing: --id, because the title has no letters that an id can be made of\.\n$/,
    ],
    [
      ['actor', '--name', 'مركز المدينة', '--kind', 'institution'],
      /^Missing: --id, because the title is written without vowels, of which "mrkz-lmdynh" would be made\. Give it with vowels, or in another language\.\n$/,
    ],
    [[...EVENT, '--by', 'port-authority'], /these options are missing:\n {2}--act /],
  ])('refuses %j in plain words', async (args, message) => {
    using folder = contentWith({});
    const { status, stderr } = await run(folder, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('at a terminal', () => {
  it('asks for what is missing, offers what exists, and makes the missing source and its outlet on the way', async () => {
    using folder = contentWith({});
    const { answers, ended } = session(['new', '--content', '.'], folder.root);
    await answers('What do you want to make?', ENTER);
    await answers('What happened?', 'Ferry runs instead of the bridge', ENTER);
    await answers('Did something take place', ENTER);
    await answers('When?', '2023-06-31', ENTER);
    await answers('2023-06-31 does not exist', '\u007f\u007f', '04', ENTER);
    await answers('In which document', 'ferry', ENTER);
    await answers('A new source:', '');
    await answers('The title as published', 'The ferry runs', ENTER);
    await answers('What is it?', ENTER);
    await answers('Which outlet published it?', 'nobody has this', ENTER);
    await answers('A new outlet:', '');
    await answers('Its name', 'Ferry News', ENTER);
    for (const question of ['What is it: a newspaper', 'Where is it published?', 'In which language?', 'Its address']) {
      await answers(question, ENTER);
    }
    await answers('The id of the outlet', ENTER);
    await answers('When was it published?', '{ date: 2023-06-04, part: morning }', ENTER);
    await answers('In which language is it?', ENTER);
    await answers('Did you read it yourself?', ENTER);
    await answers('Its address', 'https://ferry.example/1', ENTER);
    await answers('The address of an archived copy', ENTER);
    await answers('The id of the source', ENTER);
    await answers('What does that document say', 'The ferryman said that it ran.', ENTER);
    await answers('How does the document put it?', DOWN, ENTER);
    await answers('Who says so?', 'authority', TAB, ENTER);
    await answers('Where does that document have it from?', 'direct', TAB, ENTER);
    await answers('A short id for the statement', ENTER);
    await answers('One or two sentences', 'A ferry ran.', ENTER);
    await answers('Where?', ENTER);
    await answers('Who takes part?', ENTER);
    await answers('To which storylines', ENTER);
    await answers('The id of the event', ENTER);
    const { status, shown } = await ended();
    expect(shown).toContain(`Wrote ${FERRY}`);
    expect(status).toBe(0);
    expect(await errors(folder)).toEqual([]);
    expect(read(folder, 'sources/the-ferry-runs.yaml')).toContain('\noutlet: ferry-news\n');
    expect(read(folder, FERRY)).toContain('    by: [port-authority]\n');
    expect(read(folder, FERRY)).toContain('    via: [direct]\n');
    expect(read(folder, FERRY)).toContain('  - id: ran\n');
    expect(read(folder, 'sources/the-ferry-runs.yaml')).toMatch(
      /\npublished:\n {2}date: 2023-06-04\n {2}part: morning\n/,
    );
    expect(read(folder, 'sources/the-ferry-runs.yaml')).toContain('\nread: true\n');
    expect(existsSync(join(folder.root, 'outlets/ferry-news.yaml'))).toBe(true);
  });

  it('asks nothing where every option is given', async () => {
    using folder = contentWith({});
    const { ended } = session(['new', ...EVENT, '--content', '.'], folder.root);
    const { status, shown } = await ended();
    expect(status).toBe(0);
    expect(shown).not.toContain('?');
    expect(shown).toContain(`Wrote ${FERRY}`);
  });

  it('asks again where what was typed means none of those to choose from', async () => {
    using folder = contentWith({});
    const { answers, ended } = session(['new', 'actor', '--content', '.'], folder.root);
    await answers('The name', 'The ferryman', ENTER);
    await answers('A person, a group', ENTER);
    await answers('What are they?', ENTER);
    await answers('To whom do they belong?', ENTER);
    await answers('For which side', 'nobody has this', ENTER);
    await answers('There is none that is called so', BACKSPACE.repeat('nobody has this'.length), ENTER);
    await answers('The id of the actor', ENTER);
    const { status, shown } = await ended();
    expect(shown).toContain('Wrote actors/the-ferryman.yaml');
    expect(status).toBe(0);
  });

  it('leaves nothing behind after Ctrl-C, not even what was made on the way', async () => {
    using folder = contentWith({});
    const before = files(folder);
    const { answers, ended } = session(['new', 'source', '--content', '.'], folder.root);
    await answers('The title as published', 'The ferry runs', ENTER);
    await answers('What is it?', ENTER);
    await answers('Which outlet published it?', 'nobody has this', ENTER);
    await answers('Its name', 'Ferry News', ENTER);
    await answers('What is it: a newspaper', CTRL_C);
    const { status, shown } = await ended();
    expect(shown).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(files(folder)).toEqual(before);
  });
});
