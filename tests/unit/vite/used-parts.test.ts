import { describe, expect, it } from 'vitest';
import { pagePolicy, sourceOf } from '../../../src/hosting/page-policy.ts';
import { pageFinisher } from '../../../src/vite/finished-pages.ts';

const LINK = '<link rel="stylesheet" href="/x/_astro/a.css">';
const pageWith = (body: string): string =>
  `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy({ directives: [] })}">${LINK}</head><body>${body}</body>`;
const stylesOf = (html: string): string => /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';

const finished = (styles: string, page: string, scripts: Record<string, string> = {}): string =>
  pageFinisher({ scripts: new Map(Object.entries(scripts)), styles: new Map([['a.css', styles]]) })(
    page,
    'a.html',
  ).toString();
const trimmed = (styles: string, body: string, scripts?: Record<string, string>): string =>
  finished(styles, pageWith(body), scripts);

describe('the styles of a page', () => {
  it('are those of the classes that it has, in the order of their layers', () => {
    const page = trimmed(
      '@layer base,parts;@layer parts{.a{color:red}.b,.c{color:red}p .a{margin:0}}@layer base{p{margin:0}}',
      '<p class="a d">x</p>',
    );
    expect(stylesOf(page)).toBe('@layer base{p{margin:0}}@layer parts{.a{color:red}p .a{margin:0}}');
  });

  it('have in the policy the hash by which a browser knows them', () => {
    const page = trimmed('.a{color:red}.b{color:red}', '<p class="a">x</p>');
    expect(page).toContain(sourceOf(stylesOf(page)));
  });

  it('say in declarations of their own what Safari reads in no other', () => {
    const styles =
      'a{-webkit-text-size-adjust:100%;text-size-adjust:100%;text-decoration:underline;text-decoration-thickness:2px}';
    expect(stylesOf(trimmed(styles, '<a>x</a>'))).toBe(styles);
  });

  it('are not taken from a title that looks like them', () => {
    const title = '<meta content=\'<link rel="stylesheet" href="/x/_astro/b.css">\'>';
    const page = pageWith('<p class="a">x</p>').replace(LINK, () => `${title}${LINK}`);
    expect(finished('.a{color:red}.b{color:red}', page)).toContain(`${title}<style>.a{color:red}</style>`);
  });

  it('are also those that a script of the page may set, or a script that this one loads', () => {
    const body = '<script type="module" src="/x/one.js"></script>';
    const scripts = { 'one.js': 'import"./two.js";a.className="set"', 'two.js': 'b="late"', 'other.js': 'c="never"' };
    const page = trimmed('.set{margin:0}.late{margin:0}.never{margin:0}', body, scripts);
    expect(stylesOf(page)).toBe('.set,.late{margin:0}');
  });

  it('are those of its own scripts where another page differs in nothing else, whichever comes first', () => {
    const finish = pageFinisher({
      scripts: new Map([
        ['one.js', 'make("mark")'],
        ['two.js', 'run()'],
      ]),
      styles: new Map([['a.css', 'mark{margin:0}p{margin:0}']]),
    });
    const pages = ['one', 'two'].map((name) => pageWith(`<p>x</p><script type="module" src="/x/${name}.js"></script>`));
    for (const inOrder of [pages, pages.toReversed()]) {
      const styles = new Map(inOrder.map((page) => [page, stylesOf(finish(page, 'a.html').toString())]));
      expect(pages.map((page) => styles.get(page))).toEqual(['mark,p{margin:0}', 'p{margin:0}']);
    }
  });

  it('are those of its own elements where another page differs in nothing else, whichever comes first', () => {
    const finish = pageFinisher({ scripts: new Map(), styles: new Map([['a.css', 'table{margin:0}p{margin:0}']]) });
    const pages = ['<p>x</p>', '<p>x</p><table></table>'].map(pageWith);
    for (const inOrder of [pages, pages.toReversed()]) {
      const styles = new Map(inOrder.map((page) => [page, stylesOf(finish(page, 'a.html').toString())]));
      expect(pages.map((page) => styles.get(page))).toEqual(['p{margin:0}', 'table,p{margin:0}']);
    }
  });

  it('leave out rules for elements that it does not have, whatever stands in a list of them', () => {
    const page = trimmed(
      'table{margin:0}.a ul{margin:0}.a :is(th,td){margin:0}.a :is(th,p){color:red}p,td{padding:0}',
      '<div class="a"><p>x</p></div>',
    );
    expect(stylesOf(page)).toBe('.a :is(p){color:red}p{padding:0}');
  });

  it('leave out of a list of selectors those that it has no use for', () => {
    const page = trimmed('.a,.b p,.a:has(.b){margin:0}.a:not(.b){color:red}', '<p class="a">x</p>');
    expect(stylesOf(page)).toBe('.a{margin:0}.a:not(.b){color:red}');
  });

  it('leave out of a list within a selector those that it has no use for, where the others weigh as much', () => {
    const page = trimmed(
      ':is(.prose,.a) b{margin:0}:is(.b p,.a){color:red}.a:not(:has(.b,.c)){padding:0}',
      '<p class="a"><b>x</b></p>',
    );
    expect(stylesOf(page)).toBe('.a b{margin:0}:is(.b p,.a){color:red}.a:not(:has(.b)){padding:0}');
  });

  it('have a direction only where something on the page runs that way', () => {
    const styles = '[dir=rtl] p,.a{margin:0}:is([dir=rtl],[dir=rtl] *){color:red}';
    expect(stylesOf(trimmed(styles, '<p class="a">x</p>'))).toBe('.a{margin:0}');
    expect(stylesOf(trimmed(styles, '<div dir="rtl"><p class="a">x</p></div>'))).toBe(
      '[dir=rtl] p,.a{margin:0}:is([dir=rtl],[dir=rtl] *){color:red}',
    );
  });

  it('keep what they declare where a class that it does not have is named as a property is', () => {
    const page = trimmed('.columns{margin:0}.a{columns:20rem 2}', '<p class="a">x</p>');
    expect(stylesOf(page)).toBe('.a{columns:20rem 2}');
  });

  it('are trimmed where a query compares widths', () => {
    const page = trimmed('@media (width<62rem){.a{margin:0}.b{margin:0}}', '<p class="a">x</p>');
    expect(stylesOf(page)).toBe('@media (width<62rem){.a{margin:0}}');
  });

  it('declare no value that nothing asks for', () => {
    const page = trimmed(':root{--ink:#000;--edge:1px}.a{color:var(--ink)}', '<p class="a">x</p>');
    expect(stylesOf(page)).toBe(':root{--ink:#000}.a{color:var(--ink)}');
  });
});

it('a page has the marks that it shows', () => {
  const marks = '<symbol id="mark-a"><path d="M0 0"/></symbol><symbol id="mark-b"><path d="M0 0"/></symbol>';
  expect(trimmed('p{margin:0}', `<svg>${marks}</svg><svg><use href="#mark-b"></use></svg>`)).toContain(
    '<svg><symbol id="mark-b"><path d="M0 0"/></symbol></svg>',
  );
});
