/** People, groups and institutions as data. */
import { z } from 'zod';
import type { LedgerActor } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { otherIds } from '../../model/former-ids.ts';
import type { ActorRecord } from '../../model/record.ts';
import { sideOf } from '../../model/side.ts';
import { ACTOR_KINDS } from '../../model/vocabulary.ts';
import { absolute } from '../absolute.ts';
import { refData, refShape } from './ref.ts';
import type { Shape } from './shape.ts';

const actorFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  url: z.string().describe('Its permanent address.'),
  name: z.string().describe('The name; for groups, their own.'),
  plural: z.boolean().describe('true: the name is in the plural, and so are verbs after it.'),
  kind: z.enum(ACTOR_KINDS).describe('Person, group or institution.'),
  role: z.string().nullable().describe('What they are.'),
  side: z.string().nullable().describe('The id of the camp that they speak for; null for none.'),
  member_of: z.array(refShape).describe('Whom they belong to.'),
  aliases: z.array(z.string()).describe('Other names and spellings.'),
  names: z.record(z.string(), z.string()).describe('The name in other languages: language tag to name.'),
  about: z.string().nullable().describe('What a reader should know of them.'),
  says: z
    .array(z.string())
    .describe(
      'Keys of the statements of which they are a speaker, also in a document of their own, that quote them, or that report as confirmed what they say.',
    ),
  confirms: z.array(z.string()).describe('Keys of the statements that they confirm.'),
  events: z.array(z.string()).describe('Ids of the events in which they act.'),
  documents: z.array(z.string()).describe('Ids of the documents that they published.'),
} satisfies Shape<keyof ActorRecord>;

/** Who acts or speaks. */
export const actorShape = z
  .strictObject(actorFields)
  .meta({ id: 'actor', description: 'A person, group or institution that acts or speaks.' });

/** An actor as data. */
export function actorData(ledger: Ledger, entry: LedgerActor): z.infer<typeof actorShape> {
  const { actor } = entry;
  return {
    id: actor.id,
    former_ids: otherIds(actor),
    url: absolute(ledger.site, entry.ref.href ?? ''),
    name: actor.name,
    plural: actor.plural ?? false,
    kind: actor.kind,
    role: actor.role ?? null,
    side: sideOf(ledger.story, actor.id),
    member_of: entry.memberOf.map(refData(ledger.site)),
    aliases: [...actor.aliases],
    names: actor.names,
    about: actor.about ?? null,
    says: entry.says.map(({ key }) => key),
    confirms: entry.confirms.map(({ key }) => key),
    events: entry.events.map(({ event }) => event.id),
    documents: entry.sources.map(({ id }) => id),
  };
}
