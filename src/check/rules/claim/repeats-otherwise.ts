/** `repeats-otherwise`: what a document only hands on is what the one before it says. */
import { readAnswer, relationOf, type Relation } from '../../../model/answer.ts';
import { chainOf } from '../../../model/chain.ts';
import { claimKey } from '../../../model/claim-key.ts';
import { saidOf } from '../../../model/made-public.ts';
import type { Claim, Id } from '../../../model/record.ts';
import { voiceKey, voiceOf } from '../../../model/voice.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'repeats-otherwise',
  family: 'claim',
  severity: 'warning',
  asks: 'Who only hands on what a document says gives no answer that cannot be so as well as what stands there.',
  example: {
    before: 'via: harbour-news-1\nanswers: { ships-waiting: 20 }',
    after: 'via: { source: harbour-news-1, how: describes }\nanswers: { ships-waiting: 20 }',
    where: 'a statement from Harbour News itself says 12',
  },
});

interface Answering {
  file: SoundFile<'event'>;
  /** That of the statement. */
  index: number;
  source: Id;
  voice: string;
  /** The questions that it answers. */
  questions: readonly Id[];
  /** The documents whose statement it hands on. */
  handsOn: readonly Id[];
}

/** The statements of an event that answer something and still stand. */
const answeringIn = keptAmong('answering', (file: SoundFile<'event'>, { story }): Omit<Answering, 'file'>[] =>
  file.record.claims.flatMap((claim, index) => {
    const questions = Object.keys(claim.answers);
    if (file.record.withdrawn || claim.retracted || questions.length === 0) return [];
    const { source } = claim;
    const chain = chainOf(story, claim);
    // Who has it from two, or saw it as well, may have the answer from there.
    const isOnlyWay = chain.every(({ repeats, ends }) => repeats.length + Number(ends) === 1);
    return [
      {
        index,
        source,
        voice: voiceKey(voiceOf(story, claim)),
        questions,
        handsOn: isOnlyWay ? chain.map(({ document }) => document).filter((document) => document !== source) : [],
      },
    ];
  }),
);

const claimOf = ({ file, index }: Answering): Claim | undefined => file.record.claims[index];

/** How the answers of two statements to a question stand to each other; `null` where one of them gives none. */
function relationIn({ story }: Content, id: Id, one: Answering, other: Answering): Relation | null {
  const question = story.questions.get(id);
  const [a, b] = [one, other].map((answering) => {
    const written = claimOf(answering)?.answers[id];
    const read = question && written && readAnswer(question, written);
    return read?.ok ? read.answer : null;
  });
  return question && a && b ? relationOf(story, question, a, b) : null;
}

/**
 * Whether two statements may be of one time: a page that goes on changing says this at first, and that later, as `said` tells.
 * Of when the documents came out nothing follows: a copy may be out long before what it was made from.
 */
function mayBeOfOneTime(content: Content, one: Answering, other: Answering): boolean {
  const claims = [one, other].flatMap((answering) => claimOf(answering) ?? []);
  if (claims.every(({ said }) => said === undefined)) return true;
  const clock = clockOf(content);
  const [a, b] = claims.map((claim) => saidOf(content.story, claim));
  return !a || !b || (!clock.isBefore(a, b) && !clock.isBefore(b, a));
}

/** By what an answer is found: in which document, whose it is, and to which question. */
const keyOf = (document: Id, voice: string, question: Id): string => [document, voice, question].join('\n');

export const check: RuleCheck = (content) => {
  const all = soundFiles(content, 'event').flatMap((file) =>
    answeringIn(file, content).map((one): Answering => ({ file, ...one })),
  );
  const handedOn = new Set(all.flatMap(({ handsOn }) => handsOn));
  const given = all
    .filter(({ source }) => handedOn.has(source))
    .flatMap((one) => one.questions.map((question) => ({ one, key: keyOf(one.source, one.voice, question) })));
  const byKey = Map.groupBy(given, ({ key }) => key);
  /** A statement of a document that one hands on, where all that is said there is otherwise. */
  const original = (one: Answering, question: Id): Answering | undefined => {
    const told = one.handsOn
      .flatMap((document) => byKey.get(keyOf(document, one.voice, question)) ?? [])
      .map(({ one: other }) => other)
      .filter((other) => mayBeOfOneTime(content, one, other))
      .map((other) => ({ other, relation: relationIn(content, question, one, other) }));
    const isThere = told.some(({ relation }) => relation === 'same' || relation === 'fit');
    return isThere ? undefined : told.find(({ relation }) => relation === 'conflict')?.other;
  };
  return all.flatMap((one): Finding[] =>
    one.questions.flatMap((question): Finding[] => {
      const first = original(one, question);
      if (!first) return [];
      const id = claimOf(first)?.id ?? '';
      const statement = asWritten(first.file === one.file ? id : claimKey(first.file.id, id));
      const [own, other] = [one.source, first.source].map(asWritten);
      const message = `${own} only hands on what ${other} says, but the statement ${statement} from there gives another answer; pages tell both as of one voice.`;
      const help =
        'Where it gives its own account of that document, or has it wrong, write "how: describes" in "via". Else correct the answer, or "via".';
      const place = inFields(one.file, ['claims', one.index, 'answers', question]);
      return [{ ...place, rule: 'repeats-otherwise', message, help }];
    }),
  );
};
