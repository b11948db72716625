/** What is found in a file among others: it is found again only where something that was asked for it is another. */
import { expect, it } from 'vitest';
import { Asked } from '../../../../src/check/among/asked.ts';
import { LookToKeep, readLook, rememberFiles } from '../../../../src/check/among/kept-look.ts';
import { rememberMark, textMark } from '../../../../src/check/among/marks.ts';
import type { Content, RecordFile } from '../../../../src/check/content.ts';
import { gather } from '../../../../src/check/files/gather.ts';
import { parseRecord } from '../../../../src/check/files/parse.ts';
import { answeredByAll, lookAgain, keptAmong } from '../../../../src/check/kept-among.ts';

const PLACES = ['bridge', 'harbour', 'town'];

const finds: string[] = [];

const nameAround = keptAmong('name around', (file: RecordFile, content: Content) => {
  finds.push(file.id);
  const within = file.type === 'place' ? file.record?.within : undefined;
  return within === undefined ? null : (content.story.places.get(within)?.name ?? null);
});

const cried = keptAmong('cried', (file: RecordFile, content) => nameAround(file, content)?.toUpperCase());

const length = keptAmong('length', (file: RecordFile) => finds.push(file.id) && file.text.length);

const long = keptAmong('long', (file: RecordFile): string[] => {
  finds.push(file.id);
  return file.id.length > 'bridge'.length ? [file.id] : [];
});

const names = keptAmong('names', (file: RecordFile, content: Content) => {
  finds.push(file.id);
  return Array.from(content.story.places.values(), ({ name }) => name);
});

/** A bridge in a harbour in a town, of which one may have another name. */
function story(names: Partial<Record<string, string>> = {}, areMarked = true): Content {
  const records = PLACES.map((id, at) => {
    const [path, around] = [`places/${id}.yaml`, PLACES[at + 1]];
    const text = `name: ${names[id] ?? id}\nkind: district\n${around === undefined ? '' : `within: ${around}\n`}`;
    const { file } = parseRecord('place', id, path, text);
    if (areMarked) rememberMark(file, textMark(path, Buffer.from(text)));
    return file;
  });
  return gather({ site: null, about: null, records, pictures: [] });
}

/** What processes keep one after another, by key. */
type Kept = ReadonlyMap<string, string>;

/** Looks at a story after what this process found. */
function lookFurther(content: Content, asked: Asked): { found: unknown[]; anew: string[] } {
  finds.length = 0;
  lookAgain(asked, content);
  const found = content.records.map((file) => nameAround(file, content));
  return { found, anew: [...finds] };
}

/** Looks at a story, after what other processes found. */
function look(content: Content, before: Kept = new Map()): { found: unknown[]; anew: string[]; kept: Kept } {
  const earlier = readLook((key) => before.get(key) ?? null);
  const asked = new Asked(earlier);
  rememberFiles(asked, earlier, content.records);
  const found = lookFurther(content, asked);
  const text = new LookToKeep(asked, earlier).text(content.records);
  return { ...found, kept: new Map([...before, ...(text ? [text] : [])]) };
}

type Find = (file: RecordFile, content: Content) => unknown;

/** What a process finds that looks at a story after others, and what it keeps besides. */
function findAfter(before: Kept, content: Content, finding: (content: Content) => unknown) {
  const earlier = readLook((key) => before.get(key) ?? null);
  const asked = new Asked(earlier);
  rememberFiles(asked, earlier, content.records);
  lookAgain(asked, content);
  finds.length = 0;
  const found = finding(content);
  const text = new LookToKeep(asked, earlier).text(content.records);
  return { found, anew: [...finds], kept: new Map([...before, ...(text ? [text] : [])]) };
}

const inAll =
  (find: Find) =>
  (content: Content): unknown[] =>
    content.records.map((file) => find(file, content));

/** The questions of the first list that was kept, with the marks of their answers. */
const questionsIn = (kept: Kept): (readonly unknown[])[] =>
  (JSON.parse(kept.get('look') ?? '') as { questions: unknown[][] }).questions;

it('is taken from another process where all is the same', () => {
  const first = look(story());
  expect(first).toMatchObject({ found: ['harbour', 'town', null], anew: PLACES });
  const second = look(story(), first.kept);
  expect(second).toStrictEqual({ ...first, anew: [] });
});

it('is found anew in a file that is another, and in each that asked for it', () => {
  const { kept } = look(story());
  const other = look(story({ town: 'city' }), kept);
  expect(other).toMatchObject({ found: ['harbour', 'city', null], anew: ['harbour', 'town'] });
  const third = look(story({ town: 'city' }), other.kept);
  expect(third).toMatchObject({ found: other.found, anew: [] });
});

it('is found as it is after any number of changes, of which each keeps what it found and no more', () => {
  let kept: Kept = new Map();
  let texts = 0;
  for (let number = 0; number < 200; number += 1) {
    const names = { town: `town ${number % 3}`, harbour: `harbour ${number % 2}` };
    const now = look(story(names), kept);
    expect(now.found).toStrictEqual([names.harbour, names.town, null]);
    kept = now.kept;
    texts = Math.max(texts, readLook((key) => kept.get(key) ?? null).questions.length);
  }
  expect(texts).toBeLessThan(200);
});

it('is that of one process where two added to the same, and found anew where it was of the other', () => {
  const { kept } = look(story());
  const [one, other] = [look(story({ town: 'city' }), kept), look(story({ harbour: 'port' }), kept)];
  const both = new Map([...one.kept, ...other.kept]);
  expect(look(story({ town: 'city' }), both).found).toStrictEqual(['harbour', 'city', null]);
  expect(look(story({ harbour: 'port' }), both).found).toStrictEqual(['port', 'town', null]);
  // What was found with the questions of the one, and behind it the questions of the other.
  const added = ({ kept: all }: { kept: Kept }): readonly [key: string, list: { files: unknown }] => {
    const [key = '', text = ''] = [...all].at(-1) ?? [];
    return [key, JSON.parse(text) as { files: unknown }];
  };
  const [[key, list], [, { files }]] = [added(one), added(other)];
  const mixed = new Map([...kept, [key, JSON.stringify({ ...list, files })]]);
  expect(look(story({ town: 'city', harbour: 'pier' }), mixed).found).toStrictEqual(['pier', 'city', null]);
});

it('stays kept where it was not asked for, though something else was found anew in its file', () => {
  const lengths = (content: Content, before: Kept, isAsked: boolean): { anew: string[]; kept: Kept } => {
    const earlier = readLook((key) => before.get(key) ?? null);
    const asked = new Asked(earlier);
    rememberFiles(asked, earlier, content.records);
    lookFurther(content, asked);
    finds.length = 0;
    if (isAsked) for (const file of content.records) length(file, content);
    const text = new LookToKeep(asked, earlier).text(content.records);
    return { anew: [...finds], kept: new Map([...before, ...(text ? [text] : [])]) };
  };
  const first = lengths(story(), new Map(), true);
  expect(first.anew).toStrictEqual(PLACES);
  const second = lengths(story({ harbour: 'port' }), first.kept, false);
  expect(lengths(story({ harbour: 'port' }), second.kept, true).anew).toStrictEqual(['harbour']);
});

it('is found in a file of which something else alone was found before', () => {
  const first = findAfter(new Map(), story(), (content) => {
    const [bridge] = content.records;
    return [bridge && nameAround(bridge, content), ...inAll(length)(content)];
  });
  const second = findAfter(first.kept, story(), inAll(nameAround));
  expect(second).toMatchObject({ found: ['harbour', 'town', null], anew: ['harbour', 'town'] });
});

it('is taken from another process whatever either finds first', () => {
  const found = ['harbour', 'town', null];
  const first = findAfter(new Map(), story(), inAll(nameAround));
  const second = findAfter(first.kept, story(), inAll(length));
  expect(second.anew).toStrictEqual(PLACES);
  const third = findAfter(second.kept, story(), (content) => [inAll(length)(content), inAll(nameAround)(content)]);
  expect(third).toMatchObject({ found: [second.found, found], anew: [] });
});

it('may be a list, of which many are empty', () => {
  const first = findAfter(new Map(), story(), inAll(long));
  expect(findAfter(first.kept, story(), inAll(long))).toMatchObject({ found: [[], ['harbour'], []], anew: [] });
});

it('is found anew where it is made of all records of a type, and one of them is another, or came', () => {
  const { kept } = findAfter(new Map(), story(), inAll(names));
  expect(findAfter(kept, story(), inAll(names)).anew).toStrictEqual([]);
  expect(findAfter(kept, story({ town: 'city' }), inAll(names)).found).toContainEqual(['bridge', 'harbour', 'city']);
  const { records } = story();
  const without = gather({ site: null, about: null, records: records.slice(0, 2), pictures: [] });
  expect(findAfter(kept, without, inAll(names)).found).toContainEqual(['bridge', 'harbour']);
});

it('is found anew where something that was asked for was not there, and came', () => {
  const alone = (): Content => gather({ site: null, about: null, records: story().records.slice(0, 1), pictures: [] });
  const first = findAfter(new Map(), alone(), inAll(nameAround));
  expect(first.found).toStrictEqual([null]);
  expect(findAfter(first.kept, alone(), inAll(nameAround)).anew).toStrictEqual([]);
  expect(findAfter(first.kept, story(), inAll(nameAround)).found).toStrictEqual(['harbour', 'town', null]);
});

it('is found by each who looks at the same files on their own', () => {
  const content = story();
  const [one, other] = [new Asked(), new Asked()];
  expect(lookFurther(content, one).found).toStrictEqual(['harbour', 'town', null]);
  lookAgain(other, content);
  expect(inAll(length)(content)).toStrictEqual(content.records.map(({ text }) => text.length));
  expect(inAll(nameAround)(content)).toStrictEqual(['harbour', 'town', null]);
});

it('is found once by whoever looks twice, and kept for others', () => {
  const content = story();
  const asked = new Asked();
  expect(lookFurther(content, asked).anew).toStrictEqual(PLACES);
  expect(
    lookFurther(gather({ site: null, about: null, records: content.records, pictures: [] }), asked).anew,
  ).toStrictEqual([]);
  const text = new LookToKeep(
    asked,
    readLook(() => null),
  ).text(content.records);
  expect(look(story(), new Map(text ? [text] : [])).anew).toStrictEqual([]);
});

it('is kept with each question once, whichever files ask it', () => {
  const { records } = story();
  const twins = records.map((file) => ({ ...file }));
  for (const file of twins) rememberMark(file, textMark(`of ${file.path}`, Buffer.from(file.text)));
  const content = gather({ site: null, about: null, records: [...records, ...twins], pictures: [] });
  const { kept } = findAfter(new Map(), content, inAll(nameAround));
  const asked = questionsIn(kept).map(([name, key]) => [name, key].join(' '));
  expect(asked).toStrictEqual([...new Set(asked)]);
  const further = look(story({ bridge: 'span' }), look(story()).kept);
  expect(further.anew).toStrictEqual(['bridge']);
  expect([...further.kept.values()].at(-1)).toContain('"questions":[]');
});

it('is not taken from before the questions were listed anew where it was not asked for then', () => {
  let { kept } = findAfter(new Map(), story(), inAll(nameAround));
  for (let number = 0; number < 70; number += 1) {
    const harbour = `harbour ${number}`;
    kept = findAfter(kept, story({ harbour }), inAll(nameAround)).kept;
    const beside = findAfter(kept, story({ harbour }), inAll(length)).kept;
    const { found } = findAfter(beside, story({ harbour, town: 'city' }), inAll(nameAround));
    expect(found).toStrictEqual([harbour, 'city', null]);
  }
});

it('is found anew as often as something changes while one process looks', () => {
  const asked = new Asked();
  lookFurther(story(), asked);
  expect(lookFurther(story({ town: 'city' }), asked).found).toStrictEqual(['harbour', 'city', null]);
  expect(lookFurther(story(), asked).found).toStrictEqual(['harbour', 'town', null]);
});

it.each([true, false])(
  'is found anew where it is made of what is found in the file besides (kept: %s)',
  (areMarked) => {
    const asked = new Asked();
    const cry = (content: Content): unknown[] => {
      lookAgain(asked, content);
      return content.records.map((file) => cried(file, content));
    };
    const [bridge, harbour, town] = story({}, areMarked).records;
    const city = story({ town: 'city' }, areMarked).records[2];
    const of = (...files: readonly (RecordFile | undefined)[]): Content =>
      gather({ site: null, about: null, records: files.filter((file) => file !== undefined), pictures: [] });
    expect(cry(of(bridge, harbour, town))).toStrictEqual(['HARBOUR', 'TOWN', undefined]);
    expect(cry(of(bridge, harbour, city))).toStrictEqual(['HARBOUR', 'CITY', undefined]);
  },
);

it('is not taken from another process where nothing tells what file it was of, or what was asked', () => {
  const unmarked = look(story({}, false));
  expect(look(story(), unmarked.kept).anew).toStrictEqual(PLACES);
  const harbour = story({}, false).records.map((file, at) => (at === 1 ? file : story().records[at])) as RecordFile[];
  const partly = look(gather({ site: null, about: null, records: harbour, pictures: [] }));
  expect(questionsIn(partly.kept).map(([, , mark]) => mark)).toContain(null);
  const all = gather({ site: null, about: null, records: harbour, pictures: [] });
  expect(questionsIn(findAfter(new Map(), all, inAll(names)).kept)).toStrictEqual([['all sound place', null, null]]);
  const { kept } = look(story());
  const questions = questionsIn(kept).map(([name, key]) => [name, key, null]);
  const marked = JSON.stringify({ ...(JSON.parse(kept.get('look') ?? '') as object), questions });
  expect(look(story(), new Map([['look', marked]])).anew).toStrictEqual(['bridge', 'harbour']);
});

it('is not taken where a question is kept that nobody asks any more', () => {
  const { kept } = look(story());
  const other = (kept.get('look') ?? '').replace('sound place', 'sound bridge');
  expect(look(story(), new Map([['look', other]])).anew).toStrictEqual(PLACES);
});

it('no two kinds of what is found have one name, and no two questions', () => {
  expect(() => keptAmong('cried', () => null)).toThrow('Two kinds of what is kept are called "cried".');
  const question = { name: 'weather', answer: () => null, mark: () => '' };
  answeredByAll(question);
  expect(() => answeredByAll({ ...question })).toThrow('Two questions are called "weather".');
});
