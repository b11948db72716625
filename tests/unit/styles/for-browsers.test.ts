import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/cli/child.ts';

const folder = join(root, 'src/styles');

it('a line under words is drawn in Safari, too, which reads its thickness and colour by themselves alone', () => {
  const found = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/text-decoration:([^;]*);/g)].flatMap(
      ([whole, value = '']) => (/^\s(?:none|underline|line-through)$/.test(value) ? [] : [`${file}: ${whole}`]),
    ),
  );
  expect(found).toEqual([]);
});
