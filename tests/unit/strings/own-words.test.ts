/** `content/words.yaml`: words in the place of ours, and a language that begins with it. */
import { describe, expect, it } from 'vitest';
import { words as wordsShape } from '../../../src/schema/words.ts';
import { missingWords, readOwnWords } from '../../../src/strings/read-own-words.ts';
import { stringsFor, wordsOf } from '../../../src/strings/strings.ts';
import { plain } from '../../../src/strings/dates.ts';
import { parseDate, type When } from '../../../src/model/when.ts';
import { independenceOf } from './independence.ts';

const read = (lang: string, file: unknown) => readOwnWords(wordsOf(lang, 'UTC'), file, lang);

function speaking(lang: string, file: unknown) {
  const { own, faults } = read(lang, file);
  expect(faults).toEqual([]);
  return stringsFor(lang, 'UTC', [], own);
}

function when(text: string): When {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`"${text}" is no date.`);
  return { date: parsed.date, extent: 'within', basis: 'stated' };
}

describe('words of one’s own', () => {
  it('replace a word and leave the others', () => {
    const strings = speaking('en', { nav: { threads: 'Threads' } });
    expect([strings.nav.threads, strings.nav.search]).toEqual(['Threads', 'Search']);
  });

  it('choose the form that goes with a number by the plurals of the language', () => {
    const strings = speaking('uk', {
      timeline: { events: '{amount, plural, one {# подія} few {# події} many {# подій} other {# події}}' },
    });
    expect([1, 2, 5, 21, 22].map(strings.timeline.events)).toEqual([
      ...['1 подія', '2 події', '5 подій', '21 подія', '22 події'],
    ]);
  });

  it('may choose by several values in one another, and write a number as the language does', () => {
    const strings = speaking('de', {
      timeline: {
        events: '{amount, plural, =0 {keine} other {{amount, plural, one {eins} other {{amount, number}}}}}',
      },
    });
    expect([0, 1, 12_345].map(strings.timeline.events)).toEqual(['keine', 'eins', '12.345']);
  });

  it('are given lists as the language joins them, what is missing as "none", and a count of sources by its parts', () => {
    const strings = speaking('el', {
      locator: { known: 'Χάρτης: {places}.' },
      sources: { ofOutlet: '{outlet}{date, select, none {} other { ({date})}}' },
      reports: '{statements} / {independence}{independenceAtLeast, select, true {+} other {}}',
    });
    expect(strings.locator.known(['Α', 'Β', 'Γ'])).toBe('Χάρτης: Α, Β και Γ.');
    expect(strings.sources.ofOutlet('Ναύς', 'article', null)).toBe('Ναύς');
    expect(strings.sources.ofOutlet('Ναύς', 'article', '4/6')).toBe('Ναύς (4/6)');
    expect(strings.reports(3, independenceOf(2, true))).toBe('3 / 2+');
  });

  it('choose by the length of a list, and by how many sources stand behind something', () => {
    const strings = speaking('de', {
      locator: { known: '{placesCount, plural, one {Ort} other {# Orte}}: {places}' },
      reports: '{statements, number}, {independence, plural, one {# Quelle} other {# Quellen}}',
    });
    const independence = independenceOf(2, true);
    expect(strings.locator.known(['A', 'B'])).toBe('2 Orte: A und B');
    expect(strings.reports(3, independence)).toBe('3, 2 Quellen');
  });

  it('put dates into the order of their language, and keep them machine-readable', () => {
    const { dates } = speaking('az', { dates: { within: '{start} ilə {end} arasında' } });
    const segments = dates.full(when('2023-06-04/2023-07-05'));
    expect(plain(segments)).toBe('4 iyun, bazar ilə 5 iyul 2023, çərşənbə arasında');
    expect(segments.map((one) => (typeof one === 'string' ? one : one.datetime))).toEqual([
      ...['2023-06-04', ' ilə ', '2023-07-05', ' arasında'],
    ]);
  });

  it.each([
    [{ nav: { serach: 'Suche' } }, [{ path: ['nav', 'serach'], is: 'unknown' }]],
    [{ nav: 'Suche' }, [{ path: ['nav'], is: 'kind' }]],
    [{ nav: { search: ['Suche'] } }, [{ path: ['nav', 'search'], is: 'kind' }]],
    [{ timeline: { events: 'viele' } }, [{ path: ['timeline', 'events'], is: 'missing', name: 'amount' }]],
    [{ timeline: { events: '{amunt}' } }, [{ path: ['timeline', 'events'], is: 'placeholder', name: 'amunt' }]],
    [{ timeline: { events: '{amount' } }, [{ path: ['timeline', 'events'], is: 'message' }]],
    ...[
      'date',
      'time',
      'date, ::yyyy',
      'number, percent',
      'number, ::currency/XYZW',
      'number, ::unit/foo',
      `number, ::.${'0'.repeat(200)}`,
    ].map((form): [object, object[]] => [
      { timeline: { events: `{amount, plural, other {{amount, ${form}}}}` } },
      [{ path: ['timeline', 'events'], is: 'format', name: 'amount' }],
    ]),
    ...['plural, other {#}', 'selectordinal, other {#}', 'number'].map((form): [object, object[]] => [
      { sources: { ofOutlet: `{outlet} {outlet, ${form}}` } },
      [{ path: ['sources', 'ofOutlet'], is: 'number', name: 'outlet', choices: [] }],
    ]),
    [
      { locator: { known: '{places, plural, one {Ort} other {Orte}}: {places}' } },
      [{ path: ['locator', 'known'], is: 'number', name: 'places', choices: ['placesCount'] }],
    ],
    [
      { reports: '{statements} {independence} {independenceAtLeast, plural, other {#}}' },
      [{ is: 'number', name: 'independenceAtLeast', choices: ['statements', 'independence'] }],
    ],
    [{ sources: { ofOutlet: '{outlet} {outletCount}' } }, [{ is: 'placeholder', name: 'outletCount' }]],
    ...[30, 1000, 5000]
      .map((deep) => `${'{amount, plural, other {'.repeat(deep)}{amount}${'}}'.repeat(deep)}`)
      .concat(`${"{amount, plural, other {'}}'".repeat(30)}{amount}${'}}'.repeat(30)}`)
      .map((events): [object, object[]] => [
        { timeline: { events } },
        [{ path: ['timeline', 'events'], is: 'message', why: 'choices stand more than 20 deep in it' }],
      ]),
    [{ search: { drop: 'Ohne' } }, [{ path: ['search', 'drop'], is: 'missing', name: 'filter' }]],
    [{ search: { found: { one: '{n}' } } }, [{ path: ['search', 'found'], is: 'kind' }]],
    [{ search: { found: { one: '{n}', other: 'x' } } }, [{ path: ['search', 'found', 'other'], is: 'missing' }]],
  ])('are refused where they do not fit: %j', (file, faults) => {
    expect(read('de', file)).toMatchObject({ own: [], faults });
  });

  it('are no longer than a page can bear on each of its lines', () => {
    const withWord = (length: number): boolean =>
      wordsShape.safeParse({ nav: { threads: 'a'.repeat(length) } }).success;
    expect([2000, 2001].map(withWord)).toEqual([true, false]);
  });

  it('are counted where a language has none of ours', () => {
    const all = missingWords(wordsOf('el', 'UTC'), []).length;
    const { own } = read('el', { nav: { search: 'Αναζήτηση' }, search: { found: { one: '{n}', other: '{n}' } } });
    expect(all - missingWords(wordsOf('el', 'UTC'), own).length).toBe(2);
  });
});
