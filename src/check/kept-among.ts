/** What is found in one file among others, kept while all that was asked of the others stays as it is. */
import { askedStory } from '../model/asked-story.ts';
import { keptWhileSame, type Notes, type Question } from '../model/kept.ts';
import { RECORD_TYPES, type RecordType } from '../model/vocabulary.ts';
import type { Content } from './content.ts';

type Find = Question<Content, string, ReturnType<Content['find']>>;

const FIND = Object.fromEntries(
  RECORD_TYPES.map((type): [RecordType, Find] => [type, (content, id) => content.find(type, id)]),
) as Readonly<Record<RecordType, Find>>;

const AT: Question<Content, string, ReturnType<Content['at']>> = (content, path) => content.at(path);

const part =
  <Part extends keyof Content>(name: Part): Question<Content, null, Content[Part]> =>
  (content) =>
    content[name];

const [SITE, ABOUT, WORDS] = [part('site'), part('about'), part('words')];
const [RECORDS, PICTURES, MAPS, STRAYS] = [part('records'), part('pictures'), part('maps'), part('strays')];

const storyOf = askedStory<Content>(({ story }) => story);

const notesOf = new WeakMap<Content, Notes<Content>>();

/** Content that notes what is asked of it. */
function noting(notes: Notes<Content>): Content {
  const story = storyOf(notes);
  const content: Content = {
    story,
    get site() {
      return notes.ask(SITE, null);
    },
    get about() {
      return notes.ask(ABOUT, null);
    },
    get words() {
      return notes.ask(WORDS, null);
    },
    get records() {
      return notes.ask(RECORDS, null);
    },
    get pictures() {
      return notes.ask(PICTURES, null);
    },
    get maps() {
      return notes.ask(MAPS, null);
    },
    get strays() {
      return notes.ask(STRAYS, null);
    },
    find: (type, id) => notes.ask(FIND[type], id),
    at: (path) => notes.ask(AT, path),
  };
  notesOf.set(content, notes);
  return content;
}

/**
 * Keeps what is found in files among others.
 *
 * @param find pure; keeps nothing of the content that it is given but files and records
 * @returns finds it, or gives what was found in the same file before
 */
export const keptAmong = <File extends object, Found>(
  find: (file: File, content: Content) => Found,
): ((file: File, content: Content) => Found) => keptWhileSame(noting, find);

/**
 * A question of which the answer alone counts for whoever finds something, and not what it is made of: whether a date
 * lies far from all others.
 */
export const answeredByAll =
  <Key, Answer>(question: Question<Content, Key, Answer>): Question<Content, Key, Answer> =>
  (content, key) => {
    const notes = notesOf.get(content);
    return notes ? notes.ask(question, key) : question(content, key);
  };
