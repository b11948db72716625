/** Whoever speaks or publishes, for schema.org. */
import type { Organization, Person } from 'schema-dts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Ref } from '../../ledger/refs.ts';
import { recordAddress } from '../../routes/routes.ts';
import { absoluteRef } from '../absolute.ts';

/** A person, or a group, an institution or an outlet; `null` for a document that nobody in particular made. */
function party({ story, site }: Pick<Ledger, 'story' | 'site'>, ref: Ref): Person | Organization | null {
  const { id, name, href } = ref;
  const isActor = href === recordAddress('actor', id);
  if (!isActor && href !== recordAddress('outlet', id)) return null;
  const person = isActor && story.actors.get(id)?.kind === 'person';
  const url = absoluteRef({ url: site.url }, ref);
  return { '@type': person ? 'Person' : 'Organization', name, ...(url === null ? {} : { url }) };
}

/** Several of them, each once; nothing where there is nobody. */
export function parties(
  ledger: Pick<Ledger, 'story' | 'site'>,
  refs: readonly Ref[],
): readonly (Person | Organization)[] {
  return refs.map((ref) => party(ledger, ref)).filter((one) => one !== null);
}
