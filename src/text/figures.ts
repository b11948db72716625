/** Figures of any script as those of ASCII: ١٢ and १२ are 12. */

const isFigure = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The figures of a script stand in a row from zero to nine, and rows may join. The Unicode Standard, 4.6. */
function valueOf(figure: string): string {
  const code = figure.codePointAt(0) ?? 0;
  let zero = code;
  while (isFigure(zero - 1)) zero -= 1;
  return String((code - zero) % 10);
}

/**
 * A text with its figures as ASCII has them, and with the signs that Arabic parts numbers and lists by as a point and
 * commas.
 */
export const plainFigures = (text: string): string =>
  text
    .replace(/[^\0-\x7f]/gu, (sign) => (/\p{Nd}/u.test(sign) ? valueOf(sign) : sign))
    .replaceAll('٫', '.')
    .replace(/[٬،]/g, ',');
