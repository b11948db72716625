import { describe, expect, it } from 'vitest';
import { edited, type Edit } from '../../../src/text/edits.ts';
import { holdTogether } from '../../../src/text/whole-figures.ts';

/** With `~` for a space at which no line ends, and `+` for what holds two signs together. */
const held = (text: string): string => {
  const edits: Edit[] = [];
  holdTogether(text, 0, text.length, edits);
  return edited(text, edits).replaceAll('\u00a0', '~').replaceAll('\u2060', '+');
};

describe('a figure', () => {
  it.each([
    ['12 prisoners', '12~prisoners'],
    ['Sunday 5 June 2023', 'Sunday 5~June 2023'],
    ['within 10 km, 40 % of 1,500 people', 'within 10~km, 40~% of 1,500~people'],
    ['5890 people', '5890~people'],
    ['12 человек', '12~человек'],
    ['12 𐐀, 1.5 km', '12~𐐀, 1.5~km'],
  ])('stays with what it counts: %s', (text, whole) => {
    expect(held(text)).toBe(whole);
  });

  it.each([
    'in 2023 the town',
    'in 1998 it',
    'at 17:00 Moscow time',
    'COVID-19 cases',
    '12 13',
    'é5 men',
    '𐐀5 men',
    ',5 men',
    '1,2,3 men',
    '12 ',
  ])('is left alone where it counts nothing: %s', (text) => {
    expect(held(text)).toBe(text);
  });
});

describe('a dash', () => {
  it.each([
    ['14–15 листопада 2019', '14–+15~листопада 2019'],
    ['17:00–18:30', '17:00–+18:30'],
    ['працівники — про генератори', 'працівники~— про генератори'],
    ['2 мая – 4 июня', '2~мая~– 4~июня'],
    [' – перша мить після', '~– перша мить після'],
  ])('stays with what stands before it: %s', (text, whole) => {
    expect(held(text)).toBe(whole);
  });

  it.each(['– Так, сказав він.', 'Москва–Київ', 'a - b', '–'])(
    'is left alone where no line is torn at it: %s',
    (text) => {
      expect(held(text)).toBe(text);
    },
  );
});

it('nothing beside a run of text bears on it', () => {
  const edits: Edit[] = [];
  holdTogether('a12 men 5 b', 1, 10, edits);
  expect(edits).toEqual([{ start: 3, end: 4, text: '\u00a0' }]);
});
