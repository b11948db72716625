/** Letters of a workbook that are written by their numbers, as some programs write all that are not in ASCII. */
import { strFromU8, strToU8, type Unzipped } from 'fflate';

/** A number beyond the first 65,536 letters (XML 1.0, 4.1): whoever reads the cells keeps no more than its last 16 bits. */
const FAR = /&#(?:(\d{5,7})|x0*([\da-f]{5,6}));/gi;

const LAST_NEAR = 0xffff;
const LAST = 0x10ffff;

const withFarLetters = (xml: string): string =>
  xml.replace(FAR, (written, decimal?: string, hex?: string) => {
    const letter = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return letter > LAST_NEAR && letter <= LAST ? String.fromCodePoint(letter) : written;
  });

/** The parts of a workbook in which such letters, emoji and rare Chinese ones among them, are written as they are. */
export function lettersAsTheyAre(files: Unzipped): Unzipped {
  const changed = Object.entries(files).flatMap(([path, file]) => {
    if (!path.endsWith('.xml') || !Buffer.from(file).includes('&#')) return [];
    const xml = strFromU8(file);
    const told = withFarLetters(xml);
    return told === xml ? [] : [[path, strToU8(told)] as const];
  });
  return changed.length === 0 ? files : { ...files, ...Object.fromEntries(changed) };
}
