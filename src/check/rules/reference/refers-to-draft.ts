/** A published record does not refer to a draft. */
import type { Id } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inProse, untangledProse, type ProseFile } from '../../prose/prose.ts';
import { fileLinksOf, recordAt } from '../../prose/record-link.ts';
import { claimReferencesIn, referencesIn, type Reference } from '../../references/references.ts';
import { claimTargetOf, targetOf } from '../../references/target.ts';
import { inFields, isDraft } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'refers-to-draft',
  family: 'reference',
  severity: 'error',
  asks: 'A published record does not refer to a draft.',
  example: {
    before: 'related: [bridge-opens]',
    after: 'related: [bridge-closed]',
    where: 'bridge-opens.md has "draft: true"',
  },
});

function draftFinding({ file, path }: Pick<Reference, 'file' | 'path'>, id: Id): Finding {
  const message = `The event ${asWritten(id)} is a draft, and this record is published.`;
  const help = 'Remove "draft: true" from that event, or leave out the reference until it is published.';
  return { ...inFields(file, path), rule: 'refers-to-draft', message, help };
}

function checkLinks(content: Content, file: ProseFile): Finding[] {
  return fileLinksOf(file).flatMap(({ span, address }): Finding[] => {
    const target = address.path === '' ? undefined : recordAt(content, file, address.path);
    if (target === 'elsewhere' || !isDraft(target) || isDraft(file)) return [];
    const message = `The link leads to ${asWritten(address.path)}, a draft, and this page is published.`;
    return [{ ...inProse(file, span), rule: 'refers-to-draft', message }];
  });
}

export const check: RuleCheck = (content) => [
  ...referencesIn(content).flatMap((reference) =>
    targetOf(content, reference).is === 'draft' ? [draftFinding(reference, reference.id)] : [],
  ),
  ...claimReferencesIn(content).flatMap((reference) =>
    claimTargetOf(content, reference).is === 'draft' ? [draftFinding(reference, reference.event)] : [],
  ),
  ...untangledProse(content).flatMap((file) => checkLinks(content, file)),
];
