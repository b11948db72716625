/** `same-name`: a page tells records apart by their names, so two of one name read as one that contradicts itself. */
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'same-name',
  family: 'reference',
  severity: 'warning',
  asks: 'No two actors, outlets, storylines or questions, and no two places within one, have the same name.',
  example: {
    before: 'name: Town Council',
    after: 'name: Town Council (the island)',
    where: 'another actor has the first',
  },
});

/** A file and what it is called; an actor of the name of an outlet is that outlet, which speaks. */
interface Named {
  file: SoundFile<'actor' | 'outlet' | 'place' | 'thread' | 'question'>;
  field: 'name' | 'title';
  name: string;
  /** What else readers see beside it. */
  within?: string | undefined;
}

/** As a reader takes it, who looks past capitals and spaces. */
const read = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const HELP =
  'If both are one, keep one file, and put the id of the other into its former_ids. If not, let each name say which one is meant, as in "Anna Holm (police)".';

/** Reported at the second of one name, by path. */
function repeats(all: readonly Named[]): Finding[] {
  const groups = Map.groupBy(all, ({ name, within = '' }) => `${within}\n${read(name)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, field }) => {
      const id = asWritten(first?.file.id ?? '');
      const message = `The ${file.type} ${id} has the same ${field}.`;
      return { ...inFields(file, [field]), rule: 'same-name' as const, message, help: HELP };
    }),
  );
}

export const check: RuleCheck = (content: Content) =>
  [
    soundFiles(content, 'actor').map((file): Named => ({ file, field: 'name', name: file.record.name })),
    soundFiles(content, 'outlet').map((file): Named => ({ file, field: 'name', name: file.record.name })),
    soundFiles(content, 'place').map((file): Named => ({
      file,
      field: 'name',
      name: file.record.name,
      within: file.record.within,
    })),
    soundFiles(content, 'thread').map((file): Named => ({ file, field: 'title', name: file.record.title })),
    soundFiles(content, 'question').map((file): Named => ({ file, field: 'title', name: file.record.title })),
  ].flatMap(repeats);
