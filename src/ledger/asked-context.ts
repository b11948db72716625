/** What steps of linking work with, noting what is asked of it. */
import { askedGraph } from '../model/asked-graph.ts';
import { askedMap } from '../model/asked-map.ts';
import type { Notes, Question } from '../model/kept.ts';
import type { Id } from '../model/record.ts';
import { RECORD_TYPES, type RecordType } from '../model/vocabulary.ts';
import type { AnswersInWords, LinkContext } from './link-context.ts';
import { refsOfVoice, type Ref, type Refs } from './refs.ts';

/** The names of records, of which each is asked for by itself. */
function askedRefs<World>(refsIn: (world: World) => Refs): (notes: Notes<World>) => Refs {
  type Named = Question<World, Id, readonly [Ref['name'], Ref['href'], Ref['plural'], Ref['lang']]>;
  const named = Object.fromEntries(
    RECORD_TYPES.map((type): [RecordType, Named] => [
      type,
      (world, id) => {
        const { name, href, plural, lang } = refsIn(world)[type](id);
        return [name, href, plural, lang];
      },
    ]),
  ) as Readonly<Record<RecordType, Named>>;
  const side: Question<World, Id | null | undefined, string | null> = (world, id) => refsIn(world).side(id);
  const within: Question<World, Id | null | undefined, string | null> = (world, id) => refsIn(world).sideWithin(id);
  return (notes) => {
    const of =
      (type: RecordType) =>
      (id: Id): Ref => {
        const [name, href, plural, lang] = notes.ask(named[type], id);
        return { id, name, href, ...(plural && { plural }), ...(lang && { lang }) };
      };
    const refs: Refs = {
      event: of('event'),
      source: of('source'),
      outlet: of('outlet'),
      actor: of('actor'),
      place: of('place'),
      question: of('question'),
      thread: of('thread'),
      voice: (voice) => refsOfVoice(refs, voice),
      side: (id) => notes.ask(side, id),
      sideWithin: (id) => notes.ask(within, id),
    };
    return refs;
  };
}

/**
 * Prepares to note what is asked of contexts.
 *
 * @param contextIn where a world has its context
 */
export function askedContext<World>(contextIn: (world: World) => LinkContext): (notes: Notes<World>) => LinkContext {
  const graphOf = askedGraph((world: World) => contextIn(world).graph);
  const results = askedMap((world: World) => contextIn(world).results);
  const facts = askedMap((world: World) => contextIn(world).facts);
  const refs = askedRefs((world: World) => contextIn(world).refs);
  const strings: Question<World, null, LinkContext['strings']> = (world) => contextIn(world).strings;
  const differing: Question<World, Id, AnswersInWords> = (world, id) => contextIn(world).differing(id);
  return (notes) => {
    const graph = graphOf(notes);
    return {
      story: graph.story,
      graph,
      results: results(notes),
      facts: facts(notes),
      refs: refs(notes),
      strings: notes.ask(strings, null),
      differing: (id) => notes.ask(differing, id),
    };
  };
}
