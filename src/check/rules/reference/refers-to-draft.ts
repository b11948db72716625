/** A published record does not refer to a draft. */
import type { Id } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inProse, type ProseFile } from '../../prose/prose.ts';
import { fileLinksOf, recordAt } from '../../prose/record-link.ts';
import type { Reference } from '../../references/references.ts';
import { claimTargetOf, targetOf } from '../../references/target.ts';
import { inFields, isDraft } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { allAmong, ofClaimReferences, ofProseAmong, ofReferences } from '../among.ts';
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

const HELP =
  'Remove "draft: true" from that event, or leave out the reference until it is published. Or make this one a draft, too.';

function draftFinding({ file, path }: Pick<Reference, 'file' | 'path'>, id: Id): Finding {
  const message = `The event ${asWritten(id)} is a draft, and this record is published.`;
  return { ...inFields(file, path), rule: 'refers-to-draft', message, help: HELP };
}

function checkLinks(file: ProseFile, content: Content): Finding[] {
  return fileLinksOf(file).flatMap(({ span, address }): Finding[] => {
    const target = address.path === '' ? undefined : recordAt(content, file, address.path);
    if (target === 'elsewhere' || !isDraft(target) || isDraft(file)) return [];
    const message = `The link leads to ${asWritten(address.path)}, a draft, and this page is published.`;
    return [{ ...inProse(file, span), rule: 'refers-to-draft', message, help: HELP }];
  });
}

export const checkAmong: AmongCheck = allAmong(
  ofReferences((reference, content) =>
    targetOf(content, reference).is === 'draft' ? [draftFinding(reference, reference.id)] : [],
  ),
  ofClaimReferences((reference, content) =>
    claimTargetOf(content, reference).is === 'draft' ? [draftFinding(reference, reference.event)] : [],
  ),
  ofProseAmong(checkLinks),
);
