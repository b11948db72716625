import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import { generate, lexer, parse, walk, type CssNode, type Declaration } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { OLDEST_BROWSERS, shortened } from '../../../src/vite/for-browsers.ts';

/** What some browsers do not have, and why pages may use it: without it they are read as well. */
const DO_WITHOUT: Readonly<Record<string, string>> = {
  '@page': 'the edges of a sheet are those of the browser',
  '::-webkit-search-cancel-button': 'in a rule by itself: there is none to hide',
  '::details-content': 'in rules by themselves; what is folded stays so',
  'accent-color': 'controls have the colour of the system',
  'break-after: avoid': 'in print, a heading may stand at the foot of a sheet',
  'break-before: avoid': 'in print, what is short may stand on a sheet by itself',
  'content-visibility': 'stands beside ::details-content alone',
  'content-visibility: visible': 'stands beside ::details-content alone',
  'cursor: pointer': 'a finger has no pointer',
  'forced-color-adjust': 'no such browser has forced colours',
  'forced-color-adjust: none': 'no such browser has forced colours',
  'hyphenate-limit-chars': 'words are parted only by browsers that have it',
  orphans: 'a paragraph may leave one line behind in print',
  'scrollbar-width': 'a scroll bar is as wide as elsewhere',
  'scrollbar-width: thin': 'a scroll bar is as wide as elsewhere',
  'text-size-adjust': 'others do not enlarge text by themselves, or know it as -webkit-text-size-adjust',
  'text-wrap: pretty': 'a last line may be one word',
  'text-wrap: wrap': 'undoes what such browsers do not do',
  widows: 'a paragraph may leave one line over in print',
};

const { chrome, edge, firefox, safari } = OLDEST_BROWSERS;
const OLDEST = { chrome, chrome_android: chrome, edge, firefox, firefox_android: firefox, safari, safari_ios: safari };

/** Whether a version is of the one given, or before it; "≤37" is said of what is older than the data. */
function isBy(version: string | false, [major, minor]: readonly [number, number]): boolean {
  if (!version || version === 'preview') return false;
  const [itsMajor = 0, itsMinor = 0] = version.replace('≤', '').split('.').map(Number);
  return itsMajor < major || (itsMajor === major && itsMinor <= minor);
}

/** The browsers of ours that do not have it, or not by its own name, or in part. */
const lacking = ({ support }: CompatStatement): string[] =>
  Object.entries(OLDEST).flatMap(([name, oldest]) => {
    const all = [support[name as keyof typeof OLDEST] ?? []].flat();
    const has = all.some(
      (one) =>
        isBy(one.version_added, oldest) &&
        !one.version_removed &&
        !one.flags &&
        !one.prefix &&
        !one.alternative_name &&
        !one.partial_implementation,
    );
    return all.length === 0 || has ? [] : [name];
  });

/** Longhands that a shorthand takes only in some browsers: as MDN names them, `includes_color-and-style`. */
const taken = (property: string, name: string): string[] =>
  name.startsWith('includes_')
    ? name
        .slice('includes_'.length)
        .split('-and-')
        .map((part) => `${property}-${part}`)
    : [];

/**
 * What styles use that one of our browsers does not have, by what MDN's data say of at-rules, media features, selectors,
 * units, functions, properties, their keywords, and longhands within shorthands.
 *
 * @returns names, each with the browsers
 */
function notEverywhere(styles: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (name: string, data: Identifier | undefined): void => {
    const without = data?.__compat ? lacking(data.__compat) : [];
    if (without.length > 0) found.set(name, without);
  };
  const sheet = parse(styles, { parseCustomProperty: true });
  const variables = new Map<string, string>();
  walk(sheet, { visit: 'Declaration', enter: ({ property, value }) => variables.set(property, generate(value)) });
  const filledIn = (value: string): string => {
    const next = value.replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (all, name: string) => variables.get(name) ?? all);
    return next === value ? value : filledIn(next);
  };
  const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css;
  const lookAt = ({ property, value }: Declaration): void => {
    const data = properties[property];
    note(property, data);
    if (!data) return;
    const whole = parse(filledIn(generate(value)), { context: 'value' });
    const match = lexer.matchProperty(property, whole);
    walk(whole, (node: CssNode) => {
      if (node.type === 'Identifier') note(`${property}: ${node.name}`, data[node.name]);
      if (node.type === 'Function') note(`${node.name}()`, types[node.name] ?? types['color']?.[node.name]);
      if (node.type === 'Dimension') note(node.unit, types['length']?.[node.unit]);
      for (const name of Object.keys(data)) {
        if (taken(property, name).some((longhand) => match.isProperty(node, longhand)))
          note(`${property} ${name}`, data[name]);
      }
    });
  };
  walk(sheet, (node: CssNode) => {
    if (node.type === 'Atrule') note(`@${node.name}`, atRules[node.name]);
    if (node.type === 'Feature') note(`@media (${node.name})`, atRules['media']?.[node.name]);
    if (node.type === 'PseudoClassSelector') note(`:${node.name}`, selectors[node.name]);
    if (node.type === 'PseudoElementSelector') note(`::${node.name}`, selectors[node.name]);
    if (node.type === 'Declaration') lookAt(node);
  });
  return found;
}

describe('the styles of pages', () => {
  it('use nothing that a browser of ours does not have, but what it can do without', () => {
    const folder = join(root, 'src/styles');
    const all = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const found = notEverywhere(shortened('all.css', all.join('\n').replaceAll(/@import [^;]*;/g, '')));
    expect([...found.keys()].toSorted()).toEqual(Object.keys(DO_WITHOUT).toSorted());
  });

  it.each([
    ['text-decoration includes_thickness', 'a{text-decoration:underline 1px var(--faint)}'],
    ['text-wrap: pretty', 'a{text-wrap:pretty}'],
    ['hyphenate-limit-chars', 'a{hyphenate-limit-chars:14 5 5}'],
    ['::details-content', 'a::details-content{color:red}'],
    ['contrast-color()', 'a{color:contrast-color(red)}'],
    ['@view-transition', '@view-transition{navigation:auto}'],
    ['@media (inverted-colors)', '@media (inverted-colors){a{color:red}}'],
  ])('are found to use %s', (name, styles) => {
    expect([...notEverywhere(`:root{--faint:#777}${styles}`).keys()]).toContain(name);
  });
});
