/** No two sources have the same address. */
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'same-address',
  family: 'source',
  severity: 'warning',
  asks: 'No two sources have the same address.',
  example: {
    before: 'url: https://news.example/1',
    after: 'url: https://post.example/2',
    where: 'another source has the first',
  },
});

/** The address of a source, in the one way in which it may be written. */
const addressIn = keptAmong('address', ({ record: { url } }: SoundFile<'source'>) =>
  url === undefined ? null : new URL(url).href.replace(/\/$/, ''),
);

/** A document with two files would count as two. The first of them, by path, is the one to keep. */
function checkSame(content: Content): Finding[] {
  const first = new Map<string, SoundFile<'source'>>();
  return soundFiles(content, 'source').flatMap((file): Finding[] => {
    const address = addressIn(file, content);
    if (address === null) return [];
    const other = first.get(address);
    if (!other) {
      first.set(address, file);
      return [];
    }
    const message = `The source ${asWritten(other.id)} has the same address.`;
    const help = 'If both are one document, keep one file and name that one everywhere.';
    return [{ ...inFields(file, ['url']), rule: 'same-address', message, help }];
  });
}

export const check: RuleCheck = checkSame;
