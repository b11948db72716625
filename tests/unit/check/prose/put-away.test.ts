/** Prose that was put away shows on a page what it would have shown. */
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/check/files/read-content.ts';
import { holdsProse, putAwayProse, treeOf, treeWithoutPlaces } from '../../../../src/check/prose/prose.ts';
import { nodesOf } from '../../../../src/markdown/walk.ts';
import { renderTree } from '../../../../src/markdown/render.ts';
import { baseFile, contentWith } from '../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

const PROSE = `
## What position it had

Two lines that \`position\` ends with a break,\\
“quoted” ~~then~~ not[^closed], and [^nobody] \u2028 stays.

| position | of    |
| :------- | ----: |
| 1        | *two* |

- tight
- [x] [a link][there]

1. loose

   > within
2. items

![A harbour](../../pictures/harbour.jpg "position")

[there]: ../../places/harbour.yaml "A harbour"
`;

const OPTIONS = {
  citations: new Map([['closed', { number: '1', href: '#closed', label: 'Statement 1' }]]),
  resolveLink: (path: string) => `/seen/${path}`,
};

it('is rendered as it was parsed', async () => {
  using folder = contentWith({ [EVENT]: baseFile(EVENT).replace(/(?<=\n---\n)[^]*$/, PROSE) });
  const { content } = await readContent(folder.root);
  const file = content.find('event', 'bridge-closed');
  if (!file || !holdsProse(file)) throw new TypeError('The event has no prose.');
  const rendered = renderTree(treeOf(file), OPTIONS);
  putAwayProse(file);
  const tree = treeWithoutPlaces(file);
  expect([...nodesOf(tree)].filter(({ node }) => node.position)).toEqual([]);
  expect(renderTree(tree, OPTIONS)).toEqual(rendered);
  expect(rendered.html).toContain('<table>');
});
