/** Choices in few words: where answers stand without their question, or face each other. */
import { describe, expect, it } from 'vitest';
import type { WrittenValue } from '../../../src/model/record.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, question, reported } from '../model/story.ts';

const CHOICES = { order: 'He was told to', fog: 'There was fog', fire: 'A fire in the hold' };

/** An event on which two sources differ: on its main point, or on a detail. */
function told(short: Record<string, string>, given: readonly [string, string], main: boolean) {
  const asked = question('cause', 'choice', { title: 'Why did it leave?', choices: CHOICES, short });
  const claims = given.map((cause, at) =>
    reported(cause, at === 0 ? 'lp' : 'sr', { main: main && at === 0, answers: { cause } }),
  );
  const point = main ? [] : [reported('left', 'vt', { main: true })];
  return ferryLedger({ questions: [asked], events: [event('left', '2031-05-02', [...point, ...claims])] }).eventById(
    'left',
  );
}

describe('a choice in few words', () => {
  const short = { order: 'an order to the captain', fog: 'fog' };

  it('is what its question has for it, in the order of the question', () => {
    const { differences, claims } = told(short, ['fog', 'order'], false);
    const both = 'an order to the captain, or fog';
    expect(differences.map(({ answers, said }) => [answers, said])).toEqual([[both, both]]);
    expect(claims.flatMap(({ answers }) => answers.map((answer) => [answer.text, answer.short]))).toEqual([
      ['There was fog', 'Fog'],
      ['He was told to', 'An order to the captain'],
    ]);
  });

  it('stands without the full stop of a sentence, before whoever says so', () => {
    const choices = { order: 'He was told to.', fog: 'It left the U.S.', fire: 'Fire?' };
    const asked = question('cause', 'choice', { title: 'Why did it leave?', choices, short: { fog: 'fog.' } });
    const claims = ['order', 'fog', 'fire'].map((cause, at) =>
      reported(cause, ['lp', 'sr', 'vt'][at] ?? '', { answers: { cause } }),
    );
    const ledger = ferryLedger({ questions: [asked], events: [event('left', '2031-05-02', claims)] });
    expect(ledger.questionById('cause').groups.map(({ fullText }) => fullText)).toEqual([
      'He was told to',
      'It left the U.S.',
      'Fire?',
    ]);
    expect(ledger.eventById('left').claims.flatMap(({ answers }) => answers.map((answer) => answer.short))).toEqual([
      'He was told to',
      'Fog',
      'Fire?',
    ]);
  });

  it('faces others with a capital', () => {
    expect(told(short, ['fog', 'order'], true).standoff?.parties.map((party) => party.short)).toEqual([
      'Fog',
      'An order to the captain',
    ]);
  });

  it('is its own words where the question has none, after the question if they point back at it', () => {
    expect(told({ order: 'an order' }, ['fog', 'fire'], false).differences.map(({ said }) => said)).toEqual([
      'Why did it leave? There was fog, or a fire in the hold',
    ]);
    expect(told({ order: 'an order' }, ['order', 'fire'], false).differences.map(({ said }) => said)).toEqual([
      'an order, or a fire in the hold',
    ]);
  });
});

describe('numbers that differ', () => {
  const said = (...given: [WrittenValue, WrittenValue]): (string | undefined)[] => {
    const unit = { one: 'passenger', other: 'passengers' };
    const asked = question('aboard', 'number', { title: 'How many were aboard?', unit });
    const claims = given.map((aboard, at) => reported(`c${at}`, at === 0 ? 'lp' : 'sr', { answers: { aboard } }));
    const point = reported('left', 'vt', { main: true });
    const told = ferryLedger({ questions: [asked], events: [event('left', '2031-05-02', [point, ...claims])] });
    return told.eventById('left').differences.map(({ answers }) => answers);
  };

  it('name what they count once, in the form of the last', () => {
    expect(said('12', '1')).toEqual(['1 or 12 passengers']);
    expect(said('1', '0')).toEqual(['0 or 1 passenger']);
  });

  it('begin with the lowest, whatever words stand before it', () => {
    expect(said('31', { about: '12' })).toEqual(['about 12 or 31 passengers']);
  });
});

describe('dates that differ', () => {
  const said = (lang: string, ...given: [WrittenValue, WrittenValue]): string | undefined => {
    const asked = question('hour', 'date', { title: 'When did it leave?' });
    const claims = given.map((hour, at) => reported(`c${at}`, at === 0 ? 'lp' : 'sr', { answers: { hour } }));
    const point = reported('left', 'vt', { main: true });
    const told = ferryLedger({ questions: [asked], events: [event('left', '2031-05-02', [point, ...claims])], lang });
    return told.eventById('left').differences[0]?.answers;
  };

  it.each([
    ['en', '2 May 2031, or from 3 May 2031, still going on when last reported'],
    ['de', '2.\u00a0Mai 2031 oder seit 3.\u00a0Mai 2031, nach dem letzten Bericht noch im Gang'],
    ['fr', '2 mai 2031 ou depuis le 3 mai 2031, toujours en cours selon les dernières informations'],
    ['ru', '2 мая 2031 или начало: 3 мая 2031; по последним сообщениям, продолжается'],
  ])('have no capital within a sentence, in "%s"', (lang, text) => {
    expect(said(lang, '2031-05-02', '2031-05-03/..')).toBe(text);
  });

  it('stand in the order of time', () => {
    expect(said('en', '2031-05-10', '2031-05-02')).toBe('2 May 2031 or 10 May 2031');
    expect(said('en', '2031-05-02', '2031-04-27~')).toBe('about 27 April 2031, or 2 May 2031');
  });
});

describe('a choice within a sentence', () => {
  it.each([
    ['de', ['Das Wasser aus dem Damm', 'Der Motor'], 'das Wasser aus dem Damm oder der Motor'],
    ['fr', ['L’eau du barrage', 'Le moteur'], 'l’eau du barrage ou le moteur'],
    ['es', ['El agua de la presa', 'Un motor'], 'el agua de la presa o un motor'],
    ['fr', ['Le Havre', 'Calais'], 'Le Havre ou Calais'],
    ['es', ['Los Ángeles', 'La Haya'], 'Los Ángeles o La Haya'],
  ])('begins without the capital of a word that is no name, in "%s": %s', (lang, choices, text) => {
    expect(stringsFor(lang, 'UTC').status.or(choices)).toBe(text);
  });
});
