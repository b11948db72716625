import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pagePolicy, sourceOf, withStyles } from '../../../src/hosting/page-policy.ts';
import { pageFinisher, takeBuiltFiles } from '../../../src/vite/finished-pages.ts';

const FILES = { 'one.css': '.a{color:red}.b{color:red}', 'two.css': '.c{margin:0}.d{margin:0}' };
const USED = '.a{color:red}.d{margin:0}';
const LINKS = '<link rel="stylesheet" href="/x/_astro/one.css"><link rel="stylesheet" href="/x/_astro/two.css">';

const policy = pagePolicy({ directives: ["form-action 'none'"] });
const page = (allowed: string, styles: string, text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${allowed}"><title>12 men</title>${styles}</head><body><p class="a d">${text}</p></body></html>`;

const finish = pageFinisher({ scripts: new Map(), styles: new Map(Object.entries(FILES)) });

it('a page is finished in one go: whole figures, the styles that it uses, and a policy that allows them', () => {
  expect(finish(page(policy, LINKS, 'of 12 men — é'), '/a/').toString()).toBe(
    page(withStyles(policy, sourceOf(USED)), `<style>${USED}</style>`, 'of 12\u00a0men\u00a0— é'),
  );
});

it('a page names the scripts that its own need, so that they come together with those', () => {
  const scripts = {
    'run.js': 'import{a as e}from"./part.js";e()',
    'part.js': 'import"./deep.js"',
    'deep.js': '',
    'x.js': '',
  };
  const finishWith = pageFinisher({
    scripts: new Map(Object.entries(scripts)),
    styles: new Map(Object.entries(FILES)),
  });
  const loads = (name: string): string => `<script type="module" src="/x/_astro/${name}"></script>`;
  const named = (name: string): string => `<link rel="modulepreload" href="/x/_astro/${name}">`;
  const head = (name: string): string =>
    finishWith(page(policy, LINKS, loads(name)), '/a/')
      .toString()
      .split('</style>')[1] ?? '';
  expect(head('run.js')).toMatch(new RegExp(`^${named('deep.js')}${named('part.js')}</head>`));
  expect(head('x.js')).toMatch(/^<\/head>/);
});

it('a page without a policy, or with styles from elsewhere, is not published', () => {
  const bare = '<html><head><meta charset="utf-8"></head></html>';
  expect(() => finish(bare, '/a/')).toThrow(/^\/a\/ does not begin with its policy/);
  const foreign = page(policy, `${LINKS}<link rel="stylesheet" href="/x/_astro/three.css">`, '');
  expect(() => finish(foreign, '/a/')).toThrow(/^\/a\/ leads to styles that are not/);
});

it('style files are taken out of a site, and its scripts stay', async () => {
  const site = mkdtempSync(join(tmpdir(), 'built-files-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  const built = join(site, '_astro');
  mkdirSync(built);
  for (const [name, text] of Object.entries({ ...FILES, 'run.js': 'run("é")' })) writeFileSync(join(built, name), text);
  const { scripts, styles } = await takeBuiltFiles(site);
  expect([...scripts]).toEqual([['run.js', 'run("é")']]);
  expect(Object.fromEntries(styles)).toEqual(FILES);
  expect(readdirSync(built)).toEqual(['run.js']);
});
