/** `same-event`: two people who add one event each give it an id of their own, and readers would find it twice. */
import { stationOf } from '../../../model/bounds.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { EventRecord, Story } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { markOfAll } from '../../among/marks.ts';
import { answeredByAll, keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'same-event',
  family: 'reference',
  severity: 'warning',
  asks: 'No two events of one day have nearly the same title.',
  example: {
    before: 'title: Harbour bridge closes to traffic',
    after: 'title: Divers examine the bridge',
    where: 'the same day has an event "The harbour bridge closes"',
  },
});

/** How much of two titles must be the same words, among all words of both: the Jaccard index. */
const ALIKE = 0.6;

interface TitleWords {
  /** The words that say something; "the" and "of" are in most titles. */
  telling: ReadonlySet<string>;
  /** What tells one of several from the others, however short: "clause 4", "block B", "UN". */
  labels: ReadonlySet<string>;
}

const isLabel = (word: string, at: number): boolean =>
  /\p{N}/u.test(word) || (word.length <= 3 && (at > 0 ? /^\p{Lu}/u : /^\p{Lu}{2,}$/u).test(word));

function wordsOf(title: string): TitleWords {
  const words: string[] = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const lower = (some: readonly string[]): Set<string> => new Set(some.map((word) => word.toLowerCase()));
  return { telling: lower(words.filter((word) => word.length > 3)), labels: lower(words.filter(isLabel)) };
}

/** Whether either has a label that the other lacks. */
const areToldApart = (one: TitleWords, other: TitleWords): boolean =>
  !one.labels.isSubsetOf(other.labels) && !other.labels.isSubsetOf(one.labels);

const areAlike = (one: TitleWords, other: TitleWords): boolean =>
  one.telling.size > 0 &&
  one.telling.intersection(other.telling).size / one.telling.union(other.telling).size >= ALIKE &&
  !areToldApart(one, other);

const isShown = ({ withdrawn, draft }: EventRecord): boolean => withdrawn === undefined && !draft;

const dayOf = ({ when }: EventRecord, { site }: Story): string => stationOf(when, site.timezone).key;

/** The day of an event that is shown. */
const dayIn = keptAmong('day', (file: SoundFile<'event'>, { story }) =>
  isShown(file.record) ? dayOf(file.record, story) : null,
);

const titleWords = onceEach(({ record }: SoundFile<'event'>) => wordsOf(record.title));

const byDay = onceEach((content: Content) => Map.groupBy(soundFiles(content, 'event'), (file) => dayIn(file, content)));

/** The events of a day, by path. */
const eventsOf = answeredByAll<string, readonly SoundFile<'event'>[]>({
  name: 'events of a day',
  answer: (content, day) => byDay(content).get(day) ?? [],
  mark: markOfAll,
});

/** Events of one day whose titles have nearly the same words. Reported at the second, by path. */
function checkTitle(file: SoundFile<'event'>, content: Content): Finding[] {
  const day = dayIn(file, content);
  const others = day === null ? [] : eventsOf(content, day);
  const earlier = others.slice(0, others.indexOf(file)).find((other) => areAlike(titleWords(other), titleWords(file)));
  return earlier ? [findingAt(file, earlier)] : [];
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkTitle);

function findingAt(file: SoundFile<'event'>, other: SoundFile<'event'>): Finding {
  const message = `The event ${asWritten(other.id)} of the same day has nearly the same title.`;
  const help =
    'If both tell one thing, put the statements of both into one file. If not, let the titles say what differs.';
  return { ...inFields(file, ['title']), rule: 'same-event', message, help };
}
