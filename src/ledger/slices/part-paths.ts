/** The paths of lists that are cut into parts, in the shape of Astro's `getStaticPaths`. */
import { isAtHome, type CountedPart, type Part, type PartPlace } from '../../model/parts.ts';
import { otherIds, type Named } from '../../model/former-ids.ts';
import type { Id } from '../../model/record.ts';
import { partAddress, partStep } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';
import { sectionsOf, type Section } from '../sections.ts';

/** One path for each part of a list. */
export function partPaths<Entry>(
  parts: readonly Part<Entry>[],
): { params: { part: string | undefined }; props: { part: Part<Entry> } }[] {
  return parts.map((part) => ({ params: { part: partStep(part) }, props: { part } }));
}

/** The same of a section's list; none where the story has nothing to be listed there. */
export const sectionPaths = <Entry>(
  ledger: Ledger,
  section: Section,
  parts: readonly Part<Entry>[],
): ReturnType<typeof partPaths<Entry>> => (sectionsOf(ledger).includes(section) ? partPaths(parts) : []);

/** The path of a section that is one page; none where the story has nothing to be shown there. */
export const onePagePath = (ledger: Ledger, section: Section): { params: { page: undefined } }[] =>
  sectionsOf(ledger).includes(section) ? [{ params: { page: undefined } }] : [];

/** A part of a record's page, or what stands at a former address and leads to it. */
export interface RecordPartPath<Entry, Item> {
  params: { id: Id; part: string | undefined };
  props: { entry: Entry; part: Part<Item>; movedTo: null } | { entry: null; part: null; movedTo: Ref };
}

/**
 * One path for each part of each record's list, and one for each at a former id. See docs/content-model.md, Ids.
 *
 * @param recordOf gives the record with its ids
 * @param partsOf gives the parts of what its page lists
 */
export function recordPartPaths<Entry extends { ref: Ref }, Item>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => Named,
  partsOf: (entry: Entry) => readonly Part<Item>[],
): RecordPartPath<Entry, Item>[] {
  return entries.flatMap((entry) => {
    const record = recordOf(entry);
    const at = (one: Id, part: Part<Item>): { id: Id; part: string | undefined } => ({ id: one, part: partStep(part) });
    return partsOf(entry).flatMap((part): RecordPartPath<Entry, Item>[] => {
      const href = entry.ref.href === null ? null : partAddress(entry.ref.href, part);
      return [
        { params: at(record.id, part), props: { entry, part, movedTo: null } },
        ...otherIds(record).map((former) => ({
          params: at(former, part),
          props: { entry: null, part: null, movedTo: { ...entry.ref, href } },
        })),
      ];
    });
  });
}

/** Which part it is, without what it holds. */
export const placeOf = ({ order, number, of }: PartPlace): PartPlace => ({ order, number, of });

/** Which part it is, and how much the whole list holds: all that a page needs of a part whose entries it shows elsewhere. */
export const countPart = ({ order, number, of, total, entries: { length } }: CountedPart): CountedPart => ({
  order,
  number,
  of,
  total,
  entries: { length },
});

/** What the page of a part is called: as its list, with its number where it has an address of its own. */
export function titleOfPart(strings: Strings, list: string, part: PartPlace): string {
  return isAtHome(part) ? list : strings.parts.title(list, part.number);
}
