import type { Standoff } from '../../ledger/entries.ts';
import { fewOf } from '../../model/few.ts';
import { statusMeaning } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html } from './html.ts';
import { facing } from './facing.ts';
import { markOf } from './mark.ts';

/** So many face each other here; the others stand on the question's page. */
const MOST = 4;

/**
 * Those who disagree on an event's main point, facing each other.
 *
 * @param word the event's status in words
 */
export function standoffFigure({ parties, question }: Standoff, word: string, draft: boolean, strings: Strings): Html {
  const { shown, left } = fewOf(parties, MOST);
  const asked = question && markup`<a${attribute('href', question.href)}>${question.name}</a>`;
  return markup`<figure class="facing">
    <figcaption>
      ${draft && markup`<b>${strings.event.draft}</b>`}
      ${markOf('disputed')} <b><a href="${statusMeaning('disputed')}">${word}</a></b> ${asked}
    </figcaption>
    ${facing(shown, 'short', strings)}
    ${left > 0 && question && markup`<p><a${attribute('href', question.href)}>${strings.answer.more(left)}</a></p>`}
  </figure>`;
}
