import { describe, expect, it } from 'vitest';
import { layOutAnswers, spread } from '../../../src/drawing/answer-scale.ts';
import { textWidth } from '../../../src/drawing/text-width.ts';
import { span } from './span.ts';
import fc from '../property.ts';

const named = (figure: number, ...names: string[]) => ({
  range: span({ min: figure, max: figure }),
  figure: String(figure),
  lines: names.map((text) => [{ text, href: `/${text}/`, soft: false }]),
});
const textOf = (lines: readonly (readonly { text: string }[])[] | undefined) =>
  lines?.map((line) => line.map(({ text }) => text).join(' '));

describe('answers on a scale', () => {
  it('have their figures over their points, from the least to the greatest, and names under them', () => {
    const scale = layOutAnswers([named(13, 'Shore Post'), named(12, 'Lake Post', 'Shore Radio')], 300);
    expect(scale?.answers.map(({ at, figure, lines }) => [at, figure.text, figure.x, textOf(lines)])).toEqual([
      [1, '12', 100, ['Lake Post', 'Shore Radio']],
      [0, '13', 200, ['Shore Post']],
    ]);
    expect(scale?.height).toBe(2);
  });

  it('break a long name between its words, never within one', () => {
    const scale = layOutAnswers([named(12, 'The Lakeside Evening Messenger of Orlo'), named(13, 'Lake Post')], 300);
    expect(textOf(scale?.answers[0]?.lines)).toEqual(['The Lakeside', 'Evening Messenger', 'of Orlo']);
  });

  it('want a line each where those who give one would stand in a tower', () => {
    const givers = (amount: number): string[] => Array.from({ length: amount }, (_, at) => `Paper ${at}`);
    expect(layOutAnswers([named(12, ...givers(12)), named(13)], 300)?.height).toBe(12);
    expect(layOutAnswers([named(12, ...givers(13)), named(13)], 300)).toBeNull();
  });

  it('want a line each where a word is wider than its room, or they are many', () => {
    expect(layOutAnswers([named(12, 'Donaudampfschifffahrtsgesellschaftskapitän'), named(13)], 300)).toBeNull();
    expect(
      layOutAnswers(
        [1, 2, 3, 4, 5].map((figure) => named(figure)),
        300,
      ),
    ).toBeNull();
  });

  it('never touch each other and never leave the drawing', () => {
    const answer = fc
      .tuple(fc.integer({ min: 0, max: 1000 }), fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/))
      .map(([figure, name]) => named(figure, name));
    fc.assert(
      fc.property(
        fc.uniqueArray(answer, { minLength: 2, maxLength: 4, selector: ({ figure }) => figure }),
        (answers) => {
          const placed = layOutAnswers(answers, 300)?.answers ?? [];
          const boxes = placed.map(({ x, lines }) => {
            const half = Math.max(...lines.map((line) => textWidth(line.map(({ text }) => text).join(' '), 13))) / 2;
            return [x - half, x + half] as const;
          });
          for (const [at, [left, right]] of boxes.entries()) {
            expect(left).toBeGreaterThanOrEqual(-0.1);
            expect(right).toBeLessThanOrEqual(300.1);
            expect(left).toBeGreaterThan(boxes[at - 1]?.[1] ?? -Infinity);
          }
        },
      ),
    );
  });

  it('give way to either side alike', () => {
    expect(
      spread(
        [
          { place: 100, width: 60 },
          { place: 110, width: 60 },
        ],
        300,
      ),
    ).toEqual([75, 135]);
    expect(
      spread(
        [
          { place: 5, width: 60 },
          { place: 10, width: 60 },
        ],
        300,
      ),
    ).toEqual([30, 90]);
  });
});
