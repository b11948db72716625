/** An address begins with http:// or https:// and carries no user name or password. */
import type { Words } from '../../fields/value-words.ts';
import { nearAddress } from '../../words/near-address.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'invalid-url',
  family: 'field',
  severity: 'error',
  asks: 'An address begins with http:// or https:// and carries no user name or password.',
  example: {
    before: 'url: www.post.example/2',
    after: 'url: https://www.post.example/2',
  },
});

const SPACES = 'Copy it again from the address bar. Within an address a space is written %20, and a backslash as /.';

/**
 * What to say of an address that is none.
 *
 * @param found what stands there
 * @param unexpected the message, without an end
 */
export function invalidUrl(found: unknown, unexpected: string): Words {
  const near = typeof found === 'string' ? nearAddress(found) : null;
  const offer = near === null ? '.' : `; did you mean "${near}"?`;
  const help = typeof found === 'string' && /[\s\\]/.test(found.trim()) ? SPACES : undefined;
  return { rule: 'invalid-url', message: `${unexpected}${offer}`, help };
}
