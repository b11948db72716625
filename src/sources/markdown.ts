/** The report as an issue for the editors. Pure. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { visible } from '../check/words/as-written.ts';
import { markdown } from '../markdown/dialect.ts';
import { isWrongAddress, type AddressResult, type QuotationResult, type SourceResults } from './results.ts';
import { countsOf, whatOf } from './table.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** What other sites have a hand in stands as code: there it neither links, nor shows a picture, nor calls a person. */
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: visible(value) });

const item = (...children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children }],
});

const addressItem = (one: AddressResult): ListItem =>
  item(code(one.source), text(`, ${one.field}: `), code(whatOf(one)));

const quotationItem = ({ event, claim, source, reason }: QuotationResult): ListItem =>
  item(code(`${event}#${claim}`), text(' quotes '), code(source), text(': '), code(reason ?? 'not found'));

const section = (title: string, children: ListItem[]): RootContent[] =>
  children.length === 0
    ? []
    : [
        { type: 'heading', depth: 2, children: [text(title)] },
        { type: 'list', spread: false, children },
      ];

/** GitHub takes 65,536 characters for an issue; what is left out is counted at its end all the same. */
const MOST = 100;

/**
 * What needs an editor, as Markdown for GitHub: addresses and quotations that were checked and are wrong, at most 100 of
 * each, then how many of everything were found, not found and not checked.
 */
export function reportMarkdown(report: SourceResults): string {
  const addresses = report.addresses.filter(isWrongAddress).slice(0, MOST).map(addressItem);
  const quotations = report.quotations
    .filter(({ result }) => result === 'not found')
    .slice(0, MOST)
    .map(quotationItem);
  return markdown.stringify({
    type: 'root',
    children: [
      ...section('Addresses', addresses),
      ...section('Quotations', quotations),
      ...countsOf(report).map((line): RootContent => ({ type: 'paragraph', children: [text(line)] })),
    ],
  });
}
