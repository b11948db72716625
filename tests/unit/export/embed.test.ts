/** Frames for other sites, and the files by which services find them. */
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { eventAlternates, threadAlternates } from '../../../src/export/alternates.ts';
import { EMBED_SIZE, embedCode } from '../../../src/export/embed.ts';
import { eventOembed, threadOembed } from '../../../src/export/oembed.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported } from '../model/story.ts';
import fc from '../property.ts';
import { anyLine } from './any-text.ts';

const ledger = await fixtureLedger();
const { site } = ledger;
const entry = ledger.eventById('passengers-ashore');
const [thread] = ledger.threads;
if (!thread) throw new Error('The story has no thread.');

const frameOf = (code: string) => select('iframe', fromHtml(code, { fragment: true }))?.properties;

describe('the code of a frame', () => {
  it('is a frame with a title and a height, which may open links and run nothing', () => {
    const frame = frameOf(embedCode(site, 'event', entry.event.id, entry.event.title));
    expect(frame?.src).toBe('https://brack.example/embed/events/passengers-ashore/');
    expect(frame?.title).toBe(entry.event.title);
    expect(frame?.height).toBe(EMBED_SIZE.event.height);
    expect(frame?.sandbox).toEqual(['allow-popups', 'allow-popups-to-escape-sandbox']);
  });

  it('keeps any title as it is', () => {
    fc.assert(
      fc.property(anyLine, (title) => {
        const tree = fromHtml(embedCode(site, 'event', 'one', title), { fragment: true });
        expect(tree.children).toHaveLength(1);
        expect(select('iframe', tree)?.properties.title).toBe(title);
      }),
    );
  });
});

describe('oEmbed', () => {
  const files = [
    ['event', eventOembed(ledger, entry), entry.event.title],
    ['thread', threadOembed(ledger, thread), thread.thread.title],
  ] as const;

  it.each(files)('of %s has all that oEmbed 1.0 asks of a rich response', (kind, text, title) => {
    const read = JSON.parse(text) as Record<string, unknown>;
    expect(read).toMatchObject({ type: 'rich', version: '1.0', title, ...EMBED_SIZE[kind] });
    expect(frameOf(String(read['html']))).toMatchObject(EMBED_SIZE[kind]);
    expect(read['thumbnail_url']).toMatch(/^https:\/\/brack\.example\/cards\/.+\.png/);
    expect(read).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630, provider_name: site.title });
  });

  it('is found from the page by an address with its host', () => {
    const found = [...eventAlternates(ledger, entry), ...threadAlternates(site, thread)]
      .filter(({ type }) => type === 'application/json+oembed')
      .map(({ href }) => href);
    expect(found).toEqual([
      'https://brack.example/oembed/events/passengers-ashore.json',
      `https://brack.example/oembed/threads/${thread.thread.id}.json`,
    ]);
  });

  it('says of an event that it is withdrawn, by us or by its sources', () => {
    const told = ferryLedger({
      events: [
        event('ours', '2031-05-04', [reported('a', 'lp')], { withdrawn: '2031-05-09' }),
        event('theirs', '2031-05-04', [reported('a', 'lp', { retracted: '2031-05-09' })]),
        event('stands', '2031-05-04', [reported('a', 'lp')]),
      ],
    });
    const titles = told.events.map((one) => (JSON.parse(eventOembed(told, one)) as { title: string }).title);
    expect(titles.toSorted()).toEqual(['Withdrawn: ours', 'Withdrawn: theirs', 'stands']);
  });
});
