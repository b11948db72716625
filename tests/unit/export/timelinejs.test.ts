/** The story as TimelineJS opens it, and read back from there. */
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { timelineJsTexts, type TimelineJs } from '../../../src/export/timelinejs.ts';
import { readTimelineJson } from '../../../src/import/timelinejs-json.ts';
import type { LedgerEvent } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { parseDate, type When } from '../../../src/model/when.ts';
import { eventOf, nothing, plan, sound } from '../import/importing.ts';
import { ferryLedger } from '../model/ferry.ts';
import { article, event, reported, when } from '../model/story.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { withoutIsolates } from './any-text.ts';
import { textsOfFiles } from './texts-of-files.ts';

const HOME = 'https://timeline.example/';

let ledger: Ledger;
let published: TimelineJs;

beforeAll(async () => {
  const story = await fixtureLedger();
  ledger = { ...story, site: { ...story.site, url: HOME } };
  published = timelineOf(ledger);
});

/** What stands in the one file of a short story. */
function timelineOf(story: Ledger): TimelineJs {
  return JSON.parse(textsOfFiles(timelineJsTexts(story)).join('')) as TimelineJs;
}

/** The timeline of one event of the story, changed. */
function slideWith(change: (entry: LedgerEvent) => LedgerEvent) {
  const [first] = ledger.events;
  if (!first) throw new Error('The story has events.');
  const [slide] = timelineOf({ ...ledger, events: [change(first)] }).events;
  if (!slide) throw new Error('Every event has a slide.');
  return slide;
}

function dated(date: string, more: Partial<When> = {}) {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new Error(date);
  const when: When = { date: parsed.date, extent: 'lasted', basis: 'stated', ...more };
  const { start_date, end_date, display_date } = slideWith((entry) => ({ ...entry, event: { ...entry.event, when } }));
  return { start_date, end_date, display_date };
}

describe('the timeline for TimelineJS', () => {
  it('has every event once, in order, with its title and its page', () => {
    expect(published.events.map(({ unique_id }) => unique_id)).toEqual(ledger.events.map(({ event }) => event.id));
    for (const [index, { text, unique_id }] of published.events.entries()) {
      expect(toString(fromHtml(text.headline, { fragment: true }))).toBe(ledger.events[index]?.event.title);
      const links = selectAll('a', fromHtml(text.text)).map(({ properties }) => properties.href);
      expect(links.at(-1)).toBe(`${HOME}events/${unique_id}/`);
    }
  });

  it('gives no address that is withheld', () => {
    const [hidden, open] = ['https://hidden.example/a', 'https://open.example/a'];
    const sources = [
      article('hidden', { url: hidden, withheld: 'It shows captives.' }),
      article('open', { url: open }),
    ];
    const events = [event('left', '2031-05-02', [reported('a', 'hidden'), reported('b', 'open')])];
    const [slide] = timelineOf(ferryLedger({ sources, events })).events;
    expect(slide?.statements.map(({ source }) => source.url)).toEqual([undefined, open]);
    expect(JSON.stringify(slide)).not.toContain('hidden.example');
  });

  it('says of a statement that was taken back that it was, or it would be read back as one that stands', () => {
    const [slide] = timelineOf(
      ferryLedger({
        events: [event('left', '2031-05-02', [reported('a', 'lp', { retracted: '2031-05-04' }), reported('b', 'vt')])],
      }),
    ).events;
    expect(slide?.statements).toMatchObject([
      { source: { outlet: 'Lake Post' }, retracted: { on: { date: '2031-05-04' } } },
      { source: { outlet: 'Valley Times' } },
    ]);
    expect(slide?.statements[1]?.retracted).toBeUndefined();
  });

  it('says who says so, and the status in words', () => {
    for (const [index, { text }] of published.events.entries()) {
      const entry = ledger.events[index];
      const words = toString(fromHtml(text.text));
      expect(words).toContain(`Who says so: ${entry?.givers[0]?.who[0]?.name ?? '?'}`);
      expect(words).toContain(`${entry?.explanation.word ?? '?'}. ${entry?.explanation.reason ?? '?'}`);
    }
  });

  it('runs from right to left where its language does, as TimelineJS cannot know, and is read back all the same', () => {
    const { title, events } = timelineOf({ ...ledger, strings: stringsFor('ar', ledger.site.timezone) });
    for (const { text } of [title, ...events]) {
      const [headline, body] = [text.headline, text.text].map((html) => fromHtml(html, { fragment: true }));
      expect(headline?.children).toMatchObject([{ tagName: 'span', properties: { dir: 'rtl' } }]);
      const ways = body?.children.map((node) => (node.type === 'element' ? node.properties.dir : node.type));
      expect(new Set(ways)).toEqual(new Set(['rtl']));
    }
    const read = sound(
      readTimelineJson(JSON.stringify({ title, events }), 'timelinejs.json', { timezone: 'UTC', sourceFrom: null }),
    );
    const files = plan(read, { ...nothing, timezone: 'UTC' }).flatMap((result) =>
      result.is === 'new' ? result.files : [],
    );
    const titles = files.filter(({ type }) => type === 'event').map((file) => eventOf(file).record.title);
    expect(titles).toEqual(ledger.events.map(({ event }) => event.title));
    expect(published.events.filter(({ text }) => `${text.headline}${text.text}`.includes('dir='))).toEqual([]);
  });

  it('names each who says so with the document in which they are read', () => {
    const someone = (id: string, name: string) => ({ id, name, href: id === '' ? null : `/actors/${id}/` });
    const { text } = slideWith((entry) => ({
      ...entry,
      givers: [
        { who: [someone('firm', 'Larkspur & Sons')], readIn: [], direct: false, written: null },
        { who: [someone('', 'two directors')], readIn: [someone('wire', 'Freight Wire')], direct: true, written: null },
      ],
    }));
    expect(withoutIsolates(toString(fromHtml(text.text)))).toContain(
      'Who says so: Larkspur & Sons; two directors, to Freight Wire',
    );
  });

  it.each([
    ['2023', {}, { year: 2023 }, undefined, '2023'],
    ['2023-06', {}, { year: 2023, month: 6 }, undefined, 'June 2023'],
    ['2023-06-04~', {}, { year: 2023, month: 6, day: 4 }, undefined, 'About Sunday 4 June 2023'],
    [
      '2023-06-04',
      { part: 'afternoon' },
      { year: 2023, month: 6, day: 4 },
      undefined,
      'Afternoon of Sunday 4 June 2023',
    ],
    ['../2023-06-05', {}, { year: 2023, month: 6, day: 5 }, undefined, 'By Monday 5 June 2023; day unknown'],
    [
      '2023-06-01/..',
      {},
      { year: 2023, month: 6, day: 1 },
      undefined,
      'From Thursday 1 June 2023, still going on when last reported',
    ],
    ['2023-06/2023', {}, { year: 2023, month: 6 }, { year: 2023 }, '2023, from June'],
    [
      '2023-02-04T23:30Z/2023-02-05T01:00Z',
      {},
      { year: 2023, month: 2, day: 4, hour: 22, minute: 30 },
      { year: 2023, month: 2, day: 5, hour: 0, minute: 0 },
      '22:30 on Saturday 4 February 2023 to 00:00 Azores time on Sunday 5 February 2023 (23:30 to 01:00 Lisbon time)',
    ],
  ] as const)('gives %s %j no more exactly than it is written', (date, more, start_date, end_date, display_date) => {
    expect(dated(date, more)).toEqual({ start_date, end_date, display_date });
  });

  it('shows any title, summary, name and group as words, whatever stands in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</p><script>',
        '&lt;b&gt;',
        '"><a href="javascript:x">',
        "'",
        '&amp;amp;',
      ),
    );
    // HTML has no NUL and no lone carriage return; the check lets neither in.
    const words = text.filter((one) => one.isWellFormed() && !/[\0\r]/.test(one));
    fc.assert(
      fc.property(words, words, words, words, (title, summary, name, group) => {
        const slide = slideWith((entry) => ({
          ...entry,
          event: { ...entry.event, title, summary },
          givers: [{ who: [{ id: 'a', name, href: '/actors/a/' }], readIn: [], direct: false, written: null }],
          threads: [{ id: 't', name: group, href: '/threads/t/' }],
        }));
        expect(toString(fromHtml(slide.text.headline, { fragment: true }))).toBe(title);
        const tree = fromHtml(slide.text.text, { fragment: true });
        const [first, second] = selectAll('p', tree).map((node) => toString(node));
        const who = `Who says so: ${withoutIsolates(name)}`;
        expect([first, withoutIsolates(second ?? '').startsWith(who)]).toEqual([summary, true]);
        expect(selectAll(':not(p, a, strong)', tree)).toEqual([]);
        // TimelineJS takes the markup out of a group's name, and shows what is left as HTML.
        const once = toString(fromHtml(slide.group ?? '', { fragment: true }));
        expect(toString(fromHtml(once, { fragment: true }))).toBe(group);
      }),
    );
  });
});

describe('the date of a slide as it was written', () => {
  it('is read back with the clock of the place', () => {
    const told = when('2031-05-02T18:40-04:00', { zone: 'America/New_York', basis: 'resolved', note: 'By the post.' });
    const story = ferryLedger({ events: [event('left', told, [reported('a', 'lp')])] });
    const document = sound(
      readTimelineJson(textsOfFiles(timelineJsTexts(story)).join(''), 'timelinejs.json', {
        timezone: story.site.timezone,
        sourceFrom: null,
      }),
    );
    expect(document.rows[0]?.date).toMatchObject({
      ok: true,
      when: { date: '2031-05-02T18:40-04:00', zone: 'America/New_York', basis: 'resolved', note: 'By the post.' },
    });
  });
});

describe('imported into an empty story, the timeline for TimelineJS', () => {
  it('gives the same events, with the same titles, dates and threads', () => {
    const document = sound(
      readTimelineJson(JSON.stringify(published), 'timelinejs.json', {
        timezone: ledger.site.timezone,
        sourceFrom: null,
      }),
    );
    const files = plan(document, { ...nothing, timezone: ledger.site.timezone }).flatMap((result) =>
      result.is === 'new' ? result.files : [],
    );
    const events = files.filter(({ type }) => type === 'event').map((file) => eventOf(file).record);
    const inShort = ({ id, title, when }: { id: string; title: string; when: When }): unknown => [id, title, when];
    expect(events.map(inShort)).toEqual(ledger.events.map(({ event }) => inShort(event)));
    const threads = new Set(ledger.events.flatMap(({ threads: [thread] }) => thread?.name ?? []));
    expect(files.filter(({ type }) => type === 'thread')).toHaveLength(threads.size);
  });
});
