/** `broken-link`: relative links lead to records, and to statements that are there. Also `refers-to-draft`, in prose. */
import { readAddress, relativePath, resolvePath } from '../markdown/address.ts';
import type { Content } from './content.ts';
import { citableIn, inProse, type ProseFile } from './prose.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { orNearest } from './sound.ts';
import { suggest } from './suggest.ts';
import { targetsOf, type Target } from './targets.ts';

type FileAddress = Extract<ReturnType<typeof readAddress>, { kind: 'file' }>;

const CLAIM_ANCHOR = 'claim-';

const HELP = 'Write the way from this file to the other, for example ../../places/harbour.yaml.';

const isDraft = (file: ReturnType<Content['at']>): boolean =>
  file !== undefined && 'type' in file && file.type === 'event' && file.record?.draft === true;

/** Of another page only its statements have addresses that stay; of this one no others are needed either. */
function checkFragment(here: Pick<Finding, 'path' | 'span'>, fragment: string, claims: readonly string[]): Finding[] {
  const anchors = claims.map((id) => CLAIM_ANCHOR + id);
  if (fragment === '' || anchors.includes(fragment)) return [];
  const message = `No statement has the anchor ${quote(`#${fragment}`)}${orNearest(fragment, anchors)}`;
  const help = `A link into a page leads to a statement: #${CLAIM_ANCHOR} and its id.`;
  return [{ ...here, rule: 'broken-link', message, help }];
}

function nearestLink(content: Content, file: ProseFile, path: string): string {
  const pages = content.records.map((record) => record.path);
  const nearest = suggest(path, pages);
  return nearest === null ? '.' : `; did you mean "${relativePath(file.path, nearest)}"?`;
}

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
  const path = resolvePath(file.path, address.path);
  const target = path === null ? undefined : content.at(path);
  if (!target || !('type' in target) || target.type === 'site') {
    const message = `No record at ${quote(address.path)}${nearestLink(content, file, path ?? address.path)}`;
    return [{ ...here, rule: 'broken-link', message, help: HELP }];
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
