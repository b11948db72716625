/** Nothing is said later than the source that carries it was published. */
import type { SourceRecord, Via } from '../../../model/record.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'said-after-published',
  family: 'time',
  severity: 'error',
  asks: 'Nothing is said later than the source that carries it was published.',
  example: {
    before: 'said: 2023-06-07',
    after: 'said: 2023-06-06',
    where: 'its source is of 6 June',
  },
});

/** Pairs of documents of which the one cannot carry the other, so that each is told once. */
type Told = Set<string>;

function checkCarrier(
  content: Content,
  told: Told,
  file: RecordFile,
  carrier: SourceRecord,
  via: readonly Via[],
  path: DataPath,
): Finding[] {
  const clock = clockOf(content);
  return via.flatMap(({ source, via: behind }, index): Finding[] => {
    const origin = content.story.sources.get(source);
    const further = origin ? checkCarrier(content, told, file, origin, behind, [...path, index, 'via']) : [];
    if (!origin?.published || !carrier.published || !clock.isBefore(carrier.published, origin.published))
      return further;
    const pair = `${carrier.id} ${source}`;
    if (told.has(pair)) return further;
    told.add(pair);
    const message =
      `${asWritten(carrier.id)} was published on ${asWritten(carrier.published.date.text)}, before ` +
      `${asWritten(source)}, on ${asWritten(origin.published.date.text)}; expected a document that was there before it.`;
    return [{ ...inFields(file, [...path, index, 'source']), rule: 'said-after-published', message }, ...further];
  });
}

function checkSaid(content: Content, told: Told, file: SoundFile<'event'>): Finding[] {
  const clock = clockOf(content);
  return file.record.claims.flatMap((claim, index): Finding[] => {
    const here: DataPath = ['claims', index];
    const source = content.story.sources.get(claim.source);
    const findings = source ? checkCarrier(content, told, file, source, claim.via, [...here, 'via']) : [];
    if (claim.said && source?.published && clock.isBefore(source.published, claim.said)) {
      const message =
        `The statement was said on ${asWritten(claim.said.date.text)}, after its source was published, ` +
        `on ${asWritten(source.published.date.text)}; expected that day or an earlier one.`;
      const help = 'Correct "said" here, or "published" in the file of the source.';
      findings.push({ ...inFields(file, [...here, 'said', 'date']), rule: 'said-after-published', message, help });
    }
    return findings;
  });
}

export const check: RuleCheck = (content) => {
  const told: Told = new Set();
  return [
    ...soundFiles(content, 'source').flatMap((file) =>
      checkCarrier(content, told, file, file.record, file.record.via, ['via']),
    ),
    ...soundFiles(content, 'event').flatMap((file) => checkSaid(content, told, file)),
  ];
};
