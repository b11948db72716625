/** The report as an issue for the editors. Pure. */
import type { ListItem, PhrasingContent } from 'mdast';
import { capped, ISSUE_LIMIT } from '../check/report/capped.ts';
import { visible } from '../check/words/as-written.ts';
import { markdown } from '../markdown/dialect.ts';
import { isWrongAddress, type AddressResult, type QuotationResult, type SourceResults } from './results.ts';
import { countsOf, whatOf } from './table.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Enough to know an address or a reason by. */
const LONGEST = 300;

/**
 * What other sites have a hand in stands as code: there it neither links, nor shows a picture, nor calls a person. They
 * cannot make it so long that there is no room for the rest.
 */
const code = (value: string): PhrasingContent => {
  const shown = visible(value);
  return { type: 'inlineCode', value: shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown };
};

const item = (...children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children }],
});

const addressItem = (one: AddressResult): ListItem =>
  item(code(one.source), text(`, ${one.field}: `), code(whatOf(one)));

const quotationItem = ({ event, claim, source, reason }: QuotationResult): ListItem =>
  item(code(`${event}#${claim}`), text(' quotes '), code(source), text(': '), code(reason ?? 'not found'));

/** Half of an issue is for addresses, half for quotations. */
const section = (title: string, items: ListItem[]): string[] => {
  if (items.length === 0) return [];
  const lines = items.map((one) =>
    markdown.stringify({ type: 'root', children: [{ type: 'list', spread: false, children: [one] }] }).trimEnd(),
  );
  return [`## ${title}`, '', ...capped(lines, ISSUE_LIMIT / 2), ''];
};

/**
 * What needs an editor, as Markdown for GitHub: addresses and quotations that were checked and are wrong, as many as an
 * issue takes, then how many of everything were found, not found and not checked.
 */
export function reportMarkdown(report: SourceResults): string {
  const wrong = report.quotations.filter(({ result }) => result === 'not found');
  return [
    ...section('Addresses', report.addresses.filter(isWrongAddress).map(addressItem)),
    ...section('Quotations', wrong.map(quotationItem)),
    countsOf(report).join('\n\n'),
    '',
  ].join('\n');
}
