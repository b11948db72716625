/** What editors do to a made-up story, at random and the same for the same seed. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Edits of what every page shows. */
export const OF_ALL_PAGES: Readonly<Record<string, Edit>> = {
  'a word of the interface is replaced': (folder, choose) => {
    writeFileSync(join(folder, 'words.yaml'), `nav:\n  skip: To the ${word(choose)} ${choose.below(1000)}\n`);
  },
  'the site is renamed': (folder, choose) => {
    change(join(folder, 'site.yaml'), (text) =>
      text.replace(/^title: .*$/m, `title: The ${word(choose)} ${choose.below(1000)}`),
    );
  },
  'a side is named otherwise': (folder, choose) => {
    change(join(folder, 'site.yaml'), (text) => text.replace(/label: East\w*/, `label: East${word(choose)}`));
  },
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
