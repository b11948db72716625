/** Content that notes what is asked of it. */
import { outletsByName } from '../../model/outlet-names.ts';
import type { Id, Story } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, RecordOf } from '../content.ts';
import type { SoundFile } from '../sound-files.ts';
import { soundRecords } from '../sound-records.ts';
import * as questions from './questions.ts';
import type { Question } from './questions.ts';

/** Answers a question, and notes that it was asked. */
export type Ask = <Key extends string | null, Answer>(question: Question<Key, Answer>, key: Key) => Answer;

/** The sound records of a type. Whoever walks over them, or counts them, has asked for all. */
const askedRecords = <Type extends RecordType>(ask: Ask, type: Type): ReadonlyMap<Id, RecordOf[Type]> =>
  soundRecords(
    (id) => ask(questions.SOUND[type], id) as SoundFile<Type> | undefined,
    () => ask(questions.ALL_SOUND[type], null) as readonly SoundFile<Type>[],
  );

type RecordsByType = { [Type in RecordType]?: ReadonlyMap<Id, RecordOf[Type]> };

class AskedStory implements Story {
  readonly #ask: Ask;
  /** Those that were looked for: a rule goes back to them for each statement. */
  readonly #records: RecordsByType = {};
  #outletsNamed: Story['outletsNamed'] | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get site(): Story['site'] {
    return this.#ask(questions.SETTINGS, null);
  }

  get events(): Story['events'] {
    return (this.#records.event ??= askedRecords(this.#ask, 'event'));
  }

  get sources(): Story['sources'] {
    return (this.#records.source ??= askedRecords(this.#ask, 'source'));
  }

  get outlets(): Story['outlets'] {
    return (this.#records.outlet ??= askedRecords(this.#ask, 'outlet'));
  }

  get outletsNamed(): Story['outletsNamed'] {
    return (this.#outletsNamed ??= outletsByName(this.outlets.values()));
  }

  get actors(): Story['actors'] {
    return (this.#records.actor ??= askedRecords(this.#ask, 'actor'));
  }

  get places(): Story['places'] {
    return (this.#records.place ??= askedRecords(this.#ask, 'place'));
  }

  get questions(): Story['questions'] {
    return (this.#records.question ??= askedRecords(this.#ask, 'question'));
  }

  get threads(): Story['threads'] {
    return (this.#records.thread ??= askedRecords(this.#ask, 'thread'));
  }
}

/** Answers as other content does, by asking for each part. */
export class AskedContent implements Content {
  readonly ask: Ask;
  readonly story: Story;

  constructor(ask: Ask) {
    this.ask = ask;
    this.story = new AskedStory(ask);
  }

  get site(): Content['site'] {
    return this.ask(questions.SITE, null);
  }

  get about(): Content['about'] {
    return this.ask(questions.ABOUT, null);
  }

  get words(): Content['words'] {
    return this.ask(questions.WORDS, null);
  }

  get records(): Content['records'] {
    return this.ask(questions.RECORDS, null);
  }

  get pictures(): Content['pictures'] {
    return this.ask(questions.PICTURES, null);
  }

  get maps(): Content['maps'] {
    return this.ask(questions.MAPS, null);
  }

  get strays(): Content['strays'] {
    return this.ask(questions.STRAYS, null);
  }

  find(type: RecordType, id: Id): ReturnType<Content['find']> {
    return this.ask(questions.FIND[type], id);
  }

  sound<Type extends RecordType>(type: Type, id: Id): SoundFile<Type> | undefined {
    return this.ask(questions.SOUND[type], id) as SoundFile<Type> | undefined;
  }

  at(path: string): ReturnType<Content['at']> {
    return this.ask(questions.AT, path);
  }
}
