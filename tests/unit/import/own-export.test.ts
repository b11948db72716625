/** What the site gives out for TimelineJS comes home: into its own story, and into another's. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { timelineJsTexts } from '../../../src/export/timelinejs.ts';
import { importSummary } from '../../../src/import/summary.ts';
import { existingIn } from '../../../src/import/existing.ts';
import { readTimelineJson } from '../../../src/import/timelinejs-json.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import { chainOf } from '../../../src/model/chain.ts';
import { independentOrigins } from '../../../src/model/origin.ts';
import { mainAmong } from '../../../src/model/status.ts';
import type { Claim, EventRecord, Story } from '../../../src/model/record.ts';
import { contentWith } from '../check/overlay.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { eventOf, OPTIONS, plan, slide, slides, sound, wordsIn } from './importing.ts';
import { textsOfFiles } from '../export/texts-of-files.ts';

function timelineOf(ledger: Ledger) {
  const { timezone } = ledger.site;
  const text = textsOfFiles(timelineJsTexts(ledger)).join('');
  return { ledger, text, document: sound(readTimelineJson(text, 'timelinejs.json', { ...OPTIONS, timezone })) };
}

async function exported(root: string) {
  const { ledger } = await loadLedger(root, false);
  if (!ledger) throw new Error('The story is sound.');
  return timelineOf(ledger);
}

describe('our own timeline', () => {
  it('of the same story changes nothing', async () => {
    using folder = contentWith({});
    const { ledger, document } = await exported(folder.root);
    const results = plan(document, existingIn((await readContent(folder.root)).content, wordsIn('en')));
    expect(results.map(({ is }) => is)).toEqual(ledger.events.map(() => 'known'));
  });

  it('of another story keeps the statements, whose they are, and their documents', async () => {
    using folder = contentWith({});
    const { ledger, document } = await exported(folder.root);
    const files = plan(document).flatMap((result) => (result.is === 'new' ? result.files : []));
    const told = files.filter(({ type }) => type === 'event').map((file) => eventOf(file).record);
    const inShort = (events: readonly { summary: string; claims: readonly { text: string; standing: string }[] }[]) =>
      events.map(({ summary, claims }) => [summary, claims.map(({ text, standing }) => [text, standing])]);
    expect(inShort(told)).toEqual(inShort(ledger.events.map(({ event }) => event)));
    const sources = files.filter(({ type }) => type === 'source').map(({ text }) => text);
    for (const { url, title } of ledger.story.sources.values()) {
      expect(sources.find((text) => text.includes(`url: ${url ?? ''}\n`))).toContain(`title: ${title ?? ''}\n`);
    }
    expect(sources).toHaveLength(ledger.story.sources.size);
    const speakers = new Set(ledger.events.flatMap(({ event }) => event.claims.flatMap(({ by }) => by)));
    const actors = files.filter(({ type }) => type === 'actor');
    expect(actors.map(({ text }) => text).toSorted()).toEqual(
      [...speakers]
        .map((id) => ledger.story.actors.get(id))
        .map((one) => `name: ${one?.name ?? ''}\nkind: ${one?.kind ?? ''}\n`)
        .toSorted(),
    );
  });

  it('of another story keeps hours that are of another day in the zone of this one', async () => {
    const far = {
      'site.yaml':
        'title: Far\nstory: Far\nlede: Far.\ndescription: Far.\nurl: https://far.example\nlang: en\ntimezone: Pacific/Apia\nlicence: CC0-1.0\n',
    };
    const event = `---\ntitle: Polls open\nsummary: They open.\nkind: happening\nwhen: { date: 2026-04-12T07:00+14:00, zone: Pacific/Kiritimati }\nclaims:\n  - { id: a, text: They open., source: harbour-news-1, standing: reported }\n---\n\nThey open.[^a]\n`;
    using folder = contentWith({ ...far, 'events/2026-04/polls-open.md': event });
    const { ledger } = await loadLedger(folder.root, false);
    if (!ledger) throw new Error('The story is sound.');
    const text = textsOfFiles(timelineJsTexts(ledger)).join('');
    const files = plan(sound(readTimelineJson(text, 'timelinejs.json', OPTIONS))).flatMap((result) =>
      result.is === 'new' ? result.files : [],
    );
    const opened = files.filter(({ type }) => type === 'event').map((file) => eventOf(file).record);
    expect(opened.find(({ title }) => title === 'Polls open')?.when).toMatchObject({
      date: { text: '2026-04-12T07:00+14:00' },
      zone: 'Pacific/Kiritimati',
    });
    expect(text).toContain('"timezone":"Pacific/Apia"');
  });

  it('of another story keeps what was taken back or withdrawn, and all that says how a statement is put', async () => {
    const { ledger, document } = timelineOf(await fixtureLedger());
    const files = plan(document).flatMap((result) => (result.is === 'new' ? result.files : []));
    const events = files.filter(({ type }) => type === 'event').map((file) => eventOf(file).record);
    const sorted = (claims: readonly Claim[]) => claims.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    const told = (all: readonly EventRecord[]) =>
      all.map(({ id, kind, withdrawn, claims }) => ({
        id,
        kind,
        withdrawn: withdrawn && { on: withdrawn.on, why: withdrawn.why },
        // They stand in the order of their documents.
        claims: sorted(claims).map(({ by, confirmed_by, retracted, ...claim }) => ({
          text: claim.text,
          by: by.length,
          confirmed: confirmed_by.length,
          main: mainAmong(claims.map((one) => ({ claim: one }))).some((one) => one.claim.id === claim.id),
          by_words: claim.by_words,
          act: claim.act,
          standing: claim.standing,
          unverified: claim.unverified,
          confirmed_by_words: claim.confirmed_by_words,
          retracted: retracted && { on: retracted.on, by: retracted.by, note: retracted.note },
        })),
      }));
    expect(told(events)).toEqual(told(ledger.events.map(({ event }) => event)));
  });

  it('of another story keeps from where documents have what they say: two papers of one post are one origin', async () => {
    const { ledger, document } = timelineOf(await fixtureLedger());
    const files = plan(document).flatMap((result) => (result.is === 'new' ? result.files : []));
    using folder = contentWith(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const { ledger: imported } = await loadLedger(folder.root, false);
    if (!imported) throw new Error('What is imported is sound.');
    const nameOf = ({ sources, actors }: Story, id: string) => {
      const { title, by = [], published, unnamed, read, kind } = sources.get(id) ?? {};
      return [title, by.map((actor) => actors.get(actor)?.name), published?.date.text, unnamed, read, kind];
    };
    const told = ({ story }: Ledger) =>
      ledger.events.map(({ event: { id } }) => {
        const claims = (story.events.get(id)?.claims ?? []).toSorted((a, b) => (a.text < b.text ? -1 : 1));
        const chains = claims.map((claim) =>
          chainOf(story, claim).map(({ document: place, ends, describes }) => [
            nameOf(story, place),
            ends,
            describes.length,
          ]),
        );
        const { atLeast, unknownBehind } = independentOrigins(story, claims);
        return { chains, atLeast, unknown: unknownBehind.length };
      });
    expect(told(imported)).toEqual(told(ledger));
    expect(told(ledger).flatMap(({ chains }) => chains.filter((chain) => chain.length > 1)).length).toBeGreaterThan(5);
  });

  it('ends where documents of a file of another making have each other in a circle, or one that is not there', () => {
    const source = (id: string, via: string[]) => ({ id, title: id, via });
    const [event] = plan(
      slides(
        slide('A flood', 'x', {
          statements: [
            { text: 'It floods.', standing: 'reported', source: source('a', ['b', 'nowhere']), via: ['unknown'] },
          ],
          documents: [source('b', ['a'])],
        }),
      ),
    ).flatMap((result) => (result.is === 'new' ? [result] : []));
    expect(event?.lost).toEqual(['that a document has it from "a"', 'that a document has it from "nowhere"']);
    const records = event?.files.map(({ text }) => text).join('') ?? '';
    expect(records).toContain('via: [b]');
    expect(records).toContain('via: [unknown]');
  });

  it('is told to be complete in nothing that it does not hold', async () => {
    const { document } = timelineOf(await fixtureLedger());
    const { text } = importSummary(document, plan(document), {
      file: 'timelinejs.json',
      dryRun: true,
      failed: new Map(),
      whole: true,
    });
    expect(text).not.toContain('Every event is written with');
    expect(text).toContain('Quotations, answers');
  });

  it('never makes a statement of what the site says of a status', async () => {
    using folder = contentWith({});
    const { ledger, document } = await exported(folder.root);
    const texts = plan(document).flatMap((result) => (result.is === 'new' ? result.files.map(({ text }) => text) : []));
    for (const { explanation } of ledger.events) {
      for (const text of texts) expect(text).not.toContain(explanation.reason);
    }
    expect(document.asides.map(({ place }) => place)).toContain('text');
  });

  it('does not give out the address of a document that is withheld', async () => {
    const withheld = 'title: A list\nkind: report\nurl: https://withheld.example/list\nwithheld: It names captives.\n';
    using folder = contentWith({ 'sources/harbour-news-1.yaml': withheld });
    expect((await exported(folder.root)).text).not.toContain('withheld.example');
  });
});
