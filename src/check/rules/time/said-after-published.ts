/** Nothing is said later than the source that carries it was published, nor written later than it was made public. */
import { saidOf } from '../../../model/made-public.ts';
import type { SourceRecord, Via } from '../../../model/record.ts';
import type { When } from '../../../model/when.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { impossibleDates } from '../document-dates.ts';
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

/** A finding, and the two documents of which the one cannot carry the other: such a pair is told once. */
interface Found {
  finding: Finding;
  pair: string | null;
}

function checkCarrier(
  content: Content,
  file: RecordFile,
  carrier: SourceRecord,
  via: readonly Via[],
  path: DataPath,
): Found[] {
  const clock = clockOf(content);
  return via.flatMap(({ source, via: behind }, index): Found[] => {
    const origin = content.story.sources.get(source);
    const further = origin ? checkCarrier(content, file, origin, behind, [...path, index, 'via']) : [];
    if (!origin?.published || !carrier.published || !clock.isBefore(carrier.published, origin.published))
      return further;
    // Leaked, or handed out under an embargo: it was there, and not yet public.
    if (origin.written && !clock.isBefore(carrier.published, origin.written)) return further;
    const message =
      `${asWritten(carrier.id)} was published on ${asWritten(carrier.published.date.text)}, before ` +
      `${asWritten(source)}, on ${asWritten(origin.published.date.text)}; expected a document that was there before it.`;
    const help = `If it was read before it came out, give "written" in the file of ${asWritten(source)}.`;
    const finding: Finding = {
      ...inFields(file, [...path, index, 'source']),
      rule: 'said-after-published',
      message,
      help,
    };
    return [{ finding, pair: `${carrier.id} ${source}` }, ...further];
  });
}

function checkSaid(file: SoundFile<'event'>, content: Content): Found[] {
  const clock = clockOf(content);
  return file.record.claims.flatMap((claim, index): Found[] => {
    const here: DataPath = ['claims', index];
    const source = content.story.sources.get(claim.source);
    const found = source ? checkCarrier(content, file, source, claim.via, [...here, 'via']) : [];
    if (!claim.said || !source?.published || !clock.isBefore(source.published, claim.said)) return found;
    const message =
      `The statement was said on ${asWritten(claim.said.date.text)}, after its source was published, ` +
      `on ${asWritten(source.published.date.text)}; expected that day or an earlier one.`;
    const help =
      'Correct "said" here, or "published" in the file of the source. Of a page that goes on changing at its address, such ' +
      'as a database, "published" is the days from when to when we read it: 2023-06-01/2023-06-05.';
    const place = inFields(file, [...here, 'said', 'date']);
    return [...found, { finding: { ...place, rule: 'said-after-published', message, help }, pair: null }];
  });
}

const WRITTEN_HELP =
  'Correct one of the two dates. "written" is when it was written or spoken, where that was before it became public.';

/** A finding on a date of writing that is later than that of becoming public. */
function lateWriting(file: RecordFile, path: DataPath, what: string, written: When, open: string): Found {
  const message = `${what} was written on ${asWritten(written.date.text)}, after it was ${open}; expected that day or an earlier one.`;
  return {
    finding: { ...inFields(file, path), rule: 'said-after-published', message, help: WRITTEN_HELP },
    pair: null,
  };
}

/** Statements that were written or spoken after they were made public. */
function checkWritten(file: SoundFile<'event'>, content: Content): Found[] {
  const clock = clockOf(content);
  return file.record.claims.flatMap((claim, index): Found[] => {
    const { written } = claim;
    const said = written ? saidOf(content.story, claim) : null;
    if (!written || !said || !clock.isBefore(said, written)) return [];
    const open = `made public, on ${asWritten(said.date.text)}`;
    return [lateWriting(file, ['claims', index, 'written', 'date'], 'The statement', written, open)];
  });
}

const inSource = keptAmong('carriers', (file: SoundFile<'source'>, content): Found[] => [
  ...checkCarrier(content, file, file.record, file.record.via, ['via']),
  ...impossibleDates(file.record, clockOf(content))
    .filter(({ deed }) => deed === 'written')
    .map(({ on, published, path }) =>
      lateWriting(file, path, 'The source', on, `published, on ${asWritten(published.date.text)}`),
    ),
]);

const inEvent = keptAmong('said', (file: SoundFile<'event'>, content): Found[] => [
  ...checkSaid(file, content),
  ...checkWritten(file, content),
]);

export const check: RuleCheck = (content) => {
  const told = new Set<string>();
  const found = [
    ...soundFiles(content, 'source').flatMap((file) => inSource(file, content)),
    ...soundFiles(content, 'event').flatMap((file) => inEvent(file, content)),
  ];
  return found.flatMap(({ finding, pair }) => {
    if (pair === null) return [finding];
    if (told.has(pair)) return [];
    told.add(pair);
    return [finding];
  });
};
