/** Every rule of the catalogue asked about some content, or about one file of it. What one finds in a file alone is kept with the file. */
import type { AboutFile, Content, RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { foundIn, rememberFound } from '../found-in-file.ts';
import { keptAmong } from '../kept-among.ts';
import { holdsProse, putAwayProse } from '../prose/prose.ts';
import { targetsOf } from '../prose/targets.ts';
import { AMONG_CHECKS, CHECKS, FILE_CHECKS } from './catalogue.ts';

/** What the rules of single files find in one; the same list each time, for a language of the site. */
function findingsIn(file: RecordFile | AboutFile, lang: string): readonly Finding[] {
  const known = foundIn(file);
  if (known?.lang === lang) return known.findings;
  const findings = FILE_CHECKS.flatMap((check) => check(file, lang));
  rememberFound(file, { lang, findings });
  if (holdsProse(file)) {
    // All that the other rules ask of prose: its tree is put away, for the trees of a long story are larger than itself.
    targetsOf(file);
    putAwayProse(file);
  }
  return findings;
}

/** What the rules find in one file among others. */
const findingsAmong = keptAmong('findings', (file: RecordFile | AboutFile, content: Content): readonly Finding[] =>
  AMONG_CHECKS.flatMap((check) => check(file, content)),
);

/** The files at which rules look. */
export const filesOf = ({ records, about }: Content): readonly (RecordFile | AboutFile)[] =>
  about ? [...records, about] : records;

/**
 * What all rules find. A file that is the same object as in content that was asked about before is looked at again only
 * where something that was asked of other files for it has changed.
 */
export const askAllRules = (content: Content): Finding[] => askRulesOf(content, filesOf(content));

/**
 * What rules find that look at some files of the content, and what those find that look at all of it together: of each of
 * these files all that {@link askAllRules} finds in it.
 */
export function askRulesOf(content: Content, files: readonly (RecordFile | AboutFile)[]): Finding[] {
  const { lang } = content.story.site;
  return [
    ...files.flatMap((file) => findingsIn(file, lang)),
    ...files.flatMap((file) => findingsAmong(file, content)),
    ...CHECKS.flatMap((check) => check(content)),
  ];
}
