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

/** Types whose records readers tell apart by name; an actor of the name of an outlet is that outlet, which speaks. */
const NAMED = ['actor', 'outlet', 'place', 'thread', 'question'] as const;

type NamedFile = SoundFile<(typeof NAMED)[number]>;

const fieldOf = ({ record }: NamedFile): 'name' | 'title' => ('name' in record ? 'name' : 'title');

/** As a reader takes it, who looks past capitals and spaces, and sees beside a place what it lies within. */
function read({ record }: NamedFile): string {
  const name = 'name' in record ? record.name : record.title;
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return 'within' in record ? `${record.within}\n${plain}` : plain;
}

const HELP =
  'If both are one, keep one file, and put the id of the other into its former_ids. If not, let each name say which one is meant, as in "Anna Holm (police)".';

/** Reported at the second of one name, by path. */
function repeats(files: readonly NamedFile[]): Finding[] {
  return [...Map.groupBy(files, read).values()].flatMap(([first, ...others]) =>
    others.map((file) => {
      const field = fieldOf(file);
      const message = `The ${file.type} ${asWritten(first?.id ?? '')} has the same ${field}.`;
      return { ...inFields(file, [field]), rule: 'same-name' as const, message, help: HELP };
    }),
  );
}

export const check: RuleCheck = (content: Content) => NAMED.flatMap((type) => repeats(soundFiles(content, type)));
