import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../../src/hosting/page-policy.ts';
import { edited } from '../../../src/text/edits.ts';
import { policyOfPage } from '../../../src/vite/policy-of-page.ts';

const meta = (policy: string): string => `<meta http-equiv="content-security-policy" content="${policy}">`;
const page = (head: string): string => `<!DOCTYPE html><html><head>${head}</head><body><p>$1</p></body></html>`;
const withPolicy = (html: string, styles: string | null): string => edited(html, policyOfPage(html, 'a.html', styles));

describe('the policy of a page', () => {
  const policy = pagePolicy({ directives: ["form-action 'none'"], scripts: ["'sha256-a='"] });

  it('allows the styles that come to stand there, and changes nothing else', () => {
    const given = page(`<meta charset="utf-8">${meta(policy)}<title>style-src 'none'</title>`);
    expect(withPolicy(given, "'sha256-$&='")).toBe(
      given.replace("; style-src 'none'", () => "; style-src 'sha256-$&='"),
    );
    expect(withPolicy(given, null)).toBe(given);
  });

  it('stands before all but the encoding', () => {
    for (const head of [
      '<meta charset="utf-8"><title>A</title>',
      meta(policy),
      `${meta(policy)}<meta charset="utf-8">`,
      `<meta charset="utf-8"><script>run()</script>${meta(policy)}`,
    ]) {
      expect(() => withPolicy(page(head), null)).toThrow(/^a\.html does not begin with its policy/);
    }
  });
});
