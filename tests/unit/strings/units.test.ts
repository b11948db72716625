/** What a number counts, in the form that the number asks for. */
import { describe, expect, it } from 'vitest';
import type { PluralForms } from '../../../src/model/plural-forms.ts';
import { readAnswer } from '../../../src/model/answer.ts';
import type { WrittenValue } from '../../../src/model/record.ts';
import { valueText } from '../../../src/strings/answer-value.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { question, range } from '../model/story.ts';

const PEOPLE: Readonly<Record<string, PluralForms>> = {
  en: { one: 'prisoner', other: 'prisoners' },
  de: { one: 'Gefangener', other: 'Gefangene' },
  fr: { one: 'habitant', many: 'd’habitants', other: 'habitants' },
  uk: { one: 'людина', few: 'людини', many: 'людей', other: 'людини' },
  ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
  ar: { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
};

function said(lang: string, is: WrittenValue, unit: PluralForms | undefined = PEOPLE[lang]): string {
  const read = readAnswer(question('many', 'number'), { is });
  if (!read.ok) throw new Error(`No number: ${read.fault}`);
  const none = (id: string): string => id;
  return valueText(stringsFor(lang, 'Europe/Kyiv'), read.answer.value, unit, {
    choice: none,
    place: none,
    actor: none,
  });
}

describe('a unit with forms', () => {
  it.each<[lang: string, is: WrittenValue, text: string]>([
    ['en', '1', '1 prisoner'],
    ['en', '0', '0 prisoners'],
    ['en', '1.5', '1.5 prisoners'],
    ['en', '3.10', '3.10 prisoners'],
    ['en', '1.0', '1.0 prisoners'],
    ['en', '9007199254740993', '9,007,199,254,740,993 prisoners'],
    ['en', '0.12345678901234567890123', '0.12345678901234567890123 prisoners'],
    ['en', { ...range({ min: 2 }), max: '2.50' }, '2 to 2.50 prisoners'],
    ['de', '1.50', '1,50 Gefangene'],
    ['uk', '5.0', '5,0 людини'],
    ['uk', '9007199254740993', '9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0993 людини'],
    ['ar', '2.0', '2.0 شخص'],
    ['ar', '-2', '\u200e-2 شخص'],
    ['en', { about: '1' }, 'about 1 prisoner'],
    ['en', range({ min: 1 }), 'at least 1 prisoner'],
    ['en', range({ min: 0, max: 1 }), '0 to 1 prisoners'],
    ['en', range({ more_than: 5, max: 1 + 5 }), 'more than 5 and at most 6 prisoners'],
    ['de', range({ less_than: 1 }), 'weniger als 1 Gefangener'],
    ['fr', '0', '0 habitant'],
    ['fr', '1.5', '1,5 habitant'],
    ['fr', '2000000', '2\u202f000\u202f000 d’habitants'],
    ['uk', '41', '41 людина'],
    ['uk', '4', '4 людини'],
    ['uk', '19', '19 людей'],
    ['uk', '6.1', '6,1 людини'],
    ['uk', range({ min: 2, max: 5 }), '2–5 людей'],
    ['uk', range({ min: -5, max: -3 }), 'від -5 до -3 людини'],
    ['ru', range({ min: -5, max: 3 }), 'от -5 до 3 человека'],
    ['pl', range({ min: -5, max: 5 }), 'od -5 do 5 osób'],
    ['tr', range({ min: -5, max: -3 }), '-5 ila -3'],
    ['uk', range({ more_than: 41 }), 'більш як 41 людина'],
    ['ru', { about: '41' }, 'примерно 41 человек'],
    ['ru', range({ min: 22 }), 'как минимум 22 человека'],
    ['pl', '22', '22 osoby'],
    ['pl', '21', '21 osób'],
    ['ar', '1', 'شخص واحد'],
    ['ar', '2', 'شخصان'],
    ['ar', '9', '9 أشخاص'],
    ['ar', '19', '19 شخصًا'],
    ['ar', '100', '100 شخص'],
    ['ar', range({ min: 4 }), 'ما لا يقل عن 4 أشخاص'],
    ['ar', range({ more_than: 2 }), 'أكثر من 2 شخص'],
    ['ar', range({ min: 12, max: 14 }), 'من 12 إلى 14 شخصًا'],
  ])('in "%s", %j reads “%s”', (lang, is, text) => {
    expect(said(lang, is)).toBe(text);
  });

  it('has the other one where none is given for the number', () => {
    expect(said('uk', '3', { one: 'км²', other: 'км' })).toBe('3 км');
    expect(said('en', '1', { other: 'prisoners' })).toBe('1 prisoners');
  });

  it('keeps its figure in Arabic where no form says the number', () => {
    expect(said('ar', '2', { other: 'كم' })).toBe('2 كم');
  });

  it('is that of the language also where the interface does not speak it', () => {
    expect(said('cs', '3', { one: 'loď', few: 'lodě', many: 'lodi', other: 'lodí' })).toBe('3 lodě');
  });
});
