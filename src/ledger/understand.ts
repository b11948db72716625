/** What the model computes of a story, with the names and words to tell it with: all that linking begins with. */
import { claimFacts, connectClaims } from '../model/claim-graph.ts';
import { Notes } from '../model/kept.ts';
import { askAll } from '../model/question-state.ts';
import type { Story } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { differingAnswers } from './explain.ts';
import type { LinkContext } from './link-context.ts';
import type { Linker } from './linker.ts';
import { makeRefs } from './refs.ts';

/** Computes it; how answers differ is put into words when that is first asked for. */
export function understand(story: Story, strings: Strings, linker: Pick<Linker, 'facts' | 'result'>): LinkContext {
  const facts = claimFacts(story, linker.facts);
  const graph = connectClaims(story, facts);
  const told = { story, graph, results: askAll(graph, linker.result), facts, refs: makeRefs(story, strings), strings };
  const differing = new Notes(told);
  return { ...told, differing: (id) => differing.ask(differingAnswers, id) };
}
