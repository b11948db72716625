/** The records besides its event that a row needs: sources, places, actors. They go to the planned records. */
import { asWritten } from '../check/words/as-written.ts';
import { DIRECT, UNKNOWN_DOCUMENT, type Id, type Via } from '../model/record.ts';
import { ACTOR_KINDS, SOURCE_KINDS } from '../model/vocabulary.ts';
import { language } from '../schema/text.ts';
import { plainFigures } from '../text/figures.ts';
import { clean } from './event-words.ts';
import { plainText, readHtml } from './html.ts';
import { whenValue } from './date-note.ts';
import type { ImportRow, OwnSource, RowActor, RowPlace, RowSource } from './row.ts';
import { isWebAddress, type FurtherFields, type PlannedRecords, type SourceHints } from './planned-records.ts';
import type { Account, Statement } from './statements.ts';
import { cutShort, quoteWhole } from './words.ts';

/** What a row needs, and what is to be said of it. */
export interface Needed<Value> {
  value: Value;
  todos: readonly string[];
  lost: readonly string[];
}

const isLanguage = (text: string): boolean => language.safeParse(text).success;

function hintsOf({ title, outlet, published, lang, own }: RowSource, { words }: PlannedRecords): SourceHints {
  return {
    known: own?.id,
    title: cutShort(clean(title), 300),
    outlet: cutShort(clean(outlet), 160),
    published: published?.ok ? whenValue(published, words) : undefined,
    lang: isLanguage(lang) ? lang : undefined,
  };
}

/** So many documents may lead on, one to the next: a file of another making could have them without end. */
const MOST_IN_A_ROW = 20;

interface Further {
  /** What else the record of a document has. */
  further: (own: OwnSource) => () => FurtherFields;
  /** Links as records have them, to the documents here. */
  linksTo: (via: readonly Via[]) => (string | object)[];
  todos: readonly string[];
}

/**
 * What only a file of our own making tells of the documents of a row.
 *
 * @param named plans a document
 * @param lost takes what cannot be taken over
 */
function furtherOf(
  { told, documents }: ImportRow,
  planned: PlannedRecords,
  named: (source: RowSource) => string,
  lost: string[],
): Further {
  const all = [...told.map(({ source }) => source), ...documents];
  const byId = new Map(all.flatMap((source) => (source.own ? [[source.own.id, source] as const] : [])));
  const path = new Set<string>();
  const todos: string[] = [];
  const linksTo = (via: readonly Via[]): (string | object)[] =>
    via.flatMap(({ source, how, basis, via: behind }): (string | object)[] => {
      const isNone = source === DIRECT || source === UNKNOWN_DOCUMENT;
      const document = byId.get(source);
      if (!isNone && (!document || path.has(source) || path.size >= MOST_IN_A_ROW)) {
        lost.push(`that a document has it from ${quoteWhole(source)}`);
        return [];
      }
      const id = isNone || !document ? source : named(document);
      const further = linksTo(behind);
      if (how === 'repeats' && basis === 'stated' && further.length === 0) return [id];
      return [
        {
          source: id,
          how: how === 'repeats' ? undefined : how,
          basis: basis === 'stated' ? undefined : basis,
          via: further.length > 0 ? further : undefined,
        },
      ];
    });
  const further =
    ({ id, kind, by, read, unnamed, via }: OwnSource) =>
    (): FurtherFields => {
      path.add(id);
      const publishers = actorsFor(by, planned);
      const links = linksTo(via);
      path.delete(id);
      todos.push(...publishers.todos);
      return {
        kind: SOURCE_KINDS.find((one) => one === kind),
        by: publishers.value.length > 0 ? publishers.value : undefined,
        read: read ? undefined : false,
        unnamed: unnamed || undefined,
        via: links.length > 0 ? links : undefined,
      };
    };
  return { further, linksTo, todos };
}

/** Whose the row says that its media are, with the addresses that it names there. */
function creditOf({ media }: ImportRow): string {
  if (!media || media.credit === '') return '';
  const { blocks } = readHtml(media.credit);
  const links = blocks.flatMap((block) => block.links.map(({ url }) => url));
  const words = clean(plainText(media.credit));
  const more = links.filter((url) => !words.includes(url));
  return more.length === 0 ? words : `${words} (${more.join(', ')})`;
}

/** The documents of a row's statements, and from where those have them, both in the order of the statements. */
export interface NeededSources extends Needed<readonly string[]> {
  via: readonly (readonly (string | object)[])[];
}

/** The documents of a row's statements, and those that they lead to. */
export function sourcesFor(
  { statements, media }: Account,
  row: ImportRow,
  document: string,
  planned: PlannedRecords,
): NeededSources {
  const credit = creditOf(row);
  let isCredited = credit === '';
  const lost: string[] = [];
  const told = new Map<string, string>();
  const sourceOf = ({ origin }: Statement): string => {
    if (origin.is === 'nothing') return planned.document(document);
    if (origin.is === 'named') return named(origin.source);
    const isNew = !planned.has('source', origin.url);
    if (origin.url !== media || !isNew || isCredited) return planned.source(origin.url, {});
    isCredited = true;
    return planned.source(origin.url, { note: planned.words.credited(cutShort(credit, 900)) });
  };
  const { further, linksTo, todos } = furtherOf(row, planned, (source) => named(source), lost);
  const named = (source: RowSource): string => {
    const hints = { ...hintsOf(source, planned), further: source.own && further(source.own) };
    if (!isWebAddress(source.url)) return planned.unlinked(hints);
    const known = planned.has('source', source.url);
    const id = planned.source(source.url, hints);
    const unsaid = planned.unsaid(id, hints);
    if (known && !told.has(id) && unsaid.length > 0) {
      lost.push(`of the source ${id}, which there is already: ${unsaid.map((one) => quoteWhole(one)).join(', ')}`);
    }
    told.set(id, id);
    return id;
  };
  const value = statements.map(sourceOf);
  const via = statements.map(({ given }) => linksTo(given?.via ?? []));
  const cut = [
    ...row.sources.flatMap(({ title, outlet }) => [
      ...(clean(title).length > 300 ? [`the title of its source, which is too long: ${quoteWhole(title)}`] : []),
      ...(clean(outlet).length > 160 ? [`the name of its outlet, which is too long: ${quoteWhole(outlet)}`] : []),
    ]),
    ...(!isCredited || credit.length > 900 ? [`the credit: ${quoteWhole(credit)}`] : []),
  ];
  return { value, via, todos: [...row.sources.flatMap(todosOf), ...todos], lost: [...lost, ...cut] };
}

function todosOf({ url, published, lang }: RowSource): string[] {
  return [
    ...(published && !published.ok ? [`the "published" of its source: ${published.why}.`] : []),
    ...(url !== '' && !isWebAddress(url)
      ? [`the "url" of its source: ${asWritten(url)} is no address that begins with https:// or http://.`]
      : []),
    ...(lang === '' || isLanguage(lang)
      ? []
      : [`the "lang" of its source: ${asWritten(lang)} is no tag such as en or uk.`]),
  ];
}

/**
 * What an editor is asked of an actor who was not there.
 *
 * @param id of the record that is written down
 * @param meant the actor of the story who may be called so, if one alone may
 * @param asks whether the row does not say of what kind it is
 */
function questionsOf(name: string, id: Id, meant: Id | null, asks: boolean): string[] {
  const own = `actors/${id}.yaml`;
  if (meant !== null) {
    const same = `actors: is ${asWritten(name)} the one of actors/${meant}.yaml? If so, write ${meant} in place of ${id}, remove ${own}, and add ${asWritten(name)} to the "aliases" of the other.`;
    return [`${same}${asks ? ` If not, say in ${own} whether it is a person, a group or an institution.` : ''}`];
  }
  return asks
    ? [`actors: is ${asWritten(name)} a person, a group or an institution? It is written down as a group, in ${own}.`]
    : [];
}

/** Actors by their names. */
export function actorsFor(actors: readonly RowActor[], planned: PlannedRecords): Needed<string[]> {
  const needed = actors.flatMap(({ name: written, kind }) => {
    const name = cutShort(clean(written), 160);
    if (name === '') return [];
    const known = ACTOR_KINDS.find((one) => one === kind.trim().toLowerCase());
    const isNew = !planned.has('actor', name);
    const asks = known === undefined && isNew;
    const meant = isNew ? planned.calledShort(name) : null;
    const id = planned.named('actor', name, { kind: known ?? 'group' });
    return [{ id, todos: isNew ? questionsOf(name, id, meant, asks) : [] }];
  });
  const ids = [...new Set(needed.map(({ id }) => id))];
  return { value: ids, todos: needed.flatMap(({ todos }) => todos), lost: [] };
}

/** Metres in a degree of latitude. */
const DEGREE = 111_195;

/** How far a place may be from coordinates of so many digits: half a unit of the last of them, along both. */
function metresOf(lat: string, lon: string): number {
  const digits = Math.min(...[lat, lon].map((text) => /[.,](\d+)$/.exec(plainFigures(text))?.[1]?.length ?? 0));
  return Math.max(10, Math.ceil((DEGREE * Math.SQRT2) / 2 / 10 ** digits));
}

interface At {
  lat: number;
  lon: number;
  accuracy_m: number;
}

const number = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(plainFigures(text.trim()).replace(',', '.'));

function positionOf({ lat, lon, accuracy }: RowPlace): At | null {
  const [north, east, metres] = [number(lat), number(lon), number(accuracy)];
  if (!(Math.abs(north) <= 90) || !(Math.abs(east) <= 180)) return null;
  return { lat: north, lon: east, accuracy_m: metres > 0 ? metres : metresOf(lat.trim(), lon.trim()) };
}

/** The places of a row. Coordinates go with the first that is named. */
export function placesFor({ places }: ImportRow, document: string, planned: PlannedRecords): Needed<string[]> {
  const ids: string[] = [];
  const todos: string[] = [];
  const lost: string[] = [];
  for (const place of places) {
    const name = cutShort(clean(place.name), 160);
    const at = positionOf(place);
    const given = [place.lat, place.lon]
      .filter((text) => text !== '')
      .map(asWritten)
      .join(', ');
    if (name === '') {
      if (given !== '') lost.push(`coordinates of a place without a name: ${given}`);
      continue;
    }
    const isKnown = planned.has('place', name);
    const credit = at === null ? undefined : planned.words.givenBy(cutShort(document, 200));
    const id = planned.named('place', name, { kind: clean(place.kind) || 'place', at: at ?? undefined, credit });
    ids.push(id);
    if (given !== '' && (isKnown || at === null)) lost.push(`coordinates of ${asWritten(name)}: ${given}`);
    else if (at !== null && !(number(place.accuracy) > 0)) {
      todos.push(
        `places: how exactly is ${asWritten(name)} known? places/${id}.yaml says ${at.accuracy_m} metres, which the digits of ${given} allow.`,
      );
    }
  }
  return { value: [...new Set(ids)], todos, lost };
}
