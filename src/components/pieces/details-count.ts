import type { Strings } from '../../strings/strings.ts';
import { markup, type Piece } from './html.ts';
import { markOf } from './mark.ts';

/** On how many details of an event sources differ; nothing where they do not. */
export const detailsCount = (details: number, strings: Strings): Piece =>
  details > 0 && markup`<span class="differs">${markOf('differs')} ${strings.status.detailsCount(details)}</span>`;
