/** A walk over the concrete syntax of YAML, before anything of it is used. */
import type { CST } from 'yaml';

/** How deep lists and mappings may lie in one another: the content model needs seven. */
const DEEPEST = 20;

/** Spaces other than U+0020, which YAML takes for letters, as the source of a regular expression. */
export const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const ODD_START = new RegExp(`^${ODD_SPACE}`, 'u');

/** Something of interest, and its text. */
export interface Sighting {
  seen:
    'anchor' | 'alias' | 'tag' | 'directive' | 'document' | 'depth' | 'cut' | 'odd-space' | 'quoted' | 'open-bracket';
  offset: number;
  source: string;
}

/**
 * Looks through tokens for what matters to the check: features that are refused, and the quotation marks and brackets
 * that explain a syntax error. Nesting beyond the limit is reported and not entered.
 *
 * @param tokens the token stream of one text
 * @returns what was seen, in no particular order
 */
export function sight(tokens: readonly CST.Token[]): Sighting[] {
  const found: Sighting[] = [];
  let documents = 0;

  const sightSource = ({ type, offset, source }: CST.SourceToken): void => {
    if (type === 'anchor' || type === 'tag') found.push({ seen: type, offset, source });
  };

  /** A comment on the line of a value, or in place of one. */
  const sightComment = (after: readonly CST.SourceToken[]): void => {
    const lineEnd = after.findIndex((part) => part.type === 'newline');
    const comment = (lineEnd < 0 ? after : after.slice(0, lineEnd)).find((part) => part.type === 'comment');
    if (comment) found.push({ seen: 'cut', offset: comment.offset, source: comment.source });
  };

  const sightScalar = (token: CST.FlowScalar): void => {
    const { type, offset, source } = token;
    if (type === 'alias') found.push({ seen: 'alias', offset, source });
    if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar')
      found.push({ seen: 'quoted', offset, source });
    if (type !== 'scalar') return;
    if (ODD_START.test(source)) {
      found.push({ seen: 'odd-space', offset, source: source.slice(0, 1) });
    }
    sightComment(token.end ?? []);
  };

  const walk = (token: CST.Token | null | undefined, depth: number): void => {
    if (!token) return;
    switch (token.type) {
      case 'document':
        documents += 1;
        if (documents > 1) {
          const mark = token.start.find(({ type }) => type === 'doc-start');
          found.push({ seen: 'document', offset: token.offset, source: mark?.source ?? '' });
        }
        token.start.forEach(sightSource);
        walk(token.value, depth);
        return;
      case 'directive':
        found.push({ seen: 'directive', offset: token.offset, source: token.source });
        return;
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        sightScalar(token);
        return;
      case 'block-scalar':
        for (const part of token.props) walk(part, depth);
        return;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        if (depth >= DEEPEST) {
          found.push({ seen: 'depth', offset: token.offset, source: '' });
          return;
        }
        if (token.type === 'flow-collection' && token.end.length === 0) {
          found.push({ seen: 'open-bracket', offset: token.offset, source: token.start.source });
        }
        for (const item of token.items) {
          item.start.forEach(sightSource);
          walk(item.key, depth + 1);
          item.sep?.forEach(sightSource);
          // `title: #1 in the list`; before a list or mapping on the lines below, a comment is a comment.
          if (item.sep && !item.value) sightComment(item.sep);
          walk(item.value, depth + 1);
        }
        return;
      default:
        if ('source' in token && (token.type === 'anchor' || token.type === 'tag')) sightSource(token);
    }
  };

  for (const token of tokens) walk(token, 0);
  return found;
}
