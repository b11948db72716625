/** Ways into content that every family of rules needs. */
import { onceEach } from '../model/once-each.ts';
import type { Id } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Content, DataPath, RecordFile, RecordOf } from './content.ts';
import type { Finding } from './finding.ts';
import { isSound } from './outline.ts';

export type FileOf<Type extends RecordType> = Extract<RecordFile, { type: Type }>;

/** A file whose record could be read. */
export type SoundFile<Type extends RecordType> = FileOf<Type> & { record: RecordOf[Type] };

/** Whether a file holds a record; its record is not read for that. */
export const isSoundFile = <Type extends RecordType>(file: FileOf<Type>): file is SoundFile<Type> => isSound(file);

type FilesByType = { readonly [Type in RecordType]?: readonly SoundFile<Type>[] };

const soundIn = onceEach((content: Content): FilesByType => {
  const sound = content.records.filter(isSound);
  return Object.groupBy(sound, (file) => file.type) as FilesByType;
});

/** The ids of all files of a type, sound or not: what an unknown one is compared with. */
export const idsOf = (content: Content, type: RecordType): Id[] =>
  content.records.flatMap((file) => (file.type === type ? [file.id] : []));

/** The files of one type that hold a sound record, by path. */
export function soundFiles<Type extends RecordType>(content: Content, type: Type): readonly SoundFile<Type>[] {
  return soundIn(content)[type] ?? [];
}

/** The part of a finding that says where it stands. */
export type FilePlace = Pick<Finding, 'path' | 'span'>;

/**
 * Where a finding stands: the value at a path in a file's data, or its key. To be asked only for what was found: the
 * document may have to be parsed again for it.
 */
export function inFields(file: RecordFile, path: DataPath, part: 'key' | 'value' = 'value'): FilePlace {
  return { path: file.path, span: file.locate(path, part) };
}

/** Whether a file is an event that is not published yet. */
export const isDraft = (file: ReturnType<Content['at']>): boolean =>
  file !== undefined && 'type' in file && file.type === 'event' && file.record?.draft === true;
