import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/check/files/parse.ts';
import { compareEvents, type EventVersion } from '../../../src/model/change.ts';

const TEXT = `---
title: The bridge closes
summary: It closes after a crack is found.
kind: happening
when: { date: 2023-06-04, note: The paper says "Sunday". }
places: [bridge, harbour]
claims:
  - id: closed
    text: The bridge is closed.
    source: harbour-news
    standing: reported
    note: From the second page.
  - id: waiting
    text: The port says that twelve ships wait.
    source: harbour-news
    by: [port, mayor]
    standing: claimed
    answers: { ships: 12, open-until: 2023-06-05 }
corrections:
  - { on: 2023-06-05, claims: [closed], was: It is open., now: It is closed., why: We misread it. }
---

The bridge was closed.[^closed]
`;

function version(text: string): EventVersion {
  const { file, findings } = parseRecord('event', 'bridge-closed', 'events/2023-06/bridge-closed.md', text);
  if (file.type !== 'event' || !file.record) throw new Error(JSON.stringify(findings));
  return { record: file.record, body: file.body?.text ?? '' };
}

/** The kinds of change when some of the text is replaced. */
function kinds(...replacements: [from: string, to: string][]): readonly string[] {
  const after = replacements.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, TEXT);
  return compareEvents(version(TEXT), version(after))?.kinds ?? [];
}

const ANOTHER = `  - id: reopened
    text: The bridge is open again.
    source: harbour-news
    standing: reported
corrections:`;

const FURTHER = `corrections:
  - { on: 2023-06-05, claims: [closed], was: Nothing., now: It is closed., why: We forgot it. }
`;

describe('the facts of an event change', () => {
  it.each([
    ['what a source says', 'twelve ships', 'ten ships'],
    ['how it says it', 'standing: claimed', 'standing: assessed'],
    ['what that answers', 'ships: 12', 'ships: 10'],
    ['which document says it', 'source: harbour-news\n    by', 'source: quay-post\n    by'],
    ['who says it', '[port, mayor]', '[port]'],
    ['when it was', '2023-06-04', '2023-06-03'],
    ['where it was', '[bridge, harbour]', '[bridge]'],
    ['which statement is the main one', '- id: waiting', '- id: waiting\n    main: true'],
  ])('with %s', (_, from, to) => {
    expect(kinds([from, to])).toEqual(['facts']);
  });

  it('with a statement that is gone, and not with one more', () => {
    expect(kinds(['- id: waiting', '- id: ships'])).toEqual(['facts', 'added']);
    expect(kinds(['corrections:', ANOTHER])).toEqual(['added']);
  });

  it('with a new correction, which is named', () => {
    const after = version(TEXT.replace('corrections:\n', FURTHER));
    expect(compareEvents(version(TEXT), after)).toEqual({ kinds: ['facts'], corrections: ['2023-06-05 closed 1'] });
  });

  it('not with a correction that names the same statements in another order', () => {
    const correcting = (ids: string): EventVersion => version(TEXT.replace('claims: [closed]', `claims: [${ids}]`));
    expect(compareEvents(correcting('closed, waiting'), correcting('waiting, closed'))).toBeNull();
  });
});

describe('only words change', () => {
  it.each([
    ['the title', 'The bridge closes', 'Bridge closes'],
    ['the summary', 'after a crack is found', 'because of a crack'],
    ['the account', 'was closed.[^', 'has been closed.[^'],
    ['the note of a statement', 'second page', 'first page'],
    ['the note of the date', 'The paper says "Sunday"', 'Worked out'],
    ['the reason of a correction', 'We misread it', 'We misread the paper'],
  ])('with %s', (_, from, to) => {
    expect(kinds([from, to])).toEqual(['wording']);
  });

  it('where nothing weightier does', () => {
    expect(kinds(['The bridge closes', 'Bridge closes'], ['twelve', 'ten'])).toEqual(['facts']);
  });
});

describe('nothing changes', () => {
  it.each([
    ['the order of lists that are sets', '[port, mayor]', '[mayor, port]'],
    ['the order of answers', '{ ships: 12, open-until: 2023-06-05 }', '{ open-until: 2023-06-05, ships: 12 }'],
    ['how a text is written', 'text: The bridge is closed.', 'text: >-\n      The bridge\n      is closed.'],
    ['how lines are broken', 'The bridge was closed', 'The bridge\nwas closed'],
    ['what is said although it goes without', '- id: closed', '- id: closed\n    main: true'],
    ['a comment', 'kind: happening', '# A comment\nkind: happening'],
  ])('with %s', (_, from, to) => {
    expect(kinds([from, to])).toEqual([]);
  });
});

describe('an event', () => {
  const withdrawn = version(TEXT.replace('kind:', 'withdrawn: { on: 2023-06-09, why: It was another. }\nkind:'));

  it('is new, withdrawn, restored, removed', () => {
    const now = version(TEXT);
    expect(compareEvents(null, now)?.kinds).toEqual(['new']);
    expect(compareEvents(now, withdrawn)?.kinds).toEqual(['withdrawn']);
    expect(compareEvents(withdrawn, now)?.kinds).toEqual(['restored']);
    expect(compareEvents(now, null)?.kinds).toEqual(['removed']);
    expect(compareEvents(null, null)).toBeNull();
  });

  it('is checked again only where nothing else changed', () => {
    expect(kinds(['kind:', 'checked: 2023-06-09\nkind:'])).toEqual(['checked']);
    expect(kinds(['kind:', 'checked: 2023-06-09\nkind:'], ['The bridge closes', 'Bridge closes'])).toEqual(['wording']);
  });

  it('is linked differently when its threads, its relations or its weight change', () => {
    expect(kinds(['kind:', 'threads: [bridges]\nkind:'])).toEqual(['linked']);
    expect(kinds(['kind:', 'key: true\nkind:'])).toEqual(['linked']);
  });
});
