/** The paths of lists that are cut into parts, in the shape of Astro's `getStaticPaths`. */
import { cutIntoParts, type Part } from '../../model/parts.ts';
import type { Id } from '../../model/record.ts';
import { partAddress } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Ref } from '../refs.ts';

/**
 * How many entries a full part holds; the newest holds up to twice as many. By what each weighs: no page of parts is to
 * weigh more than 60 KB, compressed.
 */
export const PART_SIZE = {
  /** Statements with their documents and answers. */
  statements: 50,
  /** Events in a timeline. */
  events: 50,
  /** Names with a few facts. */
  lines: 100,
} as const;

/** The step of an address that names a part: none for the newest. */
const stepOf = ({ number, of }: Part<unknown>): string | undefined => (number === of ? undefined : String(number));

/** One path for each part of a list. */
export function partPaths<Entry>(
  list: readonly Entry[],
  size: number,
): { params: { part: string | undefined }; props: { part: Part<Entry> } }[] {
  return cutIntoParts(list, size).map((part) => ({ params: { part: stepOf(part) }, props: { part } }));
}

/** A part of a record's page, or what stands at a former address and leads to it. */
export interface RecordPartPath<Entry, Item> {
  params: { id: Id; part: string | undefined };
  props: { entry: Entry; part: Part<Item>; movedTo: null } | { entry: null; part: null; movedTo: Ref };
}

/**
 * One path for each part of each record's list, and one for each at a former id. See docs/content-model.md, Ids.
 *
 * @param recordOf gives the record with its ids
 * @param listOf gives what its page lists, the oldest first
 * @param size how many entries a full part holds
 */
export function recordPartPaths<Entry extends { ref: Ref }, Item>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => { id: Id; former_ids: readonly Id[] },
  listOf: (entry: Entry) => readonly Item[],
  size: number,
): RecordPartPath<Entry, Item>[] {
  return entries.flatMap((entry) => {
    const { id, former_ids } = recordOf(entry);
    const parts = cutIntoParts(listOf(entry), size);
    const at = (one: Id, part: Part<Item>): { id: Id; part: string | undefined } => ({ id: one, part: stepOf(part) });
    return parts.flatMap((part): RecordPartPath<Entry, Item>[] => {
      const href = entry.ref.href === null ? null : partAddress(entry.ref.href, part);
      return [
        { params: at(id, part), props: { entry, part, movedTo: null } },
        ...former_ids.map((former) => ({
          params: at(former, part),
          props: { entry: null, part: null, movedTo: { ...entry.ref, href } },
        })),
      ];
    });
  });
}

/** What the page of a part is called: as its list, with the number where it is not the newest. */
export function titleOfPart(
  strings: Strings,
  list: string,
  { number, of }: Pick<Part<unknown>, 'number' | 'of'>,
): string {
  return number < of ? strings.parts.title(list, number) : list;
}
