/** What differs between two builds of the site, in words. Pure. */
import type { Difference } from './sites.ts';

/** How much is shown: of one difference in lines, of a line in characters, of a list of files. */
const MOST = { lines: 24, characters: 160, files: 12 };

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** The first of a list, and how many more there are. */
function cut(lines: readonly string[], most: number, what: string): string[] {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `… and ${left} more ${what}`] : [...lines];
}

/** The part of a long line in which it differs from the line that it stands for. */
function shorten(line: string, start: number): string {
  if (line.length <= MOST.characters) return line;
  const from = Math.max(1, start - MOST.characters / 2);
  const to = from + MOST.characters;
  return `${line[0] ?? ''}${from > 1 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

/** Where two lines begin to differ, after the sign that each begins with. */
function firstDifference(one: string, other: string): number {
  let at = 1;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function shorterLines(place: readonly string[]): string[] {
  const [removed, added] = ['-', '+'].map((sign) => place.filter((line) => line.startsWith(sign))) as [
    string[],
    string[],
  ];
  return place.map((line) => {
    const [own, others] = line.startsWith('-') ? [removed, added] : [added, removed];
    const other = others[own.indexOf(line)];
    return shorten(line, other === undefined ? 0 : firstDifference(line, other));
  });
}

function showPlaces(places: readonly string[][] | null): string[] {
  if (places === null) return ['  No lines to show: it is no text, or most of it differs.'];
  if (places.length === 0) return ['  No lines to show: only spaces and line ends differ.'];
  const lines = places.flatMap((place, index) => [...(index > 0 ? ['⋮'] : []), ...shorterLines(place)]);
  return cut(lines, MOST.lines, 'lines').map((line) => `  ${line}`);
}

/** Files that differ in the same way stand together. */
function showChanged(differences: readonly Difference[]): string[] {
  const changed = differences.flatMap((one) => (one.is === 'changed' ? [one] : []));
  const alike = Map.groupBy(changed, ({ path, places }) => (places ? JSON.stringify(places) : path));
  return [...alike.values()].flatMap((group) => {
    const paths = group.map(({ path }) => `differs   ${path}`);
    const places = group[0]?.places ?? null;
    return ['', ...cut(paths, MOST.files, 'files that differ in the same way'), ...showPlaces(places)];
  });
}

function showListed(differences: readonly Difference[], is: 'gone' | 'new', word: string): string[] {
  const paths = differences.flatMap((one) => {
    if (!('count' in one) || one.is !== is) return [];
    return [`${word}  ${one.path}${one.count > 1 ? ` (${files(one.count)})` : ''}`];
  });
  return paths.length > 0 ? ['', ...cut(paths, MOST.files, 'files')] : [];
}

function showHashes(differences: readonly Difference[]): string[] {
  const paths = differences.filter(({ is }) => is === 'hashes').map(({ path }) => `  ${path}`);
  if (paths.length === 0) return [];
  return [
    '',
    `${files(paths.length)} more: nothing but hashes of other files, in their names or texts.`,
    ...cut(paths, MOST.files, 'files'),
  ];
}

/**
 * Everything that differs: what vanishes, what appears, what differs, and at the end a count of each.
 *
 * @returns lines, the last one ended as well
 */
export function reportDifferences(differences: readonly Difference[]): string {
  const counts = { gone: 0, new: 0, changed: 0, hashes: 0 };
  for (const one of differences) counts[one.is] += 'count' in one ? one.count : 1;
  if (differences.length === 0) return 'No published file differs.\n';
  const lines = [
    ...showListed(differences, 'gone', 'vanishes'),
    ...showListed(differences, 'new', 'appears '),
    ...showChanged(differences),
    ...showHashes(differences),
    '',
    `Differ: ${counts.changed}, and ${counts.hashes} in hashes alone. Appear: ${counts.new}. Vanish: ${counts.gone}.`,
  ];
  return `${lines.slice(1).join('\n')}\n`;
}
