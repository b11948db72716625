/** From which day a workbook counts: 1900, or in those that come from old Macintosh programs 1904. */
import { strToU8, type Unzipped } from 'fflate';
import { attributesOf, isOn, partsOf, WORKBOOK } from './workbook-xml.ts';

/** Where days are counted from 1900: the first of January is the day 1. */
export const DAY_ZERO = '1899-12-30';

export interface Epoch {
  /** The day 0, to which times of no day belong. */
  dayZero: string;
  /** The parts of the workbook, with the year as whoever reads its cells understands it. */
  files: Unzipped;
}

/** Tells the epoch of a workbook, by its parts. */
export function epochOf(files: Unzipped): Epoch {
  const list = partsOf(files)(WORKBOOK);
  const [properties] = attributesOf(list, 'workbookPr');
  if (!isOn(properties?.['date1904'])) return { dayZero: DAY_ZERO, files };
  // LibreOffice writes "true" for what others write as "1", and the reader of cells knows that alone.
  const told = list.replace(/(\sdate1904=["'])true(?=["'])/, '$11');
  return { dayZero: '1904-01-01', files: told === list ? files : { ...files, [WORKBOOK]: strToU8(told) } };
}
