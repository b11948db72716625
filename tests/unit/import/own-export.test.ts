/** What the site gives out for TimelineJS comes home: into its own story, and into another's. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { timelineJsTexts } from '../../../src/export/timelinejs.ts';
import { existingIn } from '../../../src/import/existing.ts';
import { readTimelineJson } from '../../../src/import/timelinejs-json.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import { contentWith } from '../check/overlay.ts';
import { eventOf, OPTIONS, plan, sound, wordsIn } from './importing.ts';
import { textsOfFiles } from '../export/texts-of-files.ts';

async function exported(root: string) {
  const { ledger } = await loadLedger(root, false);
  if (!ledger) throw new Error('The story is sound.');
  const { timezone } = ledger.site;
  const text = textsOfFiles(timelineJsTexts(ledger)).join('');
  return { ledger, text, document: sound(readTimelineJson(text, 'timelinejs.json', { ...OPTIONS, timezone })) };
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
