/** Prose holds no HTML. */
import type { Html } from 'mdast';
import type { Visit } from '../../../markdown/walk.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'raw-html',
  family: 'markdown',
  severity: 'error',
  asks: 'Prose holds no HTML.',
  example: {
    before: 'The <b>bridge</b> was closed.[^closed]',
    after: 'The **bridge** was closed.[^closed]',
  },
});

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
  return visitsOf(file).flatMap(({ node, parent, span }): Finding[] => {
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

export const checkFile: FileCheck = ofProse(checkHtml);
