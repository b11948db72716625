import { describe, expect, it } from 'vitest';
import { DIGEST_COLUMNS } from '../../../../src/model/digest.ts';
import { digestInWords } from '../../../../src/ledger/slices/digest-lines.ts';
import { frontPage } from '../../../../src/ledger/slices/front-page.ts';
import { latestOf } from '../../../../src/ledger/slices/latest.ts';
import { dayAddress } from '../../../../src/ledger/slices/month-parts.ts';
import { fixtureLedger } from '../../../fixture-story/ledger.ts';
import { ferryLedger } from '../../model/ferry.ts';
import {
  article,
  assessed,
  claimed,
  confirmed,
  event,
  outlet,
  question,
  range,
  repeats,
  reported,
} from '../../model/story.ts';

const ledger = await fixtureLedger();

describe('the digest', () => {
  it('counts each column, leads with one line and folds at most six', () => {
    const parts = digestInWords(ledger);
    expect(parts.map(({ column, count }) => [column, count])).toEqual(
      DIGEST_COLUMNS.map((column) => [column, ledger.digest[column].length]),
    );
    for (const { count, lead, more, all } of parts) {
      expect(lead === null).toBe(count === 0);
      expect(more).toHaveLength(Math.min(6, Math.max(0, count - 1)));
      expect(all === null).toBe(count <= 7);
    }
  });

  it('leads to all questions of a column, or to the events where it has none', () => {
    const matched = (asked: string) => [
      reported('a', 'lp', { answers: { [asked]: '1' } }),
      reported('b', 'sr', { answers: { [asked]: '1' } }),
    ];
    const days = Array.from({ length: 9 }, (_, at) => ({ day: `2031-05-0${at + 1}`, asked: `q${at}` }));
    const supported = (claimsOn: (asked: string) => Parameters<typeof event>[2]) =>
      digestInWords(
        ferryLedger({
          questions: days.map(({ asked }) => question(asked, 'number')),
          events: days.map(({ day, asked }) => event(`e-${asked}`, day, claimsOn(asked))),
        }),
      )[0];
    expect(supported(() => [confirmed('a', 'lind', 'lp')])?.all?.href).toBe('/statuses/');
    expect(supported(matched)?.all?.href).toBe('/questions/#agreed');
  });

  it('leads to as many questions as are in the state that most of a column have, and to no others', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `q${at}`);
    const given = (id: string, at: number) => [
      reported(`a-${id}`, 'lp', { answers: { [id]: '12' } }),
      ...(at < 2 ? [reported(`b-${id}`, 'sr', { answers: { [id]: range({ min: 10 }) } })] : []),
    ];
    const told = ferryLedger({
      questions: ids.map((id) => question(id, 'number')),
      events: [event('left', '2031-05-02', ids.flatMap(given))],
    });
    const part = digestInWords(told)[1];
    expect(part?.count).toBe(9);
    expect(part?.all).toEqual({ name: told.strings.front.all(7, 'single'), href: '/questions/#single' });
  });

  it('says in each line on which answers differ what they are and who gives them', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { answers: { aboard: '12' } }),
          reported('b', 'sr', { answers: { aboard: '13' } }),
        ]),
      ],
    });
    expect(digestInWords(told)[2]?.lead).toEqual({
      href: '/questions/aboard/',
      name: 'How many were aboard?',
      detail: '12 people: Lake Post. 13 people: Shore Radio.',
    });
  });

  it('names a few of many who give an answer, and a few of many answers', () => {
    const outlets = Array.from({ length: 7 }, (_, at) => ({ id: `outlet-${at}`, name: `Outlet ${at}` }));
    const toldBy = (answerOf: (at: number) => string): string | undefined =>
      digestInWords(
        ferryLedger({
          outlets: [...outlets.map(({ id, name }) => outlet(id, { name })), outlet('sr', { name: 'Shore Radio' })],
          sources: [...outlets.map(({ id }) => article(`in-${id}`, { outlet: id })), article('sr')],
          events: [
            event('left', '2031-05-02', [
              ...outlets.map(({ id }, at) => reported(id, `in-${id}`, { answers: { aboard: answerOf(at) } })),
              reported('b', 'sr', { answers: { aboard: '13' } }),
            ]),
          ],
        }),
      )[2]?.lead?.detail;
    expect(toldBy(() => '12')).toBe(
      '13 people: Shore Radio. 12 people: Outlet 0; Outlet 1; Outlet 2; Outlet 3; and 3 more.',
    );
    expect(toldBy((at) => String(at + 20))).toMatch(/^(?:\d+ people: [^.]+\. ){4}And 4 more\.$/);
  });
});

describe('a line of the digest', () => {
  const detailOf = (column: number, ...claims: ReturnType<typeof reported>[]): string | undefined =>
    digestInWords(ferryLedger({ events: [event('left', '2031-05-02', claims, { key: true })] }))[column]?.lead?.detail;

  it('leaves out answers that do not count, while one does', () => {
    const opinion = assessed('c', 'lind', 'lp', { answers: { aboard: '20' } });
    expect(detailOf(1, reported('a', 'lp', { answers: { aboard: '12' } }), opinion)).toBe('12 people: Lake Post.');
    expect(detailOf(3, opinion)).toContain('20 people');
  });

  it('names once who gives an answer alone and together with others', () => {
    const [together, alone] = [
      claimed('a', 'union', 'lp', { by: ['ferries', 'union'], answers: { aboard: '12' } }),
      claimed('b', 'union', 'sr', { answers: { aboard: '12' } }),
    ];
    for (const both of [
      [together, alone],
      [alone, together],
    ])
      expect(detailOf(1, ...both)).toBe('12 people: Orlo Ferries and Crew Union.');
  });

  it('names of answers that match who counts for that, and not who is told of in their documents', () => {
    const asked = (id: string, from: string, via: string): ReturnType<typeof reported> =>
      reported(id, from, { by: ['union'], act: 'demand', via: repeats(via), answers: { aboard: '12' } });
    expect(detailOf(0, asked('a', 'lp', 'union-post'), asked('b', 'sr', 'direct'))).toBe(
      '12 people: Crew Union; Shore Radio.',
    );
    const unknown = reported('c', 'vt', { via: repeats('unknown'), answers: { aboard: range({ min: 10 }) } });
    expect(detailOf(0, asked('a', 'lp', 'union-post'), asked('b', 'sr', 'direct'), unknown)).toBe(
      '12 people: Crew Union; Shore Radio. At least 10 people: Valley Times.',
    );
  });

  it('says of a question without an answer what is known of that, or that there is none', () => {
    const asked = (open?: string): string | undefined =>
      digestInWords(ferryLedger({ questions: [question('why', 'choice', { open })], events: [] }))[3]?.lead?.detail;
    expect(asked('Nobody was asked.')).toBe('Nobody was asked.');
    expect(asked()).toBe(ledger.strings.question.noAnswer);
  });

  it('says of an event also on how many details sources differ', () => {
    const main = confirmed('a', 'lind', 'lp', { main: true });
    const details = [
      reported('b', 'lp', { answers: { aboard: '12' } }),
      reported('c', 'sr', { answers: { aboard: '13' } }),
    ];
    expect(detailOf(0, main, ...details)).toMatch(/1 detail/);
    expect(detailOf(0, main)).not.toMatch(/detail/);
  });
});

describe('the front page', () => {
  it('holds all while they are no more than it may hold, and leads to the months where they are', () => {
    const many = { ...ledger, site: { ...ledger.site, front_page_events: ledger.events.length } };
    const whole = frontPage(many, 'oldest');
    expect([whole.events, whole.months]).toEqual([ledger.events.length, []]);
    const fewer = frontPage({ ...many, site: { ...many.site, front_page_events: ledger.events.length - 1 } }, 'oldest');
    expect(fewer.events).toBeLessThan(ledger.events.length);
    expect(fewer.months).toEqual(ledger.months);
  });

  it('has the same events in both orders', () => {
    const [oldest, newest] = [frontPage(ledger, 'oldest'), frontPage(ledger, 'newest')];
    const ids = (page: typeof oldest): string[] =>
      page.stations.flatMap(({ events }) => events.map(({ event: { id } }) => id));
    expect(ids(newest)).toEqual(ids(oldest).toReversed());
    expect(newest.figure).toEqual(oldest.figure);
    expect(newest.latest).toEqual(oldest.latest);
  });

  it('leads to all of a newest day of which it holds a part', () => {
    const last = ledger.stations.at(-1);
    const short = { ...ledger, site: { ...ledger.site, front_page_events: 1 } };
    const twice = last && { ...last, events: [...last.events, ...last.events] };
    const page = frontPage({ ...short, stations: twice ? [twice] : [] }, 'oldest');
    expect(page.day).toEqual({
      station: last?.station,
      events: twice?.events.length,
      href: last && dayAddress(ledger, last.station.key),
    });
    expect(page.events).toBe(1);
    expect(frontPage(ledger, 'oldest').day).toBeNull();
  });
});

describe('the latest event', () => {
  const stationsOf = (events: ReturnType<typeof event>[]): Parameters<typeof latestOf> => {
    const told = ferryLedger({ events });
    return [told, told.stations];
  };
  const last = (whens: readonly string[]): string | undefined => {
    const told = ferryLedger({ events: whens.map((when, at) => event(`event-${at}`, when, [reported('a', 'lp')])) });
    return latestOf(told, told.stations)?.href;
  };

  it('is the last on the last day whose time is given', () => {
    expect(last(['2031-05-01', '2031-05-02T09:00Z', '2031-05-02T10:00Z', '2031-05-02', '../2031-05-02'])).toBe(
      '#event-event-2',
    );
  });

  it('is one that is known to have been on that day rather than by it', () => {
    expect(last(['2031-05-02', '../2031-05-02'])).toBe('#event-event-0');
    expect(last(['2031-05-02T09:00Z', '../2031-05-02T10:00Z'])).toBe('#event-event-0');
  });

  it('is none that was withdrawn', () => {
    const left = event('left', '2031-05-02', [reported('a', 'lp')]);
    const sank = event('sank', '2031-05-03', [reported('a', 'lp')], { withdrawn: '2031-05-04' });
    expect(latestOf(...stationsOf([left, sank]))?.href).toBe('#event-left');
    expect(latestOf(...stationsOf([sank]))).toBeNull();
    const [early, late] = ['08', '09'].map((hour) => `2031-05-03T${hour}:00Z`);
    const stood = event('stood', early ?? '', [reported('a', 'lp')]);
    expect(latestOf(...stationsOf([stood, event('fell', late ?? '', [], { withdrawn: '2031-05-04' })]))?.href).toBe(
      '#event-stood',
    );
  });

  it('is told with its hour where one is given, and with its year where the story reaches over several', () => {
    const told = (...whens: string[]) => {
      const { time, date } = latestOf(...stationsOf(whens.map((on, at) => event(`event-${at}`, on)))) ?? {};
      return [time, date?.includes('2031')];
    };
    expect(told('2031-05-02')).toEqual(['', false]);
    expect(told('2030-05-01', '2031-05-02T10:00Z')).toEqual([expect.stringMatching(/\d\d:00/), true]);
  });

  it('is nothing where no event has a day, or one of a later month is known', () => {
    expect(last(['2031-05', '2031'])).toBeUndefined();
    expect(last(['2031-05-02', '2031-06'])).toBeUndefined();
    expect(last(['2031-05-02', '2032'])).toBeUndefined();
    expect(last(['2031-05-02', '2031-05', '2031'])).toBe('#event-event-0');
  });
});
