/**
 * `long-chain`: pages show where a document got what it says from, and where that one got it, and so on. Where links
 * branch and meet again their number doubles at every step, so that few files could make a page without end.
 */
import type { Id, Via } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { claimVias, linksOf, type Link } from '../../references/links.ts';
import { inFields } from '../../sound-files.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'long-chain',
  family: 'reference',
  severity: 'error',
  asks: 'via and within do not lead on from one record to the next without end.',
  example: {
    before: 'via: [post-1, post-2]',
    after: 'via: post-1',
    where: 'each post leads on to two others, seven times over',
  },
});

/** How many links may lead on from one place, each way counted: far more than any story needs. */
const MOST = 100;

type Links = ReadonlyMap<Id, readonly Link[]>;

/** How many links lead on from each thing, along every way there is; circles are not followed. */
function measure(links: Links): Map<Id, number> {
  const lengths = new Map<Id, number>();
  const entered = new Set<Id>();
  for (const start of links.keys()) {
    const path = entered.has(start) ? [] : [{ id: start, seen: 0 }];
    entered.add(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const own = links.get(last.id) ?? [];
      const next = own[last.seen]?.to;
      last.seen += 1;
      if (next === undefined) {
        path.pop();
        lengths.set(last.id, lengthOf(lengths, own));
      } else if (!entered.has(next) && links.has(next)) {
        entered.add(next);
        path.push({ id: next, seen: 0 });
      }
    }
  }
  return lengths;
}

const lengthOf = (lengths: ReadonlyMap<Id, number>, links: readonly Pick<Link, 'to'>[]): number =>
  links.reduce((sum, { to }) => Math.min(sum + 1 + (lengths.get(to) ?? 0), Number.MAX_SAFE_INTEGER), 0);

/** How many links lead on along `via`: what is nested goes before what the records of its documents say. */
const viaLength = (lengths: ReadonlyMap<Id, number>, links: readonly Via[]): number =>
  links.reduce(
    (sum, { source, via }) =>
      Math.min(
        sum + 1 + (via.length > 0 ? viaLength(lengths, via) : (lengths.get(source) ?? 0)),
        Number.MAX_SAFE_INTEGER,
      ),
    0,
  );

const finding = (place: Pick<Finding, 'path' | 'span'>, field: string): Finding => ({
  ...place,
  rule: 'long-chain',
  message: `From here ${field} leads on along more than ${MOST} links; expected fewer.`,
  help: 'Name only what the source itself names.',
});

/** The first things of each chain from which too many links lead on. */
function tooLong(content: Content, type: RecordType, field: string, links: Links, lengths: Map<Id, number>): Finding[] {
  const isLong = (id: Id): boolean => (lengths.get(id) ?? 0) > MOST;
  return [...links].flatMap(([id, own]): Finding[] => {
    const file = content.find(type, id);
    const [first] = own;
    if (!file || !first || !isLong(id) || own.some(({ to }) => isLong(to))) return [];
    return [finding(inFields(file, first.path), field)];
  });
}

/** For `via` and `within`. */
export const check: RuleCheck = (content) => {
  const via = linksOf(content, 'source');
  const ways = measure(via);
  const within = linksOf(content, 'place');
  return [
    ...tooLong(content, 'source', 'via', via, ways),
    ...tooLong(content, 'place', 'within', within, measure(within)),
    ...claimVias(content).flatMap(({ file, of: { index, via: links } }): Finding[] => {
      if (viaLength(ways, links) <= MOST || links.some(({ source }) => (ways.get(source) ?? 0) > MOST)) return [];
      return [finding(inFields(file, ['claims', index, 'via']), 'via')];
    }),
  ];
};
