/** The records that rows lead to: sources, their outlets, threads. Each is made once, and only if the row is imported. */
import { classify } from '../check/files/layout.ts';
import { endingFor } from '../check/files/folders.ts';
import { hostOf } from '../model/plain-host.ts';
import type { Id } from '../model/record.ts';
import { FOLDERS, type RecordType } from '../model/vocabulary.ts';
import { webAddress } from '../schema/web-address.ts';
import { numbered } from '../schema/slug.ts';
import { isId } from '../schema/text.ts';
import type { whenValue } from './date-note.ts';
import { importLine, sameAddress, type Existing } from './existing.ts';
import { digestOf, idFrom } from './ids.ts';
import { fieldsAsYaml, withFrontMatter } from './record-text.ts';
import { asTold, shortenings } from './short-names.ts';
import { kindOf } from './source-kind.ts';

/** A file that the import would write. */
export interface PlannedFile {
  type: RecordType;
  id: Id;
  /** Below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** What is known of a document besides its address. */
export interface SourceHints {
  /** Empty where it is not known, as the name of its outlet. */
  title?: string;
  outlet?: string;
  /** A date as a field takes it. */
  published?: ReturnType<typeof whenValue> | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  note?: string | undefined;
  /** The id that it had in the story that it is from: two documents without a title or an address are told apart by it. */
  known?: string | undefined;
  /** What else its record has. Asked for only where there is none yet, as it may need further records. */
  further?: (() => FurtherFields) | undefined;
}

/** What only a file of our own making tells of a document. */
export interface FurtherFields {
  kind?: string | undefined;
  by?: readonly string[] | undefined;
  read?: false | undefined;
  unnamed?: true | undefined;
  via?: readonly (string | object)[] | undefined;
}

/** Whether a text is an address that a source can have. */
export const isWebAddress = (text: string): boolean => webAddress.safeParse(text).success;

const ACTOR = 'actor ';

/** Plans a record when a row first needs it, under an id that neither the story nor the import has yet. */
export class PlannedRecords {
  /** In which notes on what is imported are written. */
  readonly words: Existing['words'];
  readonly #existing: Existing;
  readonly #scope: string;
  /** Ids by type and by what they are known under: an address, a host, a title. */
  readonly #known = new Map<string, Id>();
  /** Actors by how they may be called besides their names. */
  readonly #shortenings = new Map<string, Set<Id>>();
  readonly #ids = new Set<string>();
  /** What was said of each source for which a file was planned. */
  readonly #said = new Map<Id, readonly string[]>();
  /** The last number behind each id that was taken, so that a thousand of one title are not counted each time. */
  readonly #numbers = new Map<string, number>();
  /** What those numbers were before the row just planned. */
  #counted: [name: string, number: number | undefined][] = [];
  /** Files, and what they are known under, that count only once the row is kept. */
  #pending: { file: PlannedFile; names: string[] }[] = [];

  constructor(existing: Existing, scope: string) {
    this.words = existing.words;
    this.#existing = existing;
    this.#scope = scope;
    for (const [url, id] of existing.sources) this.#known.set(`source ${url}`, id);
    for (const [host, id] of existing.outlets) this.#known.set(`outlet ${host}`, id);
    for (const [title, id] of existing.threads) this.#known.set(`thread ${title}`, id);
    for (const [name, id] of existing.actors) this.#know(`${ACTOR}${name}`, id);
    for (const [name, id] of existing.places) this.#known.set(`place ${name}`, id);
  }

  /** The files that the row just planned needs, those that others need first. */
  keep(): PlannedFile[] {
    const files = this.#pending.map(({ file }) => file);
    this.#pending = [];
    this.#counted = [];
    return files;
  }

  /** Forgets what the row just planned would have needed. */
  drop(): void {
    for (const { file, names } of this.#pending) {
      this.#ids.delete(`${file.type} ${file.id}`);
      for (const name of names) this.#known.delete(name);
      for (const ids of file.type === 'actor' ? this.#shortenings.values() : []) ids.delete(file.id);
    }
    for (const [name, number] of this.#counted.toReversed()) {
      if (number === undefined) this.#numbers.delete(name);
      else this.#numbers.set(name, number);
    }
    this.#pending = [];
    this.#counted = [];
  }

  /**
   * An id that no record has or had.
   *
   * @param wanted the id that it is made from, with a number where that is taken
   */
  freeId(type: RecordType, wanted: Id): Id {
    const name = `${type} ${wanted}`;
    const isTaken = (id: Id): boolean => {
      const isFine = isId(id) && classify(`${FOLDERS[type]}/${id}${endingFor(type)}`).findings.length === 0;
      return !isFine || this.#ids.has(`${type} ${id}`) || this.#existing.fileOf(type, id) !== undefined;
    };
    const before = this.#numbers.get(name);
    const { id, number } = numbered(wanted, isTaken, before);
    this.#counted.push([name, before]);
    this.#numbers.set(name, number);
    return id;
  }

  /** Puts a file with the others. */
  add(file: PlannedFile, names: readonly string[]): Id {
    this.#ids.add(`${file.type} ${file.id}`);
    const own = names.filter((name) => !this.#known.has(name));
    for (const name of own) this.#know(name, file.id);
    this.#pending.push({ file, names: own });
    return file.id;
  }

  #record(
    type: Exclude<RecordType, 'event' | 'thread'>,
    wanted: string,
    names: readonly string[],
    fields: object,
    comments: string[],
  ): Id {
    const id = this.freeId(type, wanted === '' ? `${type}-${digestOf(names[0] ?? '', 8)}` : wanted);
    const text = fieldsAsYaml(fields, comments);
    return this.add({ type, id, path: `${FOLDERS[type]}/${id}.yaml`, text }, names);
  }

  #outlet(url: string | null, name: string): Id {
    const host = url === null ? '' : hostOf(url);
    const byName = `outlet ${name.toLowerCase()}`;
    const byHost = `outlet ${host}`;
    const known = this.#known.get(name === '' ? byHost : byName);
    if (known !== undefined) return known;
    const fields = { name: name || host, url: url === null ? undefined : new URL(url).origin };
    const names = [byName, byHost].filter((one) => one !== 'outlet ');
    return this.#record('outlet', idFrom(name || host, this.#existing.lang), names, fields, []);
  }

  /** Whether there is a record under a name already; what a row says of it is then not written down. */
  has(type: 'place' | 'actor' | 'source', name: string): boolean {
    return this.#known.has(`${type} ${type === 'source' ? sameAddress(name) : name.toLowerCase()}`);
  }

  /**
   * The actor who may be meant by a name that is short or turned round: by "Tavake", "I. Tavake" and "Tavake, Inés" Inés
   * Tavake, where nobody else may be called so.
   */
  calledShort(name: string): Id | null {
    const ids = this.#shortenings.get(asTold(name));
    return ids?.size === 1 ? ([...ids][0] ?? null) : null;
  }

  #know(name: string, id: Id): void {
    this.#known.set(name, id);
    if (!name.startsWith(ACTOR)) return;
    for (const short of shortenings(name.slice(ACTOR.length))) {
      this.#shortenings.set(short, (this.#shortenings.get(short) ?? new Set()).add(id));
    }
  }

  /** The actor or place of a name: the one that the story has, else a new one. */
  named(type: 'actor' | 'place', name: string, fields: object): Id {
    const known = this.#known.get(`${type} ${name.toLowerCase()}`);
    return (
      known ??
      this.#record(type, idFrom(name, this.#existing.lang), [`${type} ${name.toLowerCase()}`], { name, ...fields }, [])
    );
  }

  /** The source at an address: the one that the story has, else a new one, with its outlet. */
  source(url: string, { title = '', outlet = '', published, lang, note, further }: SourceHints): Id {
    const name = `source ${sameAddress(url)}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { pathname } = new URL(url);
    const { kind = kindOf(url), by, read, unnamed, via } = further?.() ?? {};
    const fields = {
      title: title === '' ? null : title,
      kind,
      outlet: by && outlet === '' ? undefined : this.#outlet(url, outlet),
      by,
      published,
      lang,
      url,
      read,
      via,
      unnamed,
      note,
    };
    const id = this.#record('source', idFrom(`${hostOf(url)} ${decoded(pathname)}`), [name], fields, []);
    this.#said.set(id, wordsOf({ title, outlet, published, lang }));
    return id;
  }

  /** What a row says of a source and its file does not, where an earlier row brought it in; all where the story had it. */
  unsaid(source: Id, hints: SourceHints): string[] {
    const said = this.#said.get(source) ?? [];
    return wordsOf(hints).filter((one) => !said.includes(one));
  }

  /** What is imported, as the document that its rows were read in. */
  document(title: string): Id {
    const key = `${this.#scope}:document:${digestOf(title, 16)}`;
    const path = this.#existing.imported.get(key);
    if (path !== undefined) return path.replace(/^.*\/|\.yaml$/g, '');
    const name = `document ${key}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fields = { title, kind: 'unknown', note: this.words.document };
    return this.#record(
      'source',
      idFrom(title, this.#existing.lang) || `imported-${digestOf(title, 8)}`,
      [name],
      fields,
      [importLine(key)],
    );
  }

  /** The source that has a title and an outlet, and no address. */
  unlinked({ title = '', outlet = '', published, lang, known: own = '', further }: SourceHints): Id {
    const name = `unlinked ${title} ${outlet}${own === '' ? '' : ` ${own}`}`;
    const key = `${this.#scope}:source:${digestOf(name, 16)}`;
    const path = this.#existing.imported.get(key);
    if (path !== undefined) return path.replace(/^.*\/|\.yaml$/g, '');
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { kind = 'unknown', by, read, unnamed, via } = further?.() ?? {};
    const fields = {
      title: title === '' ? null : title,
      kind,
      outlet: outlet === '' ? undefined : this.#outlet(null, outlet),
      by,
      published,
      lang,
      read,
      via,
      unnamed,
      note: this.words.unlinked,
    };
    const wanted = idFrom(title || outlet || own, this.#existing.lang);
    return this.#record('source', wanted, [name], fields, [importLine(key)]);
  }

  /** The thread with a title. */
  thread(title: string, document: string): Id {
    const name = `thread ${title.toLowerCase()}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const id = this.freeId('thread', idFrom(title, this.#existing.lang) || `thread-${digestOf(title, 8)}`);
    const summary = this.words.thread(document, title);
    const text = withFrontMatter(fieldsAsYaml({ title, summary }, []), '');
    return this.add({ type: 'thread', id, path: `${FOLDERS.thread}/${id}.md`, text }, [name]);
  }
}

/** What is said of a source, in words that a row has. */
const wordsOf = ({ title = '', outlet = '', published, lang = '' }: SourceHints): string[] =>
  [title, outlet, typeof published === 'object' ? published.date : (published ?? ''), lang].filter((one) => one !== '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
