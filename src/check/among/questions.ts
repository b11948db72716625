/** What may be asked of content while something is found in one file among others. */
import { RECORD_TYPES, type RecordType } from '../../model/vocabulary.ts';
import type { Content } from '../content.ts';
import type { FileOf, SoundFile } from '../sound-files.ts';
import { isSound } from '../outline.ts';
import { markOf, markOfAll } from './marks.ts';

/** Pure: the same content gives the same answer to it. */
export interface Question<Key extends string | null, Answer> {
  /** Its name where answers are kept on disk. No other has it. */
  name: string;
  answer: (content: Content, key: Key) => Answer;
  /** What stands for an answer: another where the answer is another. */
  mark: (answer: Answer) => string;
}

const byName = new Map<string, Question<never, never>>();

/**
 * Makes a question known by its name.
 *
 * @throws Error where another has that name: what was kept of one would be taken for the other
 */
export function define<Key extends string | null, Answer>(question: Question<Key, Answer>): Question<Key, Answer> {
  if (byName.has(question.name)) throw new Error(`Two questions are called "${question.name}".`);
  byName.set(question.name, question as unknown as Question<never, never>);
  return question;
}

/** The question of a name. */
export const questionCalled = (name: string): Question<never, never> | undefined => byName.get(name);

/** The mark of a thing that may be missing. */
const markOfOne = (thing: object | null | undefined): string => (thing ? markOf(thing) : '');

const thing = <Answer extends object | null | undefined>(
  name: string,
  answer: (content: Content) => Answer,
): Question<null, Answer> => define({ name, answer, mark: markOfOne });

const list = <Answer extends readonly object[]>(
  name: string,
  answer: (content: Content) => Answer,
): Question<null, Answer> => define({ name, answer, mark: markOfAll });

export const SITE = thing('site', ({ site }) => site);
export const ABOUT = thing('about', ({ about }) => about);
export const WORDS = thing('words', ({ words }) => words);
export const SETTINGS = define<null, Content['story']['site']>({
  name: 'settings',
  answer: ({ story }) => story.site,
  mark: (settings) => JSON.stringify(settings),
});
export const RECORDS = list('records', ({ records }) => records);
export const PICTURES = list('pictures', ({ pictures }) => pictures);
export const MAPS = list('maps', ({ maps }) => maps);
export const STRAYS = define<null, Content['strays']>({
  name: 'strays',
  answer: ({ strays }) => strays,
  mark: (strays) => JSON.stringify([...strays]),
});
export const AT = define<string, ReturnType<Content['at']>>({
  name: 'at',
  answer: (content, path) => content.at(path),
  mark: markOfOne,
});

type OfType<Of> = Readonly<Record<RecordType, Of>>;

const ofType = <Of>(make: (type: RecordType) => Of): OfType<Of> =>
  Object.fromEntries(RECORD_TYPES.map((type) => [type, make(type)])) as OfType<Of>;

export const FIND = ofType((type) =>
  define<string, ReturnType<Content['find']>>({
    name: `find ${type}`,
    answer: (content, id) => content.find(type, id),
    mark: markOfOne,
  }),
);

export const SOUND = ofType((type) =>
  define<string, SoundFile<RecordType> | undefined>({
    name: `sound ${type}`,
    answer: (content, id) => content.sound(type, id),
    mark: markOfOne,
  }),
);

export const ALL_SOUND = ofType((type) =>
  define<null, readonly FileOf<RecordType>[]>({
    name: `all sound ${type}`,
    answer: ({ records }) => records.filter((file) => file.type === type && isSound(file)),
    mark: markOfAll,
  }),
);
