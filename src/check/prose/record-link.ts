/** Where the relative links of prose lead. */
import { readAddress, resolvePath } from '../../markdown/link-address.ts';
import { isId } from '../../schema/text.ts';
import type { Content, RecordFile } from '../content.ts';
import { homeOf } from '../files/home.ts';
import { classify } from '../files/layout.ts';
import type { ProseFile } from './prose.ts';
import { targetsOf, type Target } from './targets.ts';

/** A link to a file of this site. */
export interface FileLink extends Target {
  address: Extract<ReturnType<typeof readAddress>, { kind: 'file' }>;
}

/** The relative links of a file, reference-style ones included. */
export function fileLinksOf(file: ProseFile): FileLink[] {
  return targetsOf(file).flatMap((target) => {
    const address = readAddress(target.url);
    return target.use === 'link' && address.kind === 'file' ? [{ ...target, address }] : [];
  });
}

/** The id that a path names: that of its file, without its ending. */
export const idIn = (path: string): string => /(?<![^/.])([^/.]*)(?:\.\w+)?\/?$/.exec(path)?.[1] ?? '';

/**
 * The record at a path. One that stands in the wrong place is found at the right one as well, and a link in such a file
 * may be right from either: where to move it is a message of its own.
 */
export function recordAt(content: Content, file: ProseFile, written: string): ReturnType<Content['at']> | 'elsewhere' {
  const home = file.type === 'about' ? null : homeOf(file, content);
  for (const from of new Set([file.path, home ?? file.path])) {
    const path = resolvePath(from, written);
    const target = path === null ? undefined : content.at(path);
    if (target) return target;
    const { placement } = classify(path ?? '');
    const named = placement.is === 'record' ? content.find(placement.type, placement.id) : undefined;
    if (path !== null && named && named.path !== path && isMisplaced(content, named, path)) return 'elsewhere';
  }
  return undefined;
}

const isMisplaced = (content: Content, file: RecordFile, path: string): boolean =>
  homeOf(file, content) === path || content.strays.has(file.path) || !isId(idIn(file.path));
