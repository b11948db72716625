/**
 * Formats of dates that count years otherwise: by the eras of Japan and Taiwan, or as Thailand does. Whoever reads the cells
 * takes what is shown so for numbers. The signs: ECMA-376, part 1, 18.8.31.
 */
import { strFromU8, strToU8, type Unzipped } from 'fflate';

const STYLES = 'xl/styles.xml';

const CODE = /(\sformatCode=)(?:"([^"]*)"|'([^']*)')/g;

/** What stands for itself in a format, and signs of years; `&quot;` is a quotation mark within a quoted attribute. */
const PART = /&quot;[\s\S]*?(?:&quot;|$)|"[^"]*(?:"|$)|\\.|\[[^[\]]*\]|[_*].|g+e*|e+|b[12]|b+/gi;

const SIGN = /^(?:g+(e*)|e+|b[12]|b+)$/i;

/** Whether a format shows a date, and its year in another way than `yyyy`. */
function countsOtherwise(code: string): boolean {
  const signs = code.replace(PART, (part) => (SIGN.test(part) ? 'g' : ' ')).toLowerCase();
  // Besides those signs stand those of other parts of a date alone: "General" and "0.00E+00" are formats of numbers.
  return signs.includes('g') && !/[a-z\d#?]/.test(signs.replace(/[gymdahs]|am\/pm/g, ''));
}

const plainSign = (part: string): string => {
  if (!SIGN.test(part)) return part;
  return /^(?:g+|b[12])$/i.test(part) ? '' : 'yyyy';
};

/** The parts of a workbook in which those formats have the year as `yyyy`: the days that cells hold are the same. */
export function withPlainYears(files: Unzipped): Unzipped {
  const file = files[STYLES];
  if (!file) return files;
  const styles = strFromU8(file);
  const told = styles.replace(CODE, (written, name: string, double?: string, single?: string) => {
    const code = double ?? single ?? '';
    const mark = double === undefined ? "'" : '"';
    return countsOtherwise(code) ? `${name}${mark}${code.replace(PART, plainSign)}${mark}` : written;
  });
  return told === styles ? files : { ...files, [STYLES]: strToU8(told) };
}
