/** Names and addresses of records, so that a page never shows an id. */
import { publisherOf, type Voice } from '../model/voice.ts';
import type { Id, SourceRecord, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Strings } from '../strings/strings.ts';
import { recordAddress } from './address.ts';

/** A record as it is named in a sentence. */
export interface Ref {
  id: Id;
  name: string;
  /** `null` where there is no page: a document nobody knows. */
  href: string | null;
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
  /** The label of a side, or `null` for none. */
  side: (id: string | null | undefined) => string | null;
}

/** What a document is called: its outlet and date, else its title, else its kind and whose it is. */
function sourceName(story: Story, source: SourceRecord, strings: Strings): string {
  const date = source.published ? strings.dates.short(source.published) : null;
  const outlet = source.outlet ? story.outlets.get(source.outlet)?.name : undefined;
  if (outlet) return strings.sources.ofOutlet(outlet, source.kind, date);
  if (source.title) return source.title;
  const publisher = publisherOf(story, source.id);
  const by = publisher.kind === 'actors' ? publisher.ids.map((id) => story.actors.get(id)?.name ?? id) : [];
  return strings.sources.ofActors(source.kind, by, date);
}

/** Builds the names of a story's records in one language. */
export function makeRefs(story: Story, strings: Strings): Refs {
  const ref = (type: RecordType, id: Id, name: string | undefined): Ref => ({
    id,
    name: name ?? strings.unknownDocument,
    href: name === undefined ? null : recordAddress(type, id),
  });
  const sourceNames = new Map([...story.sources].map(([id, record]) => [id, sourceName(story, record, strings)]));
  const sides = new Map(story.site.sides.map(({ id, label }) => [id, label]));
  const refs: Refs = {
    event: (id) => ref('event', id, story.events.get(id)?.title),
    source: (id) => ref('source', id, sourceNames.get(id)),
    outlet: (id) => ref('outlet', id, story.outlets.get(id)?.name),
    actor: (id) => ref('actor', id, story.actors.get(id)?.name),
    place: (id) => ref('place', id, story.places.get(id)?.name),
    question: (id) => ref('question', id, story.questions.get(id)?.title),
    thread: (id) => ref('thread', id, story.threads.get(id)?.title),
    voice: (voice) => {
      if (voice.kind === 'actors') return voice.ids.map(refs.actor);
      return [voice.kind === 'outlet' ? refs.outlet(voice.id) : refs.source(voice.id)];
    },
    side: (id) => (id ? (sides.get(id) ?? null) : null),
  };
  return refs;
}
