/** The sound records of a type, each read when it is asked for. */
import type { Id } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { RecordOf } from './content.ts';
import type { SoundFile } from './sound-files.ts';

/** Where they are found. */
export interface SoundLookup<Type extends RecordType> {
  one: (id: Id) => SoundFile<Type> | undefined;
  /** In their order. Of those with one id the first counts. */
  all: () => Iterable<SoundFile<Type>>;
}

export class SoundRecords<Type extends RecordType> implements ReadonlyMap<Id, RecordOf[Type]> {
  readonly #files: SoundLookup<Type>;

  constructor(files: SoundLookup<Type>) {
    this.#files = files;
  }

  get(id: Id): RecordOf[Type] | undefined {
    return this.#files.one(id)?.record;
  }

  has(id: Id): boolean {
    return this.#files.one(id) !== undefined;
  }

  #whole: ReadonlyMap<Id, RecordOf[Type]> | null = null;

  #all(): ReadonlyMap<Id, RecordOf[Type]> {
    if (this.#whole) return this.#whole;
    const all = new Map<Id, RecordOf[Type]>();
    for (const { id, record } of this.#files.all()) if (!all.has(id)) all.set(id, record);
    this.#whole = all;
    return all;
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<Id> {
    return this.#all().keys();
  }

  values(): MapIterator<RecordOf[Type]> {
    return this.#all().values();
  }

  entries(): MapIterator<[Id, RecordOf[Type]]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Id, RecordOf[Type]]> {
    return this.entries();
  }

  forEach(each: (record: RecordOf[Type], id: Id, all: ReadonlyMap<Id, RecordOf[Type]>) => void): void {
    this.#all().forEach(each);
  }
}
