import { expect, it } from 'vitest';
import { dateData } from '../../../src/export/data/date.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { when } from '../model/story.ts';

it.each([
  ['1640', 'Europe/Kyiv', '1640-01-01T00:00:00+02:02', '1641-01-01T00:00:00+02:02'],
  ['1874-07-14', 'America/New_York', '1874-07-14T00:00:00-04:56', '1874-07-15T00:00:00-04:56'],
  ['1874-07-14T17:00+02:02', 'Europe/Kyiv', '1874-07-14T17:00:00+02:02', '1874-07-14T17:01:00+02:02'],
  ['2023-06-04', 'Europe/Kyiv', '2023-06-04T00:00:00+03:00', '2023-06-05T00:00:00+03:00'],
])('the bounds of %s in %s are on its own days, also where clocks had seconds', (text, timezone, earliest, latest) => {
  expect(dateData(when(text), { strings: stringsFor('en', timezone), site: { timezone } })).toMatchObject({
    earliest,
    latest,
  });
});
