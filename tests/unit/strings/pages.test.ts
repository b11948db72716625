/** Sites in other languages than English: no word of ours is left in English, and counts have the right form. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, runNode } from '../../../src/cli/child.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { readChecked } from '../../../src/ledger/read-ledger.ts';
import { isMapping } from '../../../src/model/mapping.ts';
import { english } from '../../../src/strings/en.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { contentWith, type Overlay } from '../check/overlay.ts';
import { storyIn } from './story-in.ts';

interface Built {
  problems: readonly Problem[];
  status: number | null;
  output: string;
  /** By path. */
  pages: Map<string, Root>;
  files: Map<string, string>;
}

async function build(overlay: Overlay): Promise<Built> {
  using content = contentWith(overlay);
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const { status, output } = await runNode(['src/cli/run.cjs', 'build', '--out', join(out, 'site')], {
      cwd: root,
      env: { CONTENT_DIR: content.root, BASE_PATH: '', NODE_ENV: 'production' },
      keep: 'everything',
    });
    const { problems } = await readChecked(content.root);
    const names = readdirSync(join(out, 'site'), { recursive: true, encoding: 'utf8' });
    // A newsroom may publish files of its own, in any language or none.
    const texts = names.filter((name) => /\.(?:html|xml|json)$/.test(name) && !existsSync(join(root, 'public', name)));
    const files = new Map(texts.map((name) => [name, readFileSync(join(out, 'site', name), 'utf8')]));
    const html = [...files].filter(([name]) => name.endsWith('.html'));
    return { status, output, problems, files, pages: new Map(html.map(([name, text]) => [name, fromHtml(text)])) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A site that the tests of one group share, built when the first of them runs. */
function built(overlay: Overlay): () => Built {
  let site: Built | undefined;
  beforeAll(async () => {
    site = await build(overlay);
  });
  return () => {
    if (!site) throw new Error('The site is built when the tests run.');
    return site;
  };
}

/** Texts that nobody reads as words: code, styles, addresses. */
const NO_WORDS = new Set(['script', 'style', 'code', 'pre']);
const READ_ALOUD = ['ariaLabel', 'alt', 'title', 'placeholder', 'dataWords'];

function textsIn(node: Root | Element): string[] {
  return node.children.flatMap((child): string[] => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element' || NO_WORDS.has(child.tagName) || child.properties.lang === 'en') return [];
    const { properties } = child;
    if ([properties.className].flat().includes('address')) return [];
    const isDescription =
      properties.name === 'description' ||
      /^og:(?!type|locale|image:(?:width|height))/.test(String(properties.property));
    const told = [...READ_ALOUD, ...(isDescription ? ['content'] : [])].flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [value] : [];
    });
    return [...told, ...textsIn(child)];
  });
}

const LATIN_WORD = /(?<![\w.@/-])[A-Za-z]{2,}(?![\w@/-]|\.\w)/g;

/** Every word of a language's interface, of its sentences as their source has them. */
function wordsOf(value: unknown): string[] {
  if (isMapping(value)) return Object.values(value).flatMap(wordsOf);
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return [...String(value).matchAll(LATIN_WORD)].map(([found]) => found.toLowerCase());
}

const englishWords = new Set(wordsOf(english('UTC')));

/** English words of ours in what a page says, without those that the language itself takes from English: "JSON". */
function englishIn(page: Root, own: ReadonlySet<string>): string[] {
  const found = textsIn(page).flatMap((text) => [
    ...text.replace(/`[^`]*`|"\w+":|CC BY [\d.]+/g, '').matchAll(LATIN_WORD),
  ]);
  const words = found.map(([word]) => word.toLowerCase());
  return [...new Set(words)].filter((word) => englishWords.has(word) && !own.has(word));
}

const attributesOf = (page: Root): Element['properties'] | undefined =>
  page.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')?.properties;

/** What holds for a site in any language that we have words for. */
function speaksOneLanguage(site: () => Built, own: ReadonlySet<string>): void {
  it('is built without a complaint about its words', () => {
    expect(site().status, site().output).toBe(0);
    expect(site().problems).toEqual([]);
  });

  it('has no English word of ours on any page', () => {
    const left = [...site().pages].flatMap(([name, page]) => {
      const words = englishIn(page, own);
      return words.length > 0 ? [`${name}: ${words.join(', ')}`] : [];
    });
    expect(left).toEqual([]);
  });
}

describe('a site in Ukrainian', () => {
  const site = built(storyIn('uk'));
  const own = new Set(wordsOf(stringsFor('uk', 'UTC')));

  speaksOneLanguage(site, own);

  it('says which language it is in, in pages, feeds and data', () => {
    for (const page of site().pages.values()) expect(attributesOf(page)).toMatchObject({ lang: 'uk' });
    expect(site().files.get('feed.xml')).toContain('xml:lang="uk"');
    expect(site().files.get('feed.json')).toContain('"language": "uk"');
    expect(site().files.get('index.html')).toContain('"inLanguage":"uk"');
  });
});

describe('a site in Arabic', () => {
  const site = built(storyIn('ar'));
  const own = new Set(wordsOf(stringsFor('ar', 'UTC')));

  speaksOneLanguage(site, own);

  it('runs from right to left on every page', () => {
    for (const page of site().pages.values()) expect(attributesOf(page)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('parts its words with its own commas, on pages and in feeds', () => {
    const told = [...site().files].filter(([name]) => name.endsWith('.xml'));
    const texts = [...told, ...[...site().pages].map(([name, page]) => [name, textsIn(page).join('\n')] as const)];
    const latin = /\p{Script=Arabic}[^\s<]*(?:<[^>]*>)*,[ \n].{0,20}/u;
    expect(texts.flatMap(([name, text]) => latin.exec(text)?.map((found) => `${name}: ${found}`) ?? [])).toEqual([]);
  });
});

const PERSIAN = `nav: { timeline: گاه‌شمار, search: جست‌وجو }
timeline:
  events: '{amount, plural, one {# رویداد} other {# رویداد}}'
`;

/** In Arabic letters, under a language that there are no words for. */
function storyInPersian(): Overlay {
  const story = storyIn('ar');
  const site = String(story['site.yaml']).replace('lang: ar', 'lang: fa');
  return { ...story, 'site.yaml': site, 'words.yaml': PERSIAN };
}

describe('a site in a language that we do not have', () => {
  const site = built(storyInPersian());

  it('is built, and told how many words it lacks and how to list them', () => {
    expect(site().status, site().output).toBe(0);
    const [problem, ...others] = site().problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'missing-words', severity: 'warning' });
    expect(problem?.message).toMatch(/^\d+ of \d+ words of the interface are not there in the language "fa"/);
    expect(problem?.help).toContain('"npm run words"');
  });

  it('has the words that it was given, and English where it has none', () => {
    const front = textsIn(site().pages.get('index.html') ?? fromHtml('')).join('\n');
    expect(front).toContain('گاه‌شمار');
    expect(front).not.toContain('Timeline\n');
    expect(front).toContain('Storylines');
  });

  it('writes figures that stand alone as the language does, on every page', () => {
    const latin = [...site().pages].flatMap(([name, page]) =>
      textsIn(page).flatMap((text) => (/^\s*\d+\s*$/.test(text) ? [`${name}: ${text}`] : [])),
    );
    expect(latin).toEqual([]);
  });

  it('runs from right to left on every page', () => {
    for (const page of site().pages.values()) expect(attributesOf(page)).toMatchObject({ lang: 'fa', dir: 'rtl' });
  });
});

describe('counts', () => {
  it.each([
    ['uk', ['1 подія', '2 події', '5 подій', '21 подія']],
    ['ru', ['1 событие', '2 события', '5 событий', '21 событие']],
    ['pl', ['1 wydarzenie', '2 wydarzenia', '5 wydarzeń', '21 wydarzeń']],
    ['tr', ['1 olay', '2 olay', '5 olay', '21 olay']],
    ['en', ['1 event', '2 events', '5 events', '21 events']],
    ['fr', ['1 événement', '2 événements', '5 événements', '21 événements']],
    ['es', ['1 acontecimiento', '2 acontecimientos', '5 acontecimientos', '21 acontecimientos']],
    ['ar', ['حدث واحد', 'حدثان', '5 أحداث', '21 حدثًا']],
    ['ar-EG', ['حدث واحد', 'حدثان', '٥ أحداث', '٢١ حدثًا']],
  ])('have the form of their number in "%s"', (lang, expected) => {
    expect([1, 2, 5, 21].map(stringsFor(lang, 'UTC').timeline.events)).toEqual(expected);
  });
});
