/** The story as a commit has it, to be compared with what it is now. */
import type { Content, RecordFile, SiteFile } from '../check/content.ts';
import { decodeText, TEXT_LIMIT } from '../check/files/decode.ts';
import { gather } from '../check/files/gather.ts';
import { classify } from '../check/files/layout.ts';
import { parseRecord, parseSite } from '../check/files/parse.ts';
import { eventWithPresentNames, presentNames } from '../check/published/present-names.ts';
import { compareStories, type StoryChange } from '../model/story-change.ts';
import type { Story } from '../model/record.ts';
import { readBlobs, readTree } from './commit-log.ts';

/** One file of the commit; what stands in the content now as it stood then need not be read twice. */
function readFile(path: string, text: string, now: Content): RecordFile | SiteFile | null {
  const known = now.at(path);
  if (known && 'text' in known && known.text === text && known.type !== 'about' && known.type !== 'words') return known;
  const { placement } = classify(path);
  if (placement.is === 'record') return parseRecord(placement.type, placement.id, path, text).file;
  return placement.is === 'site' ? parseSite(path, text).file : null;
}

const isRead = (path: string): boolean => ['record', 'site'].includes(classify(path).placement.is);

/**
 * The sound records of a content folder as a commit has them.
 *
 * @param folder the content's
 * @param commit its hash
 * @param now the content as it is
 * @returns `null` where git cannot tell; never throws. A file that was broken was published by no build, and is left out
 */
async function storyAt(folder: string, commit: string, now: Content): Promise<Story | null> {
  const tree = await readTree(folder, commit);
  const read = [...(tree ?? [])].filter(([path]) => isRead(path));
  const texts = tree && (await readBlobs(folder, new Set(read.map(([, blob]) => blob))));
  if (!texts) return null;
  const files = read.flatMap(([path, blob]) => {
    const bytes = texts.get(blob);
    const decoded = bytes && bytes.length <= TEXT_LIMIT ? decodeText(bytes) : null;
    return (decoded?.ok ? readFile(path, decoded.text, now) : null) ?? [];
  });
  const records = files.filter((file) => file.type !== 'site');
  const site = files.find((file) => file.type === 'site') ?? null;
  return gather({ site, about: null, records, pictures: [] }).story;
}

/** Whether every file could be read: what is broken would look as if it were gone. */
const isWhole = ({ site, records }: Content): boolean =>
  site?.site != null && records.every(({ record }) => record !== null);

/**
 * What changes in the story since a commit.
 *
 * @param folder the content's
 * @param commit its hash
 * @param now the content as it is
 * @returns `null` where that cannot be told: files are broken, or git does not have them
 */
export async function changeSince(folder: string, commit: string, now: Content): Promise<StoryChange | null> {
  if (!isWhole(now)) return null;
  const earlier = await storyAt(folder, commit, now);
  const names = presentNames(now);
  return earlier && compareStories(earlier, now.story, (event) => eventWithPresentNames(now, names, event));
}
