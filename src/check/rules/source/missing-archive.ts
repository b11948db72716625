/** A source with an address has an archived copy. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { ofRecord } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { pageOf } from '../page-of.ts';

export const rule = defineRule({
  id: 'missing-archive',
  family: 'source',
  severity: 'warning',
  asks: 'A source with an address has an archived copy, or says why there is none.',
  example: {
    before: 'url: https://post.example/2',
    after: 'url: https://post.example/2\narchive_url: https://archive.example/post-2',
  },
});

const SAVE = 'Save the page at an archive, such as web.archive.org/save, and give the address of the copy.';

function checkArchive(file: SoundFile<'source'>): Finding[] {
  const { read, url, archive_url, no_archive, gone } = file.record;
  // Of a page that is gone no copy can be made any more; `gone-without-copy` asks what is known of it.
  if (!read || url === undefined || no_archive !== undefined || gone) return [];
  if (archive_url === undefined) {
    const message = 'The source has no "archive_url"; pages change and vanish.';
    const help = `${SAVE} Where none can be made, say why with "no_archive".`;
    return [{ ...inFields(file, ['url']), rule: 'missing-archive', message, help }];
  }
  if (pageOf(archive_url) !== pageOf(url)) return [];
  const message = 'The "archive_url" is the address of the page itself; expected that of a copy.';
  const help = `${SAVE} Where the page itself stands in an archive, say so with "no_archive" instead.`;
  return [{ ...inFields(file, ['archive_url']), rule: 'missing-archive', message, help }];
}

export const checkFile: FileCheck = ofRecord('source', checkArchive);
