/** Rules on questions and their answers. */
import { checkAnswers } from '../question/invalid-answer.ts';
import { checkAreas } from '../question/compatible-by-area.ts';
import { checkComparable } from '../question/not-comparable.ts';
import type { Content } from '../../content.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../sound-files.ts';
import { orNearest } from '../../words/suggest.ts';

function checkChoices(file: SoundFile<'question'>): Finding[] {
  const { kind, choices, compatible } = file.record;
  const keys = Object.keys(choices);
  if (kind === 'choice' && keys.length === 0) {
    const message = 'A question of the kind "choice" needs "choices": a key and a label for each.';
    const help = 'For example: choices: { port: At the port, at-sea: At sea }';
    return [{ ...inFields(file, ['choices'], 'key'), rule: 'missing-field', message, help }];
  }
  if (kind !== 'choice' && keys.length > 0) {
    const message = `Unexpected "choices" on a question of the kind ${asWritten(kind)}; expected them with "choice" alone.`;
    return [{ ...inFields(file, ['choices'], 'key'), rule: 'invalid-value', message }];
  }
  return compatible.flatMap((pair, index) =>
    pair.flatMap((key, position): Finding[] => {
      const place = inFields(file, ['compatible', index, position]);
      if (!keys.includes(key)) {
        const message = `Unknown choice ${asWritten(key)}${orNearest(key, keys)}`;
        return [{ ...place, rule: 'unknown-reference', message, help: `The choices are ${keys.join(', ')}.` }];
      }
      if (position === 0 || pair[0] !== key) return [];
      const message = `The choice ${asWritten(key)} stands beside itself; expected two different ones.`;
      return [{ ...place, rule: 'invalid-value', message }];
    }),
  );
}

/** Questions that are said to have no answer, and have one. */
function checkOpen(content: Content): Finding[] {
  const answered = new Set(
    soundFiles(content, 'event').flatMap(({ record }) =>
      record.claims.flatMap(({ answers, retracted }) => (retracted ? [] : Object.keys(answers))),
    ),
  );
  return soundFiles(content, 'question').flatMap((file): Finding[] => {
    if (file.record.open === undefined || !answered.has(file.id)) return [];
    const message = '"open" says that no document answers this question, and a statement does.';
    return [
      { ...inFields(file, ['open'], 'key'), rule: 'invalid-value', message, help: 'Remove "open", or the answer.' },
    ];
  });
}

/** The family `question`, and that a question's choices fit its kind. */
export const questionRules: RuleCheck = (content) => [
  ...soundFiles(content, 'question').flatMap(checkChoices),
  ...checkOpen(content),
  ...checkAnswers(content),
  ...checkComparable(content),
  ...checkAreas(content),
];
