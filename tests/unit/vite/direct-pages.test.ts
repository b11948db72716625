import type { RouteData, SSRResult } from 'astro';
import { createComponent, renderHead, renderTemplate } from 'astro/runtime/server/index.js';
import { expect, it } from 'vitest';
import type { Slice } from '../../../src/ledger/slices/sliced-paths.ts';
import { pageRenderer, type PageApp, type SlicedPage } from '../../../src/vite/direct-pages.ts';

/** A kind of page that shows its address, that of the site, and what its slice holds. */
const component = createComponent((result: SSRResult, props: { slice: Slice<{ shown: string }> }) => {
  const { url, site } = result.createAstro(props, {});
  const { shown } = props.slice.get();
  return renderTemplate`<html><head>${renderHead()}</head><p>${url.pathname} of ${site?.href}: ${shown}</p></html>`;
});

const app = {
  manifest: { base: '/', site: 'https://story.example/', compressHTML: true },
  getComponentByRoute: () => Promise.resolve({ default: component }),
} as unknown as PageApp;

const pageOf = (name: string): SlicedPage => ({
  route: { component: 'page.astro', type: 'page', route: '/[name]' } as RouteData,
  url: new URL(`https://story.example/${name}/`),
  slice: { get: () => ({ shown: `<${name}>` }), letGo: () => undefined },
});

const rendered = (name: string, of = 'https://story.example/'): string =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a&amp;b/_astro/one.css"></head><p>/${name}/ of ${of}: &lt;${name}&gt;</p></html>`;

it('the first page of a kind is rendered by Astro too, and others as it was, with the same styles', async () => {
  const byAstro: string[] = [];
  const render = pageRenderer(app, ({ url }) => {
    byAstro.push(url.pathname);
    return Promise.resolve(rendered('one'));
  });
  expect(await render(pageOf('one'))).toBe(rendered('one'));
  expect(await render(pageOf('two'))).toBe(rendered('two'));
  expect(byAstro).toEqual(['/one/']);
});

it('a kind of pages that would come out otherwise than Astro renders them is not rendered', async () => {
  const render = pageRenderer(app, () => Promise.resolve(rendered('one', 'https://elsewhere.example/')));
  await expect(render(pageOf('one'))).rejects.toThrow('/one/ comes out otherwise than Astro renders it.');
});
