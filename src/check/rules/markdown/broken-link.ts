/** Relative links lead to records, and to statements that are there; pictures to pictures. */
import { readAddress, relativePath, resolvePath } from '../../../markdown/link-address.ts';
import type { Content, RecordFile } from '../../content.ts';
import { classify } from '../../files/layout.ts';
import type { AmongCheck, FileCheck, Finding } from '../../finding.ts';
import { citableIn, holdsProse, inProse, sourceOf, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { fileLinksOf, recordAt, idIn, type FileLink } from '../../prose/record-link.ts';
import { targetsOf, type Target } from '../../prose/targets.ts';
import { isDraft } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { nearAddress } from '../../words/near-address.ts';
import { orNearest, suggest } from '../../words/suggest.ts';
import { ofProse } from '../alone.ts';
import { ofProseAmong } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'broken-link',
  family: 'markdown',
  severity: 'error',
  asks: 'A relative link leads to a record, to about.md or to a statement of the same page.',
  example: {
    before: 'The [bridge](../../places/harbor-bridge.yaml) was closed.[^closed]',
    after: 'The [bridge](../../places/harbour-bridge.yaml) was closed.[^closed]',
  },
});

const WEB_HELP = 'An address on the web begins with https://.';

const CLAIM_ANCHOR = 'claim-';

const HELP = 'Write the way from this file to the other, for example ../../places/harbour.yaml.';

/** Of another page only its statements have addresses that stay; of this one no others are needed either. */
function checkFragment(here: Pick<Finding, 'path' | 'span'>, fragment: string, claims: readonly string[]): Finding[] {
  const anchors = claims.map((id) => CLAIM_ANCHOR + id);
  if (fragment === '' || anchors.includes(fragment)) return [];
  const bare = anchors.find((anchor) => anchor === CLAIM_ANCHOR + fragment);
  const nearest =
    bare === undefined
      ? orNearest(
          `#${fragment}`,
          anchors.map((anchor) => `#${anchor}`),
        )
      : `; did you mean "#${bare}"?`;
  const message = `No statement has the anchor ${asWritten(`#${fragment}`)}${nearest}`;
  const help = `A link into a page leads to a statement: #${CLAIM_ANCHOR} and its id.`;
  return [{ ...here, rule: 'broken-link', message, help }];
}

/** The nearest record to a path: one of that name, in the folder that the path names if there is such, or one like it. */
function nearestLink(content: Content, file: ProseFile, path: string): string {
  const named = content.records.filter(({ id }) => id === idIn(path)).map((record) => record.path);
  const beside = named.find((one) => path.includes(`${one.split('/')[0] ?? ''}/`)) ?? named[0];
  const nearest =
    beside ??
    suggest(
      path,
      content.records.map((record) => record.path),
    );
  return nearest === null ? '.' : `; did you mean "${relativePath(file.path, nearest)}"?`;
}

/** The record that had the file of a path, under an id that it has no more. */
function renamedAt(content: Content, path: string): RecordFile | undefined {
  const { placement } = classify(path);
  return placement.is === 'record' ? content.find(placement.type, placement.id) : undefined;
}

function checkLink(content: Content, file: ProseFile, { url, span, address }: FileLink): Finding[] {
  const here = inProse(file, span);
  if (address.path === '') {
    if (url === '' || url === '#') {
      return [
        { ...here, rule: 'broken-link', message: 'The link has no address; expected one between the brackets ( ).' },
      ];
    }
    return checkFragment(here, address.fragment, citableIn(file));
  }
  const target = recordAt(content, file, address.path);
  if (target === 'elsewhere') return [];
  if (!target || !('type' in target) || target.type === 'site') {
    const path = resolvePath(file.path, address.path) ?? address.path;
    const renamed = renamedAt(content, path);
    if (renamed) {
      const present = relativePath(file.path, renamed.path);
      const message = `The ${renamed.type} "${idIn(path)}" is called "${renamed.id}" now; expected "${present}".`;
      return [{ ...here, rule: 'broken-link', message }];
    }
    const web = nearAddress(address.path);
    const nearest = web === null ? nearestLink(content, file, path) : `; did you mean "${web}"?`;
    const message = `No record at ${asWritten(address.path)}${nearest}`;
    return [{ ...here, rule: 'broken-link', message, help: web === null ? HELP : WEB_HELP }];
  }
  // A link to a draft has its own message.
  if ((isDraft(target) && !isDraft(file)) || (target.type === 'event' && target.record === null)) return [];
  return checkFragment(here, address.fragment, target.type === 'event' && holdsProse(target) ? citableIn(target) : []);
}

/** The pictures that a file's prose shows. */
function checkPicture(content: Content, file: ProseFile, { url, span, use }: Target): Finding[] {
  const address = readAddress(url);
  if (use !== 'image' || address.kind !== 'file') return [];
  const path = resolvePath(file.path, address.path);
  const target = path === null ? undefined : content.at(path);
  // A file that is no picture that we take has its own message.
  if ((target && 'bytes' in target) || content.strays.has(path ?? '')) return [];
  const nearest = suggest(
    path ?? address.path,
    content.pictures.map((picture) => picture.path),
  );
  const offer = nearest === null ? '.' : `; did you mean "${relativePath(file.path, nearest)}"?`;
  const message = `No picture at ${asWritten(address.path)}${offer}`;
  const help = 'Add the picture, beside the event or in images/, or correct the way to it.';
  return [{ ...inProse(file, span), rule: 'broken-link', message, help }];
}

/** What a link is left as: `[words](two words)`, `[words](unclosed`, `[words] (address.md)`, `[[words]]`. */
const UNFINISHED =
  /(?<!\\)\[\[[^[\]\r\n]{1,80}\]\]|(?<!\\)\](?:\([^)\r\n]{0,80}\)?|\s\((?:https?:|\.{0,2}\/|[\w/-]{1,80}\.(?:md|ya?ml)\b)[^)\r\n]{0,80}\)?)/g;

const LINK_HELP = 'A link is written [words](address), with no space between the brackets and none in the address.';

/** Links that Markdown takes for text, brackets and all. */
function checkUnfinished(file: ProseFile): Finding[] {
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'text' || node.position === undefined) return [];
    return [...sourceOf(file, span).matchAll(UNFINISHED)].map(({ 0: found, index }) => {
      const start = span.start + index;
      const message = `${asWritten(found)} is no link, and readers would see it as it is written.`;
      return { ...inProse(file, { start, end: start + found.length }), rule: 'broken-link', message, help: LINK_HELP };
    });
  });
}

export const checkFile: FileCheck = ofProse(checkUnfinished);

export const checkAmong: AmongCheck = ofProseAmong((file, content) => [
  ...fileLinksOf(file).flatMap((link) => checkLink(content, file, link)),
  ...targetsOf(file).flatMap((target) => checkPicture(content, file, target)),
]);
