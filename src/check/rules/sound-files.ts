/** Ways into content that every family of rules needs. */
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, DataPath, RecordFile, RecordOf } from '../content.ts';
import { FOLDERS } from '../files/layout.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../words/suggest.ts';

export type FileOf<Type extends RecordType> = Extract<RecordFile, { type: Type }>;

/** A file whose record could be read. */
export type SoundFile<Type extends RecordType> = FileOf<Type> & { record: RecordOf[Type] };

/** The files of one type that hold a sound record, by path. */
export function soundFiles<Type extends RecordType>(content: Content, type: Type): SoundFile<Type>[] {
  return content.records.filter((file): file is SoundFile<Type> => file.type === type && file.record !== null);
}

/**
 * Where a finding stands: the value at a path in a file's data, or its key.
 *
 * @returns the part of a finding that says so
 */
export function at(file: RecordFile, path: DataPath, part: 'key' | 'value' = 'value'): Pick<Finding, 'path' | 'span'> {
  return { path: file.path, span: file.locate(path, part) };
}

/** The file in which a record of some id belongs, for messages. */
export function fileFor(type: RecordType, id: string): string {
  if (type === 'event') return `${FOLDERS.event}/<month>/${id}.md`;
  return `${FOLDERS[type]}/${id}.${type === 'thread' ? 'md' : 'yaml'}`;
}

/** The end of a message that something is unknown: the nearest choice, or a full stop where nothing is near. */
export function orNearest(found: string, choices: Iterable<string>): string {
  return didYouMean(found, choices) || '.';
}
