/** What is found in a file among others: it is found again only where something that was asked for it is another. */
import { expect, it } from 'vitest';
import { Asked, type EarlierCells } from '../../../../src/check/among/asked.ts';
import { readLook, writeLook } from '../../../../src/check/among/kept-look.ts';
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

/** Looks at a story, after what another process found or this one did. */
function look(content: Content, asked: Asked): { found: unknown[]; anew: string[]; kept: string } {
  finds.length = 0;
  lookAgain(asked, content);
  const found = content.records.map((file) => nameAround(file, content));
  return { found, anew: [...finds], kept: writeLook(asked, content.records) };
}

const earlier = (kept: string): EarlierCells => {
  const cells = readLook(kept);
  if (!cells) throw new Error('Nothing can be read.');
  return cells;
};

it('is taken from another process where all is the same', () => {
  const first = look(story(), new Asked());
  expect(first).toMatchObject({ found: ['harbour', 'town', null], anew: PLACES });
  const second = look(story(), new Asked(earlier(first.kept)));
  expect(second).toStrictEqual({ ...first, anew: [] });
});

it('is found anew in a file that is another, and in each that asked for it', () => {
  const { kept } = look(story(), new Asked());
  const other = look(story({ town: 'city' }), new Asked(earlier(kept)));
  expect(other).toMatchObject({ found: ['harbour', 'city', null], anew: ['harbour', 'town'] });
  const third = look(story({ town: 'city' }), new Asked(earlier(other.kept)));
  expect(third).toMatchObject({ found: other.found, anew: [] });
});

it('is found anew as often as something changes while one process looks', () => {
  const asked = new Asked();
  look(story(), asked);
  expect(look(story({ town: 'city' }), asked).found).toStrictEqual(['harbour', 'city', null]);
  expect(look(story(), asked).found).toStrictEqual(['harbour', 'town', null]);
});

it('is found anew where it is made of what is found in the file besides', () => {
  const asked = new Asked();
  const cry = (content: Content): unknown[] => {
    lookAgain(asked, content);
    return content.records.map((file) => cried(file, content));
  };
  const [bridge, harbour, town] = story().records;
  const city = story({ town: 'city' }).records[2];
  const of = (...files: readonly (RecordFile | undefined)[]): Content =>
    gather({ site: null, about: null, records: files.filter((file) => file !== undefined), pictures: [] });
  expect(cry(of(bridge, harbour, town))).toStrictEqual(['HARBOUR', 'TOWN', undefined]);
  expect(cry(of(bridge, harbour, city))).toStrictEqual(['HARBOUR', 'CITY', undefined]);
});

it('is not taken from another process where nothing tells what file it was of, or what was asked', () => {
  const unmarked = look(story({}, false), new Asked());
  expect(JSON.parse(unmarked.kept)).toMatchObject({ questions: [], files: [] });
  const harbour = story({}, false).records.map((file, at) => (at === 1 ? file : story().records[at])) as RecordFile[];
  const partly = look(gather({ site: null, about: null, records: harbour, pictures: [] }), new Asked());
  expect((JSON.parse(partly.kept) as { questions: unknown[][] }).questions.map(([, , mark]) => mark)).toContain(null);
  const marked = JSON.parse(look(story(), new Asked()).kept) as { questions: unknown[][] };
  for (const question of marked.questions) question[2] = null;
  expect(look(story(), new Asked(earlier(JSON.stringify(marked)))).anew).toStrictEqual(['bridge', 'harbour']);
});

it('is not taken where a question is kept that nobody asks any more', () => {
  const { kept } = look(story(), new Asked());
  expect(readLook(kept.replace('sound place', 'sound bridge'))).toBeNull();
});

it('no two kinds of what is found have one name, and no two questions', () => {
  expect(() => keptAmong('cried', () => null)).toThrow('Two kinds of what is kept are called "cried".');
  const question = { name: 'weather', answer: () => null, mark: () => '' };
  answeredByAll(question);
  expect(() => answeredByAll({ ...question })).toThrow('Two questions are called "weather".');
});
