/** Builds the site: Astro, which checks the content first, and into place. */
import { PREVIEW } from '../export/preview.ts';
import { commonHash } from '../vite/code-hash.ts';
import { bundlePlace } from '../vite/kept-bundle.ts';
import { goOnWithSite } from '../vite/new-site.ts';
import { readSiteRecord, siteRecordPlace, writeSiteRecord, type Made } from '../vite/site-record.ts';
import { tell } from './astro-build.ts';
import { baseFor } from './base-path.ts';
import { root } from './child.ts';
import { contentNamed } from './content-option.ts';
import { reasonOf } from './errors.ts';
import { finishSite, notBuilt } from './finish-site.ts';
import { eventsToMake, processesHere } from './processes.ts';
import { renderSite } from './render-site.ts';
import { siteFolder } from './site-folder.ts';
import { inWorkshop } from './workshop.ts';

export interface BuildOptions {
  /** Where the site goes; `dist` in the project's folder. */
  out?: string | undefined;
  /** The folder with the story; the environment's CONTENT_DIR, else `content`. */
  content?: string | undefined;
  /** Whether each text also stands there compressed, for servers that send such files. */
  compress?: boolean | undefined;
}

/**
 * The hash of what all pages of a story have in common, as those who build it come to it, too.
 *
 * @param base as {@link baseFor} gives it
 */
export const commonOf = (content: string, base: string): string => commonHash(root, content, [base, String(PREVIEW)]);

/** Remembers what was built, for the next build; what goes wrong is said, and the site stands all the same. */
function remember(out: string, made: Made, common: string): void {
  try {
    writeSiteRecord(siteRecordPlace(root, out), out, made, common);
  } catch (error) {
    console.log(`[WARN] The next build will make all files anew: ${reasonOf(error)}`);
  }
}

/**
 * Checks the content, builds the site in a new folder, and puts it in place in one step.
 *
 * @param processes how many build it; as many as the story and this machine call for
 * @returns the folder of the finished site
 * @throws Refusal when there is something else where it is to go, or when the content, the base path or the build has errors; the old site then stays as it was
 */
export async function buildSite(options: BuildOptions = {}, processes?: number): Promise<string> {
  const content = contentNamed(options.content);
  const out = await siteFolder(options.out ?? 'dist', content);
  const base = await baseFor(content);
  const before = readSiteRecord(siteRecordPlace(root, out));
  const common = commonOf(content, base);
  const toMake = await eventsToMake(content, before.common === common ? before.files : {});
  const count = processes ?? processesHere(toMake);
  console.log(`Checking the content and building the site${count > 1 ? ` in ${count} processes` : ''} …`);
  const seconds = await inWorkshop(out, async (folder) => {
    const rendered = await renderSite({
      content,
      events: toMake.events,
      base,
      folder,
      out,
      processes: count,
      bundle: bundlePlace(root, common),
    });
    tell(rendered, notBuilt(out));
    const files = goOnWithSite(rendered.site, rendered.made, out, before);
    await finishSite(rendered.site, { out, base, compress: options.compress ?? false, files });
    remember(out, files.made, common);
  });
  console.log(`Built ${out} in ${seconds} s.`);
  return out;
}
