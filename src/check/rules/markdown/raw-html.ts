/** Rules on prose as such, and on pictures. */
import type { Html } from 'mdast';
import { MAX_DEPTH, MAX_MARKS } from '../../../markdown/tangle.ts';
import type { Visit } from '../../../markdown/walk.ts';
import { checkHeadings } from './heading-level.ts';
import { checkImages } from './image-alt.ts';
import { checkLinks } from './broken-link.ts';
import { checkPicture } from './image-file.ts';
import { inProse, proseFiles, proseOf, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { checkUnfinished } from '../../prose/unfinished-link.ts';
import { checkUrls } from './unsafe-url.ts';

function checkTangle(file: ProseFile): Finding[] {
  const { tangle } = proseOf(file);
  if (!tangle) return [];
  const message =
    tangle.kind === 'depth'
      ? `Lists and quotations stand more than ${MAX_DEPTH} deep in one another; expected fewer.`
      : `This block holds more than ${MAX_MARKS} marks such as * and [; expected shorter paragraphs and lists.`;
  const help = 'Part it with blank lines. Nothing else in this text was checked.';
  return [{ ...inProse(file, tangle), rule: 'tangled-prose', message, help }];
}

const tagOf = ({ value }: Html): string | null => /^<\/?([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() ?? null;

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['a', 'Write a link as [words](address).'],
  ['b', 'Write **words** for bold ones.'],
  ['br', 'A blank line begins a new paragraph.'],
  ['em', 'Write *words* for slanted ones.'],
  ['i', 'Write *words* for slanted ones.'],
  ['img', 'Show a picture as ![its description](its-file.jpg).'],
  ['p', 'A blank line begins a new paragraph.'],
  ['strong', 'Write **words** for bold ones.'],
]);

function htmlHelp({ value }: Html, tag: string | null): string {
  if (value.startsWith('<!--')) return 'Remove it. A note for other editors belongs in "note", or in the pull request.';
  if (/\bclass="?Mso|<o:p>/i.test(value))
    return 'This comes from Word. Paste it as plain text: Ctrl+Shift+V, or Cmd+Shift+V on a Mac.';
  const instead = INSTEAD.get(tag ?? '');
  return instead ?? 'To show a "<" as it is, write "\\<" or put the text between backquotes.';
}

function checkHtml(file: ProseFile): Finding[] {
  // `<b>` and `</b>` are two nodes and one mistake.
  const opened = new WeakMap<NonNullable<Visit['parent']>, Set<string>>();
  return [...visitsOf(file)].flatMap(({ node, parent, span }): Finding[] => {
    if (node.type !== 'html') return [];
    const tag = tagOf(node);
    if (parent && tag !== null) {
      const tags = opened.get(parent) ?? new Set();
      opened.set(parent, tags);
      if (node.value.startsWith('</') && tags.has(tag)) return [];
      tags.add(tag);
    }
    const message = `Unexpected HTML ${asWritten(node.value)}; expected Markdown alone.`;
    return [{ ...inProse(file, span), rule: 'raw-html', message, help: htmlHelp(node, tag) }];
  });
}

function checkDefinitions(file: ProseFile): Finding[] {
  return [...visitsOf(file)].flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const message = `Unexpected definition of the citation ${asWritten(node.label ?? node.identifier)}; a statement is its own.`;
    const help = 'Remove it. A citation [^id] leads to the statement of that id in the front matter.';
    return [{ ...inProse(file, span), rule: 'footnote-definition', message, help }];
  });
}

/** The family `markdown`, over events, threads, about.md and every picture. */
export const markdownRules: RuleCheck = (content) => [
  ...proseFiles(content).flatMap((file) =>
    proseOf(file).tangle
      ? checkTangle(file)
      : [
          ...checkHtml(file),
          ...checkUrls(file),
          ...checkHeadings(file),
          ...checkDefinitions(file),
          ...checkLinks(content, file),
          ...checkUnfinished(file),
          ...checkImages(content, file),
        ],
  ),
  ...content.pictures.flatMap(checkPicture),
];
