/** The answers to a question as those who give them face each other. */
import { endsOf } from '../model/answer.ts';
import { fewOf } from '../model/few.ts';
import type { Giver, LedgerAnswerGroup, Party } from './entries.ts';
import { distinct, keyInAnyOrder, keyOfRefs, type Ref } from './refs.ts';

/** How many who give one answer are named where it is drawn; the others stand on the question's page. */
const MOST_GIVERS = 4;

/** The same for the same people, in whatever order. In two documents, those who are not named may be others. */
function keyOfGiver({ who, readIn }: Giver): string {
  const named = who.every(({ id }) => id !== '');
  return JSON.stringify([keyInAnyOrder(who), named ? null : keyOfRefs(readIn)]);
}

/** Where a voice is read: of one that is read in a document of its own, nothing is to be said of those that hand it on. */
const allReadIn = (group: readonly Giver[]): Ref[] =>
  group.some(({ readIn }) => readIn.length === 0) ? [] : distinct(group.flatMap(({ readIn }) => readIn));

/** Whoever gives an answer, or says something, is named once, with all documents of others that it is read in. */
export function together(givers: readonly Giver[]): Giver[] {
  const byName = Map.groupBy(givers, (giver) =>
    [keyOfGiver(giver), String(giver.direct), giver.written ?? ''].join('+'),
  );
  return [...byName.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, readIn: allReadIn(group) }] : [];
  });
}

function partyTo(question: Ref, comma: string, group: LedgerAnswerGroup): Party {
  const { shown, left } = fewOf(together(group.givers), MOST_GIVERS);
  const notes = [group.asOfText, group.uncounted].filter((note) => note !== null);
  return {
    text: group.text,
    short: group.short,
    number:
      group.value.kind === 'number' && group.figure !== null
        ? { range: { ...group.value, ...endsOf(group.value) }, figure: group.figure }
        : null,
    note: notes.length > 0 ? notes.join(comma) : null,
    href: null,
    givers: shown,
    more: left > 0 ? { count: left, href: `${question.href ?? ''}#${group.anchor}` } : null,
    differs: group.differs,
  };
}

/** Those who give some answers to a question, those that cannot all be so before the others. */
export function partiesTo(question: Ref, groups: readonly LedgerAnswerGroup[], comma: string): Party[] {
  const parties = groups.map((group) => partyTo(question, comma, group));
  return [...parties.filter(({ differs }) => differs), ...parties.filter(({ differs }) => !differs)];
}
