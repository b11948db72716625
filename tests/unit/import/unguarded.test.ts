/** A table of ours, in which apostrophes keep spreadsheets from seeing formulas, comes home as it was. */
import { expect, it } from 'vitest';
import { csvHead, csvRows } from '../../../src/export/csv.ts';
import { readTable } from '../../../src/import/table.ts';

const cellsOf = (csv: string): string[] => {
  const read = readTable(csv, (cells) => cells.includes('text') && cells.includes('id'));
  if (!read.ok) throw new Error(read.why);
  return read.table.rows.map(({ cells }) => cells.get('text') ?? '');
};

it('with every text that has one', () => {
  const texts = [
    ...['=1+1', '-5 degrees', '@port says so', '+7 days', "'=1+1", "''=1+1", "=don't", '＝1', 'a;=1+1', "a;'@b"],
    ...["'Quay' it says", "the port's", 'plain'],
  ];
  const column = { name: 'text', type: 'string', description: '', value: (text: string) => text } as const;
  const columns = [{ ...column, name: 'id', value: () => 'one' }, column];
  expect(cellsOf(`${csvHead(columns).slice(1)}${csvRows(texts, columns)}`)).toEqual(texts);
});

it('and another’s keeps its quotation marks', () => {
  expect(cellsOf("id,text\n1,'@port' is what it calls itself\n2,'-don't-' it says\n")).toEqual([
    "'@port' is what it calls itself",
    "'-don't-' it says",
  ]);
});
