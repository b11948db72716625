/** Refuses, before anything is built or served, a base path that the story's own address contradicts. */
import { basePathFault, siteAddress } from '../routes/site-address.ts';
import { Refusal } from './command.ts';

/**
 * A preview stands elsewhere than the site, and says so to search engines: it may.
 *
 * @param content the content folder
 * @throws Refusal where `BASE_PATH` and `url` of `site.yaml` name different paths
 */
export async function refuseOtherBase(content: string): Promise<void> {
  const fault = basePathFault(process.env['BASE_PATH'] ?? '', await siteAddress(content));
  if (fault !== null && process.env['PREVIEW'] !== '1') throw new Refusal(fault);
}
