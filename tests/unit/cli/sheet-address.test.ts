/** Under which address a sheet can be had as CSV. */
import { expect, it } from 'vitest';
import { csvAddress } from '../../../src/cli/sheet-address.ts';

const SHEETS = 'https://docs.google.com/spreadsheets/d';

it.each([
  [`${SHEETS}/e/2PACX-1/pubhtml`, `${SHEETS}/e/2PACX-1/pub?output=csv`],
  [`${SHEETS}/e/2PACX-1/pub?output=html&gid=7`, `${SHEETS}/e/2PACX-1/pub?output=csv&gid=7`],
  [`${SHEETS}/1aB-c_/edit#gid=12`, `${SHEETS}/1aB-c_/export?format=csv&gid=12`],
  [`${SHEETS}/1aB-c_/edit?usp=sharing`, `${SHEETS}/1aB-c_/export?format=csv`],
  ['https://data.example/log.csv?all=1', 'https://data.example/log.csv?all=1'],
])('%s is fetched from %s', (url, csv) => {
  expect(csvAddress(url)).toBe(csv);
});
