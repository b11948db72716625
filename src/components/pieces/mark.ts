import { shapeOf, type Shape } from '../../drawing/marks.ts';
import type { QuestionState } from '../../model/question-state.ts';
import type { Status } from '../../model/status.ts';
import { markup, type Html } from './html.ts';

const made = new Map<Shape, Html>();

/**
 * A shape of certainty, small without any style, too. Pages have it a hundred times: the symbol that it uses says how it is
 * scaled.
 */
export function markOf(of: Status | QuestionState): Html {
  const shape = shapeOf(of);
  const drawn =
    made.get(shape) ??
    markup`<svg class="mark" width="16" height="16" aria-hidden="true"><use href="#mark-${shape}"/></svg>`;
  made.set(shape, drawn);
  return drawn;
}
