/** What editors do to a made-up story, at random and the same for the same seed. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../src/cli/child.ts';
import { eventFile } from '../bench/events.ts';
import type { Chooser } from '../bench/random.ts';
import type { StoryShape } from '../bench/shapes.ts';

/** One change of a story in its folder. */
export type Edit = (folder: string, choose: Chooser) => void;

/** The files of one kind, in the order of their paths. */
function filesOf(folder: string, kind: string): string[] {
  return readdirSync(join(folder, kind), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function someFile(folder: string, kind: string, choose: Chooser): string {
  const files = filesOf(folder, kind);
  const file = files[choose.below(files.length)];
  if (file === undefined) throw new RangeError(`The story has no ${kind}.`);
  return file;
}

/** Changes a file, which must become another. */
function change(file: string, how: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = how(text);
  if (changed === text) throw new RangeError(`${file} is as it was.`);
  writeFileSync(file, changed);
}

const word = (choose: Chooser): string => choose.one(['heron', 'otter', 'lantern', 'kettle', 'anchor']);

/** A text of a record, with a word put in. */
const reword =
  (kind: string, field: RegExp): Edit =>
  (folder, choose) => {
    change(someFile(folder, kind, choose), (text) => text.replace(field, `$& ${word(choose)} ${choose.below(1000)}`));
  };

/** The one picture of the story, of so many points in width and height. */
function drawPicture(folder: string, points: 192 | 512): void {
  mkdirSync(join(folder, 'images'), { recursive: true });
  cpSync(join(root, `public/icon-${points}.png`), join(folder, 'images/river.png'));
}

/** Shows a picture in an event of the story. */
export function addPicture(folder: string): void {
  drawPicture(folder, 192);
  const [event = ''] = filesOf(folder, 'events');
  const [citation = ''] = /\[\^[\w-]+\]/.exec(readFileSync(event, 'utf8')) ?? [];
  appendFileSync(event, `\n![The river](../../images/river.png)${citation}\n`);
}

/** Edits of records. */
export const OF_RECORDS: Readonly<Record<string, Edit>> = {
  'a statement is put in other words': reword('events', /^ {4}text: \w+/m),
  'an account is': reword('events', /^---\n\n\w+/m),
  'an event is renamed': reword('events', /^title: \w+/m),
  'its summary is': reword('events', /^summary: \w+/m),
  'an actor is renamed': reword('actors', /^name: \w+/m),
  'a place is renamed': reword('places', /^name: \w+/m),
  'a question is put in other words': reword('questions', /^title: How/m),
  'a thread is told in other words': reword('threads', /^summary: \w+/m),
  'a document is renamed': reword('sources', /^title: \w+/m),
  'an outlet is renamed': reword('outlets', /^name: The/m),
  'an actor changes sides': (folder) => {
    change(join(folder, 'actors/speaker-d.yaml'), (text) => text.replace(/^side: \w+\n/m, 'side: west\n'));
  },
  'an event is withdrawn': (folder, choose) => {
    const files = filesOf(folder, 'events').filter((file) => !readFileSync(file, 'utf8').includes('\nwithdrawn:'));
    const file = files[choose.below(files.length)];
    if (file !== undefined)
      change(file, (text) =>
        text.replace('\nkey: ', '\nwithdrawn: { on: 2026-02-03, why: It was another river. }\nkey: '),
      );
  },
  'a place moves': (folder, choose) => {
    change(someFile(folder, 'places', choose), (text) => text.replace(/lat: 5\d/, `lat: ${40 + choose.below(10)}`));
  },
  'an actor is known by another name as well': (folder, choose) => {
    change(someFile(folder, 'actors', choose), (text) => text.replace('aliases: [', `$&The ${word(choose)}, `));
  },
  'an actor had another address': (folder, choose) => {
    const file = someFile(folder, 'actors', choose);
    change(file, (text) => `${text}former_ids: [${basename(file, '.yaml')}-before]\n`);
  },
  'an outlet has an owner': (folder) => {
    change(join(folder, 'outlets/daily.yaml'), (text) => `${text}owner: weekly\n`);
  },
  'a document stands elsewhere': (folder, choose) => {
    change(someFile(folder, 'sources', choose), (text) => text.replace(/^url: .*$/m, '$&-again'));
  },
  'a question counts something else': (folder, choose) => {
    change(someFile(folder, 'questions', choose), (text) => text.replace('unit: boats', 'unit: rafts'));
  },
  'what the site says of itself is told in other words': (folder, choose) => {
    change(join(folder, 'about.md'), (text) => `${text}\nNothing of the ${word(choose)} happened either.\n`);
  },
  'a picture is replaced by a larger one': (folder) => {
    drawPicture(folder, 512);
  },
  'an event is dated in another month': (folder) => {
    const file = filesOf(folder, 'events')[5];
    if (file === undefined) throw new RangeError('The story has no such event.');
    change(file, (text) => text.replace(/^when: .*$/m, 'when: 2022-12-20'));
    const moved = join(folder, 'events/2022-12', basename(file));
    mkdirSync(dirname(moved), { recursive: true });
    renameSync(file, moved);
  },
  'an event becomes a draft again': (folder, choose) => {
    const files = filesOf(folder, 'events');
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    // What readers get may not lead to one.
    const alone = files.filter((file) => !texts.some((text) => text.includes(`related: [${basename(file, '.md')}]`)));
    change(alone[choose.below(alone.length)] ?? '', (text) => text.replace('\nkey: ', '\ndraft: true\nkey: '));
  },
  'an event gets another address': (folder) => {
    const file = filesOf(folder, 'events')[3];
    if (file === undefined) throw new RangeError('The story has no such event.');
    const id = basename(file, '.md');
    change(file, (text) => text.replace('\nkey: ', `\nformer_ids: [${id}]\nkey: `));
    renameSync(file, file.replace(`${id}.md`, `${id}-again.md`));
    for (const other of filesOf(folder, 'events')) {
      const text = readFileSync(other, 'utf8');
      writeFileSync(other, text.replace(`related: [${id}]`, `related: [${id}-again]`));
    }
  },
};

/** A setting of the site, as a line of its file. */
const setting =
  (name: string, value: string): Edit =>
  (folder) => {
    change(
      join(folder, 'site.yaml'),
      (text) => `${text.replace(new RegExp(`^${name}:.*\\n`, 'm'), '')}${name}: ${value}\n`,
    );
  };

/** Edits of what every page shows, or is made with. */
export const OF_ALL_PAGES: Readonly<Record<string, Edit>> = {
  'a word of the interface is replaced': (folder, choose) => {
    writeFileSync(join(folder, 'words.yaml'), `nav:\n  skip: To the ${word(choose)} ${choose.below(1000)}\n`);
  },
  'the site is renamed': (folder, choose) => {
    setting('title', `The ${word(choose)} ${choose.below(1000)}`)(folder, choose);
  },
  'a side is named otherwise': (folder, choose) => {
    change(join(folder, 'site.yaml'), (text) => text.replace(/label: East\w*/, `label: East${word(choose)}`));
  },
  'the site stands on another host': setting('url', 'https://river.example'),
  'it speaks another language': setting('lang', 'de'),
  'its days are those of another zone': setting('timezone', 'America/Lima'),
  'hours are told in a further zone': setting('zones', '[Asia/Tokyo]'),
  'the newest events stand first': setting('newest_first', 'true'),
  'the front page has fewer events': setting('front_page_events', '10'),
  'readers write to somebody else': setting('contact', 'river@story.example'),
  'its files are kept elsewhere': setting('repository', '{ url: https://code.example/river, branch: trunk }'),
  'it is given on other terms': setting('licence', 'CC0-1.0'),
  'their text is there': (folder) => {
    writeFileSync(join(folder, 'LICENSE.txt'), 'The terms.\n');
  },
  'machines may do less with it': setting('ai_may_not', '[train]'),
  'its own history begins later': setting('history_from', '2026-03-02T00:00:00Z'),
};

/** Adds an event behind those that a shape has. */
export function addEvent(folder: string, shape: StoryShape, number: number): void {
  const { path, text } = eventFile(shape, 2, number);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Takes the story out of git. */
export function forgetHistory(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true });
}
