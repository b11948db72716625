/** Which way the pages of a build are made, and what is said of it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { astroBuild, whyNotBuiltIn } from '../../../src/cli/astro-build.ts';
import { runAstro, runLarge } from '../../../src/cli/child.ts';
import { BUNDLE_FAILED } from '../../../src/vite/bundle-failed.ts';

vi.mock(import('../../../src/cli/child.ts'), async (original) => ({
  ...(await original()),
  runLarge: vi.fn(),
  runAstro: vi.fn(),
}));

const built = { status: 0, output: '', errors: '' };

const build = () =>
  astroBuild({
    content: '/nowhere/content',
    events: 1,
    into: '/nowhere/site',
    shard: null,
    bundling: { place: '/nowhere/bundle', isKept: true, stands: Promise.resolve(true) },
  });

beforeEach(() => {
  vi.mocked(runAstro).mockReset().mockResolvedValue(built);
});

it('pages that come out otherwise than Astro renders them are made by Astro, and the build says so', async () => {
  const errors = 'Error: /events/one/ comes out otherwise than Astro renders it.\n';
  vi.mocked(runLarge).mockResolvedValue({ status: BUNDLE_FAILED, output: '', errors });
  expect(await build()).toEqual({
    ok: true,
    said: [
      '[WARN] Astro made all pages once more, which takes twice the time. Error: /events/one/ comes out otherwise than Astro renders it.',
    ],
    errors: '',
  });
  expect(runAstro).toHaveBeenCalledOnce();
});

it('pages that come out as they should are made once, and nothing is said of it', async () => {
  vi.mocked(runLarge).mockResolvedValue(built);
  expect(await build()).toEqual({ ok: true, said: [], errors: '' });
  expect(runAstro).not.toHaveBeenCalled();
});

it('a project in a folder whose name Astro cannot read is told to be renamed, and any other is built', () => {
  expect(whyNotBuiltIn('/home/ana/my%20story')).toMatch(
    /^Nothing can be built in \/home\/ana\/my%20story: .*Rename the folder/,
  );
  expect(whyNotBuiltIn('/home/ana/meine Geschichte [1] über')).toBeNull();
});
