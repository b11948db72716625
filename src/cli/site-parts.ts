/** Builds a part of a site, and puts parts together: for a story that is built on several machines. */
import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { PREVIEW } from '../export/preview.ts';
import { parseShard } from '../routes/shard.ts';
import { bundlePlace } from '../vite/kept-bundle.ts';
import { basisOf, countFiles, otherThanFilesIn, PART_FILES, PART_MARK, readPartMark } from '../vite/part-mark.ts';
import { astroBuild, tell, whileBundling } from './astro-build.ts';
import { root } from './child.ts';
import { Refusal } from './command.ts';
import { contentNamed } from './content-option.ts';
import { finishSite } from './finish-site.ts';
import { faultOfParts, type Part } from './fitting-parts.ts';
import { joinPart } from './join-parts.ts';
import { eventsIn } from './processes.ts';
import { putInPlace } from './put-in-place.ts';
import { baseFor } from './base-path.ts';
import { commonOf, type BuildOptions } from './site-build.ts';
import { FOR_PARTS, siteFolder } from './site-folder.ts';
import { inWorkshop } from './workshop.ts';

/**
 * Checks the content and builds a part of the site: a folder with a mark, and the files below it.
 *
 * @param text which part, such as `2/8`
 * @throws Refusal where there is no such part, and as a build of all of the site does
 */
export async function buildPart(text: string, options: BuildOptions): Promise<void> {
  const shard = parseShard(text);
  if (shard === null)
    throw new Refusal(`Unexpected ${asWritten(text)} for --shard; expected one such as 2/8: the second of eight.`);
  const content = contentNamed(options.content);
  const name = `${shard.number}-of-${shard.of}`;
  const out = await siteFolder(options.out ?? `dist.${name}`, content, FOR_PARTS);
  const base = await baseFor(content);
  const bundle = bundlePlace(root, commonOf(content, base));
  console.log(`Checking the content and building part ${text} of the site …`);
  const seconds = await inWorkshop(out, async (folder) => {
    const { length: events } = await eventsIn(content);
    const part = join(folder, 'part');
    const into = join(part, PART_FILES);
    const { made, said } = await whileBundling(content, join(folder, 'bundle'), bundle, (bundling) =>
      astroBuild({ content, events, into, shard, bundling }),
    );
    tell(
      { ...made, said: [...new Set([...said, ...made.said])] },
      `The part was not built. What was in ${out} before is as it was.`,
    );
    await putInPlace(part, out);
  });
  console.log(`Built ${out} in ${seconds} s.`);
}

/** @throws Refusal for a folder that holds no part */
async function readPart(folder: string): Promise<Part> {
  const place = resolve(root, folder);
  const mark = readPartMark(place);
  if (mark === null)
    throw new Refusal(`${folder} holds no part of a site: ${PART_MARK} is missing there, or cannot be read.`);
  const files = join(place, PART_FILES);
  if (!lstatSync(files, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`${folder} holds no part of a site: ${PART_FILES} is no folder there.`);
  const other = await otherThanFilesIn(files);
  if (other !== null)
    throw new Refusal(`${folder} holds what no build puts there: ${asWritten(other)} is neither a file nor a folder.`);
  return { folder, mark, found: await countFiles(files) };
}

/**
 * Puts parts together to a site, which is what a build of all of it would be. The parts stay.
 *
 * @param folders of all parts, in any order
 * @throws Refusal where they are not all parts of one site, and that of what is here; the old site then stays as it was
 */
export async function mergeParts(folders: readonly string[], options: BuildOptions): Promise<void> {
  const content = contentNamed(options.content);
  const out = await siteFolder(options.out ?? 'dist', content);
  const base = await baseFor(content);
  const parts = await Promise.all(folders.map(readPart));
  const fault = faultOfParts(parts, await basisOf(root, content, { base, preview: PREVIEW }));
  if (fault !== null) throw new Refusal(fault);
  const seconds = await inWorkshop(out, async (site) => {
    await mkdir(site, { recursive: true });
    for (const { folder } of parts) {
      const differs = joinPart(site, join(resolve(root, folder), PART_FILES), 'copy');
      if (differs !== null)
        throw new Refusal(`${folder} has another ${asWritten(differs)} than the parts before it: build it anew.`);
    }
    await finishSite(site, { out, base, compress: options.compress ?? false });
  });
  console.log(`Built ${out} of ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} in ${seconds} s.`);
}
