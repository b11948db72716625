/** Where a problem is, from where the reader of a report stands. Pure. */

/**
 * A path with the content folder before it.
 *
 * @param folder as the reader would type it; empty where they stand in it
 * @param path below it, `.` for the folder itself
 */
export function pathIn(folder: string, path: string): string {
  if (folder === '') return path;
  return path === '.' ? folder : `${folder.replace(/(?<!\/)\/+$/, '')}/${path}`;
}
