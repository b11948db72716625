/** The part of the content that readers get. */
import type { Content, PictureFile } from '../check/content.ts';
import { proseFiles } from '../check/prose/prose.ts';
import { namedByKind } from '../check/references/named-by-kind.ts';
import { referencesIn } from '../check/references/references.ts';
import { soundFiles } from '../check/sound-files.ts';
import { targetsOf } from '../check/prose/targets.ts';
import { readAddress, resolvePath } from '../markdown/link-address.ts';
import { heldBack, withoutDrafts, type Mention } from '../model/drafts.ts';
import type { Id, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';

/** Namings in fields. */
function mentionsInFields(content: Content): Mention[] {
  const byId = referencesIn(content).flatMap(({ file, to, id }): Mention[] => {
    const target = content.find(to, id)?.path;
    return target === undefined ? [] : [{ from: file.path, to: target }];
  });
  const byKind = content.records.flatMap((file) =>
    namedByKind(file, content).map(({ path }): Mention => ({ from: file.path, to: path })),
  );
  return [...byId, ...byKind];
}

/** Links and pictures in prose. */
function mentionsInProse(content: Content): Mention[] {
  return proseFiles(content).flatMap((file) =>
    targetsOf(file).flatMap(({ url }): Mention[] => {
      const address = readAddress(url);
      const path = address.kind === 'file' && address.path !== '' ? resolvePath(file.path, address.path) : null;
      const to = path === null ? undefined : content.at(path)?.path;
      return to === undefined ? [] : [{ from: file.path, to }];
    }),
  );
}

export interface Published {
  story: Story;
  pictures: readonly PictureFile[];
}

/**
 * The content without its drafts and without what they alone name.
 *
 * @param content of sound records
 */
export function publishedPart(content: Content): Published {
  const { story, pictures } = content;
  const events = soundFiles(content, 'event');
  const drafts = new Set(events.flatMap(({ path, record }) => (record.draft ? [path] : [])));
  if (drafts.size === 0) return { story, pictures };
  const held = heldBack(
    drafts,
    [...events.flatMap(({ path, record }) => (record.draft ? [] : [path])), content.about?.path ?? ''],
    [...mentionsInFields(content), ...mentionsInProse(content)],
  );
  const rest = <Kept>(type: RecordType, records: ReadonlyMap<Id, Kept>): Map<Id, Kept> =>
    new Map([...records].filter(([id]) => !held.has(content.find(type, id)?.path ?? '')));
  return {
    story: {
      ...withoutDrafts(story),
      sources: rest('source', story.sources),
      outlets: rest('outlet', story.outlets),
      actors: rest('actor', story.actors),
      places: rest('place', story.places),
      questions: rest('question', story.questions),
      threads: rest('thread', story.threads),
    },
    pictures: pictures.filter(({ path }) => !held.has(path)),
  };
}

/**
 * What a build says of drafts.
 *
 * @returns `null` where there are none
 */
export function draftsInWords({ story }: Content): string | null {
  const all = story.events.size;
  const drafts = [...story.events.values()].filter(({ draft }) => draft).length;
  if (drafts === 0) return null;
  if (drafts === all) return 'All events are drafts: the site has none yet.';
  const held =
    drafts === 1
      ? 'is a draft, and is held back with what it alone names'
      : 'are drafts, and are held back with what they alone name';
  return `${drafts} of ${all} events ${held}.`;
}
