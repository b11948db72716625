/** How events are followed through a history: under which ids and in which files they stood, and what became of them. */
import { expect, it } from 'vitest';
import { traceEvents, type TracedFile } from '../../../src/ledger/trace.ts';
import { event, reported } from '../model/story.ts';

interface Said {
  /** Its only statement. */
  text?: string;
  former?: readonly string[];
  draft?: boolean;
  /** The folder of its file. */
  in?: string;
}

const pathOf = (id: string, folder = '06'): string => `events/2031-${folder}/${id}.md`;

function file(id: string, { text = 'It left.', former = [], draft = false, in: folder }: Said = {}): TracedFile {
  const record = event(id, '2031-06-01', [reported('a', 'lp', { text })], {
    title: 'It leaves',
    summary: 'It left.',
    former_ids: [...former],
    draft,
  });
  return { path: pathOf(id, folder), id, version: { record, body: '' } };
}

const gone = (id: string, folder?: string): TracedFile => ({ path: pathOf(id, folder), id, version: null });
const unread = (id: string): TracedFile => ({ path: pathOf(id), id, version: 'unread' });

/** What is told of days on which files were touched, as `day event kinds`. */
const told = (...days: readonly (readonly TracedFile[])[]): string[] =>
  traceEvents(days.map((files, at) => ({ period: String(at + 1), files }))).map(
    ({ period, event: id, kinds }) => `${period} ${id} ${kinds.join(' ')}`,
  );

it('an event is told under the id that it has now, however often it was renamed', () => {
  const renamed = [gone('b'), file('c', { former: ['a', 'b'], text: 'It sailed.' })];
  expect(told([file('a')], [gone('a'), file('b', { former: ['a'] })], renamed)).toEqual(['1 c new', '3 c facts']);
});

it('an event that takes its first id again is one and the same', () => {
  const back = [gone('b'), file('a', { former: ['a', 'b'], text: 'It sailed.' })];
  expect(told([file('a')], [gone('a'), file('b', { former: ['a'] })], back)).toEqual(['1 a new', '3 a facts']);
});

it('an event that stands in two files while it moves says what the one says that was written last', () => {
  const moved = file('a', { in: '07', text: 'It sailed.' });
  expect(told([file('a')], [moved], [file('a')], [gone('a', '07')])).toEqual(['1 a new', '2 a facts', '3 a facts']);
  expect(told([file('a')], [file('b', { former: ['a'] })], [gone('a')])).toEqual(['1 b new']);
});

it('an event that became part of another keeps its own history, also when that one is changed later', () => {
  const joined = [gone('b'), file('a', { former: ['a', 'b'] })];
  const later = [file('a', { former: ['a', 'b'], text: 'It sailed.' })];
  expect(told([file('a'), file('b')], joined, later)).toEqual(['1 a new', '1 b new', '3 a facts']);
  const back = [[gone('a')], [file('a', { former: ['a', 'b'] })]];
  expect(told([file('a'), file('b')], joined, ...back)).toEqual(['1 a new', '1 b new', '3 a removed', '4 a new']);
});

it('an event that had another id before it became part of another keeps all of its own history', () => {
  const renamed = [gone('x'), file('b', { former: ['x'] })];
  for (const former of [
    ['a', 'x', 'b'],
    ['a', 'b', 'x'],
  ]) {
    const joined = [gone('b'), file('a', { former })];
    expect(told([file('x')], renamed, [file('a')], joined)).toEqual(['1 b new', '3 a new']);
  }
});

it('an event that was gone before another took its id over keeps its own history, if the two stood beside each other', () => {
  const x = file('x', { text: 'It sank.' });
  const over = [file('a', { former: ['x'] })];
  expect(told([file('a'), x], [gone('x')], over)).toEqual(['1 a new', '1 x new']);
  expect(
    told([file('a'), x], [gone('x')], [gone('a'), file('b', { former: ['a'] })], [file('b', { former: ['a', 'x'] })]),
  ).toEqual(['1 b new', '1 x new']);
  expect(told([x], [gone('x')], over)).toEqual(['1 a new', '2 a removed', '3 a new']);
});

it('an event that names its own id among those that it had is taken off as any', () => {
  const own = file('a', { former: ['a', 'b'] });
  expect(told([own], [own], [gone('a')])).toEqual(['1 a new', '3 a removed']);
});

it('an event that comes at the id of one that became part of another is told as any', () => {
  const joined = [gone('b'), file('a', { former: ['a', 'b'] })];
  expect(told([file('a'), file('b')], joined, [file('a'), file('b')], [gone('b')])).toEqual([
    ...['1 a new', '1 b new', '2 b removed', '3 b new', '4 b removed'],
  ]);
});

it('an event that comes at the id that another had is another', () => {
  const renamed = [gone('a'), file('b', { former: ['a'] })];
  expect(told([file('a')], renamed, [file('b'), file('a', { text: 'It sank.' })])).toEqual([
    ...['1 a new', '2 a removed', '2 b new', '3 a new'],
  ]);
});

it('an event that is a draft again was taken off, and comes anew', () => {
  expect(told([file('a')], [file('a', { draft: true })], [file('a')])).toEqual(['1 a new', '2 a removed', '3 a new']);
});

it('an event came on the day of its first file, in the order of time, though that cannot be read any more', () => {
  expect(told([unread('a')], [file('b')], [file('a')], [unread('a')], [file('a', { text: 'It sank.' })])).toEqual([
    ...['1 a new', '2 b new', '5 a facts'],
  ]);
  expect(told([unread('a')], [unread('a')], [file('a')])).toEqual(['1 a new']);
  expect(told([unread('a')], [gone('a')], [file('a')])).toEqual(['3 a new']);
  expect(told([file('a')], [unread('a')], [gone('a')], [file('a')])).toEqual(['1 a new', '3 a removed', '4 a new']);
});
