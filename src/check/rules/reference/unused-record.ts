/** `unused-record`: records that no other uses, and questions that nothing answers. */
import { readAddress, resolvePath } from '../../../markdown/link-address.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { AboutFile, Content, RecordFile } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { holdsProse, proseFiles, type ProseFile } from '../../prose/prose.ts';
import { targetsOf } from '../../prose/targets.ts';
import { namedByKind } from '../../references/named-by-kind.ts';
import { referencesOf, type Reference } from '../../references/references.ts';
import { isSound } from '../../outline.ts';
import { idsOf, soundFiles } from '../../sound-files.ts';
import { suggest } from '../../words/suggest.ts';
import { checkPicture } from '../markdown/image-file.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unused-record',
  family: 'reference',
  severity: 'warning',
  asks: 'Every record is named by an event or another record, and every picture is shown.',
  example: {
    before: 'actors: [port-authority]',
    after: 'actors: [port-authority, pilot]',
    where: 'nothing else names the pilot',
  },
});

function linkedFiles(file: ProseFile, content: Content): RecordFile[] {
  return targetsOf(file).flatMap(({ url }): RecordFile[] => {
    const address = readAddress(url);
    const path = address.kind === 'file' && address.path !== '' ? resolvePath(file.path, address.path) : null;
    const target = path === null ? undefined : content.at(path);
    return target && 'id' in target ? [target] : [];
  });
}

/** What a reference uses. A mistyped id has its own message, which names the record that was meant. */
function usedBy({ file, path, to, id }: Reference, content: Content): RecordFile | undefined {
  // A question is used where it is answered; that another cannot be compared with it does not bring it onto a page.
  const answers = to !== 'question' || path.includes('answers');
  // Nor does a question that nobody answers make a thread.
  const tells = to !== 'thread' || file.type === 'event';
  if (!answers || !tells) return undefined;
  const target = content.find(to, id) ?? content.find(to, suggest(id, idsOf(content, to)) ?? '');
  return target === file ? undefined : target;
}

/** The paths of the records that a file uses. */
const usedIn = keptAmong('used', (file: RecordFile | AboutFile, content): string[] => {
  const used = new Set<RecordFile | undefined>(holdsProse(file) ? linkedFiles(file, content) : []);
  if (file.type !== 'about') {
    for (const reference of referencesOf(file)) used.add(usedBy(reference, content));
    for (const named of namedByKind(file, content)) used.add(named);
  }
  return [...used].flatMap((one) => one?.path ?? []);
});

const USED_BY: Partial<Record<RecordType, string>> = {
  source: 'No statement comes from this source, and no document has anything from it.',
  outlet: 'No source was published by this outlet, and it owns none.',
  actor: 'No event, statement or record names this actor.',
  place: 'Nothing happened in this place, and no answer names it.',
  question: 'No statement answers this question.',
  thread: 'No event belongs to this thread.',
};

const HELP = 'Use it, or remove the file.';
const QUESTION_HELP =
  'Name it in the answers of a statement, or say with "open" why it is asked; else remove the file.';

/** Pictures that no text shows. They would be published all the same. */
function unusedPictures(content: Content): Finding[] {
  if (content.pictures.length === 0) return [];
  const paths = content.pictures.map(({ path }) => path);
  const shown = new Set(
    proseFiles(content).flatMap((file) =>
      targetsOf(file).map(({ url }) => {
        const address = readAddress(url);
        const path = address.kind === 'file' ? resolvePath(file.path, address.path) : null;
        // A mistyped name has its own message, which names the picture that was meant.
        return path === null || paths.includes(path) ? path : suggest(path, paths);
      }),
    ),
  );
  return content.pictures
    .filter((picture) => !shown.has(picture.path) && checkPicture(picture).length === 0)
    .map(({ path }) => ({ path, rule: 'unused-record', message: 'No text shows this picture.', help: HELP }));
}

/** A warning at the head of the file. */
export const check: RuleCheck = (content) => {
  // What a broken file uses is not known, and its own problem comes first.
  if (!content.records.every(isSound)) return [];
  // Nor is anything where there is no event to use it.
  if (soundFiles(content, 'event').length === 0) return [];
  const used = new Set(content.about ? usedIn(content.about, content) : []);
  for (const file of content.records) for (const one of usedIn(file, content)) used.add(one);
  const unused = content.records.flatMap((file): Finding[] => {
    const message = USED_BY[file.type];
    if (message === undefined || used.has(file.path)) return [];
    if (file.type === 'question' && file.record?.open !== undefined) return [];
    const help = file.type === 'question' ? QUESTION_HELP : HELP;
    return [{ path: file.path, rule: 'unused-record', message, help }];
  });
  return [...unused, ...unusedPictures(content)];
};
