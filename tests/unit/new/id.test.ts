import { describe, expect, it } from 'vitest';
import { proposeId } from '../../../src/new/id.ts';
import { slugOf, withoutDates } from '../../../src/schema/slug.ts';
import { isId } from '../../../src/schema/text.ts';
import fc from '../property.ts';

const free = (): boolean => false;

describe('a proposed id', () => {
  it.each([
    ['Brankov’s answer: “No”', 'brankovs-answer-no'],
    ['Łódź & Straße', 'lodz-strasse'],
    ['  --A   B--  ', 'a-b'],
    ['Губернатор', 'gubernator'],
    ['Бої в Зеленово: HPA', 'boi-v-zelenovo-hpa'],
    ['香港の橋', 'xiang-gang-no-qiao'],
    ['***', ''],
    ['24 — 25 %', ''],
    ['24', ''],
  ])('of %j is %j', (title, id) => {
    expect(proposeId(title, 'en', free)).toBe(id);
  });

  it.each([
    ['de', 'Größe der Überschwemmung', 'groesse-der-ueberschwemmung'],
    ['de-AT', 'Öl', 'oel'],
    ['da', 'Ærø, Ørsted, Århus', 'aeroe-oersted-aarhus'],
    ['sv', 'Räksmörgås', 'raksmorgas'],
    ['tr', 'İstanbul’da ağır yağış', 'istanbulda-agir-yagis'],
    ['uk', 'Ґанок, Згурський, Їжак, Київ, Юрій', 'ganok-zghurskyi-yizhak-kyiv-yurii'],
    ['uk', 'Єдність: Мар’їнка, Щастя, Знам’янка', 'yednist-marinka-shchastia-znamianka'],
    ['ru', 'Губернатор объехал Щёлково', 'gubernator-obekhal-shchelkovo'],
    ['bg', 'София: щит на хълма', 'sofia-shtit-na-halma'],
    ['el', 'Ευρώπη, Αυτοκίνητο, Μπάρι, Πούλου', 'evropi-aftokinito-bari-poulou'],
    ['pl', 'Łódź, źdźbło', 'lodz-zdzblo'],
  ])('in %s, of %j, is as the language itself writes it in Latin letters: %j', (lang, title, id) => {
    expect(proposeId(title, lang, free)).toBe(id);
  });

  it('is always an id, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const id = proposeId(title, 'en', free);
        return id === '' || isId(id);
      }),
    );
  });

  it('ends between words where it has to be short', () => {
    expect(slugOf('word '.repeat(20))).toBe(Array.from({ length: 16 }, () => 'word').join('-'));
    expect(slugOf('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('has the next free number where it is taken', () => {
    const taken = ['a-day', 'a-day-2'];
    expect(proposeId('A day', 'en', (id) => taken.includes(id))).toBe('a-day-3');
    expect(proposeId('a'.repeat(90), 'en', (id) => id === 'a'.repeat(80))).toBe(`${'a'.repeat(78)}-2`);
  });

  it.each([
    ...['Offer of 4 June 2023', 'Offer of 2023-06-04', 'Offer of June 4', 'Offer of 2023', 'Offer of 4.6.2023'],
    ...['Offer of 4 июня 2023', 'Offer of 4. Juni', 'Offer of 04/06/23'],
  ])('of an event called %j has no date', (title) => {
    expect(slugOf(withoutDates(title))).toBe('offer-of');
  });
});
