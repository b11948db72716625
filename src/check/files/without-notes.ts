/** Content as it was read, for whoever does not check it any more. */
import type { AboutFile, Content, RecordFile } from '../content.ts';
import { handOnProse, holdsProse, isTangled, rememberTangle, tangleIn, type ProseFile } from '../prose/prose.ts';
import { rememberTargets, targetsOf } from '../prose/targets.ts';
import { gather } from './gather.ts';
import { copyOf } from './kept-file.ts';

/** What whoever renders the prose of a file asks of it, for the same file as another object. */
function handOn(from: ProseFile, to: ProseFile): void {
  handOnProse(from, to);
  rememberTangle(to, tangleIn(from));
  if (!isTangled(from)) rememberTargets(to, targetsOf(from));
}

/** The same record's file, of which rules have noted nothing. */
function sameRecord(file: RecordFile): RecordFile {
  const same = copyOf(file);
  if (holdsProse(file) && holdsProse(same)) handOn(file, same);
  return same;
}

function sameAbout(file: AboutFile): AboutFile {
  const same = { ...file };
  handOn(file, same);
  return same;
}

/** The same file that holds neither a record nor prose: what was found in it among others holds all that was asked of them. */
const sameOther = <File extends object>(file: File): File => ({ ...file });

/**
 * Content of which nothing is kept that rules noted of its files, for another check. Whoever lets go of the content that
 * was checked so lets go of their notes.
 *
 * @param checked all rules were asked about it
 */
export const withoutNotes = ({ site, about, words, records, pictures, maps, strays }: Content): Content =>
  gather({
    site: site && sameOther(site),
    about: about && sameAbout(about),
    words: words && sameOther(words),
    records: records.map(sameRecord),
    pictures: pictures.map(sameOther),
    maps: maps.map(sameOther),
    strays: [...strays],
  });
