/** A record does not refer to itself. */
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding, RuleCheck } from '../../finding.ts';
import { viaOfThemselves } from '../../references/links.ts';
import type { ClaimReference, Reference } from '../../references/references.ts';
import { claimTargetOf, targetOf } from '../../references/target.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { allAmong, ofClaimReferences, ofRecordAmong, ofReferences } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'self-reference',
  family: 'reference',
  severity: 'error',
  asks: 'A record does not refer to itself.',
  example: {
    before: 'after: [council-meets]',
    after: 'after: [bridge-closed]',
    where: 'the file is council-meets.md',
  },
});

const HELP = 'Correct the id, or remove it.';

function checkRecord(reference: Reference, content: Content): Finding[] {
  if (targetOf(content, reference).is !== 'itself') return [];
  const { file, path, part, to } = reference;
  const message = `This ${to} refers to itself; expected another.`;
  return [{ ...inFields(file, path, part), rule: 'self-reference', message, help: HELP }];
}

function checkClaim(reference: ClaimReference, content: Content): Finding[] {
  if (claimTargetOf(content, reference).is !== 'itself') return [];
  const message = 'This statement refers to itself; expected another.';
  return [{ ...inFields(reference.file, reference.path), rule: 'self-reference', message, help: HELP }];
}

/** Claims that name the document in which they were read as their own `via`. */
function checkVia(content: Content): Finding[] {
  return viaOfThemselves(content).flatMap(({ place, read, via }): Finding[] => {
    if (via !== read) return [];
    const message = `The source ${asWritten(via)} is also its own via; expected the document that it got the statement from.`;
    const help =
      'Where the source says it itself, leave "via" out. Where somebody said it to that source, write "via: direct".';
    return [{ ...place(), rule: 'self-reference', message, help }];
  });
}

function checkOwner(file: SoundFile<'outlet'>): Finding[] {
  if (file.record.owner !== file.id) return [];
  const message = 'This outlet owns itself; expected another outlet, or an actor.';
  return [{ ...inFields(file, ['owner']), rule: 'self-reference', message, help: HELP }];
}

export const checkAmong: AmongCheck = allAmong(
  ofReferences(checkRecord),
  ofClaimReferences(checkClaim),
  ofRecordAmong('outlet', checkOwner),
);

export const check: RuleCheck = checkVia;
