/** Where a file of the content is edited. */
import type { Site } from '../model/record.ts';

/**
 * The address at which GitHub opens a file for editing; whoever may not write there is offered a copy of their own.
 *
 * @param file its path in the repository; `null` where git does not keep it
 * @returns `null` where the site names no repository
 */
export function editAddress({ repository }: Pick<Site, 'repository'>, file: string | null): string | null {
  if (repository === undefined || file === null) return null;
  const path = [repository.branch, ...file.split('/')].map(encodeURI).join('/');
  return `${repository.url.replace(/(?<!\/)\/+$/, '')}/edit/${path}`;
}
