/** The pages of the project's documentation, and the headings of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file's text, by its path in the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Whether a newsroom has it still: what is in `.github/` it may take out. */
export const isHere = (path: string): boolean => existsSync(join(root, path));

/** Files below a folder of the repository, by their paths in it, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
    .toSorted();
}

/** Every page that tells people of the project. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  ...[...filesBelow('docs'), ...filesBelow('.github')].filter((path) => path.endsWith('.md')),
];

const markdown = remark().use(remarkGfm).freeze();

/** A page, parsed. */
export const parsed = (path: string): Root => markdown.parse(textOf(path));

const html = unified().use(remarkRehype).use(rehypeSlug).freeze();

export interface PageHeading {
  text: string;
  /** Its anchor, as GitHub makes it. */
  id: string;
}

const known = new Map<string, PageHeading[]>();

/** The headings of a page. */
export function headingsOf(path: string): PageHeading[] {
  const headings =
    known.get(path) ??
    selectAll('h1, h2, h3, h4, h5, h6', html.runSync(parsed(path))).map((heading) => ({
      text: toString(heading),
      id: String(heading.properties.id),
    }));
  known.set(path, headings);
  return headings;
}
