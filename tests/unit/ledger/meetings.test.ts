/** Which answers of an outlet or an actor meet which of others. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ACTORS, ferryLedger } from '../model/ferry.ts';
import { actor as person, claimed, event, question, range, reported } from '../model/story.ts';

type Ledger = ReturnType<typeof ferryLedger>;
type Claims = Parameters<typeof event>[2];
type Met = Ledger['actors'][number]['differs'];

const ledgerOf = (claims: Claims): Ledger => ferryLedger({ events: [event('left', '2031-05-02', claims)] });
const outlet = (ledger: Ledger, id: string) => ledger.outlets.find((one) => one.outlet.id === id);
const actor = (ledger: Ledger, id: string) => ledger.actors.find((one) => one.actor.id === id);
const facing = (met: Met | undefined): unknown =>
  met?.matrix.sections[0]?.rows.map(({ asked, cells }) => [
    asked.id,
    ...cells.map(({ answers }) => answers.map(({ text }) => text).join('; ')),
  ]);
const whom = (met: Met | undefined): unknown => met?.others.map(({ who, rows }) => [who.name, rows]);

describe('an outlet', () => {
  const ledger = ledgerOf([
    reported('few', 'lp', { answers: { aboard: '12', spot: 'pier', cause: 'order' } }),
    reported('many', 'sr', { answers: { aboard: '14', spot: 'pier' } }),
    claimed('captain', 'vey', 'lp', { answers: { cause: 'signal', aboard: '14' } }),
    claimed('crew', 'union', 'vt', { answers: { cause: 'order' } }),
    reported('later', 'vt', { answers: { aboard: '12' } }),
  ]);

  it('is contradicted by those whose answers cannot be so if its own are, also in its own documents', () => {
    const met = outlet(ledger, 'lake-post')?.contradicted;
    expect(facing(met)).toEqual([
      ['aboard', '12 people', '14 people'],
      ['cause', 'The company told him to', 'The captain misread the signal'],
    ]);
    expect(whom(met)).toEqual([
      ['Captain Vey', 2],
      ['Shore Radio', 1],
    ]);
  });

  it('agrees with those who answer the same', () => {
    const met = outlet(ledger, 'lake-post')?.agrees;
    expect(facing(met)).toEqual([
      ['aboard', '12 people', '12 people'],
      ['cause', 'The company told him to', 'The company told him to'],
      ['spot', 'Long Pier', 'Long Pier'],
    ]);
    expect(whom(met)).toEqual([
      ['Crew Union', 1],
      ['Shore Radio', 1],
      ['Valley Times', 1],
    ]);
  });

  it('agrees with a less exact answer that holds its own', () => {
    const met = outlet(
      ledgerOf([
        reported('a', 'lp', { answers: { aboard: '12' } }),
        reported('b', 'sr', { answers: { aboard: { about: '12' } } }),
      ]),
      'lake-post',
    )?.agrees;
    expect(facing(met)).toEqual([['aboard', '12 people', 'about 12 people']]);
  });

  it('neither agrees with itself nor contradicts itself, nor the actor that speaks under its name', () => {
    const alone = outlet(
      ledgerOf([
        reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
        reported('b', 'lp-late', { answers: { aboard: '14', spot: 'pier' } }),
        claimed('c', 'post-editors', 'lp', { answers: { aboard: '20' } }),
      ]),
      'lake-post',
    );
    expect([alone?.contradicted, alone?.agrees]).toEqual([null, null]);
  });

  it('leads to the questions of a state where the story has some of it, else to all', () => {
    const state = (ledger: Ledger) => outlet(ledger, 'lake-post')?.agrees?.matrix.sections[0]?.state;
    expect(state(ledger)).toBe('agreed');
    const parted = ledgerOf([
      reported('a', 'lp', { answers: { aboard: '12' } }),
      reported('b', 'sr', { answers: { aboard: '12' } }),
      reported('c', 'vt', { answers: { aboard: '14' } }),
    ]);
    expect(state(parted)).toBeNull();
  });

  it('does not count what was taken back, nor those who took it back', () => {
    const own = reported('a', 'lp', { answers: { aboard: '12' } });
    const gone = reported('b', 'sr', { retracted: '2031-05-05', answers: { aboard: '14' } });
    expect(outlet(ledgerOf([own, gone]), 'lake-post')?.contradicted).toBeNull();
    const still = reported('c', 'vt', { answers: { aboard: '14' } });
    expect(whom(outlet(ledgerOf([own, gone, still]), 'lake-post')?.contradicted)).toEqual([['Valley Times', 1]]);
  });

  it('is contradicted by whoever denies what it reports, but not where it took that back or denies it itself', () => {
    const denies = (id: string, from: string) => reported(id, from, { disputes: ['a'] });
    const met = (claims: Claims) => outlet(ledgerOf(claims), 'lake-post')?.contradicted;
    expect(facing(met([reported('a', 'lp'), denies('no', 'sr'), denies('own', 'lp-late')]))).toEqual([
      ['left', 'a', 'no'],
    ]);
    expect(met([reported('a', 'lp'), denies('own', 'lp-late')])).toBeNull();
    expect(met([reported('a', 'lp', { retracted: '2031-05-05' }), denies('no', 'sr')])).toBeNull();
  });

  it('is contradicted in what it reports somebody to have done by saying, as in all that it vouches for', () => {
    const ledger = ledgerOf([
      reported('a', 'lp', { by: ['vey'], act: 'announcement', answers: { spot: 'pier' } }),
      reported('b', 'sr', { answers: { spot: 'beach' } }),
    ]);
    expect(facing(outlet(ledger, 'lake-post')?.contradicted)).toEqual([['spot', 'Long Pier', 'Reed Beach']]);
    expect(whom(outlet(ledger, 'shore-radio')?.contradicted)).toEqual([['Lake Post', 1]]);
  });

  it('has all its answers beside those that they meet, and each of these once', () => {
    const met = outlet(
      ledgerOf([
        reported('a', 'lp', { answers: { aboard: '12' } }),
        reported('b', 'lp', { answers: { aboard: '13' } }),
        reported('c', 'sr', { answers: { aboard: '14' } }),
      ]),
      'lake-post',
    )?.contradicted;
    expect(facing(met)).toEqual([['aboard', '12 people; 13 people', '14 people']]);
    expect(met?.matrix.columns.map(({ label }) => label)).toEqual(['Lake Post', 'Others']);
  });

  it('has a denial among the questions by when it was denied', () => {
    const met = outlet(
      ledgerOf([
        reported('a', 'lp'),
        reported('b', 'lp-late', { said: '2031-05-04', answers: { aboard: '12' } }),
        reported('c', 'sr', { answers: { aboard: '14' } }),
        reported('no', 'vt', { said: '2031-05-05', disputes: ['a'] }),
      ]),
      'lake-post',
    )?.contradicted;
    expect(facing(met)).toEqual([
      ['left', 'a', 'no'],
      ['aboard', '12 people', '14 people'],
    ]);
  });

  it('faces those first whom it meets most often, whatever their names', () => {
    const met = ledgerOf([
      reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
      reported('b', 'sr', { answers: { aboard: '14', spot: 'beach' } }),
      claimed('c', 'vey', 'vt', { answers: { aboard: '14' } }),
    ]);
    expect(whom(outlet(met, 'lake-post')?.contradicted)).toEqual([
      ['Shore Radio', 2],
      ['Captain Vey', 1],
    ]);
  });

  it('names the document for its own answer, and who gives the other', () => {
    const [own, other] = outlet(ledger, 'lake-post')?.contradicted?.matrix.sections[0]?.rows[0]?.cells ?? [];
    expect(own?.answers[0]?.givers.map(({ who, readIn }) => [who, readIn.map(({ id }) => id)])).toEqual([[[], ['lp']]]);
    expect(other?.answers[0]?.givers.map(({ who }) => who.map(({ name }) => name))).toEqual([
      ['Captain Vey'],
      ['Shore Radio'],
    ]);
    expect(other?.parted).toBe(true);
  });
});

describe('an actor', () => {
  it('differs from those whose answers cannot be so if its own are, whoever prints them', () => {
    const ledger = ledgerOf([
      reported('a', 'lp', { by: ['vey'], act: 'announcement', answers: { spot: 'pier' } }),
      claimed('b', 'union', 'lp', { answers: { spot: 'beach' } }),
      claimed('c', 'lind', 'sr', { answers: { spot: 'beach' } }),
    ]);
    expect(facing(actor(ledger, 'vey')?.differs)).toEqual([['spot', 'Long Pier', 'Reed Beach']]);
    expect(whom(actor(ledger, 'vey')?.differs)).toEqual([
      ['Crew Union', 1],
      ['Mayor Lind', 1],
    ]);
    expect(facing(actor(ledger, 'union')?.differs)).toEqual([['spot', 'Reed Beach', 'Long Pier']]);
    expect(whom(actor(ledger, 'union')?.differs)).toEqual([['Captain Vey', 1]]);
    expect(actor(ledger, 'coastguard')?.differs).toBeNull();
  });

  it('that is an outlet does not differ from its own reports', () => {
    const ledger = ledgerOf([
      reported('a', 'lp', { answers: { aboard: '12' } }),
      claimed('b', 'post-editors', 'vt', { answers: { aboard: '14' } }),
    ]);
    expect(actor(ledger, 'post-editors')?.differs).toBeNull();
  });

  it('differs from who denies what it says, where no question tells so already', () => {
    const said = { text: 'The captain says that it left.' };
    const denied = { text: 'The union says that it stayed.', disputes: ['left#a'] };
    const ledger = ledgerOf([claimed('a', 'vey', 'lp', said), claimed('no', 'union', 'union-post', denied)]);
    expect(facing(actor(ledger, 'vey')?.differs)).toEqual([['left', said.text, denied.text]]);
    expect(facing(actor(ledger, 'union')?.differs)).toEqual([['left', denied.text, said.text]]);

    const answered = ledgerOf([
      claimed('a', 'vey', 'lp', { ...said, answers: { spot: 'pier' } }),
      claimed('no', 'union', 'union-post', { ...denied, answers: { spot: 'beach' } }),
    ]);
    expect(facing(actor(answered, 'vey')?.differs)).toEqual([['spot', 'Long Pier', 'Reed Beach']]);

    const inPart = ledgerOf([
      claimed('a', 'vey', 'lp', { ...said, answers: { aboard: '12', spot: 'pier' } }),
      claimed('no', 'union', 'union-post', { ...denied, answers: { spot: 'beach' } }),
    ]);
    expect(facing(actor(inPart, 'vey')?.differs)).toEqual([['spot', 'Long Pier', 'Reed Beach']]);

    const fitting = ledgerOf([
      claimed('a', 'vey', 'lp', { ...said, answers: { aboard: range({ min: 10 }) } }),
      claimed('no', 'union', 'union-post', { ...denied, answers: { aboard: '12' } }),
    ]);
    expect(facing(actor(fitting, 'vey')?.differs)).toEqual([['left', said.text, denied.text]]);

    const twice = ledgerOf([
      claimed('a', 'vey', 'lp', said),
      claimed('no', 'union', 'union-post', denied),
      claimed('never', 'union', 'sr', { text: 'The union says that it never left.', disputes: ['left#a'] }),
    ]);
    expect(facing(actor(twice, 'union')?.differs)).toEqual([
      ['left', `${denied.text}; The union says that it never left.`, said.text],
    ]);

    const apart = ledgerOf([
      claimed('a', 'vey', 'lp', { ...said, answers: { spot: 'pier' } }),
      claimed('no', 'union', 'union-post', { ...denied, answers: { spot: 'pier', aboard: '12' } }),
      claimed('c', 'lind', 'sr', { answers: { spot: 'beach', aboard: '13' } }),
    ]);
    expect(facing(actor(apart, 'vey')?.differs)).toEqual([
      ['spot', 'Long Pier', 'Reed Beach'],
      ['left', said.text, denied.text],
    ]);
  });

  it('names those whom it meets most often of very many, and of those by their names', () => {
    const speakers = 'lkjihgfedcba'.split('').map((id) => person(id));
    const ledger = ferryLedger({
      actors: [...ACTORS, ...speakers],
      events: [
        event('left', '2031-05-02', [
          claimed('captain', 'vey', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
          ...speakers.map(({ id }) =>
            claimed(id, id, 'sr', { answers: { aboard: '14', ...(id === 'e' ? { spot: 'beach' } : {}) } }),
          ),
        ]),
      ],
    });
    const met = actor(ledger, 'vey')?.differs;
    expect(met?.others.map(({ who }) => who.name).join('')).toBe('eabcdfgh');
    expect(met?.more).toBe(4);
  });

  it.each([
    [9, 9, 0],
    [10, 8, 2],
  ])('of %i whom it differs from names %i, and the number of the others: %i', (amount, shown, more) => {
    const speakers = Array.from({ length: amount }, (_, at) => ({ id: `speaker-${at}` }));
    const ledger = ferryLedger({
      actors: [...ACTORS, ...speakers.map(({ id }) => person(id))],
      events: [
        event('left', '2031-05-02', [
          claimed('captain', 'vey', 'lp', { answers: { aboard: '12' } }),
          ...speakers.map(({ id }) => claimed(id, id, 'sr', { answers: { aboard: '14' } })),
        ]),
      ],
    });
    const met = actor(ledger, 'vey')?.differs;
    expect([met?.others.length, met?.more]).toEqual([shown, more]);
  });

  it('is put beside hundreds of others by names that were compared once, and not for each of them', () => {
    const speakers = Array.from({ length: 200 }, (_, at) => person(`p-${at}`));
    const ledger = ferryLedger({
      actors: speakers,
      events: [
        event(
          'left',
          '2031-05-02',
          speakers.map(({ id }, at) => claimed(id, id, 'sr', { answers: { aboard: String(at) } })),
        ),
      ],
    });
    const compared = vi.spyOn(ledger.strings, 'compare');
    onTestFinished(() => {
      compared.mockRestore();
    });
    const met = ledger.actors.map(({ differs }) => differs);
    expect(met.every((one) => one?.others.length === 8 && one.more === 191)).toBe(true);
    expect(compared.mock.calls.length).toBeLessThan(speakers.length * 50);
  });

  it('has the newest of its differences on its page, and the number of all', () => {
    const days = Array.from({ length: 30 }, (_, at) => String(at + 1).padStart(2, '0'));
    const ledger = ferryLedger({
      questions: days.map((day) => question(`q-${day}`, 'number')),
      events: days.map((day) =>
        event(`e-${day}`, `2031-05-${day}`, [
          claimed('a', 'vey', 'lp', { said: `2031-05-${day}`, answers: { [`q-${day}`]: '1' } }),
          claimed('b', 'union', 'lp', { said: `2031-05-${day}`, answers: { [`q-${day}`]: '2' } }),
        ]),
      ),
    });
    const [section] = actor(ledger, 'vey')?.differs?.matrix.sections ?? [];
    expect(section?.total).toBe(30);
    expect(section?.rows.length).toBeLessThan(30);
    expect(section?.rows.slice(0, 2).map(({ asked }) => asked.id)).toEqual(['q-30', 'q-29']);
  });
});
