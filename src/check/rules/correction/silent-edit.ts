/** Published statements that changed without a word. Pure. See docs/content-model.md, Published is published. */
import { claimKey } from '../../../model/claim-key.ts';
import type { Day } from '../../../model/calendar.ts';
import type { EventRecord, Id } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { lostCorrections, newCorrections, type NewCorrections } from '../../published/corrections.ts';
import type { EarlierEvent, EarlierRecord } from '../../published/earlier.ts';
import { editsOfClaim, editsOfEvent } from '../../published/edits.ts';
import { entryFor, publishedEntry, type FieldEdit } from '../../published/entry.ts';
import { lostFirsts } from '../../published/first-ids.ts';
import { presentNames, withPresentNames, type PresentNames } from '../../published/present-names.ts';
import { withheldNames } from '../../published/withheld-names.ts';
import { inFields, isSoundFile, type SoundFile } from '../../sound-files.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'silent-edit',
  family: 'correction',
  severity: 'error',
  asks: 'What was published changes only with a correction that names it, and keeps its address.',
  example: {
    before: 'text: The port authority says that ten ships are waiting.',
    after: 'text: The port authority says that twelve ships are waiting.',
    where: '"twelve" was published, and no correction names the change',
  },
});

/** What every published record is compared with. */
interface Present {
  content: Content;
  names: PresentNames;
  corrected: NewCorrections;
  /** Records that went because their ids may do harm. */
  letGo: ReadonlySet<EarlierRecord>;
  /** The ids of the events that were there before. */
  published: ReadonlySet<Id>;
  today: Day;
}

const ADD = 'Add this, at the end of "corrections" where there are some, and say why:';

const findingAt = (
  file: RecordFile,
  path: DataPath,
  part: 'key' | 'value',
  message: string,
  help: string,
): Finding => ({
  ...inFields(file, path, part),
  rule: 'silent-edit',
  message,
  help,
});

const fieldEdits = (
  fields: readonly string[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldEdit[] => fields.map((field) => ({ field, before: before[field], after: after[field] }));

function claimFindings({ content, names, corrected, today }: Present, { record }: EarlierEvent): Finding[] {
  return record.claims.flatMap((claim): Finding[] => {
    const key = claimKey(record.id, claim.id);
    const now = names.claim(key);
    const isCorrected = corrected.claims.has(names.key(key));
    if (!now) {
      const file = content.find('event', record.id);
      // An id may be what is withheld, and the correction cannot name it then.
      if (!file || isCorrected || corrected.withheld.has(file.id)) return [];
      const message = `The published statement "${claim.id}" is gone, and no new correction names it.`;
      const help = `Its address is for ever. Bring it back, with "retracted" (on, by and note) if it no longer stands. If it stands elsewhere or under another id now, add "former_ids: [${key}]" to it there.`;
      return [findingAt(file, ['claims'], 'key', message, help)];
    }
    if (isCorrected) return [];
    const { file, index } = now;
    const [before, after] = [
      withPresentNames(content, names, record.id, claim),
      withPresentNames(content, names, file.id, now.claim),
    ];
    const [first, ...others] = editsOfClaim(before, after);
    if (first === undefined) return [];
    const fields = [first, ...others];
    const message = `The ${fields.join(' and ')} of the published statement "${now.claim.id}" changed, and no new correction names it.`;
    const entry = entryFor(
      file.record.corrections,
      today,
      [now.claim.id],
      fieldEdits(fields, { ...before }, { ...after }),
    );
    return [findingAt(file, ['claims', index, first], 'value', message, `${ADD}\n${entry}`)];
  });
}

function eventFindings(
  { corrected, published, today }: Present,
  before: EventRecord,
  file: SoundFile<'event'>,
): Finding[] {
  // What was put together with another event that was there has that one's title and date.
  const isMerged = file.id !== before.id && published.has(file.id);
  if (isMerged || corrected.events.has(file.id)) return [];
  const [first, ...others] = editsOfEvent(before, file.record);
  if (first === undefined) return [];
  const fields = [first, ...others];
  const message = `The ${fields.join(' and ')} of the published event changed, and no new correction says so.`;
  const entry = entryFor(file.record.corrections, today, [], fieldEdits(fields, { ...before }, { ...file.record }));
  return [findingAt(file, [first], 'value', message, `${ADD}\n${entry}`)];
}

function correctionFindings({ content, names }: Present, earlier: EarlierEvent, file: SoundFile<'event'>): Finding[] {
  return lostCorrections(earlier, content, names).map((correction) => {
    const message = `The published correction of ${correction.on.date.text} is gone or rewritten; expected it as it was.`;
    const help = `Corrections are only added. Bring it back, and correct it with one of its own:\n${publishedEntry(file.record.corrections, correction)}`;
    return findingAt(file, ['corrections'], 'key', message, help);
  });
}

/** Addresses that statements had before, and that lead elsewhere now: of a statement that is gone is told by itself. */
function formerKeyFindings(
  { names, corrected }: Present,
  { record }: EarlierEvent,
  file: SoundFile<'event'>,
): Finding[] {
  return record.claims.flatMap(({ id, former_ids: keys }): Finding[] => {
    const own = claimKey(record.id, id);
    const now = names.claim(own);
    if (!now || corrected.claims.has(names.key(own))) return [];
    return keys.flatMap((key): Finding[] => {
      const there = names.claim(key);
      if (there?.claim === now.claim) return [];
      const where = there ? `to the statement "${there.claim.id}" now` : 'to no statement any more';
      const message = `The published address "${key}" leads ${where}.`;
      const help = `Add "former_ids: [${key}]" to the statement that it led to, "${now.claim.id}".`;
      return [findingAt(file, ['claims'], 'key', message, help)];
    });
  });
}

/** What a record says, whatever it is called. */
const essence = ({ id: _, former_ids: __, ...rest }: { id: Id; former_ids: readonly Id[] }): string =>
  JSON.stringify(rest);

/** The record that one has probably become: it says the same and has another id. */
function renamedTo({ type, record }: EarlierRecord, { records }: Content): Id | null {
  const meant = records.find((file) => {
    if (file.type !== type || file.record === null) return false;
    if (file.type !== 'event' || !('claims' in record)) return essence(file.record) === essence(record);
    const texts = ({ claims }: EventRecord): string => claims.map(({ id, text }) => `${id} ${text}`).join('\n');
    return texts(file.record) === texts(record);
  });
  return meant?.id ?? null;
}

const article = (type: RecordType): string => (/^[aeio]/.test(type) ? 'an' : 'a');

function goneFinding({ type, path, record }: EarlierRecord, now: RecordFile | null): Finding {
  const rule = 'silent-edit';
  if (now !== null) {
    const message = `The published ${type} "${record.id}" is called "${now.id}" now, and its old address leads nowhere.`;
    return { path: now.path, rule, message, help: `Add "former_ids: [${record.id}]" to this file.` };
  }
  const instead = type === 'event' ? 'Bring the file back and add "withdrawn" (on and why).' : 'Bring the file back.';
  const whose = type === 'event' ? 'that event' : `the events that named the ${type}`;
  const help = `${instead} If it has another id now, or another ${type} stands in its place, add "former_ids: [${record.id}]" to the file of that one. If the id itself could harm somebody, write it nowhere, and give ${whose} a correction with "was: withheld".`;
  return { path, rule, message: `${article(type) === 'an' ? 'An' : 'A'} ${type} that was published is gone.`, help };
}

function addressFindings({ content, names, letGo }: Present, earlier: EarlierRecord): Finding[] {
  if (letGo.has(earlier)) return [];
  const { type, path, record } = earlier;
  // Under which names a file with other problems was known is not known.
  if (content.records.some((file) => file.type === type && file.record === null)) return [];
  const file = content.find(type, record.id);
  if (!file) {
    const now = names.record(type, record.id);
    return [goneFinding(earlier, now === record.id ? null : (content.find(type, now) ?? null))];
  }
  return record.former_ids
    .filter((id) => !content.find(type, id))
    .map((id) => ({
      ...(file.path === path ? inFields(file, ['former_ids'], 'key') : { path: file.path }),
      rule: 'silent-edit',
      message: `The published address "${id}" leads to no ${type} any more.`,
      help: `Add "${id}" to "former_ids" again.`,
    }));
}

const firstFindings = (published: readonly EarlierRecord[], content: Content): Finding[] =>
  lostFirsts(published, content).map(({ file, first, formerIds }) => {
    const message = `Feeds know the ${file.type} by "${first}", the id that it had first; expected that one first in "former_ids".`;
    const help = `Write "former_ids: [${formerIds.join(', ')}]"; they would take it for another one.`;
    return findingAt(file, ['former_ids'], 'key', message, help);
  });

function findingsOf(present: Present, earlier: EarlierRecord): Finding[] {
  const addresses = addressFindings(present, earlier);
  if (earlier.type !== 'event') return addresses;
  const file = present.content.find('event', earlier.record.id);
  if (file?.type !== 'event' || !isSoundFile(file)) return addresses;
  if (file.record.draft) {
    const message = 'The published event is a draft now, and its address leads nowhere.';
    return [findingAt(file, ['draft'], 'value', message, 'Remove "draft", or withdraw the event (on and why).')];
  }
  return [
    ...addresses,
    ...eventFindings(present, earlier.record, file),
    ...claimFindings(present, earlier),
    ...correctionFindings(present, earlier, file),
    ...formerKeyFindings(present, earlier, file),
  ];
}

/** The addresses of sides that lead nowhere any more. */
function sideFindings(earlier: readonly Id[], { site }: Content): Finding[] {
  if (!site?.site) return [];
  const { path } = site;
  const present = new Set(site.site.sides.flatMap(({ id, former_ids }) => [id, ...former_ids]));
  return earlier
    .filter((id) => !present.has(id))
    .map((id) => ({
      path,
      span: site.locate(['sides'], 'key'),
      rule: 'silent-edit',
      message: `The published address of the side "${id}" leads nowhere any more.`,
      help: `Add "former_ids: [${id}]" to the side that it is called now, or that stands in its place.`,
    }));
}

/**
 * Compares published records, and sides, with what they were.
 *
 * @param earlier the records of an earlier revision whose files have changed since
 * @param content as it is now
 * @param today the day of the corrections that are to be added
 * @param sides the ids that sides of the earlier revision had, or had had before
 */
export function silentEdits(
  earlier: readonly EarlierRecord[],
  content: Content,
  today: Day,
  sides: readonly Id[] = [],
): Finding[] {
  // A draft was published by no build.
  const published = earlier.filter(({ record }) => !('draft' in record && record.draft));
  const events = published.filter((one): one is EarlierEvent => one.type === 'event');
  // What is called otherwise now is told once, and not again of whatever names it.
  const renamed = new Map(
    published
      .filter(({ type, record }) => !content.find(type, record.id))
      .map((one) => [`${one.type} ${one.record.id}`, renamedTo(one, content)]),
  );
  const names = presentNames(content, (type, id) => renamed.get(`${type} ${id}`) ?? null);
  const corrected = newCorrections(events, content, names);
  const present: Present = {
    content,
    names,
    corrected,
    letGo: withheldNames(published, content, corrected.withheld),
    published: new Set(events.map(({ record }) => record.id)),
    today,
  };
  return [
    ...published.flatMap((one) => findingsOf(present, one)),
    ...firstFindings(published, content),
    ...sideFindings(sides, content),
  ];
}
