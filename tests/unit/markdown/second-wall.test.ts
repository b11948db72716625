/** The sanitiser by itself, where what stands before it lets everything through. */
import { expect, it, vi } from 'vitest';
import { renderProse } from '../../../src/markdown/render.ts';

vi.mock(import('../../../src/markdown/for-page.ts'), () => ({ prepareForPage: (root) => root }));

it.each(['[a](javascript:alert(1))', '![a](data:image/svg+xml,x)', '[a][b]\n\n[b]: vbscript:x'])(
  'leaves no harmful address of %s',
  (prose) => {
    const { html } = renderProse(prose, { citations: new Map(), resolveLink: () => null });
    expect(html).not.toMatch(/href|src/);
    expect(html).toMatch(/<a>a<\/a>|alt="a"/);
  },
);
