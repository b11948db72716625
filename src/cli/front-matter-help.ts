/**
 * What Astro's extension for VS Code reads to help with front matter (`astro.content-intellisense`): Red Hat's for YAML
 * leaves Markdown alone. Astro writes these files for content collections, of which there are none here.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { classify } from '../check/files/layout.ts';
import { isProse } from '../check/files/folders.ts';
import { walkContent } from '../check/files/walk.ts';
import { jsonSchemas } from '../schema/json-schema.ts';

/** Below the project's folder. It is no part of the repository: addresses of files differ from machine to machine. */
const FOLDER = '.astro/collections';

/** As the extension looks for it: decoded, and in lower case. */
const uriOf = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/**
 * Writes which schema each Markdown record has, and the schemas. Content outside the project is not open in its editor,
 * and gets nothing.
 *
 * @param project the folder that holds package.json, and that is open in the editor
 * @param content the content folder
 */
export async function writeFrontMatterHelp(project: string, content: string): Promise<void> {
  if (relative(project, content).startsWith('..')) return;
  const { paths } = await walkContent(content);
  const entries = paths.flatMap((path) => {
    const { placement } = classify(path);
    return placement.is === 'record' && isProse(placement.type) ? [[uriOf(join(content, path)), placement.type]] : [];
  });
  const names = ['event', 'thread'] as const;
  const schemas = jsonSchemas();
  const folder = join(project, FOLDER);
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    await writeFile(join(folder, `${name}.schema.json`), JSON.stringify(schemas.get(name)));
  }
  const collections = names.map((name) => ({ name, hasSchema: true }));
  const manifest = { collections, entries: Object.fromEntries(entries) as Record<string, string> };
  await writeFile(join(folder, 'collections.json'), JSON.stringify(manifest));
}
