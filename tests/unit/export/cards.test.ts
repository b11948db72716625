/** The pictures for links: what they say, how they are cut, and that they are light and always the same. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventCard, questionCard, type Card } from '../../../src/export/card/card.ts';
import { cardPng, wordless } from '../../../src/export/card/draw.ts';
import { letteringOf, packageFor, SANS } from '../../../src/export/card/fonts.ts';
import { cardLayout } from '../../../src/export/card/layout.ts';
import { letteredCard } from '../../../src/export/card/lettered.ts';
import { cutToLines, linesOf } from '../../../src/export/card/measure.ts';
import { allCards, eventPicture } from '../../../src/export/card/picture.ts';
import { choosePictured } from '../../../src/export/card/pictured.ts';
import { CARD_SIZE } from '../../../src/export/card/size.ts';
import { cardSvg } from '../../../src/export/card/svg.ts';
import * as palette from '../../../src/export/palette.ts';
import { clearUnused } from '../../../src/kept/unused-files.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { ferryLedger } from '../model/ferry.ts';
import { assessed, event, reported, thread } from '../model/story.ts';
import fc from '../property.ts';
import { anyLine } from './any-text.ts';

const ledger = await fixtureLedger();

const warnings: string[] = [];
const warn = (message: string): void => {
  warnings.push(message);
};

let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterAll(() => rm(cache, { recursive: true }));

const card: Card = eventCard(ledger, ledger.eventById('passengers-ashore'));

/** The words of a picture with where they stand, drawn as text instead of outlines. */
async function wordsOf(told: Card): Promise<{ word: string; left: number; bottom: number }[]> {
  const { card: lettered, fonts } = await letteredCard(told);
  const svg = await satori(cardLayout(lettered), { ...CARD_SIZE, fonts, embedFont: false });
  return [...svg.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map((match) => ({
    word: match[3] ?? '',
    left: Number(match[1]),
    bottom: Number(match[2]),
  }));
}

describe('the pictures for links', () => {
  it('are there for the front page, each thread, each question and each event', () => {
    const { events, threads, questions } = ledger;
    const ids = [
      ...events.map(({ event: { id } }) => `events/${id}`),
      ...threads.map(({ thread: { id } }) => `threads/${id}`),
      ...questions.map(({ question: { id } }) => `questions/${id}`),
    ];
    expect([...allCards(ledger).keys()]).toEqual(expect.arrayContaining(['front', ...ids]));
  });

  it('stand under the former ids of a record as well', () => {
    const former = { former_ids: ['boat'] };
    const story = ferryLedger({
      threads: [thread('night', former)],
      events: [event('ferry', '2031-05-02', [reported('a', 'lp')], { threads: ['night'], ...former })],
    });
    const cards = allCards(story);
    for (const [folder, name] of [
      ['events', 'ferry'],
      ['threads', 'night'],
    ]) {
      expect(cards.get(`${folder}/boat`)).toEqual(cards.get(`${folder}/${name}`));
      expect(cards.has(`${folder}/boat`)).toBe(true);
    }
  });

  it('are those of no more events than so many: of a longer story, of the newest of its key events', () => {
    const key = ledger.events.filter(({ event }) => event.key).map(({ event: { id } }) => id);
    expect(key.length).toBeGreaterThan(2);
    expect(choosePictured(ledger.events, ledger.events.length).size).toBe(ledger.events.length);
    expect([...choosePictured(ledger.events, ledger.events.length - 1)]).toEqual(key);
    expect([...choosePictured(ledger.events, 2)]).toEqual(key.slice(-2));
  });

  it('are 1200 by 630 pixels and under 60 KB each', async () => {
    for (const [name, told] of allCards(ledger)) {
      const png = await cardPng(told, cache, warn);
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }, name).toEqual({ format: 'png', ...CARD_SIZE });
      expect(png.length, name).toBeLessThan(60 * 1024);
    }
  });

  it('look as satori lays them out, although they are drawn without its masks', async () => {
    const pixels = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).raw().toBuffer();
    for (const [name, told] of allCards(ledger)) {
      const { card: lettered, fonts } = await letteredCard(told);
      const layout = cardLayout(lettered);
      const drawn = await cardSvg(layout, fonts);
      expect(drawn, name).not.toContain('mask="');
      const masked = await satori(layout, { ...CARD_SIZE, fonts });
      expect((await pixels(drawn)).equals(await pixels(masked)), name).toBe(true);
    }
  });

  it('are the same, byte for byte, when they are drawn again', async () => {
    const other = join(cache, 'other');
    expect(Buffer.from(await cardPng(card, other, warn)).equals(Buffer.from(await cardPng(card, cache, warn)))).toBe(
      true,
    );
  });

  it('are drawn once: what is kept is taken until the card says something else', async () => {
    const folder = join(cache, 'kept');
    const drawn = Buffer.from(await cardPng(card, folder, warn));
    const [file = ''] = await readdir(folder);
    const { ino } = await stat(join(folder, file));
    expect(Buffer.from(await cardPng(card, folder, warn)).equals(drawn)).toBe(true);
    expect((await stat(join(folder, file))).ino).toBe(ino);
    await cardPng({ ...card, headline: 'Another' }, folder, warn);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('go when no build asked for them in thirty days', async () => {
    const folder = join(cache, 'unused');
    await cardPng(card, folder, warn);
    const [kept = ''] = await readdir(folder);
    await cardPng({ ...card, headline: 'Another' }, folder, warn);
    const age = (file: string, days: number): void => {
      const then = Date.now() / 1000 - days * 24 * 60 * 60;
      utimesSync(join(folder, file), then, then);
    };
    for (const file of await readdir(folder)) age(file, 31);
    await cardPng(card, folder, warn);
    clearUnused(folder);
    expect(await readdir(folder)).toEqual([kept]);
    age(kept, 29);
    clearUnused(folder);
    expect(await readdir(folder)).toEqual([kept]);
    clearUnused(join(folder, 'none'));
  });

  it('are drawn again by another version of what lays them out, and by other code of ours', async () => {
    const [folder, project] = [join(cache, 'versions'), join(cache, 'project')];
    for (const below of ['node_modules/satori', 'src/export/card'])
      await mkdir(join(project, below), { recursive: true });
    await letteredCard(card);
    using _ = vi.spyOn(process, 'cwd').mockReturnValue(project);
    for (const [version, code] of [
      ['0.1.0', 'one'],
      ['0.1.1', 'one'],
      ['0.1.1', 'one'],
      ['0.1.1', 'two'],
    ]) {
      await writeFile(join(project, 'node_modules/satori/package.json'), JSON.stringify({ version }));
      await writeFile(join(project, 'src/export/card/svg.ts'), code ?? '');
      await cardPng(card, folder, warn);
    }
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('are drawn again where what was kept was cut short, changed or put there by somebody', async () => {
    const folder = join(cache, 'damaged');
    const drawn = Buffer.from(await cardPng(card, folder, warn));
    const [name = ''] = await readdir(folder);
    const file = join(folder, name);
    const kept = await readFile(file);
    const svg = Buffer.from('<svg onload=alert(1)>');
    const changed = Buffer.from(kept);
    changed[200] = (changed[200] ?? 0) ^ 1;
    const digest = createHash('sha256').update(name).update(svg).digest();
    await cardPng({ ...card, headline: 'Another' }, folder, warn);
    const another = await readFile(join(folder, (await readdir(folder)).find((one) => one !== name) ?? ''));
    for (const damage of [
      Buffer.alloc(0),
      kept.subarray(0, 500),
      changed,
      svg,
      Buffer.concat([digest, svg]),
      another,
    ]) {
      await writeFile(file, damage);
      expect(Buffer.from(await cardPng(card, folder, warn)).equals(drawn)).toBe(true);
      expect((await readFile(file)).equals(kept)).toBe(true);
    }
  });

  it.skipIf(process.platform === 'win32')('are drawn again where a pipe stands, which is not waited for', async () => {
    const folder = join(cache, 'pipe');
    const drawn = Buffer.from(await cardPng(card, folder, warn));
    const [name = ''] = await readdir(folder);
    const file = join(folder, name);
    await rm(file);
    execFileSync('mkfifo', [file]);
    expect(Buffer.from(await cardPng(card, folder, warn)).equals(drawn)).toBe(true);
    expect((await stat(file)).isFile()).toBe(true);
  });

  it('are drawn where they cannot be kept, and leave nothing there', async () => {
    const folder = join(cache, 'unkept');
    const drawn = Buffer.from(await cardPng(card, folder, warn));
    const [name = ''] = await readdir(folder);
    await rm(join(folder, name));
    await mkdir(join(folder, name));
    expect(Buffer.from(await cardPng(card, folder, warn)).equals(drawn)).toBe(true);
    expect(await readdir(folder)).toEqual([name]);
    const file = join(cache, 'no-folder');
    await writeFile(file, '');
    expect(Buffer.from(await cardPng(card, file, warn)).equals(drawn)).toBe(true);
  });

  it('have another address as soon as they say something else, for the same file', () => {
    const entry = ledger.eventById('passengers-ashore');
    const before = eventPicture(ledger, entry).href;
    const after = eventPicture(ledger, { ...entry, explanation: { ...entry.explanation, word: 'Withdrawn' } }).href;
    expect(after.split('?')[0]).toBe(before.split('?')[0]);
    expect(after).not.toBe(before);
  });

  it('have the colours of the site', async () => {
    const tokens = await readFile(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
    const light = (name: string): string | undefined =>
      new RegExp(String.raw`--${name}: light-dark\((#\w+),`).exec(tokens)?.[1];
    const { PAPER, INK, SOFT, RULE, DIFFER } = palette;
    expect([PAPER, INK, SOFT, RULE, DIFFER]).toEqual(['paper', 'ink', 'soft', 'rule', 'differ'].map(light));
  });
});

describe('a card', () => {
  it('of an event gives its date, headline, status and who says so', () => {
    const entry = ledger.eventById('passengers-ashore');
    expect(card.above).toBe('Thursday 28 March 2024');
    expect(card.headline).toBe(entry.event.title);
    expect(card.marks[0]).toEqual({ shape: entry.status.status, word: entry.explanation.word, differs: false });
    expect(card.below.join(' ')).toContain(entry.givers[0]?.who[0]?.name);
  });

  it('of an event names each who says so with the document in which they are read, and no more than it has room for', () => {
    const someone = (name: string) => ({ id: name, name, href: null });
    const told = (amount: number): string[] => [
      ...eventCard(ledger, {
        ...ledger.eventById('passengers-ashore'),
        givers: Array.from({ length: amount }, (_, at) => ({
          who: [someone(at === 0 ? 'two directors' : `Party ${at}`)],
          readIn: at === 1 ? [] : [someone(`Paper ${at}`)],
          direct: at === 0,
          written: null,
        })),
      }).below,
    ];
    expect(told(2)).toEqual(['Two directors, to Paper 0; Party 1']);
    expect(told(50)).toEqual(['Two directors, to Paper 0; Party 1; Party 2, in Paper 2 and 47 more']);
  });

  it('gives no date more exactly than it is known', () => {
    for (const entry of ledger.events) {
      const { above } = eventCard(ledger, entry);
      if (!entry.station.timed) expect(above, entry.event.id).not.toMatch(/\d:\d\d/);
      if (entry.station.by) expect(above, entry.event.id).toMatch(/^By /);
    }
  });

  it('of a question gives its answers with those who give them, or that there is none', () => {
    const differing = ledger.questions.find(({ question }) => question.id === 'passengers');
    const open = ledger.questions.find(({ result }) => result.state === 'open');
    if (!differing || !open) throw new Error('The story has no such questions.');
    expect(questionCard(ledger, differing).below).toEqual([
      '41 people: Ράδιο Ακτή',
      '44 people: Brack Post',
      'At least 44 people: Brack Post',
    ]);
    expect(questionCard(ledger, open).below).toEqual(['No document we read answers this.']);
    const onlyThought = ferryLedger({
      events: [event('left', '2031-05-02', [assessed('a', 'vey', 'lp', { answers: { aboard: '12' } })])],
    });
    expect(questionCard(onlyThought, onlyThought.questionById('aboard')).below).toEqual([
      'None of the answers counts.',
    ]);
    const inFrench = questionCard({ site: ledger.site, strings: stringsFor('fr', 'UTC') }, differing);
    expect(inFrench.below[0]).toBe('41 people\u00a0: Ράδιο Ακτή');
  });

  it('of a question gives no answer that was taken back or is an opinion, as it would stand there like any other', () => {
    const below = (id: string): readonly string[] => questionCard(ledger, ledger.questionById(id)).below;
    expect(below('people-moved')).toEqual(['5,890 people: Town Council']);
    expect(below('water-let-go')).toEqual(['2 million cubic metres: Shore Times']);
  });

  it('uses vermilion for what differs and for nothing else', () => {
    for (const [name, told] of allCards(ledger)) {
      const drawn = JSON.stringify(cardLayout(told));
      expect(drawn.includes(palette.DIFFER), name).toBe(told.marks.some(({ differs }) => differs));
    }
  });

  it('shows every word of a usual headline', async () => {
    const words = await wordsOf(card);
    expect(
      words
        .map(({ word }) => word)
        .join('')
        .replaceAll(' ', ''),
    ).toContain(card.headline.replaceAll(' ', ''));
  });

  it.each([
    [
      'of two answers',
      [
        'They “probably will be broken up”, in her words: Mayor Lind',
        'The crew would sink them itself, as he tells it: First speaker on the pier',
      ],
    ],
    [
      'of a statement',
      [
        'Lake Post; Crew Union and Harbour Masters’ Union, in Lake Post; Second speaker on the pier and Orlo Ferries, in Shore Radio',
      ],
    ],
  ])('names all who speak, of more than one line each: %s', async (_of, below) => {
    const words = await wordsOf({ ...card, below, attributed: true });
    const shown = words.map(({ word }) => word.trim()).join('');
    for (const line of below) expect(shown).toContain(line.replaceAll(' ', ''));
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(CARD_SIZE.height - 20);
  });

  it('that says too much is cut after a word, and nothing runs out of it', async () => {
    const long = 'Обстоятельства захвата военнослужащих остаются предметом спора между сторонами '.repeat(4).trim();
    const words = await wordsOf({ ...card, above: long, headline: long, below: [long, long, long], story: long });
    const known = new Set(long.split(' '));
    const cut = words.filter(({ word }) => word.includes('…'));
    expect(cut.length).toBeGreaterThanOrEqual(3);
    const shown = words.flatMap(({ word }) => word.split(/[\s…]+/).filter((part) => /^[А-я]/.test(part)));
    expect(shown.filter((word) => !known.has(word))).toEqual([]);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(CARD_SIZE.height - 20);
  });

  it.each([
    'Жїґ',
    'Ωά',
    'řễ',
    'أغلق الجسر، في 4 يونيو؟',
    'הגשר נסגר',
    'Կամուրջը փակ է',
    'ხიდი დაიკეტა',
    'पुल बंद',
    'সেতুটি বন্ধ',
    'สะพานถูกปิด',
  ])('has the letters of %s', async (headline) => {
    const { card: drawn, missing } = await letteredCard({ ...card, headline });
    expect(missing).toEqual([]);
    expect(drawn.headline).toBe(headline);
  });

  it('has the dots of Arabic letters above the letters, and leaves out the vowel signs', async () => {
    const { card: drawn, fonts } = await letteredCard({ ...card, headline: 'أُغلق جوًّا ثانيةً' });
    expect(drawn.headline).toBe('أغلق جوا ثانية');
    const heightOf = async (letter: string): Promise<number> => {
      const style = { display: 'flex', fontFamily: SANS, fontSize: 100, fontWeight: 600 };
      const svg = await satori({ type: 'div', props: { style, children: letter } }, { width: 300, height: 300, fonts });
      const { info } = await sharp(Buffer.from(svg))
        .flatten({ background: '#fff' })
        .trim()
        .toBuffer({ resolveWithObject: true });
      return info.height;
    };
    expect(await heightOf('سة')).toBeGreaterThan((await heightOf('سه')) * 1.1);
  });

  it.each([
    { lang: 'en', dir: undefined, names: ['أخبار', 'صحيفة', 'Ledger'] },
    { lang: 'ar', dir: 'rtl' as const, names: ['Postası', 'Ledger', 'أخبار'] },
  ])('names in $lang one after the other, whichever way each of them runs', async ({ lang, dir, names }) => {
    const line = stringsFor(lang, 'UTC').list(names);
    const words = await wordsOf({ ...card, ...(dir ? { dir } : {}), below: [line], attributed: true });
    const lefts = names.map((name) => words.find(({ word }) => word.includes(name))?.left ?? Number.NaN);
    expect(lefts).toEqual(lefts.toSorted((a, b) => (dir ? b - a : a - b)));
  });

  it('leaves out small pictures', async () => {
    const { card: drawn } = await letteredCard({ ...card, headline: 'The ferry 🚢 is back 🇺🇦👩‍🚒' });
    expect(drawn.headline).toBe('The ferry is back');
  });

  it('has no words but the name of the site where a letter is missing, and says what would give it', async () => {
    const { card: drawn, missing } = await letteredCard({ ...card, below: ['Ferry Post', 'ᎭᏪᏓ'] });
    expect(missing).toEqual(['Ꭽ', 'Ꮺ', 'Ꮣ']);
    expect(JSON.stringify(cardLayout(drawn))).not.toContain('Post');
    expect(drawn).toMatchObject({ headline: card.site, marks: [], below: [] });
    for (const headline of ['ᎭᎭᏪ', 'ᎭᏓ']) await cardPng({ ...card, headline }, cache, warn);
    expect(warnings).toEqual([
      'The picture for links of "ᎭᎭᏪ" has no words, for want of the letters Ꭽ Ꮺ. No font that we know has them.',
    ]);
    expect(wordless({ ...card, headline: '渡輪' }, ['渡', '輪'])?.message).toBe(
      'The picture for links of "渡輪" has no words, for want of the letters 渡 輪. "npm install @fontsource/noto-sans-sc" gives pictures these letters.',
    );
  });

  it.each([
    [['渡', '輪'], 'zh-Hans', 'sc'],
    [['港'], 'ja', 'jp'],
    [['港', 'の'], 'en', 'jp'],
    [['港'], 'ko', 'kr'],
    [['다'], 'en', 'kr'],
    [['다', '港'], 'en', 'kr'],
  ])('asks for the letters %j in "%s" of noto-sans-%s', (missing, lang, suffix) => {
    expect(packageFor(missing, lang)).toBe(`@fontsource/noto-sans-${suffix}`);
  });

  it('lets each line run the way of its first letter', () => {
    const layout = JSON.stringify(cardLayout({ ...card, headline: '«أُغلق» the ferry', above: 'The أُغلق' }));
    expect(layout).toMatch(/"direction":"rtl"[^{}]*\},"children":"«أُغلق/);
    expect(layout).toMatch(/"direction":"ltr"[^{}]*\},"children":"The أُغلق/);
  });

  it('from right to left begins on the right, its spine too, and keeps the minutes behind the hour', async () => {
    const told: Card = {
      ...card,
      dir: 'rtl',
      above: 'الساعة 04:31 بتوقيت تركيا',
      headline: 'هزة ثانية',
      below: ['Doğu Postası'],
    };
    const { card: lettered, fonts } = await letteredCard(told);
    const svg = await satori(cardLayout(lettered), { ...CARD_SIZE, fonts, embedFont: false });
    const drawn = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
    const placeOf = (part: string): number => Number(drawn.find(([, , word]) => word?.includes(part))?.[1]);
    expect(placeOf('04')).toBeGreaterThan(CARD_SIZE.width / 2);
    expect(placeOf('04')).toBeLessThanOrEqual(placeOf('31'));
    expect(placeOf('Postası')).toBeGreaterThan(CARD_SIZE.width / 2);
    expect(JSON.stringify(cardLayout(lettered))).toContain('"right":62');
  });

  it('can say anything', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, async (headline) => {
        const { card: drawn, fonts } = await letteredCard({ ...card, headline, below: [headline] });
        const svg = await satori(cardLayout(drawn), { ...CARD_SIZE, fonts });
        expect(svg).toMatch(/^<svg .*<\/svg>$/s);
        const { has } = await letteringOf(headline);
        expect(Array.from(drawn.headline + drawn.below.join('')).every(has)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

const FAMILIES = ['Ash', 'Birchwood', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum', 'Hornbeam', 'Ivy', 'Juniper'];

describe('a text that is measured', () => {
  it('takes more lines where they are shorter', () => {
    const text = 'one two three four five six';
    expect(linesOf(text, 100)).toBe(1);
    expect(linesOf(text, 8)).toBeGreaterThan(1);
    expect(linesOf('unbrokenunbrokenunbroken', 6)).toBeGreaterThan(1);
  });

  it('is cut after a word, without the comma that stood there', () => {
    expect(cutToLines('short', 10, 1)).toBe('short');
    expect(cutToLines('first, second and third', 5, 1)).toBe('first …');
  });

  it('is cut where more words would not fit, however many follow', () => {
    const names = (count: number): string => Array.from({ length: count }, (_, at) => `Name${at},`).join(' ');
    expect(cutToLines(names(20_000), 30, 2)).toBe(cutToLines(names(20), 30, 2));
    expect(cutToLines(names(20), 30, 2)).toMatch(/^Name0, .*\d …$/);
  });

  it('is cut so that it fills its lines: with one word more it would take another', () => {
    const words = FAMILIES.map((name) => `${name},`).join(' ');
    for (const width of [7, 12, 12.5, 20]) {
      const cut = cutToLines(words, width, 2);
      const count = cut.split(' ').length - 1;
      const longer = `${words
        .split(' ')
        .slice(0, count + 1)
        .join(' ')
        .replace(/,$/, '')} …`;
      expect([linesOf(cut, width), linesOf(longer, width)]).toEqual([2, 3]);
    }
  });
});
