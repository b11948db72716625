/** The date that was probably meant, whatever language of the interface it was written in. */
import { describe, expect, it } from 'vitest';
import { nearDate, nearLocalTime } from '../../../../src/check/words/near-date.ts';

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
    ['٤ يونيو ٢٠٢٣', '2023-06-04'],
    ['٢٠٢٣-٠٦-٠٤', '2023-06-04'],
    ['2023–06–04', '2023-06-04'],
    ['44 CE', '0044'],
    ['AD 944', '0944'],
    ['1640s', '1640/1649'],
    ['1640-ті', '1640/1649'],
    ['164X', '1640/1649'],
    ['16XX', '1600/1699'],
    ['c. 1702', '1702~'],
    ['um 1702', '1702~'],
    ['vers 4 juin 2023', '2023-06-04~'],
    ['około 1702', '1702~'],
    ['ca. June 1702', '1702-06~'],
    ['2023/6/4', '2023-06-04'],
    ['22/06/2023', '2023-06-22'],
    ['6/22/2023', '2023-06-22'],
    ['2023-06-04T17:00 GMT+3', '2023-06-04T17:00+03:00'],
    ['2023-06-04T17:00−03:00', '2023-06-04T17:00-03:00'],
    ['04.06.2023 17:00 UTC', '2023-06-04T17:00Z'],
    ['2023-06-04 17:00+0300~', '2023-06-04T17:00+03:00~'],
    ['2023-06-04 17:00 GMT+3 – 2023-06-05 09:00 UTC', '2023-06-04T17:00+03:00/2023-06-05T09:00Z'],
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

  it.each([
    ['2023-06-02 21:30', '2023-06-02T21:30'],
    ['02.06.2023 21:30', '2023-06-02T21:30'],
    ['2023-06-02 9:30pm', '2023-06-02T21:30'],
    ['June 2, 2023 12:05 a.m.', '2023-06-02T00:05'],
    ['٢ يونيو ٢٠٢٣، ٢١:٣٠', '2023-06-02T21:30'],
  ])('to “%s” lacks an offset: %s', (written, local) => {
    expect(nearDate(written)).toBeNull();
    expect(nearLocalTime(written)).toBe(local);
  });
});
