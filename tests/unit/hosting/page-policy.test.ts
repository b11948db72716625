import { expect, it } from 'vitest';
import { pagePolicy, sourceOf, withStyles } from '../../../src/hosting/page-policy.ts';

const partsOf = (policy: string): string[] => policy.split(';').map((part) => part.trim());

it('a policy allows what it names, and nothing of another host', () => {
  const policy = pagePolicy({ directives: ["connect-src 'self'"], scripts: [sourceOf('run()')] });
  expect(partsOf(withStyles(policy, sourceOf('p{margin:0}')))).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "img-src 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "connect-src 'self'",
    "script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
    `style-src ${sourceOf(Buffer.from('p{margin:0}'))}`,
    '',
  ]);
  expect(partsOf(policy)).toContain("style-src 'none'");
});
