/** A story that notes which of its records are asked for. */
import type { Notes, Question } from './kept.ts';
import type { Id, Story } from './record.ts';

/** Records of one type. Whoever walks over them, or counts them, has asked for all. */
class AskedRecords<Value> implements ReadonlyMap<Id, Value> {
  readonly #one: (id: Id) => Value | undefined;
  readonly #all: () => ReadonlyMap<Id, Value>;

  constructor(one: (id: Id) => Value | undefined, all: () => ReadonlyMap<Id, Value>) {
    this.#one = one;
    this.#all = all;
  }

  get(id: Id): Value | undefined {
    return this.#one(id);
  }

  has(id: Id): boolean {
    return this.#one(id) !== undefined;
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<Id> {
    return this.#all().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  entries(): MapIterator<[Id, Value]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Id, Value]> {
    return this.entries();
  }

  forEach(each: (value: Value, id: Id, all: ReadonlyMap<Id, Value>) => void): void {
    this.#all().forEach(each);
  }
}

/**
 * Prepares to note what is asked of stories. Of the settings every part counts as asked for.
 *
 * @param storyIn where a world has its story
 */
export function askedStory<World>(storyIn: (world: World) => Story): (notes: Notes<World>) => Story {
  const site: Question<World, null, Story['site']> = (world) => storyIn(world).site;
  const recordsOf = <Value>(read: (story: Story) => ReadonlyMap<Id, Value>) => {
    const one: Question<World, Id, Value | undefined> = (world, id) => read(storyIn(world)).get(id);
    const all: Question<World, null, ReadonlyMap<Id, Value>> = (world) => read(storyIn(world));
    return (notes: Notes<World>): ReadonlyMap<Id, Value> =>
      new AskedRecords(
        (id) => notes.ask(one, id),
        () => notes.ask(all, null),
      );
  };
  const events = recordsOf(({ events: records }) => records);
  const sources = recordsOf(({ sources: records }) => records);
  const outlets = recordsOf(({ outlets: records }) => records);
  const actors = recordsOf(({ actors: records }) => records);
  const places = recordsOf(({ places: records }) => records);
  const questions = recordsOf(({ questions: records }) => records);
  const threads = recordsOf(({ threads: records }) => records);
  return (notes) => ({
    site: notes.ask(site, null),
    events: events(notes),
    sources: sources(notes),
    outlets: outlets(notes),
    actors: actors(notes),
    places: places(notes),
    questions: questions(notes),
    threads: threads(notes),
  });
}
