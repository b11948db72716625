/** Rules on time, but for circles, which are in `cycle.ts`. */
import { stationOf } from '../model/bounds.ts';
import { saidOf } from '../model/origin.ts';
import type { SourceRecord, Via } from '../model/record.ts';
import { clockOf, type Clock } from './clock.ts';
import type { Content, DataPath, RecordFile } from './content.ts';
import { quote } from './quote.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, soundFiles, type SoundFile } from './sound.ts';

type Event = SoundFile<'event'>;

function checkOrder(
  content: Content,
  clock: Clock,
  { file, record }: { file: Event; record: Event['record'] },
): Finding[] {
  const { timezone } = content.story.site;
  const own = stationOf(record.when, timezone);
  return record.after.flatMap((id, index): Finding[] => {
    const earlier = content.story.events.get(id);
    if (!earlier || earlier === record) return [];
    const other = stationOf(earlier.when, timezone);
    if (own.rank >= other.rank && !clock.isBefore(record.when, earlier.when)) return [];
    const message =
      `The event comes after ${quote(id)}, but its date ${quote(record.when.date.text)} is before ` +
      `that one's, ${quote(earlier.when.date.text)}.`;
    const help = 'Correct one of the two dates, or remove the id from "after".';
    return [{ ...at(file, ['after', index]), rule: 'order-contradicts-dates', message, help }];
  });
}

function checkCarrier(
  content: Content,
  clock: Clock,
  file: RecordFile,
  carrier: SourceRecord,
  via: readonly Via[],
  path: DataPath,
): Finding[] {
  return via.flatMap(({ source }, index): Finding[] => {
    const origin = content.story.sources.get(source);
    if (!origin?.published || !carrier.published || !clock.isBefore(carrier.published, origin.published)) return [];
    const message =
      `${quote(carrier.id)} was published on ${quote(carrier.published.date.text)}, before ` +
      `${quote(source)}, on ${quote(origin.published.date.text)}; expected a document that was there before it.`;
    return [{ ...at(file, [...path, index, 'source']), rule: 'said-after-published', message }];
  });
}

function checkSaid(content: Content, clock: Clock, file: Event): Finding[] {
  return file.record.claims.flatMap((claim, index): Finding[] => {
    const here: DataPath = ['claims', index];
    const source = content.story.sources.get(claim.source);
    const findings = source ? checkCarrier(content, clock, file, source, claim.via, [...here, 'via']) : [];
    if (claim.said && source?.published && clock.isBefore(source.published, claim.said)) {
      const message =
        `The statement was said on ${quote(claim.said.date.text)}, after its source was published, ` +
        `on ${quote(source.published.date.text)}; expected that day or an earlier one.`;
      findings.push({ ...at(file, [...here, 'said']), rule: 'said-after-published', message });
    }
    const said = saidOf(content.story, claim);
    if (said && clock.isBefore(said, file.record.when)) {
      const message =
        `The statement was made public on ${quote(said.date.text)}, before the event began, ` +
        `on ${quote(file.record.when.date.text)}.`;
      const help = 'That is right for an announcement. Otherwise correct the date of the event, or "said".';
      findings.push({ ...at(file, [...here, 'said']), rule: 'said-before-event', message, help });
    }
    return findings;
  });
}

const OPEN_HELP = 'Write the day by which it was public, for example ../2023-06-05.';

function checkOpen(content: Content, clock: Clock): Finding[] {
  const open = (file: RecordFile, field: 'said' | 'published', path: DataPath, text: string): Finding => {
    const message = `"${field}" has no end in ${quote(text)}; expected a time by which it was public.`;
    return { ...at(file, path), rule: 'open-said', message, help: OPEN_HELP };
  };
  return [
    ...soundFiles(content, 'source').flatMap((file) => {
      const { published } = file.record;
      if (!published || clock.bounds(published).latest !== null) return [];
      return [open(file, 'published', ['published'], published.date.text)];
    }),
    ...soundFiles(content, 'event').flatMap((file) =>
      file.record.claims.flatMap(({ said }, index) => {
        if (!said || clock.bounds(said).latest !== null) return [];
        return [open(file, 'said', ['claims', index, 'said'], said.date.text)];
      }),
    ),
  ];
}

/** `order-contradicts-dates`, `said-after-published`, `said-before-event` and `open-said`. */
export const timeRules: RuleFamily = (content) => {
  const clock = clockOf(content);
  return [
    ...soundFiles(content, 'event').flatMap((file) => [
      ...checkOrder(content, clock, { file, record: file.record }),
      ...checkSaid(content, clock, file),
    ]),
    ...soundFiles(content, 'source').flatMap((file) =>
      checkCarrier(content, clock, file, file.record, file.record.via, ['via']),
    ),
    ...checkOpen(content, clock),
  ];
};
