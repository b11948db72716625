/** `broken-link`: relative links lead to records, and to statements that are there. Also `refers-to-draft`, in prose. */
import { readAddress, relativePath, resolvePath } from '../markdown/link-address.ts';
import { isId } from '../schema/text.ts';
import type { Content, RecordFile } from './content.ts';
import { classify } from './layout.ts';
import { homeOf } from './month-folder.ts';
import { nearAddress } from './near-address.ts';
import { citableIn, inProse, type ProseFile } from './prose.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { orNearest } from './sound.ts';
import { suggest } from './suggest.ts';
import { targetsOf, type Target } from './targets.ts';

type FileAddress = Extract<ReturnType<typeof readAddress>, { kind: 'file' }>;

const WEB_HELP = 'An address on the web begins with https://.';

const CLAIM_ANCHOR = 'claim-';

const HELP = 'Write the way from this file to the other, for example ../../places/harbour.yaml.';

const isDraft = (file: ReturnType<Content['at']>): boolean =>
  file !== undefined && 'type' in file && file.type === 'event' && file.record?.draft === true;

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
  const message = `No statement has the anchor ${quote(`#${fragment}`)}${nearest}`;
  const help = `A link into a page leads to a statement: #${CLAIM_ANCHOR} and its id.`;
  return [{ ...here, rule: 'broken-link', message, help }];
}

const stemOf = (path: string): string => /([^/.]*)(?:\.\w+)?\/?$/.exec(path)?.[1] ?? '';

/** The nearest record to a path: one of that name, in the folder that the path names if there is such, or one like it. */
function nearestLink(content: Content, file: ProseFile, path: string): string {
  const named = content.records.filter(({ id }) => id === stemOf(path)).map((record) => record.path);
  const beside = named.find((one) => path.includes(`${one.split('/')[0] ?? ''}/`)) ?? named[0];
  const nearest =
    beside ??
    suggest(
      path,
      content.records.map((record) => record.path),
    );
  return nearest === null ? '.' : `; did you mean "${relativePath(file.path, nearest)}"?`;
}

/**
 * The record at a path. One that stands in the wrong place is found at the right one as well, and a link in such a file
 * may be right from either: where to move it is a message of its own.
 */
function recordAt(content: Content, file: ProseFile, written: string): ReturnType<Content['at']> | 'elsewhere' {
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
  homeOf(file, content) === path || content.strays.has(file.path) || !isId(stemOf(file.path));

function checkLink(content: Content, file: ProseFile, { url, span }: Target, address: FileAddress): Finding[] {
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
    const web = nearAddress(address.path);
    const nearest = web === null ? nearestLink(content, file, path) : `; did you mean "${web}"?`;
    const message = `No record at ${quote(address.path)}${nearest}`;
    return [{ ...here, rule: 'broken-link', message, help: web === null ? HELP : WEB_HELP }];
  }
  if (isDraft(target) && !isDraft(file)) {
    const message = `The link leads to ${quote(address.path)}, a draft, and this page is published.`;
    return [{ ...here, rule: 'refers-to-draft', message }];
  }
  if (target.type === 'event' && target.record === null) return [];
  return checkFragment(
    here,
    address.fragment,
    target.type === 'event' && target.body ? citableIn({ ...target, body: target.body }) : [],
  );
}

/** Checks the relative links of a file, reference-style ones included. */
export function checkLinks(content: Content, file: ProseFile): Finding[] {
  return targetsOf(file).flatMap((target) => {
    const address = readAddress(target.url);
    return target.use === 'link' && address.kind === 'file' ? checkLink(content, file, target, address) : [];
  });
}
