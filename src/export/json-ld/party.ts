/** Whoever speaks or publishes, for schema.org. */
import type { Organization, Person } from 'schema-dts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Ref } from '../../ledger/refs.ts';
import { recordAddress } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';

/** A person, or a group, an institution or an outlet; `null` for a document that nobody in particular made. */
function party({ story, site }: Pick<Ledger, 'story' | 'site'>, { id, name, href }: Ref): Person | Organization | null {
  const isActor = href === recordAddress('actor', id);
  if (!isActor && href !== recordAddress('outlet', id)) return null;
  const person = isActor && story.actors.get(id)?.kind === 'person';
  return { '@type': person ? 'Person' : 'Organization', name, url: absolute(site, href) };
}

/** Several of them, each once; nothing where there is nobody. */
export function parties(
  ledger: Pick<Ledger, 'story' | 'site'>,
  refs: readonly Ref[],
): readonly (Person | Organization)[] {
  return refs.map((ref) => party(ledger, ref)).filter((one) => one !== null);
}
