/** Addresses with their host are what a browser makes of them. */
import { expect, it } from 'vitest';
import { absolute } from '../../../src/export/absolute.ts';

const SITES = ['https://story.example', 'https://story.example:443/x/', 'http://ä.example:8080'];
const PATHS = [
  '/',
  '/a/',
  '/a/b-c#d_1',
  '/a//b',
  '/a.json',
  '/a/../b/',
  '/ä/',
  '/a b/',
  '/a?b=c',
  '/a#',
  '//other.example/',
];

it.each(SITES)('leads to the same from %s', (url) => {
  expect(PATHS.map((href) => absolute({ url }, href))).toEqual(PATHS.map((href) => new URL(href, url).href));
});
