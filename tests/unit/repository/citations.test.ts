/** Comments cite pages and headings of the documentation that there are: `docs/content-model.md, Order`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, headingsOf, root, textOf } from './documentation.ts';

const CODE = /\.(?:ts|astro|mjs|js|css)$/;
const files = ['src', 'tests'].flatMap(filesBelow).filter((path) => CODE.test(path));

/** A text as it reads, comments that run over several lines among it. */
const asRead = (text: string): string => text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]*/g, ' ');

const headings = new Map(
  filesBelow('docs').map((page) => [
    page,
    headingsOf(page)
      .map(({ text }) => text)
      .toSorted((a, b) => b.length - a.length),
  ]),
);

/** What is wrong with what stands behind a page and a comma: one heading of it, or several joined by "and". */
function missingIn(page: string, rest: string): string | null {
  const found = headings
    .get(page)
    ?.find((heading) => rest.startsWith(heading) && !/^[\w-]/.test(rest.slice(heading.length)));
  if (found === undefined) return `${page}, ${rest.slice(0, 40)}`;
  const [, further] = /^ and ([A-Z].*)$/.exec(rest.slice(found.length)) ?? [];
  return further === undefined ? null : missingIn(page, further);
}

/** What a text cites that is not there. */
function badCitations(text: string): string[] {
  return [...asRead(text).matchAll(/(docs\/[\w./-]*\.md)(?:, (?=[A-Z])(.{1,120}))?/g)].flatMap(
    ([, page = '', rest]) => {
      if (!existsSync(join(root, page))) return [page];
      return rest === undefined ? [] : (missingIn(page, rest) ?? []);
    },
  );
}

describe('what is cited', () => {
  it('is told from what is not there', () => {
    const page = ['docs', 'content-model.md'].join('/');
    expect(badCitations(`See ${page}, Order.`)).toEqual([]);
    expect(
      badCitations(`/**\n * See ${page}, Where a claim\n * comes from and Independent origins. Pure.\n */`),
    ).toEqual([]);
    expect(badCitations(`See ${page}, Orders.`)).toEqual([`${page}, Orders.`]);
    expect(badCitations(`See ${page}, Dates and Disorder.`)).toEqual([`${page}, Disorder.`]);
    expect(badCitations(`See ${page.replace('model', 'muddle')}, Order.`)).toEqual([page.replace('model', 'muddle')]);
  });

  it('stands in the documentation', () => {
    const bad = files.flatMap((file) => badCitations(textOf(file)).map((cited) => `${file}: ${cited}`));
    expect(bad).toEqual([]);
  });

  it('is nothing outside the project', () => {
    const outside = /\bdesign(?:: |'s\b)|\bof the design\b|`\d-[a-z-]+`/i;
    expect(files.filter((file) => outside.test(asRead(textOf(file))))).toEqual([]);
  });
});
