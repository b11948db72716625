/** Rules on time, but for circles, which are in `cycle.ts`. */
import { stationOf } from '../model/bounds.ts';
import { saidOf } from '../model/made-public.ts';
import type { SourceRecord, Via } from '../model/record.ts';
import { clockOf, type Clock } from './clock.ts';
import { isFarApart } from './far-date.ts';
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

/** Pairs of documents of which the one cannot carry the other, so that each is told once. */
type Told = Set<string>;

function checkCarrier(
  content: Content,
  { clock, told }: { clock: Clock; told: Told },
  file: RecordFile,
  carrier: SourceRecord,
  via: readonly Via[],
  path: DataPath,
): Finding[] {
  return via.flatMap(({ source }, index): Finding[] => {
    const origin = content.story.sources.get(source);
    if (!origin?.published || !carrier.published || !clock.isBefore(carrier.published, origin.published)) return [];
    const pair = `${carrier.id} ${source}`;
    if (told.has(pair)) return [];
    told.add(pair);
    const message =
      `${quote(carrier.id)} was published on ${quote(carrier.published.date.text)}, before ` +
      `${quote(source)}, on ${quote(origin.published.date.text)}; expected a document that was there before it.`;
    return [{ ...at(file, [...path, index, 'source']), rule: 'said-after-published', message }];
  });
}

function checkSaid(content: Content, clock: Clock, told: Told, file: Event): Finding[] {
  return file.record.claims.flatMap((claim, index): Finding[] => {
    const here: DataPath = ['claims', index];
    const source = content.story.sources.get(claim.source);
    const findings = source ? checkCarrier(content, { clock, told }, file, source, claim.via, [...here, 'via']) : [];
    if (claim.said && source?.published && clock.isBefore(source.published, claim.said)) {
      const message =
        `The statement was said on ${quote(claim.said.date.text)}, after its source was published, ` +
        `on ${quote(source.published.date.text)}; expected that day or an earlier one.`;
      const help = 'Correct "said" here, or "published" in the file of the source.';
      findings.push({ ...at(file, [...here, 'said', 'date']), rule: 'said-after-published', message, help });
    }
    return findings;
  });
}

/**
 * Told once for an event: a date that is wrong makes all of its statements look too early. Of a date that is wrong by
 * years `far-date` tells.
 */
function checkBefore(content: Content, clock: Clock, file: Event): Finding[] {
  const early = file.record.claims.flatMap((claim, index) => {
    const said = saidOf(content.story, claim);
    const isFar = said && isFarApart(clock.bounds(said), clock.bounds(file.record.when));
    return said && !isFar && clock.isBefore(said, file.record.when) ? [{ index, said }] : [];
  });
  const [first, ...others] = early;
  if (!first) return [];
  const message =
    `The statement was made public on ${quote(first.said.date.text)}, before the event began, ` +
    `on ${quote(file.record.when.date.text)}.`;
  const more = others.length > 0 ? `So ${others.length === 1 ? 'was another' : `were ${others.length} more`}. ` : '';
  const help = `${more}That is right for an announcement. Otherwise correct the date of the event, or "said".`;
  const path: DataPath = ['claims', first.index, 'said', 'date'];
  return [{ ...at(file, path), rule: 'said-before-event', message, help }];
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
      return [open(file, 'published', ['published', 'date'], published.date.text)];
    }),
    ...soundFiles(content, 'event').flatMap((file) =>
      file.record.claims.flatMap(({ said }, index) => {
        if (!said || clock.bounds(said).latest !== null) return [];
        return [open(file, 'said', ['claims', index, 'said', 'date'], said.date.text)];
      }),
    ),
  ];
}

/** `order-contradicts-dates`, `said-after-published`, `said-before-event` and `open-said`. */
export const timeRules: RuleFamily = (content) => {
  const clock = clockOf(content);
  const told: Told = new Set();
  return [
    ...soundFiles(content, 'source').flatMap((file) =>
      checkCarrier(content, { clock, told }, file, file.record, file.record.via, ['via']),
    ),
    ...soundFiles(content, 'event').flatMap((file) => [
      ...checkOrder(content, clock, { file, record: file.record }),
      ...checkSaid(content, clock, told, file),
      ...checkBefore(content, clock, file),
    ]),
    ...checkOpen(content, clock),
  ];
};
