/** `compatible-by-area`: answers that fit together only because one place lies within the other. */
import { readAnswer, relationOf, type Answer } from '../../../model/answer.ts';
import { placesAround } from '../../../model/place.ts';
import { answerKey } from '../../../model/question-state.ts';
import type { QuestionRecord } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'compatible-by-area',
  family: 'question',
  severity: 'warning',
  asks: 'Where two answers fit only because one place lies within the other, a note says why the wider one is no more exact.',
  example: {
    before: 'answers: { crack-found-at: harbour }',
    after: 'answers: { crack-found-at: harbour-bridge }',
    where: 'another statement names the bridge, and this source is as exact',
  },
});

interface Placed {
  file: SoundFile<'event'>;
  /** That of the statement. */
  index: number;
  question: string;
  place: string;
  /** The editor says something about the statement. */
  noted: boolean;
}

/** The places that the statements of an event answer with. */
const placesIn = keptAmong('places', (file: SoundFile<'event'>, content) =>
  file.record.claims.flatMap(({ answers, retracted, note }, index) =>
    Object.entries(answers).flatMap(([id, written]) => {
      const question = content.story.questions.get(id);
      if (question?.kind !== 'place') return [];
      const read = readAnswer(question, written);
      if (file.record.withdrawn || retracted || !read.ok || read.answer.value.kind !== 'place') return [];
      return [{ index, question: id, place: read.answer.value.place, noted: note !== undefined }];
    }),
  ),
);

function placesByQuestion(content: Content): Map<string, Placed[]> {
  const found = soundFiles(content, 'event').flatMap((file) =>
    placesIn(file, content).map((placed) => ({ file, ...placed })),
  );
  return Map.groupBy(found, ({ question }) => question);
}

/** One with the time that it speaks of, where its question changes. */
interface Answered extends Placed {
  answer: Answer;
}

function answerOf(placed: Placed, question: QuestionRecord): Answered[] {
  const written = placed.file.record.claims[placed.index]?.answers[placed.question];
  const read = written === undefined ? null : readAnswer(question, written);
  return read?.ok ? [{ ...placed, answer: read.answer }] : [];
}

/** Of the answers to one question, each once: what is compared is places, of one time, and not who names them. */
const distinct = (answers: readonly Answered[]): Answered[] =>
  [...new Map(answers.toReversed().map((answered) => [answerKey(answered.answer), answered])).values()].reverse();

/** Warns once for each question, at an answer that is less exact than another, and of whose place no note says anything. */
export const check: RuleCheck = (content) =>
  [...placesByQuestion(content)].flatMap(([id, answers]): Finding[] => {
    const question = content.story.questions.get(id);
    if (!question) return [];
    const places = distinct(answers.flatMap((placed) => answerOf(placed, question)));
    const noted = new Set(answers.filter((answer) => answer.noted).map(({ place }) => place));
    const unexplained = Map.groupBy(
      places.filter(({ place }) => !noted.has(place)),
      ({ place }) => place,
    );
    for (const exact of places) {
      const wide = placesAround(content.story.places, exact.place)
        .slice(1)
        .flatMap((place) => unexplained.get(place) ?? [])
        .find((other) => relationOf(content.story, question, other.answer, exact.answer) === 'fit');
      if (!wide) continue;
      const message = `${asWritten(wide.place)} fits the answer ${asWritten(exact.place)} only because that place lies within it.`;
      const help =
        'Name a place as exact, if the source does. If it does not, say so in a note of the statement. Readers see that the two ' +
        'fit together, and that neither confirms the other.';
      return [
        { ...inFields(wide.file, ['claims', wide.index, 'answers', id]), rule: 'compatible-by-area', message, help },
      ];
    }
    return [];
  });
