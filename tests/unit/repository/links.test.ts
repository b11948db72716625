/** Links between the pages of the documentation, and the paths that they name, lead somewhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Nodes } from 'mdast';
import { headingsOf, PAGES, parsed, root } from './documentation.ts';

/** All nodes of a tree, from the first to the last. */
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

/** Addresses within the repository that a page links, and pictures that it shows. */
const linksOf = (page: string): string[] =>
  nodesOf(parsed(page)).flatMap((node) => ('url' in node && !/^[a-z]+:/i.test(node.url) ? [node.url] : []));

const fileOf = (page: string, url: string): string => {
  const [path = ''] = url.split('#');
  return path === '' ? page : join(page, '..', path);
};

function isDead(page: string, url: string): boolean {
  const file = fileOf(page, url);
  if (!existsSync(join(root, file))) return isOurs(file);
  const [, anchor] = url.split('#');
  return anchor !== undefined && !headingsOf(file).some(({ id }) => id === anchor);
}

/** What stands in code font and begins like a path: of the engine, not of a story, and no pattern such as `<id>`. */
const PATH = /^(?:src|tests(?!\/story\/)|docs|\.github(?!\/screenshots\/)|\.vscode)\/[^\s<…*]*$/;

/** A newsroom may take files out of there, and pages may go on telling of them; in ours all are (tests/story/). */
const isOurs = (path: string): boolean => !path.startsWith('.github/');

const pathsOf = (page: string): string[] =>
  nodesOf(parsed(page)).flatMap((node) => (node.type === 'inlineCode' && PATH.test(node.value) ? [node.value] : []));

describe.each(PAGES)('%s', (page) => {
  it('links only what there is', () => {
    expect(linksOf(page).filter((url) => isDead(page, url))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    expect(pathsOf(page).filter((path) => isOurs(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

it('every page of docs/ can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const file of linksOf(page).map((url) => fileOf(page, url))) if (PAGES.includes(file)) reached.add(file);
  }
  expect(PAGES.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
});
