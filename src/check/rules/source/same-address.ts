/** No two sources have the same address. */
import type { Finding, RuleCheck } from '../../finding.ts';
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

/** A document with two files would count as two. The first of them, by path, is the one to keep. */
function checkSame(files: readonly SoundFile<'source'>[]): Finding[] {
  const first = new Map<string, SoundFile<'source'>>();
  return files.flatMap((file): Finding[] => {
    const { url } = file.record;
    if (url === undefined) return [];
    const address = new URL(url).href.replace(/\/$/, '');
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

export const check: RuleCheck = (content) => checkSame(soundFiles(content, 'source'));
