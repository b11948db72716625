/** Every statement of an event is cited in its account. */
import type { FileCheck, Finding } from '../../finding.ts';
import { visitsOf } from '../../prose/prose.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { writtenIn, type Account } from '../citations.ts';
import { ofAccount } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { unknownCitations } from './unknown-citation.ts';

export const rule = defineRule({
  id: 'uncited-claim',
  family: 'claim',
  severity: 'warning',
  asks: 'Every statement of an event is cited in its account.',
  example: {
    before: 'The bridge was closed.[^closed]',
    after: 'The bridge was closed.[^closed] Twelve ships wait.[^waiting]',
  },
});

function checkAccount(file: Account): Finding[] {
  const { claims } = file.record;
  if (file.body.text.trim() === '') {
    const message = 'The event has no account; expected a text below the front matter that cites its statements.';
    const help = 'Tell below the second --- what happened, with [^id] after what each statement says.';
    return [{ ...inFields(file, ['claims'], 'key'), rule: 'uncited-claim', message, help }];
  }
  // What a mistyped citation stands for is not known, so nothing else is said of the account.
  if (unknownCitations(file).length > 0) return [];
  // Also where they are not read as such: what stands in a block of code, HTML or a heading by mistake has a message of its own.
  const cited = new Set(writtenIn(file, { start: 0, end: file.body.text.length }, visitsOf(file)));
  return claims.flatMap(({ id, retracted }, index): Finding[] => {
    // An account no longer rests on what was taken back.
    if (cited.has(id) || retracted) return [];
    const message = `The account nowhere cites the statement ${asWritten(id)}.`;
    const help = `Write [^${id}] after the sentence that tells it.`;
    return [{ ...inFields(file, ['claims', index, 'id']), rule: 'uncited-claim', message, help }];
  });
}

export const checkFile: FileCheck = ofAccount(checkAccount);
