/** `npm run compare`: what a change of the code, or of the story, does to the published files. */
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { reportDifferences } from '../compare/report.ts';
import { compareSites } from '../compare/sites.ts';
import { root, runNode } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { commitOf, putProjectOf } from './earlier-project.ts';
import { inScratch } from './scratch.ts';
import { typedPath } from './typed-path.ts';

/**
 * Builds one of the two sites.
 *
 * @param which it is, in words
 * @throws Refusal with what the build said, where it failed, but for the place of a site that nobody will see
 */
async function build(which: string, project: string, out: string, content: string | undefined): Promise<void> {
  const args = ['src/cli/run.cjs', 'build', '--out', out];
  const env = content === undefined ? {} : { CONTENT_DIR: content };
  const { status, output } = await runNode(args, { cwd: project, env, keep: 'everything' });
  if (status === 0) return;
  const lines = output.trimEnd().split('\n');
  const said = lines.filter((line) => !line.includes(out)).join('\n');
  const words = said.replaceAll(join(project, sep), '').trimEnd();
  throw new Refusal(`${words}\n\nThe site ${which} was not built: there is nothing to compare.`);
}

/** The content folder for both builds; nothing where each takes its own. */
function sharedContent(option: string | undefined): string | undefined {
  const named = typedPath(option) ?? process.env['CONTENT_DIR'] ?? '';
  if (named === '') return undefined;
  if (!existsSync(named)) throw new Refusal(`There is no content folder ${asWritten(named)}.`);
  return resolve(named);
}

await start(
  defineCommand({
    meta: {
      name: 'npm run compare --',
      description:
        'Builds the site at a revision and as it stands now, and prints which published files differ. ' +
        'Both builds know the same history. Ends with 1 where anything differs.',
    },
    args: {
      revision: { type: 'positional', required: false, valueHint: 'REV', description: 'A commit, branch or tag' },
      content: {
        type: 'string',
        valueHint: 'DIR',
        description: 'Builds both from one story, to see the code alone (CONTENT_DIR, else each its own content)',
      },
    },
    async run({ args }) {
      if (!args.revision) throw new Refusal('Say with what to compare, such as npm run compare -- main.');
      const { revision } = args;
      const content = sharedContent(args.content);
      const commit = await commitOf(revision);
      await inScratch('compare', 'Ended before anything was compared.', async (folder, goOn) => {
        const [project, before, after] = ['project', 'before', 'after'].map((name) => join(folder, name)) as [
          string,
          string,
          string,
        ];
        console.log(`Building the site of ${revision} (${commit.slice(0, 12)}) …`);
        await putProjectOf(commit, project);
        goOn();
        await build(`of ${revision}`, project, before, content);
        goOn();
        console.log('Building the site as it stands now …');
        await build('as it stands now', root, after, content);
        goOn();
        const differences = await compareSites(before, after);
        process.stdout.write(`\n${reportDifferences(differences)}`);
        if (differences.length > 0) process.exitCode = 1;
      });
    },
  }),
);
