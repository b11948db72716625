/** The path under which a story is built and served, unless it is none or the story's own address contradicts it. */
import { visible } from '../check/words/as-written.ts';
import { basePath, basePathFault, siteAddress } from '../routes/site-address.ts';
import { siteAddress as addressOfSite } from '../schema/web-address.ts';
import { Refusal } from './command.ts';

/**
 * What is wrong with a base path by itself. It may be what the path of `url` may be: of other letters addresses have a second
 * form, in which no page would be known again.
 *
 * @param given the environment variable `BASE_PATH`
 * @returns `null` where nothing is
 */
export function basePathFormFault(given: string): string | null {
  if (addressOfSite.safeParse(`https://example.org${basePath(given, undefined)}`).success) return null;
  return `BASE_PATH is ${visible(given)}; expected a path such as /timeline/, of the letters a to z, digits and the signs - . _ and ~ between slashes.`;
}

/**
 * The path under which a story is built. A preview stands elsewhere than the site, and says so to search engines: it may.
 *
 * @param content the content folder
 * @throws Refusal where `BASE_PATH` is no path for a site, or `url` of `site.yaml` names another
 */
export async function baseFor(content: string): Promise<string> {
  const [given, url] = [process.env['BASE_PATH'] ?? '', await siteAddress(content)];
  const fault = basePathFormFault(given) ?? (process.env['PREVIEW'] === '1' ? null : basePathFault(given, url));
  if (fault !== null) throw new Refusal(fault);
  return basePath(given, url);
}
