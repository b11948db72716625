/** Writes made-up stories that pass the check, the same for the same shape and seed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventFile, publishedOn } from './events.ts';
import {
  ABOUT,
  actorId,
  actorYaml,
  dateOf,
  isRead,
  OUTLETS,
  outletYaml,
  placeId,
  placeYaml,
  questionId,
  questionYaml,
  SITE,
  sourceId,
  sourceYaml,
  threadId,
  threadMd,
} from './records.ts';
import type { StoryShape } from './shapes.ts';

/** What the tables are made with, unless another is asked for. */
const SEED = 1;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** The files of a story: paths below its folder, and their texts. */
export function* storyFiles(shape: StoryShape, seed: number = SEED): Generator<{ path: string; text: string }> {
  yield { path: 'site.yaml', text: SITE };
  yield { path: 'about.md', text: ABOUT };
  for (const outlet of OUTLETS) yield { path: `outlets/${outlet}.yaml`, text: outletYaml(outlet) };
  for (const number of numbers(shape.actors)) {
    yield { path: `actors/${actorId(number)}.yaml`, text: actorYaml(number) };
  }
  for (const number of numbers(shape.places)) {
    yield { path: `places/${placeId(number)}.yaml`, text: placeYaml(number) };
  }
  for (const number of numbers(shape.threads)) {
    yield { path: `threads/${threadId(number)}.md`, text: threadMd(number) };
  }
  for (const number of numbers(shape.questions)) {
    const text = questionYaml(number, threadId(number % shape.threads));
    yield { path: `questions/${questionId(number)}.yaml`, text };
  }
  for (const number of numbers(shape.sources)) {
    const behind = isRead(number) && number + 1 < shape.sources ? sourceId(number + 1) : null;
    // What hands a document on comes out after it.
    const day = dateOf(publishedOn(shape, isRead(number) ? number : number - 1));
    yield { path: `sources/${sourceId(number)}.yaml`, text: sourceYaml(number, day, behind) };
  }
  for (const number of numbers(shape.events)) yield eventFile(shape, seed, number);
}

/** Writes a story into an empty folder. */
export function writeStory(folder: string, shape: StoryShape): void {
  for (const { path, text } of storyFiles(shape)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Puts a statement of an event in the middle of a written story in other words. */
export function editStory(folder: string, shape: StoryShape): void {
  const { path } = eventFile(shape, SEED, Math.floor(shape.events / 2));
  const text = readFileSync(join(folder, path), 'utf8');
  writeFileSync(join(folder, path), text.replace(/^ {4}text: \w+/m, '$& again'));
}

/** The file of the last event of a story, below its folder: its month and the front page show it too. */
export const lastEventFile = (shape: StoryShape): string => eventFile(shape, SEED, shape.events - 1).path;
