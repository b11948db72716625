/** `same-event`: two people who add one event each give it an id of their own, and readers would find it twice. */
import { stationOf } from '../../../model/bounds.ts';
import type { EventRecord, Story } from '../../../model/record.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
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

/** The words of a title that say something; "the" and "of" are in most. */
const wordsOf = (title: string): Set<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).filter((word) => word.length > 3));

const areAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && one.intersection(other).size / one.union(other).size >= ALIKE;

const isShown = ({ withdrawn, draft }: EventRecord): boolean => withdrawn === undefined && !draft;

const dayOf = ({ when }: EventRecord, { site }: Story): string => stationOf(when, site.timezone).key;

/** Events of one day whose titles have nearly the same words. Reported at the second, by path. */
export const check: RuleCheck = (content) => {
  const shown = soundFiles(content, 'event').filter(({ record }) => isShown(record));
  const days = Map.groupBy(shown, ({ record }) => dayOf(record, content.story));
  return [...days.values()].flatMap((files) => {
    const titles = files.map((file) => ({ file, words: wordsOf(file.record.title) }));
    return titles.flatMap(({ file, words }, index): Finding[] => {
      const earlier = titles.slice(0, index).find((other) => areAlike(other.words, words));
      return earlier ? [findingAt(file, earlier.file)] : [];
    });
  });
};

function findingAt(file: SoundFile<'event'>, other: SoundFile<'event'>): Finding {
  const message = `The event ${asWritten(other.id)} of the same day has nearly the same title.`;
  const help =
    'If both tell one thing, put the statements of both into one file. If not, let the titles say what differs.';
  return { ...inFields(file, ['title']), rule: 'same-event', message, help };
}
