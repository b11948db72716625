/** `image-alt`, and that the pictures in prose are the site's own. */
import { readAddress, relativePath, resolvePath } from '../markdown/link-address.ts';
import type { Content } from './content.ts';
import { inProse, visitsOf, type ProseFile } from './prose.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { suggest } from './suggest.ts';
import { targetsOf, type Target } from './targets.ts';

function checkDescriptions(file: ProseFile): Finding[] {
  return [...visitsOf(file)].flatMap(({ node, span }): Finding[] => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) return [];
    const message = 'The picture has no description; expected words for those who cannot see it.';
    const help = 'Write them between the brackets: ![A bridge with a barrier across the road](bridge.jpg)';
    return [{ ...inProse(file, span), rule: 'image-alt', message, help }];
  });
}

function checkSource(content: Content, file: ProseFile, { url, span, use }: Target): Finding[] {
  const address = readAddress(url);
  if (use !== 'image' || address.kind === 'unsafe') return [];
  const here = inProse(file, span);
  if (address.kind !== 'file') {
    const message = `The picture is loaded from ${quote(url)}; expected a file of this site.`;
    return [{ ...here, rule: 'image-file', message, help: 'Put the picture beside the event, if we may show it.' }];
  }
  const path = resolvePath(file.path, address.path);
  const target = path === null ? undefined : content.at(path);
  // A file that is no picture that we take has its own message.
  if ((target && 'bytes' in target) || content.strays.has(path ?? '')) return [];
  const nearest = suggest(
    path ?? address.path,
    content.pictures.map((picture) => picture.path),
  );
  const offer = nearest === null ? '.' : `; did you mean "${relativePath(file.path, nearest)}"?`;
  const help = 'Add the picture, beside the event or in images/, or correct the way to it.';
  return [{ ...here, rule: 'broken-link', message: `No picture at ${quote(address.path)}${offer}`, help }];
}

/** Checks the pictures that a file's prose shows. */
export function checkImages(content: Content, file: ProseFile): Finding[] {
  return [...checkDescriptions(file), ...targetsOf(file).flatMap((target) => checkSource(content, file, target))];
}
