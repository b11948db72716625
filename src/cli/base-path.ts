/** The path under which a story is built and served, unless the story's own address contradicts it. */
import { basePath, basePathFault, siteAddress } from '../routes/site-address.ts';
import { Refusal } from './command.ts';

/**
 * The path under which a story is built. A preview stands elsewhere than the site, and says so to search engines: it may.
 *
 * @param content the content folder
 * @throws Refusal where `BASE_PATH` and `url` of `site.yaml` name different paths
 */
export async function baseFor(content: string): Promise<string> {
  const [given, url] = [process.env['BASE_PATH'] ?? '', await siteAddress(content)];
  const fault = basePathFault(given, url);
  if (fault !== null && process.env['PREVIEW'] !== '1') throw new Refusal(fault);
  return basePath(given, url);
}
