import { expect, it } from 'vitest';
import { hashInPolicy, withUsedHashes } from '../../../src/vite/used-hashes.ts';

const policyWith = (...sources: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${sources.join(' ')};">`;

it('a policy allows by hash what stands in its page, and keeps every other word', () => {
  const [script, style] = [hashInPolicy('run()'), hashInPolicy('p{margin:0}')];
  const page = "<style>p{margin:0}</style><script>run()</script><p>'sha256-of-something-said'</p>";
  const policy = policyWith("'self'", hashInPolicy('another()'), script, style, "'sha384-x'", "'wasm-unsafe-eval'");
  expect(withUsedHashes(policy + page)).toBe(policyWith("'self'", script, style, "'wasm-unsafe-eval'") + page);
});

it('what looks like a script within an attribute hides none that comes after', () => {
  const script = hashInPolicy('run()');
  const page = '<a title="<script>said</scrip">x</a><meta content=\'"<script>\'><script>run()</script>';
  expect(withUsedHashes(policyWith(script) + page)).toBe(policyWith(script) + page);
});
