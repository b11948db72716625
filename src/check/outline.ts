/** What of a record is asked of every file, so that the others need not be read for it. */
import type { RecordFile } from './content.ts';
import type { Id } from '../model/record.ts';
import { notesAbout } from './noted.ts';

export interface Outline {
  /** Whether there is a record at all. */
  isSound: boolean;
  formerIds: readonly Id[];
}

const outlines = notesAbout<RecordFile, Outline>();

/** Tells the outline of a file whose record is read when somebody asks for it. */
export function rememberOutline(file: RecordFile, outline: Outline): void {
  outlines.set(file, outline);
}

/** The outline of a file. */
export const outlineOf = (file: RecordFile): Outline =>
  outlines.get(file) ?? { isSound: file.record !== null, formerIds: file.record?.former_ids ?? [] };

/** Whether a file holds a record. */
export const isSound = (file: RecordFile): boolean => outlines.get(file)?.isSound ?? file.record !== null;
