/** A source that was read has an address, or a note why it has none. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { ofRecord } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'source-without-address',
  family: 'source',
  severity: 'error',
  asks: 'A source that was read has an address, or says why it has none: in a note, or as withheld.',
  example: {
    before: 'read: true',
    after: 'read: true\nnote: A leaflet; we keep a copy.',
    where: 'there is no "url"',
  },
});

function checkAddress(file: SoundFile<'source'>): Finding[] {
  const { read, url, withheld, note } = file.record;
  if (!read || url !== undefined || withheld !== undefined || note !== undefined) return [];
  const message = 'A source that we read needs "url", or a "note" that says why there is none.';
  const help = 'Where we know it only through another source, write "read: false".';
  return [{ ...inFields(file, ['url'], 'key'), rule: 'source-without-address', message, help }];
}

export const checkFile: FileCheck = ofRecord('source', checkAddress);
