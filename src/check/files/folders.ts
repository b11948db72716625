/** The folder and the kind of file in which the records of each type stand. */
import { FOLDERS, type RecordType } from '../../model/vocabulary.ts';
import { suggest } from '../words/suggest.ts';

/** The folder of pictures that belong to no single event. */
export const IMAGES = 'images';

/** The folder of what lies under the maps. */
export const MAP = 'map';

/** The type of record that stands in a folder. */
export const TYPE_OF: ReadonlyMap<string, RecordType> = new Map(
  (Object.keys(FOLDERS) as RecordType[]).map((type) => [FOLDERS[type], type]),
);

/** Folders that `content/` may hold. */
export const KNOWN_FOLDERS: readonly string[] = [...TYPE_OF.keys(), IMAGES, MAP];

/** Whether records of a type are Markdown files with front matter, not YAML files. */
export const isProse = (type: RecordType): boolean => type === 'event' || type === 'thread';

/** How the names of files that hold records of a type end. */
export const endingFor = (type: RecordType): '.md' | '.yaml' => (isProse(type) ? '.md' : '.yaml');

/** The file in which a record of some id belongs, for messages. */
export function fileFor(type: RecordType, id: string): string {
  const folder = type === 'event' ? `${FOLDERS.event}/<month>` : FOLDERS[type];
  return `${folder}/${id}${endingFor(type)}`;
}

/** The folder that was probably meant by the name of one that there is not. */
export const nearFolder = (name: string): string | null => suggest(name, KNOWN_FOLDERS);
