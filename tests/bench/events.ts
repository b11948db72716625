/** The events of a made-up story, as the text of their files: statements of every standing, denials, corrections. */
import { chooser, type Chooser } from './random.ts';
import { actorId, dateOf, eventId, isRead, placeId, questionId, sourceId, threadId } from './records.ts';
import type { StoryShape } from './shapes.ts';
import { happening, letters, remark } from './words.ts';

/** An actor's number, the first ones more often than others. */
const someActor = (choose: Chooser, { actors }: StoryShape): number =>
  Math.min(choose.below(actors), choose.below(actors));

/** An actor with a side, or without one. */
function actorWho(choose: Chooser, shape: StoryShape, observes: boolean): string {
  const number = someActor(choose, shape);
  const wanted = number - (number % 3) + (observes ? 2 : number % 2);
  return actorId(wanted < shape.actors ? wanted : observes ? 2 : 0);
}

/** The day on which a source was published. */
export const publishedOn = ({ days, sources }: StoryShape, source: number): number =>
  Math.ceil((source * days) / (sources - 2));

/** A document that was read, and published on the day or after it; seldom the last one, which looks back on everything. */
function sourceOfClaim(choose: Chooser, shape: StoryShape, day: number): number {
  const last = shape.sources - 2;
  if (choose.happens(0.02)) return last;
  const nearby = Math.ceil(shape.sources / shape.days) * 6;
  const number = Math.ceil((day * last) / shape.days) + choose.below(nearby);
  return Math.min(isRead(number) ? number : number + 1, last);
}

interface Said {
  id: string;
  yaml: string;
  /** The number of the day on which its document came out. */
  public: number;
}

function standingYaml(choose: Chooser, shape: StoryShape): string {
  const speaker = `    by: ${actorWho(choose, shape, false)}\n`;
  const kind = choose.below(10);
  if (kind < 4) return '    standing: reported\n';
  if (kind < 7) return `${speaker}    via: direct\n    standing: claimed\n`;
  if (kind < 8) return `${speaker}    standing: confirmed\n    confirmed_by: ${actorWho(choose, shape, true)}\n`;
  if (kind < 9) return '    standing: unconfirmed\n';
  return `${speaker}    via: direct\n    standing: assessed\n`;
}

function claim(choose: Chooser, shape: StoryShape, day: number, index: number): Said {
  const id = `told-${letters(index)}`;
  const answers = choose.happens(0.3);
  const common = shape.commonQuestion && index === 0;
  const question = common ? 0 : choose.below(shape.questions);
  const number = 1 + choose.below(common ? 40 : 4);
  const quote = choose.happens(0.2)
    ? `    quote: { text: "${happening(choose)}, and that is all.", lang: en, translated: "no" }\n`
    : '';
  const text = happening(choose);
  const source = sourceOfClaim(choose, shape, day);
  const yaml = `  - id: ${id}
${index === 0 ? '    main: true\n' : ''}    text: ${text}; there were ${number} of them.
    source: ${sourceId(source)}
${standingYaml(choose, shape)}${quote}${answers || common ? `    answers: { ${questionId(question)}: ${number} }\n` : ''}`;
  return { id, yaml, public: publishedOn(shape, source) };
}

const cite = (claims: readonly Said[]): string => claims.map(({ id }) => `[^${id}]`).join('');

function account(choose: Chooser, claims: readonly Said[], place: string): string {
  const half = Math.ceil(claims.length / 2);
  const told = claims.slice(0, half).map((said) => `${happening(choose)}.${cite([said])}`);
  const rest = claims.slice(half).map((said) => `${happening(choose)}.${cite([said])}`);
  const link = `[the bridge](../../places/${place}.yaml)`;
  return [
    `${told.join(' ')} It was near ${link}.${cite(claims.slice(0, 1))}`,
    ...(rest.length > 0 ? [rest.join(' ')] : []),
    `${remark(choose)} ${remark(choose)}${cite(claims.slice(-1))}`,
  ].join('\n\n');
}

function correction({ id, public: day }: Said): string {
  return `corrections:
  - on: ${dateOf(day + 2)}
    claims: [${id}]
    was: There were more of them.
    now: There were fewer of them.
    why: The source was misread.
`;
}

/**
 * An event, the same for the same shape, seed and number.
 *
 * @returns where its file stands below `content/`, and its text
 */
export function eventFile(shape: StoryShape, seed: number, number: number): { path: string; text: string } {
  const choose = chooser(seed * 1_000_003 + number);
  const day = shape.dayOf(number);
  const date = dateOf(day);
  const hour = String(6 + choose.below(16)).padStart(2, '0');
  const when = choose.happens(0.25) ? `${date}T${hour}:${choose.one(['00', '15', '30', '45'])}Z` : date;
  const count = shape.claimsOf(number) ?? 3 + choose.below(4);
  const claims = Array.from({ length: count }, (_, index) => claim(choose, shape, day, index));
  const places = shape.places;
  const place = placeId(Math.min(choose.below(places), choose.below(places)));
  const own = choose.below(shape.threads);
  const threads = shape.commonThread ? [...new Set([0, own])] : [own];
  const speakers = new Set([actorId(someActor(choose, shape)), actorId(someActor(choose, shape))]);
  const related = number > 0 && choose.happens(0.3) ? `related: [${eventId(number - 1)}]\n` : '';
  const corrected = choose.happens(0.01) && claims[0] ? correction(claims[0]) : '';
  const text = `---
title: ${happening(choose)}, part ${letters(number)}
summary: ${happening(choose)}. ${remark(choose)}
kind: ${choose.happens(0.2) ? 'statement' : 'happening'}
when: ${when}
places: [${place}]
actors: [${[...speakers].join(', ')}]
threads: [${threads.map(threadId).join(', ')}]
${related}key: ${String(choose.happens(0.02))}
claims:
${claims.map(({ yaml }) => yaml).join('')}${corrected}---

${account(choose, claims, place)}
`;
  return { path: `events/${date.slice(0, 7)}/${eventId(number)}.md`, text };
}
