import { describe, expect, it } from 'vitest';
import { abbreviationsOf, expandFirst } from '../../../src/model/abbreviation.ts';

const CREW = { short: 'CU', full: 'Crew Union' };
const ferries = { short: 'ОП', full: 'Орловские паромы' };

const expand = (...texts: string[]): string[] => expandFirst(texts, [CREW, ferries]).texts;

describe('an abbreviation', () => {
  it('is an alias of one word with two capitals, in any script that has them', () => {
    const abbreviations = abbreviationsOf([
      { name: 'Crew Union', aliases: ['CU', 'Crew', 'the Union', 'Union of Crews', 'C'] },
      { name: 'Ministry of Boats', aliases: ['MoB'] },
      { name: 'Орловские паромы', aliases: ['ОП'] },
      { name: '湖の組合', aliases: ['湖組'] },
    ]);
    expect(abbreviations.map(({ short }) => short)).toEqual(['CU', 'MoB', 'ОП']);
  });

  it('is shorter than what it stands for', () => {
    expect(abbreviationsOf([{ name: 'Ula', aliases: ['ULA', 'ULAN', 'UL'] }]).map(({ short }) => short)).toEqual([
      'UL',
    ]);
  });

  it('is none where it stands for two, or is somebody’s name', () => {
    const abbreviations = abbreviationsOf([
      { name: 'Crew Union', aliases: ['CU'] },
      { name: 'Coast University', aliases: ['CU', 'COAST'] },
      { name: 'COAST', aliases: [] },
    ]);
    expect(abbreviations).toEqual([]);
  });
});

describe('a page', () => {
  it('tells an abbreviation in full at its first use and never again', () => {
    expect(expand('The CU met. The CU left.', 'The CU wrote.')).toEqual([
      'The CU (Crew Union) met. The CU left.',
      'The CU wrote.',
    ]);
    expect(expand('Так пишет ОП.')).toEqual(['Так пишет ОП (Орловские паромы).']);
  });

  it('tells it behind a name rather than behind what is somebody’s, where a text has both', () => {
    expect(expand('In the CU’s boat the CU and the CU’s guests left.', 'The CU’s boat.')).toEqual([
      'In the CU’s boat the CU (Crew Union) and the CU’s guests left.',
      'The CU’s boat.',
    ]);
    expect(expand('The CU’s boat left.', 'The CU wrote.')).toEqual([
      'The CU’s (Crew Union) boat left.',
      'The CU wrote.',
    ]);
  });

  it('leaves alone what is only by chance alike', () => {
    const alike = ['cu', 'Cu', 'CUs', 'ACU', 'CU-12', 'pre-CU', 'CU2', 'C.U.', 'ОПа'];
    expect(expand(...alike)).toEqual(alike);
  });

  it('never changes somebody’s own words, and does not count them as met', () => {
    const quoted = [
      '“The CU will strike”, she said.',
      'Er sagte: „Die CU streikt.“',
      '«CU», a-t-il dit.',
      'He said "CU".',
    ];
    expect(expand(...quoted, 'The CU struck.')).toEqual([...quoted, 'The CU (Crew Union) struck.']);
  });

  it('adds nothing where the full name stands just before, or in the parentheses behind', () => {
    const told = ['The Crew Union (CU) met; the CU left.', 'The crews’ union (CU) met.', 'The CU (Crew Union) met.'];
    for (const text of told) expect(expand(text, 'The CU wrote.')).toEqual([text, 'The CU wrote.']);
  });

  it('does so again where the full name stood long before', () => {
    const long = `The Crew Union met. ${'Nothing happened on the lake. '.repeat(9)}`;
    expect(expand(`${long}The CU left.`)).toEqual([`${long}The CU (Crew Union) left.`]);
  });

  it('puts the name behind an ending, never into the word', () => {
    expect(expand('In the CU’s post.')).toEqual(['In the CU’s (Crew Union) post.']);
  });

  it('goes on from what was met before', () => {
    const { met } = expandFirst(['The CU met.'], [CREW]);
    expect(expandFirst(['The CU left.'], [CREW], met).texts).toEqual(['The CU left.']);
  });
});
