/** What a statement says, as its page shows it. */
import { expect, it } from 'vitest';
import { statementText } from '../../../src/components/pieces/statement-text.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported } from '../model/story.ts';

it.each([
  ['en', 'Taken back on 3 May 2031 by its source: It was wrong.'],
  ['fr', 'Rétracté le 3 mai 2031 par its source\u00a0: It was wrong.'],
])('why a statement was taken back stands behind a colon as the language writes it, in "%s"', (lang, text) => {
  const taken = reported('a', 'lp', { retracted: '2031-05-03' });
  const [claim] = ferryLedger({ events: [event('left', '2031-05-02', [taken])], lang }).eventById('left').claims;
  if (!claim) throw new Error('The event has a statement.');
  expect(String(statementText(claim, null, stringsFor(lang, 'UTC'))).replaceAll(/<.*?>/g, '')).toContain(text);
});
