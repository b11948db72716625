import { expect, it } from 'vitest';
import { pageFinisher } from '../../../src/vite/finished-pages.ts';
import { hashInPolicy } from '../../../src/vite/used-hashes.ts';

const STYLES = '.a{color:red}.b{color:red}';
const USED = '.a{color:red}';
const SCRIPT = 'run(12 );';

const page = (policy: string, styles: string, text: string, moved: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${moved}<title>12 men</title><script>${SCRIPT}</script><style>${styles}</style>${policy}</head><body><p class="a">${text}</p></body></html>`;

const policyOf = (...hashes: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' ${hashes.join(' ')}">`;

it('a page is finished in one go: whole figures, used styles, and a policy that stands first and allows them', () => {
  const finish = pageFinisher(new Map());
  const rendered = policyOf(hashInPolicy('another()'), hashInPolicy(SCRIPT), hashInPolicy(STYLES));
  expect(finish(Buffer.from(page(rendered, STYLES, 'of 12 men — é', '')), '/a/').toString()).toBe(
    page('', USED, 'of 12\u00a0men — é', policyOf(hashInPolicy(SCRIPT), hashInPolicy(USED))),
  );
});

it('a page without a policy is not published', () => {
  const page = Buffer.from('<html><head><meta charset="utf-8"></head></html>');
  expect(() => pageFinisher(new Map())(page, '/a/')).toThrow(/^\/a\/ has/);
});
