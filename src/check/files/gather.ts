/** Single files to the whole that the rules look at. Pure. */
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
import { nearId } from '../words/near-id.ts';

/** What stands in for a site file that is missing or broken, so that the rest can still be looked at. */
const NO_SITE: Site = {
  title: '',
  story: '',
  lede: '',
  description: '',
  url: '',
  lang: 'en',
  timezone: 'UTC',
  zones: [],
  licence: '',
  ai_may_not: [],
  front_page_events: 60,
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
  for (const file of records) add(file, file.record?.former_ids ?? []);
  // A badly named file has its message; those who refer to it by its proper name should not get another.
  for (const file of records) add(file, [nearId(file.id) ?? file.id]);
  return found;
}

function soundRecords<Type extends RecordType>(records: readonly RecordFile[], type: Type): Map<Id, RecordOf[Type]> {
  const sound = new Map<Id, RecordOf[Type]>();
  for (const file of records) {
    if (file.type !== type || file.record === null || sound.has(file.id)) continue;
    // The type of the file is that of its record: `RecordFile` says so, though not for a type that is a parameter.
    sound.set(file.id, file.record as RecordOf[Type]);
  }
  return sound;
}

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
  const story: Story = {
    site: site?.site ?? NO_SITE,
    events: soundRecords(records, 'event'),
    sources: soundRecords(records, 'source'),
    outlets: soundRecords(records, 'outlet'),
    actors: soundRecords(records, 'actor'),
    places: soundRecords(records, 'place'),
    questions: soundRecords(records, 'question'),
    threads: soundRecords(records, 'thread'),
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
    at: (path) => byPath.get(path),
  };
}
