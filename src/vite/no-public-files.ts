/**
 * Keeps Astro from publishing `public/` in a build: it would leave out a page that has the name of such a file, and only
 * warn. `src/cli/finish-site.ts` puts these files beside the finished pages. The development server serves them by
 * Astro's own means.
 */
import type { AstroIntegration } from 'astro';

export function noPublicFiles(): AstroIntegration {
  return {
    name: 'no-public-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build') updateConfig({ publicDir: new URL('../nothing/', config.publicDir) });
      },
    },
  };
}
