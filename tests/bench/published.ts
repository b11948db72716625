/** What a built site consists of: files, bytes, and the heaviest page of each kind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The heaviest of the pages, or other texts, of one kind. */
export interface Heaviest {
  kind: string;
  /** How many there are of the kind. */
  count: number;
  path: string;
  /** As sent: with gzip. */
  sent: number;
}

export interface Published {
  files: number;
  bytes: number;
  /** The heaviest page of each kind, the heaviest kind first. */
  pages: readonly Heaviest[];
  /** The same of feeds. */
  feeds: readonly Heaviest[];
  /** The files that an event has of its own: pages and data with its id in their name, or a folder. */
  filesAnEvent: number;
  /** All files that are no pages, in bytes as they are. */
  others: readonly { path: string; bytes: number }[];
}

/** `events/<id>/index.html` of each event, `known/<day>`; parts of one list are of its kind. */
function kindOf(path: string): string {
  const kind = path
    .replace(/(^|\/)index\.html$/, '/')
    .replace(/^\d{4}(-\d{2})?(?=\/)/, '<month>')
    .replace(
      /^(events|threads|questions|actors|places|sources|outlets|sides|statuses|known|changes|corrections)\/[^/]+/,
      '$1/<id>',
    )
    .replace(/^embed\/(events|threads)\/[^/]+/, 'embed/$1/<id>')
    .replace(/^feed\/.*(?=\.)/, 'feed/<part>')
    .replace(/(?<=<id>\/).+(?=\/$)/, '<part>')
    .replace(/(?<=<id>\/feed\/).+(?=\.)/, '<part>');
  return kind === '' ? '/' : kind;
}

/** No kind has more pages weighed than this: the largest as they are. */
const WEIGHED = 5;

function heaviest(folder: string, files: readonly { path: string; bytes: number }[]): Heaviest[] {
  return [...Map.groupBy(files, ({ path }) => kindOf(path))]
    .map(([kind, group]) => {
      const largest = group.toSorted((a, b) => b.bytes - a.bytes).slice(0, WEIGHED);
      const weighed = largest.map(({ path }) => ({ path, sent: gzipSync(readFileSync(join(folder, path))).length }));
      const [top = { path: '', sent: 0 }] = weighed.toSorted((a, b) => b.sent - a.sent);
      return { kind, count: group.length, ...top };
    })
    .toSorted((a, b) => b.sent - a.sent);
}

/**
 * Looks at a built site.
 *
 * @param events how many the story has
 */
export function readPublished(folder: string, events: number): Published {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size };
    });
  const isFeed = ({ path }: { path: string }): boolean => /(^|\/)(feed|corrections)(\/[^/]*)?\.(xml|json)$/.test(path);
  const others = files.filter(({ path }) => !path.endsWith('.html'));
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: heaviest(
      folder,
      files.filter(({ path }) => path.endsWith('.html')),
    ),
    feeds: heaviest(folder, files.filter(isFeed)),
    filesAnEvent:
      files.filter(({ path }) => /(^|\/)events\/|^cards\/event|pagefind\/fragment\//.test(path)).length / events,
    others,
  };
}
