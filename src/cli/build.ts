/** `npm run build`: the site as a folder of files. */
import { defineCommand, Refusal, start } from './command.ts';
import { asWritten } from '../check/words/as-written.ts';
import { contentOption } from './content-option.ts';
import { buildSite } from './site-build.ts';
import { buildPart, mergeParts } from './site-parts.ts';
import { typedPath } from './typed-path.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run build --',
      description: 'Checks the content and builds the site, under the path BASE_PATH.',
    },
    args: {
      out: { type: 'string', valueHint: 'DIR', description: 'Where the site goes (dist; of a part, dist.2-of-8)' },
      content: contentOption,
      compress: {
        type: 'boolean',
        default: false,
        description: 'Puts text beside itself compressed, for a server of your own',
      },
      shard: {
        type: 'string',
        valueHint: '2/8',
        description: 'Builds a part of the site alone, as on one of several machines',
      },
      merge: {
        type: 'string',
        valueHint: 'DIR…',
        description: 'Builds nothing, and puts the parts in these folders together to the site',
      },
    },
    async run({ args }) {
      const { shard, merge, _: others } = args;
      const options = { ...args, out: typedPath(args.out) };
      if (shard !== undefined && merge !== undefined) throw new Refusal('Give --shard or --merge, not both.');
      if (shard !== undefined && args.compress)
        throw new Refusal('Give --compress with --merge: a part has nothing compressed.');
      if (merge === undefined && others.length > 0) {
        throw new Refusal(`Unexpected ${asWritten(others[0] ?? '')}; folders of parts stand behind --merge.`);
      }
      if (merge !== undefined)
        await mergeParts(
          [merge, ...others].filter((folder) => folder !== '').map((folder) => typedPath(folder)),
          options,
        );
      else if (shard !== undefined) await buildPart(shard, options);
      else await buildSite(options);
    },
  }),
  { ownWords: true },
);
