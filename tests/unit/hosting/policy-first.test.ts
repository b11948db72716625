import { describe, expect, it } from 'vitest';
import { withPolicyFirst } from '../../../src/vite/policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-$&='">`;
const page = (head: string): string => `<!DOCTYPE html><html><head>${head}</head><body><p>$1</p></body></html>`;

describe('the policy of a page', () => {
  it('comes to stand before all but the encoding', () => {
    const others = '<title>A</title><script>run()</script>';
    expect(withPolicyFirst(page(`<meta charset="utf-8">${others}${policy}`), 'a.html')).toBe(
      page(`<meta charset="utf-8">${policy}${others}`),
    );
  });

  it('must be there', () => {
    expect(() => withPolicyFirst(page('<meta charset="utf-8"><title>A</title>'), 'a.html')).toThrow(/^a\.html has no/);
    expect(() => withPolicyFirst(page(policy), 'a.html')).toThrow(/^a\.html has no/);
  });
});
