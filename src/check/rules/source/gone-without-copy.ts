/** An address that is dead is answered by a copy, or by words. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { ofRecord } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { pageOf } from '../page-of.ts';

export const rule = defineRule({
  id: 'gone-without-copy',
  family: 'source',
  severity: 'error',
  asks: 'A source that is gone has an archived copy, or a note that says what is known of it.',
  example: {
    before: 'url: https://post.example/2\ngone: { on: 2023-06-10 }',
    after:
      'url: https://post.example/2\ngone: { on: 2023-06-10, note: The paper has taken the page down. We read it on 7 June. }',
  },
});

function checkGone(file: SoundFile<'source'>): Finding[] {
  const { gone, url, archive_url } = file.record;
  const isCopied = archive_url !== undefined && (url === undefined || pageOf(archive_url) !== pageOf(url));
  if (!gone || isCopied || gone.note !== undefined) return [];
  const message =
    archive_url === undefined
      ? 'The source is gone; expected "archive_url", or a "note" here.'
      : 'The source is gone, and "archive_url" is its own address; expected that of a copy, or a "note" here.';
  const help = 'Give the address of an archived copy. Where there is none, say what stands at the address now.';
  return [{ ...inFields(file, ['gone']), rule: 'gone-without-copy', message, help }];
}

export const checkFile: FileCheck = ofRecord('source', checkGone);
