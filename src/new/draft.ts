/** New files before they are written: where they belong, and what the check would say of them. Pure. */
import { askRulesOf } from '../check/rules/ask-all.ts';
import { RULES } from '../check/rules/catalogue.ts';
import type { Content, RecordFile } from '../check/content.ts';
import { gather } from '../check/files/gather.ts';
import { classify } from '../check/files/layout.ts';
import { endingFor } from '../check/files/folders.ts';
import { parseRecord } from '../check/files/parse.ts';
import { asWritten } from '../check/words/as-written.ts';
import type { Finding } from '../check/finding.ts';
import { stationOf } from '../model/bounds.ts';
import { monthOf } from '../model/calendar.ts';
import { byPath } from '../model/code-units.ts';
import { FOLDERS, type RecordType } from '../model/vocabulary.ts';
import { when } from '../schema/date.ts';
import { isGiven, recordOf, valueOf } from './answers.ts';
import { withoutOffset } from './clock-time.ts';
import type { Field, Given } from './field.ts';
import { FIELDS } from './fields.ts';
import { skeletonOf } from './skeleton.ts';

/** A new file. */
export interface Draft {
  type: RecordType;
  id: string;
  /** Below `content/`. */
  path: string;
  text: string;
  /** The same with nothing left to be filled in, for the check. */
  complete: string;
}

const parsed = ({ type, id, path, complete }: Draft): ReturnType<typeof parseRecord> =>
  parseRecord(type, id, path, complete);

function contentWithFiles({ site, about, pictures, records }: Content, files: readonly RecordFile[]): Content {
  return gather({ site, about, pictures, records: [...records, ...files].toSorted(byPath) });
}

/** The content as it would be with new files in it. */
export const contentWith = (content: Content, drafts: readonly Draft[]): Content =>
  contentWithFiles(
    content,
    drafts.map((draft) => parsed(draft).file),
  );

/** The folder in which a new record belongs: an event's is that of its month, by the days of the site's time zone. */
function folderFor(content: Content, type: RecordType, given: Given): string {
  if (type !== 'event') return FOLDERS[type];
  const field = FIELDS[type].find(({ flag }) => flag === 'date');
  const { lang, timezone } = content.story.site;
  const date = when.safeParse(field && valueOf(type, field, (given['date'] ?? '').trim(), lang));
  const month = date.success ? monthOf(stationOf(date.data, timezone).key) : 'undated';
  return `${FOLDERS.event}/${month}`;
}

/** The file that answers make. */
export function draftOf(content: Content, type: RecordType, id: string, given: Given): Draft {
  const { lang } = content.story.site;
  return {
    type,
    id,
    path: `${folderFor(content, type, given)}/${id}${endingFor(type)}`,
    text: skeletonOf(type, recordOf(type, given, lang, false)),
    complete: skeletonOf(type, recordOf(type, given, lang, true)),
  };
}

/** A mistake in an answer, in the words of the check. */
export interface Fault {
  /** `null` where it lies in no single answer. */
  flag: string | null;
  message: string;
  help: string | undefined;
}

const isError = ({ rule }: Finding): boolean => RULES[rule].severity === 'error';

function fieldAt(file: RecordFile, fields: readonly Field[], { span }: Finding): Field | undefined {
  if (!span) return undefined;
  return fields.find(({ path }) => {
    const place = file.locate(path);
    return place.start <= span.start && span.end <= place.end;
  });
}

const without = (given: Given, flags: readonly (string | null)[]): Given =>
  Object.fromEntries(Object.entries(given).filter(([flag]) => !flags.includes(flag)));

/** A side that is named where the site has none: the check says so of `site.yaml`. */
const lacksSides = ({ path, rule }: Finding, content: Content, given: Given): boolean =>
  path === content.site?.path && rule === 'missing-field' && (given['side'] ?? '').trim() !== '';

/** The faults that show while none of them hides another: of each answer the first. */
function firstFaults(content: Content, type: RecordType, given: Given): Fault[] {
  const draft = draftOf(content, type, 'a-new-record', given);
  const { file, findings } = parsed(draft);
  const whole = contentWithFiles(content, [file]);
  // Into which folder it belongs is known with its date.
  const all = [...findings, ...askRulesOf(whole, [file])].filter(
    (finding) => (finding.path === draft.path && finding.rule !== 'file-folder') || lacksSides(finding, content, given),
  );
  const faults = all.filter(isError).flatMap((finding): Fault[] => {
    const field = lacksSides(finding, content, given)
      ? FIELDS[type].find(({ flag }) => flag === 'side')
      : fieldAt(file, FIELDS[type], finding);
    // A sample's fault is nobody's.
    if (field && !isGiven(type, field, given)) return [];
    const flag = field?.flag ?? null;
    const time = field && withoutOffset((given[field.flag] ?? '').trim(), content.story.site.timezone);
    if (finding.rule === 'invalid-date' && time) return [{ flag, message: time, help: undefined }];
    return [{ flag, message: finding.message, help: finding.help }];
  });
  // What is wrong with an answer is also wrong with the text that is made from it.
  const placed = faults.filter(({ flag }) => flag !== null);
  return [
    ...new Map((placed.length > 0 ? placed : faults).toReversed().map((one) => [one.flag, one])).values(),
  ].toReversed();
}

/**
 * What the check would refuse in answers given so far. What is not given yet is not missed.
 *
 * @param content as it is, with the drafts that were made on the way
 */
export function faultsOf(content: Content, type: RecordType, given: Given): Fault[] {
  const found = firstFaults(content, type, given);
  const flags = found.flatMap(({ flag }) => flag ?? []);
  // The rules that look at sound records alone say nothing of a record until its other mistakes are mended.
  return flags.length > 0 ? [...found, ...faultsOf(content, type, without(given, flags))] : found;
}

/** Whether a record of some id is there already, also under a former one. */
export const isTaken = (content: Content, type: RecordType, id: string): boolean =>
  content.find(type, id) !== undefined;

/**
 * Why a record cannot have an id, in the words of the check.
 *
 * @returns `null` where it can
 */
export function faultOfId(content: Content, type: RecordType, id: string): string | null {
  const folder = type === 'event' ? `${FOLDERS.event}/2000-01` : FOLDERS[type];
  const [finding] = classify(`${folder}/${id}${endingFor(type)}`).findings;
  if (id === '' || id.includes('/')) return 'Expected an id: lower-case letters a to z, digits and hyphens.';
  if (finding) return finding.message;
  const other = content.find(type, id);
  return other ? `The ${type} ${asWritten(id)} is there already, in ${other.path}.` : null;
}
