/** From which day a workbook counts: 1900, or in those that come from old Macintosh programs 1904. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { attributesOf, isOn, partsOf, WORKBOOK } from './workbook-xml.ts';

/** Where days are counted from 1900: the first of January is the day 1. */
export const DAY_ZERO = '1899-12-30';

export interface Epoch {
  /** The day 0, to which times of no day belong. */
  dayZero: string;
  /** The workbook, with the year as whoever reads its cells understands it. */
  bytes: Uint8Array;
}

/** Tells the epoch of a workbook. */
export function epochOf(bytes: Uint8Array): Epoch {
  const list = partsOf(bytes)(WORKBOOK);
  const [properties] = attributesOf(list, 'workbookPr');
  if (!isOn(properties?.['date1904'])) return { dayZero: DAY_ZERO, bytes };
  // LibreOffice writes "true" for what others write as "1", and the reader of cells knows that alone.
  const told = list.replace(/(\sdate1904=["'])true(?=["'])/, '$11');
  const same = told === list;
  return {
    dayZero: '1904-01-01',
    bytes: same ? bytes : zipSync({ ...unzipSync(bytes), [WORKBOOK]: strToU8(told) }, { level: 0 }),
  };
}
