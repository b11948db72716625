/**
 * The CRC-32 of two pieces one after another, from those of each: a piece that is as it was need not be made to be counted.
 * A CRC is the rest of a division of polynomials whose coefficients are bits (RFC 1952, 8), and what stands behind a piece
 * multiplies it by a power of x.
 */

/** The divisor without its highest power, and a polynomial as a CRC writes it: the highest bit is the power 0. */
const DIVISOR = 0xedb88320;
const ONE = 0x80000000;
/** x to the power of 8: what one byte multiplies by. */
const BYTE = 0x00800000;

/** The product of two polynomials, without multiples of the divisor. */
function times(one: number, other: number): number {
  let product = 0;
  let shifted = other;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((one >>> bit) & 1) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ DIVISOR : shifted >>> 1;
  }
  return product >>> 0;
}

/** What so many bytes multiply by. */
function powerOf(bytes: number): number {
  let power = ONE;
  let square = BYTE;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = times(power, square);
    square = times(square, square);
  }
  return power;
}

/**
 * The CRC-32 of two pieces.
 *
 * @param first of the first
 * @param second of the second
 * @param length of the second, in bytes
 */
export const joinedCrc = (first: number, second: number, length: number): number =>
  (times(first, powerOf(length)) ^ second) >>> 0;
