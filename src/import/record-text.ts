/** Records as the text of their files, written as editors write them. */
import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { isScalar, Scalar, visit } from 'yaml';
import { plainDocument } from '../check/yaml/plain-document.ts';
import { markdown } from '../markdown/dialect.ts';
import type { Block } from './html.ts';

/** How long a line of YAML may be before it is folded. */
const WIDTH = 110;

/**
 * The fields of a record as YAML: long texts folded, short lists of ids on one line.
 *
 * @param fields in their order; those that are `undefined` are left out
 * @param comments lines to stand above them, each beginning with `#`
 */
export function fieldsAsYaml(fields: object, comments: readonly string[]): string {
  const document = plainDocument(fields);
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item));
    },
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && isFoldable(node.value)) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const yaml = document.toString({ lineWidth: WIDTH, minContentWidth: 40, flowCollectionPadding: false });
  return comments.map((line) => `${line}\n`).join('') + yaml;
}

/** Long, on one line, and of ordinary spaces alone, at which it may be folded. */
const isFoldable = (text: string): boolean => text.length > 80 && !/[^\S ]| {2}|^ | $/u.test(text);

/** A block of an account, and the statements that it rests on. */
export interface CitedBlock {
  block: Pick<Block, 'kind' | 'content'>;
  /** Ids of claims. */
  cites: readonly string[];
}

const cited = ({ block, cites }: CitedBlock): PhrasingContent[] => [
  ...block.content,
  ...cites.map((id): PhrasingContent => ({ type: 'footnoteReference', identifier: id, label: id })),
];

function tree(blocks: readonly CitedBlock[]): Root {
  const children: RootContent[] = [];
  for (const one of blocks) {
    const paragraph: RootContent = { type: 'paragraph', children: cited(one) };
    const last = children.at(-1);
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    if (one.block.kind === 'paragraph') children.push(paragraph);
    else if (one.block.kind === 'item' && last?.type === 'list') last.children.push(item);
    else if (one.block.kind === 'item') children.push({ type: 'list', spread: false, children: [item] });
    else if (last?.type === 'blockquote') last.children.push(paragraph);
    else children.push({ type: 'blockquote', children: [paragraph] });
  }
  return { type: 'root', children };
}

/**
 * An account as Markdown. Words stay words: what Markdown would read as a mark is escaped.
 *
 * @param blocks in their order, each with its citations
 */
export function accountAsMarkdown(blocks: readonly CitedBlock[]): string {
  return markdown.stringify(tree(blocks));
}

/** A Markdown file with front matter. */
export const withFrontMatter = (yaml: string, body: string): string =>
  `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;
