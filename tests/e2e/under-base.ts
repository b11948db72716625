/** The second build of the site, which is served below a path as project pages are. */
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';

export const underBase = { folder: join(root, 'test-results', 'under-base', 'site'), base: '/timeline/' };
