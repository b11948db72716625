import { describe, expect, it } from 'vitest';
import { proposeClaimId } from '../../../src/new/claim-id.ts';

describe('the id proposed for a statement', () => {
  it.each([
    ['Quay Post reports that a ferry ran.', 'ferry-ran'],
    ['The port authority says that twelve ships are waiting.', 'twelve-ships-waiting'],
    ['The governor asked for the handover to be made in the town, Quay Post reports.', 'governor-asked-handover'],
    ['It was.', 'it-was'],
    ['Мэр', 'mer'],
    ['…', ''],
    ['تصدع السد', ''],
  ])('is made of the few words of %j that say something', (text, id) => {
    expect(proposeClaimId(text, 'en')).toBe(id);
  });

  it('is short, whatever the words', () => {
    expect(proposeClaimId(`${'extraordinarily'.repeat(3)} long`, 'en').length).toBeLessThanOrEqual(30);
  });
});
