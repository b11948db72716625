/** An event that we withdrew: what its statements say counts for nothing. See docs/content-model.md, An event. */
import { describe, expect, it } from 'vitest';
import { ferryLedger } from '../model/ferry.ts';
import { keysOf, pageOfDay } from '../model/ledger.ts';
import { event, reported } from '../model/story.ts';

const RIGHT = reported('right', 'lp', { answers: { aboard: '12' } });

/** The ferry that left, and an event that we should not have published, of the same paper and of another. */
const told = (withdrawn?: string) =>
  ferryLedger({
    events: [
      event('left', '2031-05-02', [RIGHT, reported('still', 'lp-late', { disputes: ['sank#wrong'] })]),
      event(
        'sank',
        '2031-05-03',
        [
          reported('wrong', 'sr', { answers: { aboard: '14' }, disputes: ['left#right'] }),
          reported('same', 'vt', { answers: { aboard: '12' }, agrees: ['left#right'] }),
          reported('instead', 'lp-late', { answers: { aboard: '40' }, revises: ['left#right'] }),
        ],
        withdrawn === undefined ? {} : { withdrawn },
      ),
    ],
  });

const aboard = (ledger: ReturnType<typeof told>) => ledger.questions.find(({ question }) => question.id === 'aboard');

describe('an event that we withdrew', () => {
  const [before, after] = [told(), told('2031-05-06')];

  it('decides no question, and its answers say why', () => {
    expect(aboard(before)?.result.state).toBe('differs');
    const question = aboard(after);
    expect(question?.result.state).toBe('single');
    expect(question?.groups.map(({ text, uncounted }) => [text, uncounted])).toEqual([
      ['12 people', null],
      ['14 people', 'from an event that we withdrew'],
      ['40 people', 'from an event that we withdrew'],
    ]);
  });

  it('replaces, confirms and denies nothing, and nobody took back what it says', () => {
    const [was, is] = [before, after].map((ledger) => ledger.claims.get('left#right'));
    expect([was?.agrees, was?.deniedBy, was?.revisedBy].map((links) => keysOf(links ?? []))).toEqual([
      ['sank#same'],
      ['sank#wrong'],
      ['sank#instead'],
    ]);
    expect([is?.agrees, is?.deniedBy, is?.revisedBy]).toEqual([[], [], []]);
    expect(after.events.map(({ status }) => status.status)).toEqual(['reported', 'withdrawn']);
    const denying = after.claims.get('left#still');
    expect(denying?.denies.map(({ key, gone }) => [key, gone])).toEqual([['sank#wrong', 'withdrawn']]);
    const wrong = after.claims.get('sank#wrong');
    expect([wrong?.retracted, wrong?.denies.map(({ gone }) => gone)]).toEqual([false, [null]]);
  });

  it('rests on nothing', () => {
    const amounts = (ledger: typeof after) =>
      ledger.events.map(({ standsOn }) => [standsOn.statements, standsOn.independence.count]);
    expect(amounts(before)[1]).toEqual([1, 1]);
    expect(amounts(after)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('lets no two meet who only met there', () => {
    const met = (ledger: typeof after) =>
      ledger.outlets.find(({ outlet }) => outlet.id === 'shore-radio')?.contradicted;
    expect(met(before)).not.toBeNull();
    expect(met(after)).toBeNull();
  });

  it('turned what it says on the day of the withdrawal, and not before', () => {
    expect(pageOfDay(after, '2031-05-04').story?.questions).toMatchObject([{ state: 'differs' }]);
    const day = pageOfDay(after, '2031-05-06');
    expect(day.story?.questions).toMatchObject([{ state: 'single', answers: ['12 people'] }]);
    expect(day.part.turned.map((one) => ('ref' in one ? one.ref.id : one.claim.key)).toSorted()).toEqual([
      'aboard',
      'left',
      'sank',
    ]);
  });
});
