/** Dates far apart: a story may reach over centuries, and a mistyped year is noticed all the same. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, inShort, type Overlay } from '../../overlay.ts';

const POST = 'sources/quay-post-2.yaml';

async function problemsWith(overlay: Overlay): Promise<string[]> {
  using content = contentWith(overlay);
  return (await content.check()).map(inShort);
}

/** An event of the bridge's past, told by a source. */
const past = (when: string, source = 'harbour-news-1'): string =>
  `---
title: A bridge is built
summary: Harbour News tells of a bridge.
kind: happening
when: ${when}
threads: [bridge]
claims:
  - id: built
    text: Harbour News reports that a bridge was built.
    source: ${source}
    standing: reported
---

A bridge was built.[^built]
`;

const book = (published: string): string =>
  `title: The bridges of the harbour\nkind: report\npublished: ${published}\nnote: On paper.\n`;

describe('what is true and long ago', () => {
  it('is told of no event, whether a few or hundreds of years lie between', async () => {
    const overlay = {
      'events/1142-05/first-bridge.md': past('1142-05-03'),
      'events/1987/second-bridge.md': past('1987'),
      'events/2009-03/verdict.md': past('2009-03-04'),
    };
    expect(await problemsWith(overlay)).toEqual([]);
  });

  it.each(['2037', '1987', '1987-05', '1987-05-04'])('is told of no source of %s', async (published) => {
    const overlay = {
      'events/1986-03/old-bridge.md': past('1986-03-04', 'bridges'),
      'sources/bridges.yaml': book(published),
    };
    expect(await problemsWith(overlay)).toEqual([]);
  });

  it('is told of no document that was written and printed at two such times, and read today', async () => {
    const letter = baseFile(POST).replace(/^published: .*$/m, 'published: 1946-11-03\nwritten: 1912-03-05');
    expect(await problemsWith({ [POST]: letter })).toEqual(['events/2023-06/council-meets.md:9:5 said-before-event']);
  });
});

describe('a year that looks mistyped', () => {
  const dated = (field: string, date: string): Overlay => ({
    [POST]: baseFile(POST).replace(/^published: .*$/m, `published: 2023-06-06\n${field}: ${date}`),
  });

  it('is told where it lies alone in a record whose other dates do not', async () => {
    expect(await problemsWith(dated('written', '1923-06-06'))).toEqual([`${POST}:5:10 far-date`]);
  });

  it('is told of an event once, and not again by what was said before it', async () => {
    const council = baseFile('events/2023-06/council-meets.md')
      .replace('when: 2023', 'when: 2123')
      .replace('    standing:', '    said: 2023-06-05\n    standing:');
    const overlay = { 'events/2023-06/council-meets.md': null, 'events/2123-06/council-meets.md': council };
    expect(await problemsWith(overlay)).toEqual(['events/2123-06/council-meets.md:5:7 far-date']);
  });

  it('is not told where others lie near it, or where it is known on purpose', async () => {
    expect(
      await problemsWith({
        ...dated('written', '1923-06-06'),
        'events/1923-07/old-bridge.md': past('1923-07-01'),
      }),
    ).toEqual([]);
    expect(await problemsWith(dated('written', "'1923'"))).toEqual([]);
    expect(await problemsWith(dated('written', '{ date: 1923-06-06, note: By its seal. }'))).toEqual([]);
  });
});
