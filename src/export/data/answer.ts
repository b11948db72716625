/** Answers as data. */
import { z } from 'zod';
import type { AnswerValue } from '../../model/answer.ts';
import { dateData, dateShape, type Calendar } from './date.ts';

/** The value of an answer. An open end of a range is `null`, since JSON has no infinity. */
export const valueShape = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('number').describe('The answer is a number or a range.'),
      min: z.number().nullable().describe('The least that it may be; null: open.'),
      max: z.number().nullable().describe('The most that it may be; null: open.'),
      above_min: z.boolean().describe('true: it is more than min.'),
      below_max: z.boolean().describe('true: it is less than max.'),
      about: z.number().nullable().describe('The number given as “about”, of which the range is 10 % either way.'),
      written: z
        .strictObject({
          min: z.string().nullable().describe('min as it was written; null: open, or of a number given as “about”.'),
          max: z.string().nullable().describe('max likewise.'),
          about: z.string().nullable().describe('about likewise.'),
        })
        .describe('The same to the digit: 3.10, and numbers with more digits than JSON readers keep.'),
    }),
    z.strictObject({
      kind: z.literal('place').describe('The answer is a place.'),
      place: z.string().describe('The id of the place.'),
    }),
    z.strictObject({
      kind: z.literal('actor').describe('The answer is an actor.'),
      actor: z.string().describe('The id of the actor.'),
    }),
    z.strictObject({
      kind: z.literal('choice').describe('The answer is one of the choices of the question.'),
      key: z.string().describe('The key of the choice.'),
    }),
    z.strictObject({
      kind: z.literal('date').describe('The answer is a date.'),
      date: dateShape.describe('The date.'),
    }),
  ])
  .meta({ id: 'value', description: 'The value of an answer, by the kind of its question.' });

/** The value of an answer as data. */
export function valueData(value: AnswerValue, calendar: Calendar): z.infer<typeof valueShape> {
  switch (value.kind) {
    case 'number':
      return {
        kind: 'number',
        min: value.min === null ? null : Number(value.min),
        max: value.max === null ? null : Number(value.max),
        above_min: value.aboveMin,
        below_max: value.belowMax,
        about: value.about === null ? null : Number(value.about),
        written: {
          min: value.about === null ? value.min : null,
          max: value.about === null ? value.max : null,
          about: value.about,
        },
      };
    case 'place':
      return { kind: 'place', place: value.place };
    case 'actor':
      return { kind: 'actor', actor: value.actor };
    case 'choice':
      return { kind: 'choice', key: value.key };
    case 'date':
      return { kind: 'date', date: dateData(value.when, calendar) };
  }
}
