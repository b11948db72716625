/** What each page shows: found by the name of its path, by whoever asks whether it shows the same as before. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import type { MovedTo } from '../../../../src/ledger/slices/record-paths.ts';
import { sliceNamed, slicedPaths, slicedRecordPaths } from '../../../../src/ledger/slices/sliced-paths.ts';

const pages = fileURLToPath(new URL('../../../../src/pages/', import.meta.url));

const places = ({ places }: Ledger) =>
  places.map(({ ref }) => ({ params: { id: ref.id, part: undefined }, props: ref }));

it('is found for every page of every kind, in all of its parts', async () => {
  const one = await slicedPaths('one', places, (_, { name }) => ({ name }));
  const other = await slicedPaths('other', places, (_, { href }) => ({ href }));
  const parts = await slicedPaths(
    'parts',
    () => ['1', '2'].map((part) => ({ params: { id: 'all', part }, props: part })),
    (_, part) => ({ part }),
  );
  const all = [...one, ...other, ...parts];
  expect(all.length).toBeGreaterThan(parts.length + 2);
  for (const { cacheKey, props } of all) expect(await sliceNamed(cacheKey)).toBe(props.slice);
  expect(await sliceNamed(undefined)).toBeUndefined();
  expect(await sliceNamed('a page without one')).toBeUndefined();
});

it('is cut when it is asked for, once, and again after it was let go', async () => {
  let cuts = 0;
  const [path] = await slicedPaths('cut', places, () => ({ cut: (cuts += 1) }));
  const slice = path?.props.slice;
  expect(cuts).toBe(0);
  expect([slice?.get(), slice?.get()]).toEqual([{ cut: 1 }, { cut: 1 }]);
  slice?.letGo();
  expect(slice?.get()).toEqual({ cut: 2 });
});

it('is nothing where a record was formerly, but where it is now', async () => {
  const movedTo = { id: 'new', href: '/places/new/', name: 'New' };
  const paths = await slicedRecordPaths(
    'moved',
    (): { params: { id: string }; props: { movedTo: MovedTo | null } }[] => [
      { params: { id: 'old' }, props: { movedTo } },
      { params: { id: 'new' }, props: { movedTo: null } },
    ],
    () => ({ told: 'here' }),
  );
  expect(paths.map(({ props }) => props.slice.get())).toEqual([
    { shown: null, movedTo },
    { shown: { told: 'here' }, movedTo: null },
  ]);
});

it('bears a name that pages of no other kind bear', () => {
  const files = readdirSync(pages, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sliced = files
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
    .filter((text) => /import \{[^}]*\bsliced(?:Record)?Paths\b/.test(text));
  const kinds = sliced.map((text) => /\bsliced(?:Record)?Paths\(\s*'([^']+)'/.exec(text)?.[1]);
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds).not.toContain(undefined);
  expect(new Set(kinds).size).toBe(kinds.length);
});
