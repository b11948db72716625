/** `compatible-by-area`: answers that fit together only because one place lies within the other. */
import { readAnswer, relationOf, type Answer } from '../../../model/answer.ts';
import { placesAround } from '../../../model/place.ts';
import type { Content, DataPath } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'compatible-by-area',
  family: 'question',
  severity: 'warning',
  asks: 'Two answers fit only because one place lies within the other.',
  example: {
    before: 'answers: { crack-found-at: harbour }',
    after: 'answers: { crack-found-at: harbour-bridge }',
    where: 'another statement names the bridge, and this source is as exact',
  },
});

interface Placed {
  file: SoundFile<'event'>;
  path: DataPath;
  question: string;
  place: string;
  answer: Answer;
}

function placesByQuestion(content: Content): Map<string, Placed[]> {
  const found = soundFiles(content, 'event').flatMap((file) =>
    file.record.claims.flatMap(({ answers, retracted }, index) =>
      Object.entries(answers).flatMap(([id, written]): Placed[] => {
        const question = content.story.questions.get(id);
        if (question?.kind !== 'place') return [];
        const read = readAnswer(question, written);
        if (retracted || !read.ok || read.answer.value.kind !== 'place') return [];
        const { answer } = read;
        return [{ file, path: ['claims', index, 'answers', id], question: id, place: read.answer.value.place, answer }];
      }),
    ),
  );
  return Map.groupBy(found, ({ question }) => question);
}

/** Of the answers to one question, each place once: what is compared is places, not who names them. */
function distinct(answers: readonly Placed[]): Placed[] {
  return [...new Map(answers.toReversed().map((answer) => [answer.place, answer])).values()].reverse();
}

/** Warns once for each question, at an answer that is less exact than another. */
export const check: RuleCheck = (content) =>
  [...placesByQuestion(content)].flatMap(([id, answers]): Finding[] => {
    const question = content.story.questions.get(id);
    const places = distinct(answers);
    const byPlace = new Map(places.map((answer) => [answer.place, answer]));
    for (const exact of question ? places : []) {
      const wide = placesAround(content.story.places, exact.place)
        .slice(1)
        .flatMap((place) => byPlace.get(place) ?? [])
        .find((other) => question && relationOf(content.story, question, other.answer, exact.answer) === 'fit');
      if (!wide) continue;
      const message = `${asWritten(wide.place)} fits the answer ${asWritten(exact.place)} only because that place lies within it.`;
      const help =
        'That is right if the source is no more exact. Readers see that the two fit together, and that neither confirms the other.';
      return [{ ...inFields(wide.file, wide.path), rule: 'compatible-by-area', message, help }];
    }
    return [];
  });
