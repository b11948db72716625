/** Names and addresses of records, so that a page never shows an id. */
import { publisherOf, type Voice } from '../model/voice.ts';
import type { Id, SourceRecord, Story } from '../model/record.ts';
import { OF_AUTHORS, type RecordType } from '../model/vocabulary.ts';
import { recordAddress } from '../routes/routes.ts';
import { foreignLang } from '../strings/foreign-lang.ts';
import type { Strings } from '../strings/strings.ts';

/** A record as it is named in a sentence. */
export interface Ref {
  id: Id;
  name: string;
  /** `null` where there is no page: a document nobody knows. */
  href: string | null;
  /** The name is in the plural, and so are verbs after it. */
  plural?: true;
  /** BCP 47, of the name, where it is not of the site's language: a document may be called by its title. */
  lang?: string;
}

export interface Refs {
  event: (id: Id) => Ref;
  source: (id: Id) => Ref;
  outlet: (id: Id) => Ref;
  actor: (id: Id) => Ref;
  place: (id: Id) => Ref;
  question: (id: Id) => Ref;
  thread: (id: Id) => Ref;
  /** Who a voice is: one or several actors, an outlet, or a document. */
  voice: (voice: Voice) => Ref[];
  /** The label of a side as it stands alone, or `null` for none. */
  side: (id: string | null | undefined) => string | null;
  /** The label of a side as it stands within a sentence, or `null` for none. */
  sideWithin: (id: string | null | undefined) => string | null;
}

/**
 * What a document is called: its outlet and date, else its title, else its kind and whose it is. A study in a journal is
 * called by those whose it is, where they are known.
 */
function sourceName(story: Story, source: SourceRecord, strings: Strings): string {
  const published = source.published ? strings.dates.inName(source.published, false) : null;
  const outlet = source.outlet ? story.outlets.get(source.outlet)?.name : undefined;
  const isOfAuthors = OF_AUTHORS.has(source.kind) && source.by.length > 0;
  if (outlet && !isOfAuthors) return strings.sources.ofOutlet(outlet, source.kind, published);
  if (source.title && !outlet) return source.title;
  const publisher = publisherOf(story, source.id);
  const by = publisher.kind === 'actors' ? publisher.ids.map((id) => story.actors.get(id)?.name ?? id) : [];
  // What somebody wrote is known by the day on which they did.
  const date = source.written ? strings.dates.inName(source.written, false) : published;
  return strings.sources.ofActors(source.kind, by, date);
}

/** What every document is called: those that would bear one name are told apart by their titles. */
function nameSources(story: Story, strings: Strings): Map<Id, string> {
  const named = [...story.sources.values()].map((source) => ({ source, name: sourceName(story, source, strings) }));
  const alike = Map.groupBy(named, ({ name }) => name);
  return new Map(
    named.map(({ source, name }) => {
      const shared = (alike.get(name)?.length ?? 0) > 1 && source.title !== null && source.title !== name;
      return [source.id, shared ? strings.sources.titled(name, source.title ?? '') : name];
    }),
  );
}

/** Who a voice is, by the names of records. */
export function refsOfVoice({ actor, outlet, source }: Pick<Refs, 'actor' | 'outlet' | 'source'>, voice: Voice): Ref[] {
  switch (voice.kind) {
    case 'actors':
      return voice.ids.map(actor);
    case 'unnamed':
      return [{ id: '', name: voice.words, href: null }];
    case 'outlet':
      return [outlet(voice.id)];
    case 'source':
      return [source(voice.id)];
  }
}

/** Builds the names of a story's records in one language. */
export function makeRefs(story: Story, strings: Strings): Refs {
  // Each made once: a story names few records very often.
  const refsOf = (
    type: RecordType,
    nameOf: (id: Id) => string | undefined,
    isPlural: (id: Id) => boolean | undefined = () => false,
    langOf: (id: Id) => string | undefined = () => undefined,
  ): ((id: Id) => Ref) => {
    const made = new Map<Id, Ref>();
    return (id) => {
      const known = made.get(id);
      if (known) return known;
      const name = nameOf(id);
      const href = name === undefined ? null : recordAddress(type, id);
      const lang = langOf(id);
      const plural = isPlural(id) ? { plural: true as const } : {};
      const ref: Ref = { id, name: name ?? strings.unknownDocument, href, ...plural, ...(lang && { lang }) };
      made.set(id, ref);
      return ref;
    };
  };
  const sourceNames = nameSources(story, strings);
  const sides = new Map(story.site.sides.map(({ id, label }) => [id, label]));
  const refs: Refs = {
    event: refsOf('event', (id) => story.events.get(id)?.title),
    source: refsOf(
      'source',
      (id) => sourceNames.get(id),
      (id) => story.sources.get(id)?.plural,
      (id) => {
        const { title, lang } = story.sources.get(id) ?? {};
        return title === sourceNames.get(id) ? foreignLang(lang, strings) : undefined;
      },
    ),
    outlet: refsOf(
      'outlet',
      (id) => story.outlets.get(id)?.name,
      (id) => story.outlets.get(id)?.plural,
    ),
    actor: refsOf(
      'actor',
      (id) => story.actors.get(id)?.name,
      (id) => story.actors.get(id)?.plural,
    ),
    place: refsOf('place', (id) => story.places.get(id)?.name),
    question: refsOf('question', (id) => story.questions.get(id)?.title),
    thread: refsOf('thread', (id) => story.threads.get(id)?.title),
    voice: (voice) => refsOfVoice(refs, voice),
    side: (id) => {
      const label = refs.sideWithin(id);
      return label === null ? null : strings.capital(label);
    },
    sideWithin: (id) => (id ? (sides.get(id) ?? null) : null),
  };
  return refs;
}

/** Some refs without those that others name already: an outlet may speak as an actor, under the same name. */
export function without(refs: readonly Ref[], others: readonly Ref[]): Ref[] {
  const named = new Set(others.map(({ name }) => name));
  return refs.filter(({ name }) => !named.has(name));
}

/** Refs without repeats, in order. */
export function distinct(refs: readonly Ref[]): Ref[] {
  if (refs.length < 2) return [...refs];
  return [...new Map(refs.map((ref) => [`${ref.href ?? ''} ${keyOfRefs([ref])}`, ref])).values()];
}

/** The same for the same refs in one order, each by its id and its name: people who are not named have no id. */
export const keyOfRefs = (refs: readonly Ref[]): string => refs.map(({ id, name }) => `${id} ${name}`).join('+');

/** The same for the same refs, in whatever order. */
export const keyInAnyOrder = (refs: readonly Ref[]): string =>
  JSON.stringify(refs.map((ref) => keyOfRefs([ref])).sort());
