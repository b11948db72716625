/** `npm run schemas`: the schemas of content as JSON Schema, for editors. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../schema/json-schema.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { wordsOf } from '../strings/strings.ts';
import { wordsSchema } from '../strings/words-schema.ts';
import { root } from './child.ts';
import { defineCommand, start } from './command.ts';
import { writeFrontMatterHelp } from './front-matter-help.ts';

/** Where .vscode/settings.json expects them. */
const FOLDER = '.vscode/schemas';

await start(
  defineCommand({
    meta: { name: 'npm run schemas --', description: `Writes the schemas of content as JSON Schema into ${FOLDER}.` },
    async run() {
      const folder = join(root, FOLDER);
      await mkdir(folder, { recursive: true });
      for (const [type, schema] of jsonSchemas()) {
        await writeFile(join(folder, `${type}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
      }
      const words = wordsSchema(wordsOf('en', 'UTC'));
      await writeFile(join(folder, 'words.schema.json'), `${JSON.stringify(words, null, 2)}\n`);
      await writeFrontMatterHelp(root, contentFolder());
    },
  }),
);
