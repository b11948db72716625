/** The date that was probably meant, whatever language of the interface it was written in. */
import { describe, expect, it } from 'vitest';
import { nearDate } from '../../../../src/check/words/near-date.ts';

describe('the nearest date', () => {
  it.each([
    ['4 June 2023', '2023-06-04'],
    ['June 4th, 2023', '2023-06-04'],
    ['4. Juni 2023', '2023-06-04'],
    ['1er juin 2023', '2023-06-01'],
    ['4 de junio de 2023', '2023-06-04'],
    ['4 июня 2023 г.', '2023-06-04'],
    ['1 июня 2023 – 5 июня 2023', '2023-06-01/2023-06-05'],
    ['4 червня 2023 року', '2023-06-04'],
    ['4 czerwca 2023 r.', '2023-06-04'],
    ['4 Haziran 2023', '2023-06-04'],
    ['4 يونيو 2023', '2023-06-04'],
  ])('to “%s” is %s', (written, date) => {
    expect(nearDate(written)).toBe(date);
  });

  it.each([
    ['июнь 2023', '2023-06'],
    ['czerwiec 2023', '2023-06'],
    ['październik 2023', '2023-10'],
    ['HAZİRAN 2023', '2023-06'],
    ['KASIM 2023', '2023-11'],
    ['junio de 2023', '2023-06'],
  ])('knows a month by itself, in its own case and in capitals: %s', (written, date) => {
    expect(nearDate(written)).toBe(date);
  });

  it.each(['nonsense 2023', 'Maybe 2023', '12 Monkeys 2023', '4 maja', '6/4/2023', '31 июня 2023'])(
    'is nothing where nothing is meant for sure: %s',
    (written) => {
      expect(nearDate(written)).toBeNull();
    },
  );
});
