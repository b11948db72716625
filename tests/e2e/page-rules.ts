/** What every page must have and must not have, each rule a function from a page to sentences. */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { FOLDERS } from '../../src/model/vocabulary.ts';
import { attribute, elements, publicAddress, type BuiltSite, type Page } from './built-site.ts';
import { wordsRunTogether } from './words-apart.ts';

export type PageRule = (page: Page, site: BuiltSite) => string[];

const complain = (bad: boolean, message: string): string[] => (bad ? [message] : []);

const head: PageRule = ({ tree, address }, site) => {
  const title = textOf(select('title', tree) ?? { type: 'root', children: [] }).trim();
  const description = attribute(select('meta[name=description]', tree), 'content')?.trim();
  const canonical = attribute(select('link[rel=canonical]', tree), 'href');
  // Of a frame, search engines are to keep the page that it is a part of; of a former address, the one it leads to.
  const whole = address.replace(/^\/embed\//, '/');
  const path = site.pages.find((page) => page.address === whole)?.redirect ?? whole.slice(1);
  const own = new URL(path, publicAddress(site)).href;
  return [
    ...complain(!attribute(select('html', tree), 'lang'), 'has no lang'),
    ...complain(title === '', 'has no title'),
    ...complain(!description, 'has no description'),
    ...complain(
      canonical !== own && address !== '/404.html',
      `has the canonical link ${String(canonical)}, not ${own}`,
    ),
    ...complain(!select('meta[name=viewport]', tree), 'does not fit its width to the phone'),
  ];
};

const headings: PageRule = ({ tree }) => {
  const levels = elements(tree, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
  const first = levels.filter((level) => level === 1).length;
  const gap = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...complain(first !== 1, `has ${first} h1`),
    ...complain(gap >= 0, `has h${levels[gap]} after h${levels[gap - 1]}`),
  ];
};

/** What sources say in their own words may run the other way than the page. */
const directions: PageRule = ({ tree }) =>
  complain(
    elements(tree, 'main blockquote').some((quotation) => !attribute(quotation, 'dir')),
    'has a quotation without a direction',
  );

const landmarks: PageRule = ({ tree, address }) => {
  if (address.startsWith('/embed/')) return [];
  const main = elements(tree, 'main');
  const skip = select('body a[href]', tree);
  const target = attribute(skip, 'href');
  return [
    ...complain(main.length !== 1, `has ${main.length} main`),
    ...complain(!select('header', tree), 'has no header'),
    ...complain(!select('footer', tree), 'has no footer'),
    ...complain(elements(tree, 'nav').length === 0, 'has no nav'),
    ...complain(
      target !== `#${String(attribute(main[0], 'id'))}`,
      `begins with a link to ${String(target)}, not to main`,
    ),
  ];
};

const inOneLine = (element: Element | undefined): string =>
  element ? textOf(element).replaceAll(/\s+/g, ' ').trim() : '';

/** What the story rests on stands on a page once: nobody has it read aloud twice. One word may stand in any text. */
const banner: PageRule = ({ tree }) => {
  const [words = '', whole = ''] = ['.banner', 'body'].map((part) => inOneLine(select(part, tree)));
  return complain(words.includes(' ') && whole.split(words).length > 2, 'repeats its banner');
};

/** What a screen reader calls a link. */
const nameOf = (link: Element): string => attribute(link, 'ariaLabel')?.trim() ?? inOneLine(link);

/** The first element of a name, which a page has from `<name` to `</name>`: of many pages no more is parsed. */
function firstOf({ html }: Page, name: 'h1' | 'title'): string {
  const [found = ''] = new RegExp(`<${name}[\\s>][^]*?</${name}>`).exec(html) ?? [];
  return inOneLine(select(name, fromHtml(found, { fragment: true })));
}

/** What a page calls itself. */
const headingOf = (page: Page): string => firstOf(page, 'h1');

/** The pages of records. */
const OF_RECORD = new RegExp(`^/(?:${Object.values(FOLDERS).join('|')})/[^/~]+/$`);

/** An outlet that speaks has a page as an actor as well, under one name. */
const asVoice = (address: string): string => address.replace(/\/(?:outlets|actors)\//, '/voices/');

const known = new WeakMap<BuiltSite, string[]>();

/** Names that editors gave to more than one record, or that the site itself gives to what its head and foot lead to. */
function sharedNames(site: BuiltSite): string[] {
  const found = known.get(site);
  if (found) return found;
  const records = site.pages.filter(({ address, redirect }) => OF_RECORD.test(address) && redirect === undefined);
  const byName = Map.groupBy(records, headingOf);
  const front = site.pages.find(({ address }) => address === '/');
  const ours = new Set(front ? elements(front.tree, ':is(header, footer) a[href]').map(nameOf) : []);
  const shared = [...byName].flatMap(([name, pages]) =>
    new Set(pages.map(({ address }) => asVoice(address))).size > 1 || ours.has(name) ? [name] : [],
  );
  known.set(site, shared);
  return shared;
}

/**
 * Links of one name lead to one place, or say more (WCAG 2.2, 2.4.9). What editors name in prose is theirs, and so is
 * whether they call two records alike.
 */
const linkNames: PageRule = ({ tree, address }, site) => {
  const home = publicAddress(site);
  const inProse = new Set(elements(tree, ':is(.prose, .account) a[href]'));
  const links = elements(tree, 'body a[href]:not([aria-hidden=true])').filter(
    (link) => !inProse.has(link) && nameOf(link) !== '',
  );
  return [...Map.groupBy(links, nameOf)].flatMap(([name, same]) => {
    const places = same.map((link) => {
      const { host, pathname, search, hash } = new URL(attribute(link, 'href') ?? '', new URL(address.slice(1), home));
      return `${host}${pathname}${search}${hash}`;
    });
    const apart = new Set(places.map(asVoice));
    if (apart.size < 2 || sharedNames(site).some((one) => name.includes(one))) return [];
    return [`has links named "${name}" to ${[...apart].join(', ')}`];
  });
};

/** A list has something in it: its lines and its room would stand around nothing. Only a script fills an empty one. */
const lists: PageRule = ({ tree }) => {
  const empty = elements(tree, ':is(dl, ol, ul):not(:has(*), [hidden], [data-chips])');
  // It would be counted aloud, and then nothing be said.
  const silent = elements(tree, 'li:not([aria-hidden=true], :has(img, [role=img], input))').filter(
    (item) => inOneLine(item) === '',
  );
  return [...empty, ...silent].map(({ tagName }) => `has an empty ${tagName}`);
};

/** The words of a fold name it: those beside a name of its own are read after it, as its description. */
const folds: PageRule = ({ tree }) =>
  complain(elements(tree, 'summary[aria-label]').length > 0, 'has a fold that is read twice');

/** A group is one of something; a drawing in which nothing leads anywhere is a picture. */
const groups: PageRule = ({ tree }) =>
  complain(elements(tree, 'svg[role=group]:not(:has(a))').length > 0, 'has a group of nothing');

/** A name that is drawn in two lines is one link: it is neither heard nor reached twice. */
const brokenNames: PageRule = ({ tree }) =>
  elements(tree, 'svg g').flatMap((group) => {
    const names = selectAll(':scope > text > a:not([aria-hidden=true])[aria-label]', group).map(nameOf);
    return names.filter((name, at) => name === names[at - 1]).map((name) => `has the link "${name}" twice in a row`);
  });

/** All text without its own language, but for what editors write: a name in the middle of it is as they wrote it. */
function textsInOurs(node: Root | RootContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element') {
    const isApart = ['head', 'script', 'style'].includes(node.tagName);
    const classes = attribute(node, 'className')?.split(' ') ?? [];
    const isOfEditors = classes.includes('prose') || classes.includes('account');
    if (isApart || isOfEditors || (node.tagName !== 'html' && attribute(node, 'lang'))) return [];
  }
  return node.children.flatMap(textsInOurs);
}

/**
 * What is called by its title in another language is so wherever the page names it (WCAG 2.2, 3.1.2); not what editors call
 * alike in both.
 */
const languages: PageRule = ({ tree }, site) => {
  const bare = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const foreign = new Set(elements(tree, 'body :is(a, h1)[lang]').map((name) => bare(inOneLine(name))));
  if (foreign.size === 0) return [];
  const ours = new Set(textsInOurs(tree).map(bare));
  const shared = sharedNames(site);
  return [...foreign]
    .filter((name) => ours.has(name) && !shared.includes(name))
    .map((name) => `does not say in which language "${name}" is`);
};

/** Without its style, as in a reader's own view, a mark or a bar that does not say how large it is fills the page. */
const drawings: PageRule = ({ tree }) =>
  complain(
    elements(tree, 'svg:is(.mark, [preserveAspectRatio=none]):not([width][height])').length > 0,
    'has a mark or bars without a size of their own',
  );

/** Nor do two words become one there. */
const words: PageRule = ({ tree }) =>
  wordsRunTogether(tree)
    .slice(0, 1)
    .map((pair) => `runs words together: "${pair}"`);

const isHandler = (name: string): boolean => /^on[a-z]/i.test(name);

/** The last line of defence behind the check and the sanitiser: what could run, or leak, in the finished page. */
const POLICY = 'content-security-policy';

/** What no page may do, whatever else its policy says. */
const CLOSED = [
  "default-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  'form-action ',
  'require-trusted-types-for',
];

const safety: PageRule = ({ tree }, site) => {
  const { origin } = new URL(publicAddress(site));
  const [first, second] = elements(tree, 'head > *');
  const isPolicy = second?.tagName === 'meta' && attribute(second, 'httpEquiv')?.toLowerCase() === POLICY;
  const policy = isPolicy ? (attribute(second, 'content') ?? '') : '';
  const found: string[] = [
    ...complain(!attribute(first, 'charSet') || !isPolicy, 'does not begin with its encoding and its policy'),
    ...CLOSED.flatMap((directive) => complain(!policy.includes(directive), `has a policy without ${directive}`)),
    ...complain(!policy.includes('script-src '), 'has no Content-Security-Policy for scripts'),
    ...complain(/unsafe-inline|'unsafe-eval'/.test(policy), 'has an unsafe Content-Security-Policy'),
  ];
  for (const element of elements(tree, '*')) {
    for (const name of Object.keys(element.properties)) {
      if (isHandler(name)) found.push(`has a handler ${name} on ${element.tagName}`);
      if (name === 'style') found.push(`has an inline style on ${element.tagName}`);
    }
    for (const name of ['href', 'src', 'action', 'formAction', 'data']) {
      const value = attribute(element, name);
      if (value === undefined || !URL.canParse(value, origin)) continue;
      const { protocol } = new URL(value, origin);
      if (!['http:', 'https:', 'mailto:'].includes(protocol))
        found.push(`has a ${protocol} address on ${element.tagName}`);
    }
  }
  for (const link of elements(tree, 'a[href^=http]')) {
    const rel = attribute(link, 'rel')?.split(' ') ?? [];
    const href = attribute(link, 'href') ?? '';
    if (new URL(href).origin !== origin && !(rel.includes('noopener') && rel.includes('noreferrer'))) {
      found.push(`links to ${href} without rel="noopener noreferrer"`);
    }
  }
  return found;
};

/** The later layer wins: a page on which a part's styles come first must not be one where the reset wins over them. */
const LAYERS = ['reset', 'tokens', 'base', 'layout', 'parts', 'prose', 'print'];

const layers: PageRule = ({ tree }) => {
  const css = elements(tree, 'style').map((style) => textOf(style));
  const named = css.join('\n').matchAll(/@layer\s+([\w\s,]+?)\s*[;{]/g);
  const found = [...new Set([...named].flatMap(([, names = '']) => names.split(/\s*,\s*/)))];
  const expected = LAYERS.filter((layer) => found.includes(layer));
  return complain(found.join() !== expected.join(), `has its styles in the layers ${found.join(', ')}`);
};

const structuredData: PageRule = ({ tree }) =>
  elements(tree, 'script[type="application/ld+json"]').flatMap((script) => {
    try {
      JSON.parse(textOf(script));
      return [];
    } catch {
      return ['has structured data that is not JSON'];
    }
  });

/** All of them. */
export const pageRules: readonly PageRule[] = [
  head,
  headings,
  directions,
  landmarks,
  banner,
  layers,
  linkNames,
  lists,
  folds,
  groups,
  brokenNames,
  languages,
  drawings,
  words,
  safety,
  structuredData,
];

/**
 * Titles that more than one page has, but for those of records that editors call alike, or like a page of ours. A frame
 * stands at former addresses too, which nobody is sent to.
 */
export function sharedTitles(pages: readonly Page[]): string[] {
  const found = pages.filter(({ address }) => !address.startsWith('/embed/'));
  return [...Map.groupBy(found, (page) => firstOf(page, 'title'))].flatMap(([title, same]) => {
    const ours = same.filter(({ address }) => !OF_RECORD.test(address));
    const areNamesakes = new Set(same.map(headingOf)).size === 1 && ours.length < 2;
    return same.length > 1 && !areNamesakes ? [`"${title}": ${same.map(({ address }) => address).join(', ')}`] : [];
  });
}
