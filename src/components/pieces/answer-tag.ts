import type { LedgerAnswer } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html } from './html.ts';
import { markOf } from './mark.ts';

/** What a statement answers, short: up to where that is drawn on the page, else to its question. */
export function answerTag(
  { question, short, asOf, uncounted, differs, saysItself }: LedgerAnswer,
  drawn: boolean,
  strings: Strings,
): Html {
  const href = drawn ? `#q-${question.id}` : question.href;
  // What is drawn has its question where it is drawn. In its name a link has it always: a name leads to whose it is.
  const hidden = drawn || saysItself ? 'visually-hidden' : null;
  const answer = [short, asOf, uncounted].filter((part) => part !== null).join(strings.comma);
  return markup`<a class="${differs ? 'tag differs' : 'tag'}"${attribute('href', href)}>
    ${differs && markup`${markOf('differs')} `}<span${attribute('class', hidden)}>${question.name} </span>${answer}
  </a>`;
}
