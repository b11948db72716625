/** `npm run nginx`: the configuration with which nginx serves the built site. */
import { resolve, sep } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { COMPRESSED_FILES, nginxConfiguration } from '../hosting/nginx.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { siteAddress } from '../routes/site-address.ts';
import { root } from './child.ts';
import { baseFor } from './base-path.ts';
import { chosen } from './chosen.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { typedPath } from './typed-path.ts';

/**
 * The folder in which a host finds the base path: of `/srv/site/timeline` under `/timeline/` it is `/srv/site`.
 *
 * @throws Refusal where the site is not in a folder of that name
 */
function folderAbove(site: string, base: string): string {
  const path = `${site.replaceAll(sep, '/')}/`;
  if (path.endsWith(base)) return path.slice(0, -base.length) || '/';
  throw new Refusal(
    `nginx looks for ${base} in a folder of that name, and ${asWritten(path)} is none. Build the site into one: npm run build -- --out dist${base.slice(0, -1)}, and give the same --out here.`,
  );
}

await start(
  defineCommand({
    meta: {
      name: 'npm run nginx --',
      description: 'Prints a server block with which nginx serves the built site, under the path BASE_PATH.',
    },
    args: {
      out: { type: 'string', valueHint: 'DIR', description: 'Folder of the built site (dist)' },
      compressed: {
        type: 'string',
        valueHint: COMPRESSED_FILES.join('|'),
        description: 'Sends what the build compressed; brotli for an nginx that has the module ngx_brotli',
      },
    },
    async run({ args }) {
      const address = await siteAddress(contentFolder());
      if (address === undefined) throw new Refusal('site.yaml names no url; npm run check says more.');
      await baseFor(contentFolder());
      const { hostname: host } = new URL(address);
      const folder = folderAbove(resolve(root, typedPath(args.out) ?? 'dist'), BASE_PATH);
      const compressed =
        args.compressed === undefined ? undefined : chosen('compressed', args.compressed, COMPRESSED_FILES);
      process.stdout.write(nginxConfiguration({ host, base: BASE_PATH, root: folder, compressed }));
    },
  }),
);
