/** A source with an address has an archived copy. */
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'missing-archive',
  family: 'source',
  severity: 'warning',
  asks: 'A source with an address has an archived copy.',
  example: {
    before: 'url: https://post.example/2',
    after: 'url: https://post.example/2\narchive_url: https://archive.example/post-2',
  },
});

function checkArchive(file: SoundFile<'source'>): Finding[] {
  const { read, url, archive_url } = file.record;
  if (!read || url === undefined || archive_url !== undefined) return [];
  const message = 'The source has no "archive_url"; pages change and vanish.';
  const help = 'Save the page at an archive, such as web.archive.org/save, and give the address of the copy.';
  return [{ ...inFields(file, ['url']), rule: 'missing-archive', message, help }];
}

export const check: RuleCheck = (content) => soundFiles(content, 'source').flatMap(checkArchive);
