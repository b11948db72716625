import type { NumberSpan } from '../../../src/drawing/number-scale.ts';
import { endsOf } from '../../../src/model/answer.ts';
import { range } from '../model/story.ts';

/** A range as it is drawn: `{ min: 10 }`, `{ more_than: 60 }`. */
export function span(ends: Parameters<typeof range>[0]): NumberSpan {
  const written = range(ends);
  return { ...written, ...endsOf(written) };
}
