import { describe, expect, it } from 'vitest';
import { edited } from '../../../src/text/edits.ts';
import { policyFirst } from '../../../src/vite/policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-$&='">`;
const page = (head: string): string => `<!DOCTYPE html><html><head>${head}</head><body><p>$1</p></body></html>`;
const withPolicyFirst = (html: string): string =>
  edited(
    html,
    policyFirst(html, 'a.html', (given) => given),
  );

describe('the policy of a page', () => {
  it('comes to stand before all but the encoding', () => {
    const others = '<title>A</title><script>run()</script>';
    expect(withPolicyFirst(page(`<meta charset="utf-8">${others}${policy}`))).toBe(
      page(`<meta charset="utf-8">${policy}${others}`),
    );
  });

  it('must be there', () => {
    expect(() => withPolicyFirst(page('<meta charset="utf-8"><title>A</title>'))).toThrow(/^a\.html has no/);
    expect(() => withPolicyFirst(page(policy))).toThrow(/^a\.html has no/);
  });
});
