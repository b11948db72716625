/** `duplicate-id`: an id stands for one record of its type, or for one statement of its event. */
import { claimKey, splitClaimKey } from '../../../model/claim-key.ts';
import type { Content, RecordFile } from '../../content.ts';
import { foldedPath } from '../../files/layout.ts';
import type { AmongCheck, Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { outlineOf } from '../../outline.ts';
import { inFields, soundFiles, type FilePlace, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'duplicate-id',
  family: 'reference',
  severity: 'error',
  asks: 'An id stands for one thing only, whatever its case or Unicode form.',
  example: {
    before: '- id: closed',
    after: '- id: waiting',
    where: 'an earlier statement of the event is "closed"',
  },
});

interface Use {
  id: string;
  /** Who uses it, for the message. */
  what: string;
  /** The file that is named so; `null` where the id stands inside a file. */
  file: string | null;
  /** The path of the file in which it stands. */
  path: string;
  place: () => FilePlace;
}

// Two ids that differ only in case or Unicode form are one file on some disks and one address to some readers.
const folded = (id: string): string => id.normalize('NFKC').toLowerCase();

/** What to do about an id that stands for two things. */
function wayOut(earlier: Use, use: Use): string {
  if (earlier.file === null && use.file === null)
    return 'Give one of the two another id, here and where it is cited or named.';
  if (use.file === null)
    return 'If this record took that one in, move what that file holds here and remove it. If not, remove the id here.';
  return 'If both are one, put what they hold into one file. If not, give this file another name, and use that where it is named.';
}

function repeats(uses: readonly Use[]): Finding[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use): Finding[] => {
    const earlier = first.get(folded(use.id));
    if (!earlier) {
      first.set(folded(use.id), use);
      return [];
    }
    // Paths that clash as paths have their message from the reading of files.
    if (earlier.file !== null && use.file !== null && foldedPath(earlier.file) === foldedPath(use.file)) return [];
    const isOwn = earlier.file === use.path && use.file === null;
    const message = isOwn
      ? `The record is called ${asWritten(use.id)} still; expected an id that it had before.`
      : `The id ${asWritten(use.id)} is already taken by ${earlier.what}; expected one of its own.`;
    return [{ ...use.place(), rule: 'duplicate-id', message, help: isOwn ? undefined : wayOut(earlier, use) }];
  });
}

function claimUses(file: SoundFile<'event'>): Use[] {
  return file.record.claims.map(({ id }, index) => ({
    id,
    what: 'another statement of this event',
    file: null,
    path: file.path,
    place: () => inFields(file, ['claims', index, 'id']),
  }));
}

/** The addresses that the statements of an event had before, of those that had any. */
const formerKeysIn = keptAmong('former keys', ({ id: event, record }: SoundFile<'event'>) =>
  record.claims.flatMap(({ id, former_ids: keys }, index) =>
    keys.length > 0 ? [{ own: claimKey(event, id), index, keys }] : [],
  ),
);

/**
 * The addresses that statements had before, against those that statements have. Where two events were put together, the
 * address of a statement under the former id of its event may be that of another, which then says so.
 */
function formerKeyFindings(content: Content): Finding[] {
  const files = soundFiles(content, 'event');
  const written = files.flatMap((file) => formerKeysIn(file, content).map((former) => ({ file, ...former })));
  if (written.length === 0) return [];
  const byId = Map.groupBy(files, ({ id }) => id);
  const isTaken = (key: string): boolean => {
    const { event, claim } = splitClaimKey(key);
    return (byId.get(event) ?? []).some(({ record }) => record.claims.some(({ id }) => id === claim));
  };
  const former = new Map<string, string>();
  return written.flatMap(({ file, own, index, keys }) =>
    keys.flatMap((key, position): Finding[] => {
      const holder = isTaken(key) ? key : former.get(key);
      former.set(key, own);
      if (holder === undefined) return [];
      const message =
        holder === own
          ? `The address ${asWritten(key)} leads to this statement already; expected one that it had before.`
          : `The address ${asWritten(key)} is already taken by the statement ${asWritten(holder)}; expected one of its own.`;
      return [{ ...inFields(file, ['claims', index, 'former_ids', position]), rule: 'duplicate-id', message }];
    }),
  );
}

function recordUses(files: readonly RecordFile[]): Use[] {
  const names = files.map(({ id, path }) => ({ id, what: path, file: path, path, place: () => ({ path }) }));
  const formerNames = files.flatMap((file) =>
    outlineOf(file)
      .formerIds.map((id, index) => ({
        id,
        what: `${file.path}, as a former id`,
        file: null,
        path: file.path,
        place: () => inFields(file, ['former_ids', index]),
      }))
      // Before the ids of what became part of it, its own says that it had this one first.
      .filter(({ id }, index, all) => id !== file.id || index > 0 || all.length === 1),
  );
  return [...names, ...formerNames];
}

/** Also where ids differ only in case or Unicode form. Reported at the second. */
export const check: RuleCheck = (content) => [
  ...[...Map.groupBy(content.records, ({ type }) => type).values()].flatMap((files) => repeats(recordUses(files))),
  ...formerKeyFindings(content),
];

export const checkAmong: AmongCheck = ofRecordAmong('event', (file) => repeats(claimUses(file)));

/**
 * A path that differs from another only by case or Unicode form, found where files are read.
 *
 * @param path of the file that is told of
 * @param other the path that keeps its name
 */
export const clashingPath = (path: string, other: string): Finding => ({
  path,
  rule: 'duplicate-id',
  message: `The path differs only by case or Unicode form from ${asWritten(other)}.`,
  help: 'If both are one, keep one of the files. If not, give one of the two another name.',
});
