/** The small maps of events, places and questions: which places each shows, and which of them are only said. */
import { drawLocator, type Locator, type Wanted } from '../../map/locator.ts';
import { shapesIn } from '../../map/shapes.ts';
import type { LedgerAnswerGroup, LedgerEvent, LedgerPlace, LedgerQuestion } from '../entries.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Story } from '../../model/record.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

/** A place that is only said, with the question that it answers and who says so. */
export interface PlaceSaid {
  place: Ref;
  question: Ref;
  by: readonly Ref[];
}

export interface LedgerLocator extends Locator {
  /** Of each place that is only said, by its id: each question that it answers. */
  said: ReadonlyMap<string, readonly PlaceSaid[]>;
  /** Of each place that it names, by its id: its name and its page. */
  refs: ReadonlyMap<string, readonly [Ref]>;
}

type Drawn = Pick<Ledger, 'story' | 'outlines' | 'refs'>;

/** The drawings of a build: many events happened at the same places. */
const drawings = onceEach((_story: Story) => new Map<string, Locator | null>());

function drawOnce({ story, outlines }: Pick<Drawn, 'story' | 'outlines'>, wanted: readonly Wanted[]): Locator | null {
  const drawn = drawings(story);
  const key = wanted.map(({ place, said }) => `${place} ${String(said)}`).join('; ');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const locator = drawLocator(story, shapesIn(outlines), wanted);
  drawn.set(key, locator);
  return locator;
}

function locate(ledger: Drawn, wanted: readonly Wanted[], said: readonly PlaceSaid[]): LedgerLocator | null {
  const locator = drawOnce(ledger, wanted);
  return (
    locator && {
      ...locator,
      said: Map.groupBy(said, ({ place }) => place.id),
      refs: new Map(locator.drawn.map(({ place: { id } }) => [id, [ledger.refs.place(id)]])),
    }
  );
}

function saidIn(
  { ref }: LedgerQuestion,
  { value, givers }: LedgerAnswerGroup,
  ledger: Pick<Ledger, 'refs'>,
): PlaceSaid[] {
  if (value.kind !== 'place') return [];
  const by = new Map(givers.flatMap(({ who }) => who).map((one) => [one.id, one]));
  return [{ place: ledger.refs.place(value.place), question: ref, by: [...by.values()] }];
}

const asSaid = ({ place }: PlaceSaid): Wanted => ({ place: place.id, said: true });

/** Where an event happened, and where those who speak of it put it; `null` where neither can be drawn. */
export function eventLocator(ledger: Drawn, { event, ref, questions }: LedgerEvent): LedgerLocator | null {
  if (event.withdrawn) return null;
  // Where somebody spoke is seldom what a statement is about.
  const known = event.kind === 'happening' ? event.places : [];
  const said = questions
    .filter(({ question }) => question.kind === 'place')
    .flatMap((asked) =>
      asked.groups
        .filter(({ claims }) => claims.some((claim) => claim.event.id === ref.id))
        .flatMap((group) => saidIn(asked, group, ledger)),
    );
  const open = said.filter(({ place }) => !known.includes(place.id));
  return locate(ledger, [...known.map((place) => ({ place, said: false })), ...open.map(asSaid)], open);
}

/** Where a place is; `null` where it cannot be drawn. */
export function placeLocator(ledger: Drawn, { place }: LedgerPlace): LedgerLocator | null {
  return locate(ledger, [{ place: place.id, said: false }], []);
}

/** The places that answer a question; `null` where none can be drawn, or where it is answered with something else. */
export function answersLocator(ledger: Drawn, asked: LedgerQuestion): LedgerLocator | null {
  const said = asked.groups.flatMap((group) => saidIn(asked, group, ledger));
  return locate(ledger, said.map(asSaid), said);
}
