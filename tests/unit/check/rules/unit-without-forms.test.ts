/** Units of one word: when that word is wrong beside a number, and when nothing can be said. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';

/** What the check says of the units of a story in which two statements answer with two numbers. */
async function said(lang: string, unit: string, one: number, other: number, title = ''): Promise<string[]> {
  using folder = contentWith({
    'site.yaml': baseFile('site.yaml').replace('lang: en', `lang: ${lang}`),
    'questions/ships-waiting.yaml': baseFile('questions/ships-waiting.yaml')
      .replace('ships\n', `${unit}\n`)
      .replace(/^title: .*$/m, title ? `title: ${title}` : '$&'),
    [CLOSED]: baseFile(CLOSED).replace('ships-waiting: 12', `ships-waiting: ${one}`),
    [COUNCIL]: baseFile(COUNCIL).replace(
      '    standing: reported\n',
      `    standing: reported\n    answers: { ships-waiting: ${other} }\n`,
    ),
  });
  return (await folder.check()).flatMap(({ rule, message }) => (rule === 'unit-without-forms' ? [message] : []));
}

describe('one word for every number', () => {
  it.each([
    ['en', 'ships', 1, 12, '"1 ships"'],
    ['en', 'people hurt', 12, 1, '"1 people hurt"'],
    ['de', 'Boote und Menschen', 1, 12, '"1 Boote und Menschen"'],
    ['fr', 'navires', 0, 12, '"0 navires"'],
    ['uk', 'судно', 1, 12, '"1 судно" and "12 судно"'],
    ['pl', 'osób', 3, 12, '"3 osób" and "12 osób"'],
    ['ar', 'سفينة', 3, 12, '"3 سفينة" and "12 سفينة"'],
  ])('in %s, %s, is wrong beside a number', async (lang, unit, one, other, seen) => {
    expect(await said(lang, unit, one, other)).toEqual([
      `Readers would see ${seen}; expected a form of "${unit}" for each number.`,
    ]);
  });

  it.each([
    ['en', 'ship', '"12 ship"', 'How many ships are waiting?'],
    ['en', 'crew member', '"12 crew member"', 'How many crew members are on board?'],
    ['en', 'person', '"12 person"', 'How many were on board?'],
    ['de', 'Person', '"12 Person"', 'Wie viele Personen waren an Bord?'],
    ['de', 'Flasche', '"12 Flasche"', 'Wie viele Flaschen lagen am Ufer?'],
    ['es', 'barco', '"12 barco"', '¿Cuántos barcos esperan?'],
    ['fr', 'bateau', '"12 bateau"', 'Combien de bateaux attendent ?'],
  ])('in %s, %s, is wrong beside several where the question has its plural', async (lang, unit, seen, title) => {
    expect(await said(lang, unit, 1, 12, title)).toEqual([
      `Readers would see ${seen}; expected a form of "${unit}" for each number.`,
    ]);
  });

  it.each([
    ['a noun that has no other form', 'en', 'sheep', 'How many sheep were on board?'],
    ['who has something in common', 'en', 'wounded', 'How many people were wounded?'],
    ['a share', 'en', 'per cent', 'How many of the ships, in per cent, are waiting?'],
    ['a sign that is a word with an ending', 'en', 'A', 'How strong was the current, as of noon?'],
    ['a measure with the ending of a case', 'de', 'Liter', 'In wie vielen Litern stand es?'],
  ])('may be right beside several: %s', async (_, lang, unit, title) => {
    expect(await said(lang, unit, 1, 12, title)).toEqual([]);
  });

  it.each([
    ['a sign', 'uk', 'км', 1, 12],
    ['a word that looks like no plural', 'de', 'Mikrogramm je Liter', 1, 12],
    ['a word that changes not beside numbers', 'tr', 'kişi', 1, 12],
    ['a word with its forms', 'en', '{ one: ship, other: ships }', 1, 12],
    ['numbers of one category', 'uk', 'суден', 5, 12],
    ['numbers that have one spelling', 'ar', 'سفينة', 12, 100],
    ['a plural beside several', 'en', 'ships', 2, 12],
  ])('may be right: %s', async (_, lang, unit, one, other) => {
    expect(await said(lang, unit, one, other)).toEqual([]);
  });
});
