/** Rules on questions and their answers. */
import { checkAnswers } from './answers.ts';
import { checkAreas } from './by-area.ts';
import { checkComparable } from './comparable.ts';
import { quote } from './quote.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, orNearest, soundFiles, type SoundFile } from './sound.ts';

function checkChoices(file: SoundFile<'question'>): Finding[] {
  const { kind, choices, compatible } = file.record;
  const keys = Object.keys(choices);
  if (kind === 'choice' && keys.length === 0) {
    const message = 'A question of the kind "choice" needs "choices": a key and a label for each.';
    return [{ ...at(file, ['choices'], 'key'), rule: 'missing-field', message }];
  }
  if (kind !== 'choice' && keys.length > 0) {
    const message = `Unexpected "choices" on a question of the kind ${quote(kind)}; expected them with "choice" alone.`;
    return [{ ...at(file, ['choices'], 'key'), rule: 'invalid-value', message }];
  }
  return compatible.flatMap((pair, index) =>
    pair.flatMap((key, position): Finding[] => {
      if (keys.includes(key)) return [];
      const message = `Unknown choice ${quote(key)}${orNearest(key, keys)}`;
      return [{ ...at(file, ['compatible', index, position]), rule: 'unknown-reference', message }];
    }),
  );
}

/** The family `question`, and that a question's choices fit its kind. */
export const questionRules: RuleFamily = (content) => [
  ...soundFiles(content, 'question').flatMap(checkChoices),
  ...checkAnswers(content),
  ...checkComparable(content),
  ...checkAreas(content),
];
