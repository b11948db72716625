import { describe, expect, it } from 'vitest';
import { wholeDashes, wholeFigures } from '../../../src/text/whole-figures.ts';

/** With `~` for a space at which no line ends. */
const shown = (text: string): string => wholeFigures(text).replaceAll('\u00a0', '~');

describe('a figure', () => {
  it.each([
    ['12 prisoners', '12~prisoners'],
    ['Sunday 5 June 2023', 'Sunday 5~June 2023'],
    ['within 10 km, 40 % of 1,500 people', 'within 10~km, 40~% of 1,500~people'],
    ['5890 people', '5890~people'],
    ['12 человек', '12~человек'],
  ])('stays with what it counts: %s', (text, whole) => {
    expect(shown(text)).toBe(whole);
  });

  it.each(['in 2023 the town', 'in 1998 it', 'at 17:00 Moscow time', 'COVID-19 cases', '12 13'])(
    'is left alone where it counts nothing: %s',
    (text) => {
      expect(wholeFigures(text)).toBe(text);
    },
  );
});

describe('a dash', () => {
  /** With `~` for a space at which no line ends, and `+` for what holds two signs together. */
  const held = (text: string): string => wholeDashes(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '+');

  it.each([
    ['14–15 листопада 2019', '14–+15 листопада 2019'],
    ['17:00–18:30', '17:00–+18:30'],
    ['працівники — про генератори', 'працівники~— про генератори'],
    ['2 мая – 4 июня', '2 мая~– 4 июня'],
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
