/** Feeds, read back by other libraries than the one that writes them. */
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { siteFeeds, threadFeeds } from '../../../src/export/feed-archives.ts';
import { atomText } from '../../../src/export/atom.ts';
import { correctionsFeed } from '../../../src/export/corrections-feed.ts';
import { type Feed } from '../../../src/export/feed.ts';
import { jsonFeedText } from '../../../src/export/json-feed.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { EVENT, repository, TEXT } from '../ledger/repository.ts';
import { ferryLedger } from '../model/ferry.ts';
import { article, event, reported, when } from '../model/story.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { anyTexts, storyOf, withoutIsolates } from './any-text.ts';
import { FERRY } from './told-in-full.ts';

const ledger = await fixtureLedger();

interface AtomLink {
  '@href': string;
  '@rel': string;
}

interface AtomEntry {
  id: string;
  title: string;
  summary: string;
  published?: string;
  updated: string;
  content: { '#text': string };
  link: AtomLink[];
}

interface AtomFeed {
  id: string;
  title: string;
  updated: string;
  link: AtomLink[];
  entry?: AtomEntry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

const atom = (feed: Feed, story: Ledger = ledger): AtomFeed =>
  (parser.parse(atomText(feed, story.site)) as { feed: AtomFeed }).feed;

const linkOf = ({ link }: Pick<AtomFeed, 'link'>, rel: string): string | undefined =>
  link.find((one) => one['@rel'] === rel)?.['@href'];

interface JsonItem {
  id: string;
  title: string;
  summary: string;
  content_html: string;
  date_published?: string;
  date_modified: string;
}

const json = (feed: Feed, story: Ledger = ledger): { version: string; next_url?: string; items: JsonItem[] } =>
  JSON.parse(jsonFeedText(feed, story.site)) as { version: string; next_url?: string; items: JsonItem[] };

async function ledgerOf(folder: string): Promise<Ledger> {
  const { ledger: found } = await loadLedger(folder, false);
  if (!found) throw new Error('The folder has no story.');
  return found;
}

const CORRECTION = `corrections:
  - on: 2023-08-03
    claims: [waiting]
    was: Twelve ships.
    now: Ten ships.
    why: The port counted again.
`;
const CORRECTED = TEXT.replace('twelve', 'ten').replace('claims:', `${CORRECTION}claims:`);

describe('the feed of the site', () => {
  const { current } = siteFeeds(ledger);
  const read = atom(current);

  it('is well-formed XML, as are those of threads and corrections', async () => {
    const feeds = [
      current,
      ...ledger.threads.map((thread) => threadFeeds(ledger, thread).current),
      correctionsFeed(ledger),
    ];
    for (const feed of feeds) {
      const text = atomText(feed, ledger.site);
      expect((await validateXML({ xml: text, normalization: 'c14n' })).errors).toEqual([]);
    }
  });

  it('has an entry for each event, the one changed last first, each under its permanent address', () => {
    const entries = read.entry ?? [];
    expect(entries.map((entry) => linkOf(entry, 'alternate')).toSorted()).toEqual(
      ledger.events.map(({ ref }) => new URL(ref.href ?? '', ledger.site.url).href).toSorted(),
    );
    const updated = entries.map((entry) => entry.updated);
    expect(updated).toEqual(updated.toSorted().toReversed());
    expect(read.updated).toBe(updated[0]);
  });

  it('holds each account in full, every address with its host, each citation at its statement', () => {
    for (const told of read.entry ?? []) {
      const page = linkOf(told, 'alternate') ?? '';
      const tree = fromHtml(told.content['#text'], { fragment: true });
      const entry = ledger.events.find(({ ref }) => page.endsWith(ref.href ?? '-'));
      if (!entry) throw new Error(`There is no event at ${page}.`);
      if (entry.event.withdrawn) continue;
      const text = toString(tree).replaceAll(/\s+/g, ' ');
      for (const { claim } of entry.claims) {
        expect(text).toContain(claim.text);
        if (claim.quote) expect(text).toContain(claim.quote.text.replaceAll(/\s+/g, ' '));
      }
      const addresses = selectAll('a', tree).map(({ properties }) => String(properties.href));
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
      expect(addresses.some((address) => address.startsWith(`${page}#claim-`))).toBe(true);
    }
  });

  it('says in each entry that it is written from right to left, where it is', () => {
    const story = { ...ledger, strings: stringsFor('ar', ledger.site.timezone) };
    for (const feed of [siteFeeds(story).current, correctionsFeed(story)]) {
      const contents = [
        ...(atom(feed, story).entry ?? []).map(({ content }) => content['#text']),
        ...json(feed, story).items.map(({ content_html }) => content_html),
      ];
      expect(contents.length).toBeGreaterThan(0);
      expect(contents.filter((content) => !/^<div dir="rtl"><p>|^<div dir="rtl"><dl>/.test(content))).toEqual([]);
    }
    expect((read.entry ?? []).filter(({ content }) => content['#text'].includes('dir="rtl"'))).toEqual([]);
  });

  it('says the same as JSON', () => {
    const { version, items } = json(current);
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(items.map(({ id, title, date_modified }) => [id, title, date_modified])).toEqual(
      read.entry?.map(({ id, title, updated }) => [id, title, updated]),
    );
  });

  it('is well-formed XML whatever the texts', async () => {
    const whole = fc.asyncProperty(anyTexts, async (texts) => {
      const story = storyOf(ledger, texts);
      const xml = atomText(siteFeeds(story).current, story.site);
      expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
    });
    await fc.assert(whole, { numRuns: 30 });
  });

  it('gives every text back, in both formats', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const story = storyOf(ledger, texts);
        const feed = siteFeeds(story).current;
        const [entry] = atom(feed, story).entry ?? [];
        const [item] = json(feed, story).items;
        for (const told of [
          { title: entry?.title, summary: entry?.summary, html: entry?.content['#text'] },
          { title: item?.title, summary: item?.summary, html: item?.content_html },
        ]) {
          expect(told.title).toBe(texts.title);
          expect(told.summary).toBe(texts.summary);
          const tree = fromHtml(told.html ?? '', { fragment: true });
          expect(selectAll('blockquote', tree).map((one) => toString(one))).toContain(texts.quote);
          const paragraphs = selectAll('p', tree).map((one) => withoutIsolates(toString(one)));
          const name = story.strings.capital(texts.who);
          const [translation, who, locator] = [texts.translation, name, texts.locator].map(withoutIsolates);
          expect(paragraphs).toContain(`In our translation: “${translation}”`);
          expect(paragraphs).toContain('The source says that it could not verify this.');
          expect(paragraphs.filter((one) => one.startsWith(`${who} said: `))).toHaveLength(1);
          expect(paragraphs.filter((one) => one.includes(`, ${locator}, `))).toHaveLength(1);
          expect(selectAll('blockquote:not([dir=auto])', tree)).toEqual([]);
          expect(selectAll('script, style, iframe', tree)).toEqual([]);
        }
      }),
    );
  });
});

describe('what an entry says of a statement', () => {
  const entryOf = (id: string, told: Ledger = FERRY) => {
    const entry = siteFeeds(told).current.entries.find(({ url }) => url.endsWith(`/events/${id}/`));
    return selectAll('li', fromHtml(entry?.content.html ?? '', { fragment: true })).map((item) =>
      selectAll('p', item).map((one) => toString(one).trim()),
    );
  };
  const [night = [], ...others] = entryOf('left');

  it('is who confirms it, that its source could not verify it, when it was said, where it stands, where that has it from, and our translation', () => {
    expect(night).toEqual([
      'Captain Vey and Crew Union refuse: The ferry left the pier empty.',
      'In our translation: “Departure!”',
      'Confirmed by the Coastguard, Mayor Lind, two divers',
      'The source says that it could not verify this.',
      'Said 1 May 2031.',
      'Lake Post, 2 May 2031, p. 12, describing Post by Crew Union, 2 May 2031 (our inference); origin not named, directly to the outlet, made public 21:30 Moscow time on 2 May 2031',
    ]);
  });

  it('is that its answer was replaced, and that its document is gone or was corrected', () => {
    const told = (start: string) => others.find(([first]) => first?.includes(start))?.slice(1, -1);
    expect(told('Ten waited.')).toEqual(['How many waited? 10: replaced on 4 May 2031.']);
    expect(told('More than twelve')).toEqual([]);
    expect(told('read')).toEqual(['No longer at its address, as we found on 12 May 2031; archived copy.']);
    expect(told('Its lights')).toEqual(['Confirmed by Mayor Lind']);
    expect(told('It left the pier again')).toEqual(['Corrected by its source on 5 May 2031: It said “beach”.']);
  });

  it('is no copy of a document that is gone, where its address is withheld', () => {
    const copy = 'https://archive.example/film';
    const toldOf = (withheld?: string): string => {
      const film = { ...article('film', { archive_url: copy, withheld }), gone: { on: when('2031-05-12') } };
      const told = ferryLedger({ sources: [film], events: [event('left', '2031-05-02', [reported('a', 'film')])] });
      return siteFeeds(told)
        .current.entries.map(({ content }) => content.html)
        .join('');
    };
    expect(toldOf()).toContain(copy);
    expect(toldOf('It shows captives.')).toContain('No longer at its address');
    expect(toldOf('It shows captives.')).not.toContain(copy);
  });

  it('is not when it was made public where the name of its document says so', () => {
    const last = (start: string) => others.find(([first]) => first?.includes(start))?.at(-1);
    expect(last('Ten waited.')).toBe('Valley Times, 4 May 2031');
    expect(last('Its lights')).toBe('Valley Times, 4 May 2031, from Broadcast by Shore Radio, 3 May 2031');
  });

  it.each([
    ['fr', 'Absent de son adresse (constaté le 12 mai 2031)\u202f; copie archivée.'],
    ['ar', '؛ نسخة مؤرشفة.'],
  ])('parts what is gone from its copy with the sign of the language, in "%s"', (lang, text) => {
    const told = entryOf('left', { ...FERRY, strings: stringsFor(lang, 'Europe/Moscow') });
    expect(told.flat().join('\n')).toContain(text);
  });
});

describe('the feed of corrections', () => {
  const { entries } = correctionsFeed(FERRY);
  const inShort = entries.map(({ title, summary }) => [title, summary]);

  it('tells of answers that were replaced, with what stands in their place', () => {
    const replaced = entries.find(({ title }) => title === 'Answer replaced: How many waited?');
    expect(replaced).toMatchObject({
      id: 'https://example.org/questions/waiters/?replaced=departs/ten',
      url: 'https://example.org/events/left/#claim-ten',
      summary: 'How many waited? 10: replaced on 4 May 2031.',
      updated: Date.parse('2031-05-04T00:00+03:00'),
    });
    expect(replaced?.content.html).toContain('<a href="https://example.org/events/left/#claim-twelve">');
  });

  it('tells of answers and statements that were taken back, and where', () => {
    const taken = entries.filter(({ title }) => title === 'Taken back by its source: The ferry leaves');
    expect(taken.map(({ id }) => id)).toEqual([
      'https://example.org/events/departs/#claim-gone',
      'https://example.org/events/departs/#claim-hushed',
    ]);
    expect(taken[0]?.content.html).toContain('Taken back in <a href="https://example.org/sources/sr/">');
  });

  it('tells what sources corrected, under an id of its own, and keeps back what is withheld', () => {
    expect(inShort).toContainEqual(['Corrected by its source: Lake Post, 7 May 2031', 'It had the wrong pier.']);
    expect(inShort).toContainEqual(['Corrected by its source: Video', 'Cut.']);
    const own = entries.filter(({ url }) => url === 'https://example.org/sources/digest/');
    expect(own.map(({ id }) => id)).toEqual([
      'https://example.org/sources/summary/?corrected=2031-05-10',
      'https://example.org/sources/summary/?corrected=2031-05-09',
    ]);
    const told = entries.map(({ content }) => content.html).join('');
    expect(told).toContain('https://archive.example/digest-1');
    expect(told).not.toContain('film-1');
  });

  it('has ids that are addresses, each once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.split('#').length > 2)).toEqual([]);
  });
});

describe('the dates of an entry', () => {
  it('are of the first publication and of the last change; another check changes nothing, a correction does', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    folder.write(EVENT, TEXT.replace('kind:', 'checked: 2023-06-07\nkind:'));
    folder.commit('2023-06-07T12:00Z');
    const find = async (): Promise<AtomEntry | undefined> => {
      const story = await ledgerOf(folder.content);
      return atom(siteFeeds(story).current, story).entry?.find(({ id }) => id.includes('/bridge-closed/'));
    };
    expect(await find()).toMatchObject({ published: '2023-06-06T12:00:00.000Z', updated: '2023-06-06T12:00:00.000Z' });
    folder.write(EVENT, CORRECTED.replace('2023-08-03', '2023-06-07'));
    folder.commit('2023-06-07T15:30Z');
    const corrected = await find();
    expect(corrected).toMatchObject({ published: '2023-06-06T12:00:00.000Z', updated: '2023-06-07T15:30:00.000Z' });
    expect(corrected?.content['#text']).toContain('The port counted again.');
  });

  it('are those of statements and corrections where git does not tell, and never those of the build', async () => {
    using folder = repository();
    folder.write(EVENT, CORRECTED);
    const story = await ledgerOf(folder.content);
    expect(story.history.available).toBe(false);
    const entry = atom(siteFeeds(story).current, story).entry?.find(({ id }) => id.includes('/bridge-closed/'));
    expect(entry?.published).toBeUndefined();
    expect(entry?.updated.slice(0, 7)).toBe('2023-08');
  });

  it('keep the entry’s id when the event is renamed', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    folder.write(EVENT, null);
    folder.write('events/2023-06/bridge-shut.md', TEXT.replace('kind:', 'former_ids: [bridge-closed]\nkind:'));
    folder.commit('2023-06-07T12:00Z');
    const story = await ledgerOf(folder.content);
    const entry = siteFeeds(story).current.entries.find(({ url }) => url.includes('/bridge-shut/'));
    expect(entry?.id).toMatch(/\/events\/bridge-closed\/$/);
  });
});

describe('the archives of the feed', () => {
  it('are the months before the newest, each linked to the one before, and together hold everything', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    folder.write(EVENT, TEXT.replace('The harbour bridge closes', 'Harbour bridge closes'));
    folder.commit('2023-07-06T12:00Z');
    folder.write(EVENT, CORRECTED);
    folder.commit('2023-08-03T12:00Z');
    const story = await ledgerOf(folder.content);
    const { current, archives } = siteFeeds(story);
    expect([...archives.keys()]).toEqual(['2023-06', '2023-07']);
    const [june, july] = [...archives.values()].map((feed) => ({ feed, read: atom(feed, story) }));
    const newest = atom(current, story);
    expect(linkOf(newest, 'prev-archive')).toBe(july && linkOf(july.read, 'self'));
    expect(july && linkOf(july.read, 'prev-archive')).toBe(june && linkOf(june.read, 'self'));
    expect(june && linkOf(june.read, 'prev-archive')).toBeUndefined();
    expect(june && linkOf(june.read, 'current')).toBe(linkOf(newest, 'self'));
    expect(june?.read.id).toBe(newest.id);
    expect(june && atomText(june.feed, story.site)).toContain('fh:archive');
    expect(json(current, story).next_url).toMatch(/\/feed\/2023-07\.json$/);
    const held = [newest, june?.read, july?.read].flatMap((feed) => feed?.entry?.map(({ id }) => id) ?? []);
    for (const { ref } of story.events) expect(held.some((id) => id.endsWith(ref.href ?? ''))).toBe(true);
  });

  it('never change once their month is over, whatever becomes of their events', async () => {
    const SHUT = 'events/2023-06/bridge-shut.md';
    using folder = repository();
    folder.write(SHUT, TEXT.replace('The harbour bridge closes', 'The bridge is shut'));
    folder.commit('2023-06-06T12:00Z');
    folder.write('about.md', 'Another text.\n');
    folder.write(EVENT, TEXT.replace('The harbour bridge closes', 'Harbour bridge closes'));
    folder.commit('2023-07-06T12:00Z');
    const june = async (): Promise<string> => {
      const story = await ledgerOf(folder.content);
      const feed = siteFeeds(story).archives.get('2023-06');
      if (!feed) throw new Error('June is not closed.');
      return atomText(feed, story.site) + jsonFeedText(feed, story.site);
    };
    const before = await june();
    expect(before).toContain('The harbour bridge closes');
    folder.write(EVENT, CORRECTED);
    folder.commit('2023-08-03T12:00Z');
    expect(await june()).toBe(before);
    folder.write(
      EVENT,
      CORRECTED.replace('kind:', 'withdrawn: { on: 2023-09-01, why: It was another bridge. }\nkind:'),
    );
    folder.commit('2023-09-01T12:00Z');
    expect(await june()).toBe(before);
    // What became part of another event was one of its own then.
    folder.write(SHUT, null);
    folder.write(EVENT, CORRECTED.replace('kind:', 'former_ids: [bridge-closed, bridge-shut]\nkind:'));
    folder.commit('2023-10-01T12:00Z');
    expect(await june()).toBe(before);
    expect(before).toContain('The bridge is shut');
  });

  it('do not keep what was removed for safety', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    folder.write(EVENT, CORRECTED.replace('was: Twelve ships.', 'was: withheld').replaceAll('twelve', 'ten'));
    folder.commit('2023-08-03T12:00Z');
    const story = await ledgerOf(folder.content);
    const { current, archives } = siteFeeds(story);
    const all = [current, ...archives.values()].map((feed) => atomText(feed, story.site)).join('');
    expect(all).not.toMatch(/twelve/i);
    expect(all).toContain(story.strings.event.correction.withheld);
  });
});

describe('the feed of corrections', () => {
  it('tells what was said, what is said and why, at the instant at which it came in, at its own address', async () => {
    using folder = repository();
    folder.commit('2023-06-06T12:00Z');
    folder.write(EVENT, CORRECTED);
    folder.commit('2023-08-03T12:00Z');
    const story = await ledgerOf(folder.content);
    const [entry, ...others] = atom(correctionsFeed(story), story).entry ?? [];
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ updated: '2023-08-03T12:00:00.000Z', summary: 'The port counted again.' });
    expect(entry?.id).toMatch(/\/events\/bridge-closed\/#correction-[\da-f]{8}$/);
    expect(entry?.content['#text']).toMatch(/Twelve ships\.[\s\S]*Ten ships\./);
  });

  it('tells a correction once, also when its event becomes part of another', async () => {
    const SHUT = 'events/2023-06/bridge-shut.md';
    using folder = repository();
    folder.write(EVENT, CORRECTED);
    folder.write(SHUT, TEXT.replace('kind:', 'former_ids: [bridge-barred]\nkind:'));
    folder.commit('2023-06-06T12:00Z');
    const barred = CORRECTION.replace('The port', 'The bridge master').replace('Twelve ships', 'Eleven ships');
    folder.write(
      SHUT,
      TEXT.replace('kind:', 'former_ids: [bridge-barred]\nkind:').replace('claims:', `${barred}claims:`),
    );
    folder.commit('2023-08-03T12:00Z');
    const told = async (): Promise<[id: string, time: string, why: string][]> => {
      const story = await ledgerOf(folder.content);
      return (atom(correctionsFeed(story), story).entry ?? []).map(({ id, updated, summary }) => [
        id,
        updated,
        summary,
      ]);
    };
    const before = await told();
    expect(before.map(([id, , why]) => [id.replace(/.*\/events\/|#.*/g, ''), why])).toEqual([
      ['bridge-barred/', 'The bridge master counted again.'],
      ['bridge-closed/', 'The port counted again.'],
    ]);
    folder.write(SHUT, null);
    const both = CORRECTED.replace(CORRECTION, `${CORRECTION}${barred.replace('corrections:\n', '')}`);
    folder.write(EVENT, both.replace('kind:', 'former_ids: [bridge-closed, bridge-shut, bridge-barred]\nkind:'));
    folder.commit('2023-10-01T12:00Z');
    expect(await told()).toEqual(before);
  });

  it('tells that an event was withdrawn, why, and when that came in last', async () => {
    using folder = repository();
    const withdrawn = (on: string): string =>
      TEXT.replace('kind:', `withdrawn: { on: ${on}, why: It was another bridge. }\nkind:`);
    folder.write(EVENT, withdrawn('2023-07-01'));
    const told = async (): Promise<[AtomEntry | undefined, number]> => {
      const story = await ledgerOf(folder.content);
      const entries = atom(correctionsFeed(story), story).entry ?? [];
      return [entries.find(({ id }) => id.endsWith('/events/bridge-closed/#withdrawn')), entries.length];
    };
    expect(await told()).toMatchObject([{ updated: '2023-06-30T21:00:00.000Z' }, 1]);
    folder.write(EVENT, TEXT);
    folder.commit('2023-06-30T12:00Z');
    folder.write(EVENT, withdrawn('2023-07-01'));
    folder.commit('2023-07-02T12:00Z');
    folder.write(EVENT, TEXT);
    folder.commit('2023-07-03T12:00Z');
    folder.write(EVENT, withdrawn('2023-07-04'));
    folder.commit('2023-07-05T12:00Z');
    folder.write(EVENT, withdrawn('2023-07-04').replace('The harbour bridge closes', 'Harbour bridge closes'));
    folder.commit('2023-07-06T12:00Z');
    const [entry] = await told();
    expect(entry).toMatchObject({
      title: 'Withdrawn: Harbour bridge closes',
      summary: 'It was another bridge.',
      published: '2023-07-05T12:00:00.000Z',
      updated: '2023-07-05T12:00:00.000Z',
    });
    expect(entry?.link[0]?.['@href']).toMatch(/\/events\/bridge-closed\/#withdrawn$/);
    expect(entry?.content['#text']).toContain('It was another bridge.');
  });

  it('names who told us of a mistake, where somebody agreed to be named', () => {
    const told = correctionsFeed(ledger).entries.filter(({ content }) => content.html.includes('Pointed out by'));
    const [only] = told;
    expect(only?.content.html).toContain('<dd>A reader in Port Brack</dd>');
    expect(told).toHaveLength(1);
  });

  it('holds the newest hundred of many, and then does not say that it is complete', () => {
    const [first] = FERRY.events;
    if (!first) throw new Error('The ferry story has no event.');
    const many = Array.from({ length: 130 }, (_, at) => ({
      on: first.event.when,
      claims: [],
      was: 'withheld',
      now: 'Nothing.',
      why: `Number ${at}.`,
    }));
    const entry = { ...first, event: { ...first.event, corrections: many } };
    const feed = correctionsFeed({ ...FERRY, events: [entry, ...FERRY.events.slice(1)] });
    expect(feed.entries).toHaveLength(100);
    expect(feed.place).toEqual({ is: 'current', previous: null });
    expect(correctionsFeed(FERRY).place).toEqual({ is: 'complete' });
  });

  it('still tells what was corrected of an event that is withdrawn, on both days where git tells none', () => {
    const [first] = FERRY.events;
    if (!first) throw new Error('The ferry story has no event.');
    const correction = { on: when('2031-06-01'), claims: [], was: 'Ten.', now: 'Twelve.', why: 'Miscounted.' };
    const withdrawn = { on: when('2031-06-03'), why: 'It was another ferry.' };
    const entry = { ...first, event: { ...first.event, corrections: [correction], withdrawn } };
    const told = { ...FERRY, history: { available: false, reason: 'no-git' } as const, events: [entry] };
    const own = correctionsFeed(told).entries.filter(({ url }) => url.includes(first.ref.href ?? ''));
    expect(own.slice(0, 2).map(({ summary, updated }) => [summary, updated])).toEqual([
      ['It was another ferry.', Date.parse('2031-06-03T00:00+03:00')],
      ['Miscounted.', Date.parse('2031-06-01T00:00+03:00')],
    ]);
    expect(siteFeeds(told).current.updated).toBe(Date.parse('2031-06-03T00:00+03:00'));
  });

  it('is there, and dated, also while nothing was corrected', async () => {
    using folder = repository();
    const story = await ledgerOf(folder.content);
    const feed = atom(correctionsFeed(story), story);
    expect(feed.entry ?? []).toEqual([]);
    expect(Date.parse(feed.updated)).not.toBeNaN();
    expect(json(correctionsFeed(story)).items, 'JSON Feed requires the list').toEqual([]);
  });
});

describe('the feed of a thread', () => {
  it('holds all of its events and says that it does', () => {
    for (const thread of ledger.threads) {
      const feed = threadFeeds(ledger, thread).current;
      expect(
        atom(feed)
          .entry?.map(({ title }) => title)
          .toSorted(),
      ).toEqual(thread.events.map(({ event }) => event.title).toSorted());
      expect(atomText(feed, ledger.site)).toContain(
        '<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>',
      );
      expect(json(feed), 'nothing came before').not.toHaveProperty('next_url');
    }
  });
});
