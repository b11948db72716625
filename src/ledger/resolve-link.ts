/** Relative file links between records, which work on a repository's page, as addresses of the site. */
import type { Content } from '../check/content.ts';
import type { PictureSize } from '../check/files/picture-format.ts';
import { shownSize } from '../check/files/picture-size.ts';
import { resolvePath } from '../markdown/link-address.ts';
import { address, pictureAddress, recordAddress } from '../routes/routes.ts';

/**
 * Resolves the links of one file.
 *
 * @param path the file's path below `content/`
 * @returns for a path as written in a link or picture, the address of the record's page or of the picture; `null` where
 *   it leads to nothing
 */
export function resolveLinkFrom(content: Content, path: string): (link: string) => string | null {
  return (link) => {
    const file = resolvePath(path, link);
    const target = file === null ? undefined : content.at(file);
    if (!target) return null;
    if (!('type' in target)) return pictureAddress(target.path);
    if (target.type === 'site' || target.type === 'words') return address();
    return target.type === 'about' ? address('about') : recordAddress(target.type, target.id);
  };
}

/**
 * How large the pictures of one file are.
 *
 * @param path the file's path below `content/`
 * @returns for a path as written in a picture, its size in pixels; `null` where it leads to no sound picture
 */
export function pictureSizesFrom(content: Content, path: string): (link: string) => PictureSize | null {
  return (link) => {
    const file = resolvePath(path, link);
    const target = file === null ? undefined : content.at(file);
    return target && 'bytes' in target ? shownSize(target.bytes) : null;
  };
}
