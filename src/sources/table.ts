/** The report for people. Pure. */
import { visible } from '../check/words/as-written.ts';
import {
  isWrongAddress,
  type AddressResult,
  type QuotationResult,
  type Result,
  type SourceResults,
} from './results.ts';

type Row = readonly string[];

/** Rows with their columns one below the other; the last column may be as long as it is. */
function columns(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** An address with what is to be said of it, on one line. */
export function whatOf({ address, redirected, otherDomain, changed, reason }: AddressResult): string {
  const notes = [
    ...(reason === null ? [] : [reason]),
    ...(redirected === null ? [] : [`redirected${otherDomain ? ' to another domain' : ''}: ${redirected}`]),
    ...(changed.length === 0 ? [] : [`changed: without ${changed.join(', ')}`]),
  ];
  return [address, ...notes].join('; ');
}

const mark = (wrong: boolean): string => (wrong ? '!' : ' ');

const addressRow = (one: AddressResult): Row => [
  mark(isWrongAddress(one)),
  one.result,
  one.source,
  one.field,
  whatOf(one),
];

const quotationRow = ({ result, source, event, claim, where, reason }: QuotationResult): Row => [
  mark(result === 'not found'),
  result,
  source,
  `${event}#${claim}`,
  reason ?? `in its ${where ?? ''}`,
];

function count(what: string, results: readonly { result: Result }[]): string {
  const of = (wanted: Result): string => `${results.filter(({ result }) => result === wanted).length} ${wanted}`;
  return `${what}: ${of('found')}, ${of('not found')}, ${of('not checked')}.`;
}

/** How many addresses and quotations were found, not found and not checked: a line each. */
export function countsOf({ addresses, quotations }: SourceResults): string[] {
  const redirected = addresses.filter((one) => one.redirected !== null).length;
  const changed = addresses.filter((one) => one.changed.length > 0).length;
  const moved = redirected + changed > 0 ? ` ${redirected} redirected, ${changed} changed.` : '';
  return [`${count('Addresses', addresses)}${moved}`, count('Quotations', quotations)];
}

/**
 * The report as tables, with the counts last. `!` stands before what needs an editor.
 *
 * @returns lines, the last one ended as well
 */
export function reportTable(report: SourceResults): string {
  const { addresses, quotations, unusedCaptures } = report;
  const parts = [
    ['Addresses', addresses.map(addressRow)],
    ['Quotations', quotations.map(quotationRow)],
  ] as const;
  const tables = parts.flatMap(([title, rows]) => (rows.length > 0 ? [title, ...columns(rows), ''] : []));
  const unused = unusedCaptures.map((name) => `No source is called like the capture ${name}.`);
  return `${[...tables, ...unused, ...countsOf(report)].map(visible).join('\n')}\n`;
}
