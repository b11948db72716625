import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { COAST_FILE } from '../map/coast.ts';
import { contentWith } from './overlay.ts';

const PATH = 'map/outlines.geojson';
const found = async (text: string, path = PATH): Promise<string[]> => {
  using folder = contentWith({ [path]: text });
  return (await folder.check()).map(({ message }) => message);
};
const changed = (from: string, to: string): string => {
  if (!COAST_FILE.includes(from)) throw new Error(`The file does not hold ${from}.`);
  return COAST_FILE.replaceAll(from, to);
};

const TOWN =
  '{"type":"Feature","id":"t","properties":{"kind":"town","name":"T"},"geometry":{"type":"Point","coordinates":[0,0]}},';

describe('a file of map/', () => {
  it('is taken as `npm run map` writes it', async () => {
    expect(await found(COAST_FILE)).toEqual([]);
    using folder = contentWith({ [PATH]: COAST_FILE });
    const { content } = await checkContent(folder.root);
    expect(content.maps[0]?.outlines?.features).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{', 'The file is no JSON'],
    ['no credits', changed('"credits": [{', '"credit": [{'), 'credits: missing; expected a list.'],
    [
      'another kind',
      changed('"kind":"region"', '"kind":"river"'),
      'features[0].properties.kind: unexpected "river"; expected "region" or "town".',
    ],
    [
      'no name',
      changed('"name":"Inland"', '"label":"Inland"'),
      'features[1].properties.name: missing; expected a text.',
    ],
    ['a number for a name', changed('"name":"Inland"', '"name":5'), 'name: unexpected 5; expected a text.'],
    ['a point off the earth', changed('45.4', '145.4'), ': 145.4; expected at most 90.'],
    ['a name that turns the text', changed('"name":"Inland"', '"name":"In\\u202eland"'), 'Unexpected U+202E'],
    [
      'a name that ends what it is printed in',
      changed('"name":"Inland"', '"name":"In\\u0000land"'),
      'Unexpected U+0000',
    ],
    ['a name of a million letters', changed('"Inland"', JSON.stringify('a'.repeat(1e5))), 'features[1]'],
    ['an address that runs', changed('https://survey.example/', 'javascript:alert(1)'), 'credits[0].url'],
    ['an address with a password', changed('https://survey', 'https://a:b@survey'), 'credits[0].url'],
    [
      'arrays nested without end',
      changed('"coordinates":[[', `"coordinates":[[${'['.repeat(2e5)}${']'.repeat(2e5)},`),
      'features[0].geometry',
    ],
    [
      'more points than names keep off in time',
      changed('[-30.6,44.8],', '[-30.6,44.8],'.repeat(12_000)),
      'expected at most 12000',
    ],
    [
      'more features than a map shows',
      COAST_FILE.replace(/"features":\s*\[/, (begin) => `${begin}${TOWN.repeat(2000)}`),
      'features: ',
    ],
    ['as many credits as it has room for', changed('"credits": [', `"credits": [${'{},'.repeat(1e5)}`), 'credits'],
  ])('with %s gets a message that says where', async (_what, text, message) => {
    expect((await found(text))[0]).toContain(message);
  });

  it('stands in no folder of its own and ends in .geojson', async () => {
    expect(await found(COAST_FILE, 'map/outlines.json')).toEqual([
      'Unexpected "outlines.json" in map/; expected a file that ends in .geojson, in no folder of its own.',
    ]);
  });

  it('has a mebibyte at most', async () => {
    expect(await found(`${COAST_FILE}${' '.repeat(2 ** 20 + 2 ** 18)}`)).toEqual([
      'The file has 1.3 MiB; expected at most 1 MiB.',
    ]);
  });
});
