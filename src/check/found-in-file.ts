/** What the rules that look at each file alone found in one. It is kept as long as the file is the same. */
import type { AboutFile, RecordFile } from './content.ts';
import type { Finding } from './finding.ts';
import { notesAbout } from './noted.ts';

export interface FoundInFile {
  /** The language of the site. */
  lang: string;
  findings: readonly Finding[];
}

const found = notesAbout<RecordFile | AboutFile, FoundInFile>();

/** What was found in a file the last time; `undefined` where nobody has looked. */
export const foundIn = (file: RecordFile | AboutFile): FoundInFile | undefined => found.get(file);

/** Tells what {@link foundIn} is to give. */
export function rememberFound(file: RecordFile | AboutFile, inFile: FoundInFile): void {
  found.set(file, inFile);
}
