/** Single files to the whole that the rules look at. Pure. */
import { outletsByName } from '../../model/outlet-names.ts';
import type { Id, Site, Story } from '../../model/record.ts';
import { RECORD_TYPES, type RecordType } from '../../model/vocabulary.ts';
import type {
  AboutFile,
  Content,
  MapFile,
  PictureFile,
  RecordFile,
  RecordOf,
  SiteFile,
  WordsFile,
} from '../content.ts';
import { isSound, outlineOf } from '../outline.ts';
import type { SoundFile } from '../sound-files.ts';
import { soundRecords } from '../sound-records.ts';
import { nearId } from '../words/near-id.ts';

/**
 * What stands in for a site file that is missing or broken, so that the rest can still be looked at. Its language is none that
 * a rule reads words of.
 */
const NO_SITE: Site = {
  title: '',
  story: '',
  lede: '',
  description: '',
  url: '',
  lang: 'und',
  timezone: 'UTC',
  zones: [],
  licence: '',
  ai_may_not: [],
  front_page_events: 40,
  newest_first: false,
  sides: [],
};

export interface Files {
  site: SiteFile | null;
  about: AboutFile | null;
  words?: WordsFile | null;
  records: readonly RecordFile[];
  pictures: readonly PictureFile[];
  maps?: readonly MapFile[];
  /** Paths of files that are not read, and have a finding that says why. */
  strays?: readonly string[];
}

type Directory = ReadonlyMap<RecordType, ReadonlyMap<Id, RecordFile>>;

function directory(records: readonly RecordFile[]): Directory {
  const found = new Map(RECORD_TYPES.map((type) => [type, new Map<Id, RecordFile>()]));
  const add = (file: RecordFile, ids: readonly Id[]): void => {
    const known = found.get(file.type);
    for (const id of ids) if (known && !known.has(id)) known.set(id, file);
  };
  for (const file of records) add(file, [file.id]);
  for (const file of records) add(file, outlineOf(file).formerIds);
  // A badly named file has its message; those who refer to it by its proper name should not get another.
  for (const file of records) add(file, [nearId(file.id) ?? file.id]);
  return found;
}

type SoundFiles = { readonly [Type in RecordType]: ReadonlyMap<Id, SoundFile<Type>> };

/** The files that hold a record, by type and id; of those with one id the first. */
function soundFilesOf(records: readonly RecordFile[]): SoundFiles {
  const sound = Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map<Id, RecordFile>()])) as Readonly<
    Record<RecordType, Map<Id, RecordFile>>
  >;
  for (const file of records) if (isSound(file) && !sound[file.type].has(file.id)) sound[file.type].set(file.id, file);
  // The type of a file is that of its record, and it stands with those of its type.
  return sound as SoundFiles;
}

const recordsOf = <Type extends RecordType>(files: ReadonlyMap<Id, SoundFile<Type>>): ReadonlyMap<Id, RecordOf[Type]> =>
  soundRecords(
    (id) => files.get(id),
    () => files.values(),
  );

/**
 * Puts files together.
 *
 * @param files each parsed; records sorted by path
 */
export function gather({ site, about, words = null, records, pictures, maps = [], strays = [] }: Files): Content {
  const byId = directory(records);
  const byPath = new Map(
    [...records, ...pictures, ...(site ? [site] : []), ...(about ? [about] : []), ...(words ? [words] : [])].map(
      (file) => [file.path, file],
    ),
  );
  const sound = soundFilesOf(records);
  const outlets = recordsOf(sound.outlet);
  const story: Story = {
    site: site?.site ?? NO_SITE,
    events: recordsOf(sound.event),
    sources: recordsOf(sound.source),
    outlets,
    outletsNamed: outletsByName(outlets.values()),
    actors: recordsOf(sound.actor),
    places: recordsOf(sound.place),
    questions: recordsOf(sound.question),
    threads: recordsOf(sound.thread),
  };
  return {
    site,
    about,
    words,
    records,
    pictures,
    maps,
    strays: new Set(strays),
    story,
    find: (type, id) => byId.get(type)?.get(id),
    sound: (type, id) => sound[type].get(id),
    at: (path) => byPath.get(path),
  };
}
