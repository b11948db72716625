/** Of the first story alone, the one in `content/`: this folder goes when another story begins. */
import { describe, expect, it } from 'vitest';
import { publishedLedger } from './story.ts';

const ledger = await publishedLedger();
const stateOf = (question: string) => ledger.questionById(question).result.state;
const event = (id: string) => ledger.eventById(id);
const orderOf = (...ids: string[]) => ids.map((id) => ledger.events.findIndex((entry) => entry.event.id === id));

describe('the first story', () => {
  it('tells thirty events in four threads, each statement with its source', () => {
    expect(ledger.events).toHaveLength(30);
    expect(ledger.claims.size).toBeGreaterThanOrEqual(59);
    expect(ledger.threads.map(({ thread }) => thread.id)).toEqual([
      'gladkov-response',
      'pow-capture',
      'prigozhin-offer',
      'shebekino-fighting',
    ]);
    expect(ledger.threads.filter(({ events }) => events.length < 3)).toEqual([]);
  });

  it.each([
    'prisoners-shown',
    'wounded-shown',
    'gladkov-meeting-place',
    'gladkov-reply',
    'commander-rank',
    'shebekino-on-sunday',
    'video-speakers',
    'fighters-destroyed',
  ])('shows that answers differ to %s', (question) => {
    expect(stateOf(question)).toBe('differs');
  });

  it.each(['prisoners-handed-over', 'anyone-at-the-crossing', 'deadline-hour', 'where-captured', 'spokesman-group'])(
    'asks %s, which no document answers, and says why',
    (question) => {
      expect(stateOf(question)).toBe('open');
      expect(ledger.questionById(question).question.open).toBeTruthy();
    },
  );

  it('finds that both articles agree on the church and on 1 June', () => {
    expect([stateOf('groups-meeting-place'), stateOf('fighting-since')]).toEqual(['agreed', 'agreed']);
  });

  it('keeps a width and an area apart', () => {
    const width = ledger.questionById('strip-width');
    expect(width.notComparable.map(({ question }) => question.id)).toEqual(['area-captured']);
    expect([width.result.state, stateOf('area-captured')]).toEqual(['single', 'single']);
  });

  it('reads the images of prisoners as reported separately, with 12 or 13 shown and 2 or 3 wounded', () => {
    const images = event('rdk-shows-captured-soldiers');
    expect(images.explanation.word).toBe('Reported separately');
    const answers = new Map(images.differences.map(({ question, answers: given }) => [question.id, given]));
    expect(answers.get('prisoners-shown')).toBe('12 or 13 prisoners');
    expect(answers.get('wounded-shown')).toBe('2 or 3 wounded');
  });

  it('lets the weekend images dispute the ministry, and not the other way round', () => {
    expect(event('defence-ministry-declares-fighters-destroyed').status.status).toBe('disputed');
    const images = event('weekend-images-of-fighting');
    expect(images.status.status).toBe('reported');
    expect([images.differences, images.denials]).toEqual([[], []]);
  });

  it('holds the capture for confirmed, with whose word that is', () => {
    for (const id of ['russian-soldiers-captured', 'media-confirm-capture']) {
      expect(event(id).explanation.word).toBe('Confirmed');
      expect(event(id).explanation.reason).toContain('According to Kyiv Post');
    }
  });

  it('keeps Prigozhin’s two offers two events', () => {
    const [first, second] = orderOf('prigozhin-offers-wagner-fighters', 'prigozhin-offers-a-deputy');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first ?? 0);
  });

  it('tells 4 June in the order that the articles give, without inventing an hour', () => {
    const [offer = 0, reply = 0, meeting = 0, images = 0, ukraine = 0] = orderOf(
      'captives-offered-for-talks-with-gladkov',
      'gladkov-agrees-on-other-terms',
      'no-meeting-at-the-church',
      'rdk-shows-captured-soldiers',
      'prisoners-to-go-to-ukraine',
    );
    expect([offer, reply, meeting].toSorted((a, b) => a - b)).toEqual([offer, reply, meeting]);
    expect(Math.min(images, ukraine)).toBeGreaterThan(meeting);
    expect(event('gladkov-agrees-on-other-terms').station.timed).toBe(false);
  });

  it('shows a claim as public only from the day on which it was', () => {
    const known = (day: string) => ledger.knownOn(day).events.map((entry) => entry.event.id);
    expect(known('2023-06-01')).toEqual([]);
    expect(known('2023-06-02')).toContain('defence-ministry-declares-fighters-destroyed');
    expect(known('2023-06-03')).not.toContain('rdk-shows-captured-soldiers');
    expect(known('2023-06-05')).toHaveLength(30);
  });

  it('lets nothing that came out later show in a statement on the page of a day', () => {
    const day = new Map(
      ledger.knownOn('2023-06-04').fresh.flatMap(({ claims }) => claims.map((claim) => [claim.fact.key, claim])),
    );
    const offer = 'captives-offered-for-talks-with-gladkov#offer-euromaidan-press';
    expect(ledger.claims.get(offer)?.agrees.map(({ key }) => key)).toHaveLength(1);
    expect(day.get(offer)?.alike).toEqual([]);
  });

  it('finds a place for nothing that the documents do not place', () => {
    const pinned = ledger.events.filter(({ event: { kind, places } }) => kind === 'statement' && places.length > 0);
    expect(pinned.map(({ event: { id } }) => id)).toEqual([]);
    expect(event('rdk-shows-captured-soldiers').places).toEqual([]);
  });
});
