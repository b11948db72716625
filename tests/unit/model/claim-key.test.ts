import { describe, expect, it } from 'vitest';
import { claimKey, resolveClaimRef, splitClaimKey } from '../../../src/model/claim-key.ts';

describe('the key of a claim', () => {
  it('is what a reference to it means, from its own event and from another', () => {
    const key = claimKey('no-meeting', 'nobody-came');
    expect(resolveClaimRef('no-meeting', 'nobody-came')).toBe(key);
    expect(resolveClaimRef('another-event', 'no-meeting#nobody-came')).toBe(key);
    expect(resolveClaimRef('another-event', 'nobody-came')).not.toBe(key);
  });

  it('falls apart into what it was made of', () => {
    expect(splitClaimKey(claimKey('no-meeting', 'nobody-came'))).toEqual({ event: 'no-meeting', claim: 'nobody-came' });
  });
});
