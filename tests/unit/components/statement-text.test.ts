/** What a statement says and who says it, as pages show it. */
import { expect, it } from 'vitest';
import { groupHead } from '../../../src/components/pieces/group-head.ts';
import { nestedStatement } from '../../../src/components/pieces/statement.ts';
import { statementText } from '../../../src/components/pieces/statement-text.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { ferryLedger } from '../model/ferry.ts';
import { claim, claimed, event, repeats, reported, source, when } from '../model/story.ts';

it.each([
  ['en', 'Taken back on 3 May 2031 by its source: It was wrong.'],
  ['fr', 'Rétracté par its source le 3 mai 2031\u00a0: It was wrong.'],
])('why a statement was taken back stands behind a colon as the language writes it, in "%s"', (lang, text) => {
  const taken = reported('a', 'lp', { retracted: '2031-05-03' });
  const [claim] = ferryLedger({ events: [event('left', '2031-05-02', [taken])], lang }).eventById('left').claims;
  if (!claim) throw new Error('The event has a statement.');
  expect(String(statementText(claim, null, stringsFor(lang, 'UTC'))).replaceAll(/<.*?>/g, '')).toContain(text);
});

it.each([
  ['en', '“a deckhand” in this document. Who that is, is told in: Lake Post, 4 May 2031. By her own account.'],
  [
    'fr',
    'Dans ce document\u00a0: «\u202fa deckhand\u202f». Identité donnée par\u00a0: Lake Post, 4 mai 2031. By her own account.',
  ],
])('whom its document describes stands in its words, with who names them, in "%s"', (lang, text) => {
  const named = { as: ['vey'], source: 'lp-late', note: 'By her own account.' };
  const said = claim('a', 'lp', { standing: 'claimed', by_words: 'a deckhand', named });
  const [entry] = ferryLedger({ events: [event('left', '2031-05-02', [said])], lang }).eventById('left').claims;
  if (!entry) throw new Error('The event has a statement.');
  expect([entry.who.map(({ id }) => id), entry.unnamed]).toEqual([['vey'], false]);
  const words = String(statementText(entry, null, stringsFor(lang, 'UTC')));
  expect(words.replaceAll(/<.*?>/g, '').replaceAll(/\s+/g, ' ')).toContain(text.replaceAll(/\s+/g, ' '));
});

it.each([
  [
    'of its own day and name is what all of that leads to',
    'Lake Post',
    '2031-05-04',
    'Taken back on 4 May 2031 by Lake Post: It was wrong.',
  ],
  [
    'of another day is told besides',
    'Lake Post',
    '2031-05-03',
    'Taken back on 3 May 2031 by Lake Post, in Lake Post, 4 May 2031: It was wrong.',
  ],
  [
    'of others is told besides',
    'its writer',
    '2031-05-04',
    'Taken back on 4 May 2031 by its writer, in Lake Post, 4 May 2031: It was wrong.',
  ],
])('a document in which a statement was taken back, %s', (_, by, on, text) => {
  const retracted = { on: when(on), by, note: 'It was wrong.', source: 'lp-late' };
  const [entry] = ferryLedger({
    events: [event('left', '2031-05-02', [{ ...reported('a', 'lp'), retracted }])],
  }).eventById('left').claims;
  if (!entry) throw new Error('The event has a statement.');
  const html = String(statementText(entry, null, stringsFor('en', 'UTC')));
  expect(html.replaceAll(/<.*?>/g, '').replaceAll(/\s+/g, ' ')).toContain(text);
  expect(html).toMatch(
    /<a href="\/sources\/lp-late\/">(?:Taken back on 4 May 2031 by Lake Post|Lake Post, 4 May 2031)<\/a>/,
  );
});

it('a statement that was taken back says so once, and not again with what it answers', () => {
  const taken = reported('a', 'lp', { retracted: '2031-05-03', answers: { aboard: '12' } });
  const [entry] = ferryLedger({
    events: [event('left', '2031-05-02', [taken])],
  }).eventById('left').claims;
  if (!entry) throw new Error('The event has a statement.');
  const text = String(nestedStatement(entry, true, stringsFor('en', 'UTC'))).replaceAll(/<.*?>/gs, '');
  expect(text).toContain('12 people');
  expect(text.match(/taken back/gi)).toHaveLength(1);
});

it('a document that speaks for itself is named once, and who spoke to its authors spoke to no outlet', () => {
  const ledger = ferryLedger({
    sources: [source('study', { title: null, kind: 'study', published: '2031-05-04' })],
    events: [
      event('left', '2031-05-02', [reported('a', 'study'), claimed('b', 'vey', 'study', { via: repeats('direct') })]),
    ],
  });
  const strings = stringsFor('en', 'UTC');
  const heads = ledger
    .eventById('left')
    .claims.map((one) => String(groupHead(one, false, { about: { id: 'x', name: 'X' } }, strings)));
  const texts = heads.map((html) =>
    html
      .replaceAll(/<svg.*?<\/svg>|<.*?>/gs, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  expect(texts).toEqual(['Study, 4 May 2031 reports, made public 4 May 2031', 'Captain Vey says in Study, 4 May 2031']);
});
