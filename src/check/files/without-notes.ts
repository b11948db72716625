/** Content as it was read, for whoever does not check it any more. */
import type { Content, RecordFile } from '../content.ts';
import { handOnProse, holdsProse, isTangled, rememberTangle, tangleIn } from '../prose/prose.ts';
import { rememberTargets, targetsOf } from '../prose/targets.ts';
import { gather } from './gather.ts';
import { copyOf } from './kept-file.ts';

/** The same file, of which rules have noted nothing; of its prose is known what whoever renders it asks. */
function sameFile(file: RecordFile): RecordFile {
  const same = copyOf(file);
  if (holdsProse(file) && holdsProse(same)) {
    handOnProse(file, same);
    rememberTangle(same, tangleIn(file));
    if (!isTangled(file)) rememberTargets(same, targetsOf(file));
  }
  return same;
}

/**
 * Content of which nothing is kept that rules noted of its files, for another check. Whoever lets go of the content that
 * was checked so lets go of their notes.
 *
 * @param checked all rules were asked about it
 */
export const withoutNotes = (checked: Content): Content =>
  gather({ ...checked, records: checked.records.map(sameFile), strays: [...checked.strays] });
