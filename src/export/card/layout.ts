/** How a picture for links is laid out: paper, ink and the spine of the timeline; vermilion for what differs. */
import { MARKS, type Shape } from '../../drawing/marks.ts';
import { directionOf } from '../../strings/isolate.ts';
import { DIFFER, INK, PAPER, RULE, SOFT } from '../palette.ts';
import type { Card, CardMark } from './card.ts';
import { SANS, SERIF } from './fonts.ts';
import { cutToLines, linesOf } from './measure.ts';
import { CARD_SIZE } from './size.ts';

/** An element as satori takes it: HTML's or SVG's, with a style of flexible boxes. */
export interface Box {
  type: string;
  props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** Left of the text runs the spine. */
const EDGE = 64;
const GUTTER = 44;
const WIDTH = CARD_SIZE.width - 2 * EDGE - GUTTER;

const ABOVE = 45;
const FOOT = 74;
const TOP = EDGE - 6;
const BOTTOM = 40;

const HEADLINE_SIZES = [84, 76, 68, 60, 54, 48, 42] as const;
const LEADING = 1.12;
const MARK = 44;
const LINE = 42;
const BELOW = 32;
const GAP = 24;

const box = (style: Style, children: readonly Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** In text from right to left satori takes a clock time apart at its colon, unless marks hold it together. */
const heldTogether = (words: string): string => words.replace(/\d{1,3}(?::\d{2}){1,2}/g, '\u200e$&\u200e');

type Direction = ReturnType<typeof directionOf>;

const directionIn = ({ dir }: Pick<Card, 'dir'>): Direction => dir ?? 'ltr';

/** Satori passes over isolates: two names with a comma between, both against the line, would become one text. */
const parted = (words: string, direction: Direction): string =>
  words.replaceAll('\u2069', direction === 'rtl' ? '\u2069\u200f' : '\u2069\u200e');

/**
 * Text of a size in pixels, cut after so many lines.
 *
 * @param direction of a sentence, that of its language, whichever name begins it; a name and a title run as they do alone
 */
function text(
  size: number,
  lines: number,
  words: string,
  style: Style,
  direction: Direction = directionOf(words),
): Box {
  const cut = parted(cutToLines(words, WIDTH / size, lines), direction);
  return {
    type: 'div',
    props: {
      style: { display: 'block', fontSize: size, lineClamp: lines, wordBreak: 'break-word', direction, ...style },
      children: direction === 'rtl' ? heldTogether(cut) : cut,
    },
  };
}

/** A drawing of shapes in a square of 16. */
const drawing = (size: number, children: readonly Box[]): Box => ({
  type: 'svg',
  props: { viewBox: '0 0 16 16', width: size, height: size, strokeWidth: 1.5, children },
});

function mark(shape: Shape, size: number, color: string): Box {
  const pieces = MARKS[shape].map(({ fill, stroke, ...drawn }): Box => {
    const paint = { fill: fill ? color : 'none', stroke: stroke ? color : 'none' };
    return 'path' in drawn
      ? { type: 'path', props: { d: drawn.path, ...paint } }
      : { type: 'circle', props: { ...drawn.circle, ...paint } };
  });
  return drawing(size, pieces);
}

/** How a row of a card runs, and where its lines begin. */
const rowOf = ({ dir }: Pick<Card, 'dir'>): Style => (dir === 'rtl' ? { flexDirection: 'row-reverse' } : {});
const linesAt = ({ dir }: Pick<Card, 'dir'>): Style => (dir === 'rtl' ? { textAlign: 'right' } : {});

function markRow(card: Card, { shape, word, differs }: CardMark): Box {
  const color = differs ? DIFFER : INK;
  return box({ alignItems: 'center', gap: 16, height: MARK, ...rowOf(card) }, [
    mark(shape, 38, color),
    text(32, 1, word, { fontWeight: 600, color }, directionIn(card)),
  ]);
}

/** How many lines there may be below the headline, and how many of them there is always room for. */
const MOST_BELOW = 4;
const LEAST_BELOW = { attributed: 2, summary: 3 } as const;

/** How many lines each text below the headline may take: of several, all as many. */
const linesEach = ({ below }: Card): number =>
  below.length > 1 ? Math.max(1, Math.floor(MOST_BELOW / below.length)) : 3;

/** What stands below the headline. Whoever says it is never paler than what is said. */
function belowLines(card: Card): Box[] {
  const { below, attributed } = card;
  const style = attributed ? { color: INK, fontWeight: below.length > 1 ? 400 : 600 } : { color: SOFT };
  return below.map((line) =>
    text(
      BELOW,
      linesEach(card),
      line,
      { lineHeight: `${LINE}px`, ...linesAt(card), ...style },
      attributed ? directionIn(card) : directionOf(line),
    ),
  );
}

/** As large as there is room for: in pixels, with the lines that then fit. */
function headlineSize(headline: string, room: number): { size: number; lines: number } {
  const fitting = HEADLINE_SIZES.map((size) => ({ size, lines: linesOf(headline, WIDTH / size) })).find(
    ({ size, lines }) => lines * size * LEADING <= room && lines <= 4,
  );
  const least = HEADLINE_SIZES[HEADLINE_SIZES.length - 1] ?? 42;
  return fitting ?? { size: least, lines: Math.max(1, Math.floor(room / (least * LEADING))) };
}

/** How high what stands below the headline is, at most. */
function heightBelow(card: Card): number {
  const { marks, below, attributed } = card;
  const least = below.length > 1 ? below.length : LEAST_BELOW[attributed ? 'attributed' : 'summary'];
  const taken = below.reduce((lines, line) => lines + Math.min(linesEach(card), linesOf(line, WIDTH / BELOW)), 0);
  return marks.length * MARK + Math.max(least, taken) * LINE + GAP * 2;
}

/** The rule of the timeline with a station on it. */
function spine({ dir }: Card): Box[] {
  const side = dir === 'rtl' ? 'right' : 'left';
  const rule = { position: 'absolute', [side]: EDGE - 2, top: 0, bottom: 0, width: 4, background: INK };
  const station = { cx: 8, cy: 8, r: 6, fill: PAPER, stroke: INK };
  return [
    box(rule, []),
    box({ position: 'absolute', [side]: EDGE - 20, top: TOP + ABOVE / 2 - 20 }, [
      drawing(40, [{ type: 'circle', props: station }]),
    ]),
  ];
}

const foot = (card: Card): Box =>
  box(
    {
      ...rowOf(card),
      marginTop: 'auto',
      paddingTop: 20,
      borderTop: `2px solid ${RULE}`,
      alignItems: 'baseline',
      gap: 20,
    },
    [
      text(32, 1, card.site, { fontFamily: SERIF, fontWeight: 600, flexShrink: 0 }),
      text(28, 1, card.story, { color: SOFT }),
    ],
  );

/** A card as a tree of boxes. */
export function cardLayout(card: Card): Box {
  const { above, headline, marks } = card;
  const room = CARD_SIZE.height - TOP - ABOVE - FOOT - BOTTOM - heightBelow(card);
  const { size, lines } = headlineSize(headline, room);
  const beside = `${EDGE + GUTTER}px`;
  const padding =
    card.dir === 'rtl' ? `${TOP}px ${beside} ${BOTTOM}px ${EDGE}px` : `${TOP}px ${EDGE}px ${BOTTOM}px ${beside}`;
  const column = box({ flexDirection: 'column', width: '100%', padding }, [
    text(30, 1, above, { ...linesAt(card), fontWeight: 600, color: SOFT, lineHeight: `${ABOVE}px` }),
    text(size, lines, headline, {
      ...linesAt(card),
      fontFamily: SERIF,
      fontWeight: 600,
      lineHeight: LEADING,
      marginTop: 8,
    }),
    box(
      { flexDirection: 'column', marginTop: GAP },
      marks.map((one) => markRow(card, one)),
    ),
    box({ flexDirection: 'column', marginTop: marks.length > 0 ? GAP / 2 : 0 }, belowLines(card)),
    foot(card),
  ]);
  const ground = { width: '100%', height: '100%', position: 'relative', background: PAPER, color: INK };
  return box({ ...ground, fontFamily: SANS }, [...spine(card), column]);
}
