/** Every required field is there. */
import { purposeOf, type Schema } from '../../../schema/takes.ts';
import type { Content } from '../../content.ts';
import type { Path } from '../../fields/issues.ts';
import { nameOf } from '../../fields/typed-document.ts';
import { expectedWords } from '../../fields/value-words.ts';
import type { Finding, RuleCheck, Unplaced } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import type { RuleId } from '../catalogue.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'missing-field',
  family: 'field',
  severity: 'error',
  asks: 'Every required field is there.',
  example: {
    before: 'kind: happening',
    after: 'kind: happening\nwhen: 2023-06-04',
  },
});

/** A retraction is the one place where a missing field has a rule of its own. */
export const missingRule = (path: Path): RuleId =>
  path.at(-2) === 'retracted' ? 'retraction-unexplained' : 'missing-field';

/**
 * What to say of a field that is not there.
 *
 * @param path where it belongs
 * @param schema what it takes; `null` where nothing is known
 */
export const missingField = (path: Path, schema: Schema | null): Omit<Unplaced, 'span'> => ({
  rule: missingRule(path),
  message: `The field ${asWritten(nameOf(path))} is missing; expected ${expectedWords(schema)}.`,
  help: (schema && purposeOf(schema)) ?? undefined,
});

function checkChoices(file: SoundFile<'question'>): Finding[] {
  const { kind, choices } = file.record;
  if (kind !== 'choice' || Object.keys(choices).length > 0) return [];
  const message = 'A question of the kind "choice" needs "choices": a key and a label for each.';
  const help = 'For example: choices: { port: At the port, at-sea: At sea }';
  return [{ ...inFields(file, ['choices'], 'key'), rule: 'missing-field', message, help }];
}

function checkSides(content: Content): Finding[] {
  // Without a sound site.yaml nobody knows the sides; that file's own problem says enough.
  const { site } = content;
  if (!site?.site || site.site.sides.length > 0) return [];
  const sided = soundFiles(content, 'actor').filter(({ record }) => record.side !== undefined);
  if (sided.length === 0) return [];
  const message = `The field "sides" is missing or empty, and ${sided.length === 1 ? 'an actor names' : `${sided.length} actors name`} a side.`;
  const help = 'List the sides with id, label and about, or leave out "side" of the actors.';
  return [{ path: site.path, rule: 'missing-field', span: site.locate(['sides'], 'key'), message, help }];
}

export const check: RuleCheck = (content) => [
  ...soundFiles(content, 'question').flatMap(checkChoices),
  ...checkSides(content),
];
