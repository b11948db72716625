/** A record does not refer to itself. */
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { viaOfThemselves } from '../../references/links.ts';
import { claimReferencesIn, referencesIn } from '../../references/references.ts';
import { claimTargetOf, targetOf } from '../../references/target.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
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

function checkRecords(content: Content): Finding[] {
  return referencesIn(content).flatMap((reference): Finding[] => {
    if (targetOf(content, reference).is !== 'itself') return [];
    const { file, path, part, to } = reference;
    const message = `This ${to} refers to itself; expected another.`;
    return [{ ...inFields(file, path, part), rule: 'self-reference', message }];
  });
}

function checkClaims(content: Content): Finding[] {
  return claimReferencesIn(content).flatMap((reference): Finding[] => {
    if (claimTargetOf(content, reference).is !== 'itself') return [];
    const message = 'This statement refers to itself; expected another.';
    return [{ ...inFields(reference.file, reference.path), rule: 'self-reference', message }];
  });
}

/** Claims that name the document in which they were read as their own `via`. */
function checkVia(content: Content): Finding[] {
  return viaOfThemselves(content).flatMap(({ place, read, via }): Finding[] => {
    if (via !== read) return [];
    const message = `The source ${asWritten(via)} is also its own via; expected the document that it got the statement from.`;
    return [{ ...place(), rule: 'self-reference', message }];
  });
}

function checkOwners(content: Content): Finding[] {
  return soundFiles(content, 'outlet').flatMap((file): Finding[] => {
    if (file.record.owner !== file.id) return [];
    const message = 'This outlet owns itself; expected another outlet, or an actor.';
    return [{ ...inFields(file, ['owner']), rule: 'self-reference', message }];
  });
}

export const check: RuleCheck = (content) => [
  ...checkRecords(content),
  ...checkClaims(content),
  ...checkVia(content),
  ...checkOwners(content),
];
