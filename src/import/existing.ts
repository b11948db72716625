/** What a story already has, so that an import uses it and changes nothing. */
import type { Content } from '../check/content.ts';
import { hostOf } from '../model/plain-host.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Words } from '../strings/strings.ts';
import type { ActorRecord, Id, PlaceRecord } from '../model/record.ts';

export interface Existing {
  /** Its language, BCP 47. */
  lang: string;
  /** In which notes on what is imported are written. */
  words: Words['imported'];
  /** The IANA zone of its days. */
  timezone: string;
  /** Import keys (see `importLine`) to the files that carry them. */
  imported: ReadonlyMap<string, string>;
  /** The file of a record that has or had an id. */
  fileOf: (type: RecordType, id: Id) => string | undefined;
  /** Ids of sources by their addresses, as {@link sameAddress} gives them. */
  sources: ReadonlyMap<string, Id>;
  /** Ids of outlets by the hosts of their addresses, as {@link hostOf} gives them, and by their names in lower case. */
  outlets: ReadonlyMap<string, Id>;
  /** Ids of threads by their titles in lower case. */
  threads: ReadonlyMap<string, Id>;
  /** Ids of actors and places by their names in lower case, other names included. */
  actors: ReadonlyMap<string, Id>;
  places: ReadonlyMap<string, Id>;
  /** Where the story's own site stands, as {@link sameAddress} gives it. */
  site: string;
}

const IMPORTED = '# Imported: ';

/** The line by which a file is known again, whatever an editor changes of it. A comment of YAML. */
export const importLine = (key: string): string => `${IMPORTED}${key}`;

/** An address in the form in which two can be compared: as the URL Standard writes it. */
export const sameAddress = (url: string): string => new URL(url).href;

function keysIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.startsWith(IMPORTED))
    .map((line) => line.slice(IMPORTED.length).trim());
}

const byNames = (records: Iterable<ActorRecord | PlaceRecord>): Map<string, Id> =>
  new Map(
    [...records].flatMap(({ id, name, aliases, names }) =>
      [...Object.values(names), ...aliases, name].map((one): [string, Id] => [one.toLowerCase(), id]),
    ),
  );

/**
 * What an import has to know of a story.
 *
 * @param content of which at least `site.yaml` is sound
 * @param words of the language of the site
 */
export function existingIn(content: Content, words: Words['imported']): Existing {
  const { story, records } = content;
  const outlets = [...story.outlets.values()];
  return {
    lang: story.site.lang,
    words,
    timezone: story.site.timezone,
    imported: new Map(records.flatMap(({ text, path }) => keysIn(text).map((key): [string, string] => [key, path]))),
    fileOf: (type, id) => content.find(type, id)?.path,
    sources: new Map(
      [...story.sources.values()].flatMap(({ id, url }): [string, Id][] =>
        url === undefined ? [] : [[sameAddress(url), id]],
      ),
    ),
    outlets: new Map([
      ...outlets.map(({ id, name }): [string, Id] => [name.toLowerCase(), id]),
      ...outlets.flatMap(({ id, url }): [string, Id][] => (url === undefined ? [] : [[hostOf(url), id]])),
    ]),
    threads: new Map([...story.threads.values()].map(({ id, title }) => [title.toLowerCase(), id])),
    actors: byNames(story.actors.values()),
    places: byNames(story.places.values()),
    site: sameAddress(story.site.url),
  };
}
