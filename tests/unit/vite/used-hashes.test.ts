import { expect, it } from 'vitest';
import { hashInPolicy, withHashes } from '../../../src/vite/used-hashes.ts';

const policyWith = (...sources: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${sources.join(' ')};">`;

it('a policy allows by hash what is used, and keeps every other word', () => {
  const [script, style] = [hashInPolicy('run()'), hashInPolicy('p{margin:0}')];
  const policy = policyWith("'self'", hashInPolicy('another()'), script, style, "'sha384-x'", "'wasm-unsafe-eval'");
  expect(withHashes(policy, new Set([script, style]))).toBe(policyWith("'self'", script, style, "'wasm-unsafe-eval'"));
});
