/** The rules for built pages, tried on a page that breaks each of them: a rule that never speaks proves nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { readSite, type BuiltSite, type Page } from '../../e2e/built-site.ts';
import { invalidHtml } from '../../e2e/html-rules.ts';
import { brokenLinks, linkJudge } from '../../e2e/links.ts';
import { pageRules, sharedTitles } from '../../e2e/page-rules.ts';
import { weigh } from '../../e2e/weight.ts';
import { wordsRunTogether } from '../../e2e/words-apart.ts';

const sound = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; require-trusted-types-for 'script'; script-src 'self'">
<meta name="viewport" content="width=device-width"><title>Front</title><meta name="description" content="All of it">
<link rel="canonical" href="https://story.example/timeline/"><style>@layer reset,parts;@layer parts{a{}}</style></head>
<body><a href="#content">Skip</a><header><nav aria-label="Main"><a href="/timeline/events/one/#claim-a">One</a></nav></header>
<main id="content"><h1>Front</h1><h2>Part</h2><a href="https://other.example/" rel="noopener noreferrer">Other</a></main>
<footer>End</footer></body></html>`;

const faulty = `<html><head><title>Front</title>
<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">
<link rel="canonical" href="https://story.example/timeline/elsewhere/"><style>@layer parts{a{}}</style><style>@layer reset{a{}}</style></head>
<body><aside class="banner">One of two</aside><h1>One of two</h1><h3 onclick="run()" style="color: red">Two</h3><h1>Three</h1>
<a href="javascript:run()">Run</a><a href="https://other.example/">Other</a>
<script type="application/ld+json">{</script><p id="claim-a"></p>
<a href="../two/">none</a><a href="/events/one/">outside</a><a href="#claim-b">no anchor</a><a href="/timeline/events/old/#claim-a">moved</a><a href="/timeline/events/old/#claim-b">moved</a><a href="/timeline/events/one">slash</a>
<a href="/timeline/data/story.csv">file</a><a href="https://story.example/timeline/nowhere/">own</a><img src="/timeline/no.png"><dl></dl><ul data-chips></ul><ol hidden></ol><svg class="mark"></svg>
<ol><li></li><li aria-hidden="true"></li></ol><details><summary aria-label="More of it">More</summary></details><svg role="group" aria-label="Map"></svg><a lang="fr" href="#claim-a">Nuit</a><option>: Nuit</option>
<svg><g><text><a href="#claim-a" aria-label="The North">The</a></text><text><a href="#claim-a" aria-label="The North">North</a></text></g></svg></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'page-rules-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const called = (name: string): string => `<title>${name}</title><h1>The <bdi>${name}</bdi></h1>`;
const linkTo = (path: string, name: string): string => `<a href="/timeline/${path}">${name}</a>`;
const ALIKE = [
  linkTo('actors/bridge/', 'The Bridge'),
  linkTo('places/bridge/', 'The Bridge'),
  linkTo('actors/bridge/#first', 'Statement 1 of The Bridge'),
  linkTo('places/bridge/#first', 'Statement 1 of The Bridge'),
].join('');
const APART = linkTo('places/quay/', 'The Quay') + linkTo('places/', 'The Quay');

const moved = '<title>Moved</title><meta http-equiv="refresh" content="0; url=/timeline/events/one/">';
for (const [path, text] of Object.entries({
  'index.html': sound,
  'events/one/index.html': faulty,
  'events/old/index.html': moved,
  'actors/bridge/index.html': called('Bridge'),
  'places/bridge/index.html': called('Bridge'),
  'places/quay/index.html': called('Quay'),
  'sides/alike/index.html': `<title>Links</title><h1>Links</h1>${ALIKE}${APART}`,
  'sides/apart/index.html': '<title>Links</title><h1>Links</h1>',
  'data/story.csv': 'a,b',
})) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const site: BuiltSite = readSite(folder, '/timeline/');

function pageAt(address: string): Page {
  const page = site.pages.find((one) => one.address === address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
}
const complaints = (address: string): string[] => pageRules.flatMap((rule) => rule(pageAt(address), site));

describe('the rules for built pages', () => {
  it('have nothing to say about a sound page', async () => {
    expect(complaints('/')).toEqual([]);
    expect(brokenLinks(pageAt('/'), linkJudge(site))).toEqual([]);
    expect(await invalidHtml(sound, 'index.html')).toEqual([]);
  });

  it('name everything that is wrong with a faulty one', () => {
    expect(complaints('/events/one/')).toEqual([
      'has no lang',
      'has no description',
      'has the canonical link https://story.example/timeline/elsewhere/, not https://story.example/timeline/events/one/',
      'does not fit its width to the phone',
      'has 2 h1',
      'has h3 after h1',
      'has 0 main',
      'has no header',
      'has no footer',
      'has no nav',
      'begins with a link to javascript:run(), not to main',
      'repeats its banner',
      'has its styles in the layers parts, reset',
      'has links named "moved" to story.example/timeline/events/old/#claim-a, story.example/timeline/events/old/#claim-b',
      'has an empty dl',
      'has an empty li',
      'has a fold that is read twice',
      'has a group of nothing',
      'has the link "The North" twice in a row',
      'does not say in which language "Nuit" is',
      'has a mark or bars without a size of their own',
      'runs words together: "Run|Other"',
      'does not begin with its encoding and its policy',
      "has a policy without default-src 'none'",
      "has a policy without base-uri 'none'",
      "has a policy without object-src 'none'",
      'has a policy without form-action ',
      'has a policy without require-trusted-types-for',
      'has an unsafe Content-Security-Policy',
      'has a handler onClick on h3',
      'has an inline style on h3',
      'has a javascript: address on a',
      'links to https://other.example/ without rel="noopener noreferrer"',
      'has structured data that is not JSON',
    ]);
  });

  it('take words apart that only a style would, and no others', () => {
    const read = (html: string): string[] => wordsRunTogether(fromHtml(html, { fragment: true }));
    expect(read('<p><a>One</a><span>two</span></p>')).toEqual(['One|two']);
    expect(read('<p>One<span>two</span></p>')).toEqual(['One|two']);
    expect(read('<p>One.<sup><a>1</a></sup><sup><a>4</a></sup></p>')).toEqual(['1|4']);
    expect(read('<p>One.<sup><a>1</a></sup><sup>\u00a0<a>4</a></sup></p>')).toEqual([]);
    expect(read('<p>un<em>like</em>ly <a>One</a> <span>two</span></p><ul><li>Three<li>Four</ul>')).toEqual([]);
    expect(read('<svg><text>Drawn</text><text>here</text> <text>too</text></svg>')).toEqual(['Drawn|here']);
    expect(read('<p>One<br>two</p><b>Three</b><p>Four</p><script>five</script>')).toEqual([]);
  });

  it('leave it to editors what they call alike, and nothing else', () => {
    const named = complaints('/sides/alike/').filter((one) => one.includes('links named'));
    expect(named).toEqual([
      'has links named "The Quay" to story.example/timeline/places/quay/, story.example/timeline/places/',
    ]);
    expect(sharedTitles(['/actors/bridge/', '/places/bridge/'].map(pageAt))).toEqual([]);
    expect(sharedTitles(['/sides/alike/', '/sides/apart/'].map(pageAt))).toHaveLength(1);
  });

  it('name every link that leads nowhere', () => {
    expect(brokenLinks(pageAt('/events/one/'), linkJudge(site)).toSorted()).toEqual([
      '#claim-b leads to no anchor of that page',
      '../two/ leads nowhere',
      '/events/one/ leaves the base path /timeline/',
      '/timeline/events/one lacks the slash at its end',
      '/timeline/no.png leads nowhere',
      'https://story.example/timeline/elsewhere/ leads nowhere',
      'https://story.example/timeline/events/one/#claim-b leads to no anchor of that page',
      'https://story.example/timeline/nowhere/ leads nowhere',
    ]);
  });

  it('name pages that share a title', () => {
    expect(sharedTitles(['/', '/events/one/'].map(pageAt))).toEqual(['"Front": /, /events/one/']);
  });

  it('find invalid HTML', async () => {
    expect(await invalidHtml('<!DOCTYPE html><p><div>x</div></p>', 'x.html')).not.toEqual([]);
  });

  it('see where a former address leads', () => {
    expect(pageAt('/events/old/').redirect).toBe('/timeline/events/one/');
  });

  it('weigh a page with what it loads', () => {
    const { total, script } = weigh(site, pageAt('/'), ['/', '/data/story.csv', '/']);
    expect(total).toBeGreaterThan(300);
    expect(total).toBeLessThan(sound.length);
    expect(script).toBe(0);
  });
});
