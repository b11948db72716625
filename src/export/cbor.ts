/** The part of CBOR (RFC 8949) that search indexes are written in: whole numbers, text and lists. */

export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** How many bytes a number takes after the first, by what the first says. */
const WIDTHS: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/**
 * Reads one value.
 *
 * @throws RangeError where the bytes are something else
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const number = (info: number): number => {
    if (info < 24) return info;
    const width = WIDTHS[info];
    if (width === undefined) throw new RangeError(`Unexpected length ${info} in CBOR at byte ${at}.`);
    const value = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at);
    at += width;
    return value;
  };
  const value = (): Cbor => {
    const first = view.getUint8(at);
    at += 1;
    const amount = number(first & 0x1f);
    switch (first >> 5) {
      case UNSIGNED:
        return amount;
      case NEGATIVE:
        return -1 - amount;
      case TEXT:
        at += amount;
        return decoder.decode(bytes.subarray(at - amount, at));
      case LIST:
        return Array.from({ length: amount }, value);
      default:
        throw new RangeError(`Unexpected type ${first >> 5} in CBOR at byte ${at - 1}.`);
    }
  };
  const read = value();
  if (at !== bytes.length) throw new RangeError(`Unexpected bytes in CBOR after byte ${at}.`);
  return read;
}

function head(type: number, amount: number): Buffer {
  const first = type << 5;
  if (amount < 24) return Buffer.from([first | amount]);
  if (amount < 0x100) return Buffer.from([first | 24, amount]);
  if (amount < 0x10000) return Buffer.from([first | 25, amount >> 8, amount & 0xff]);
  const long = Buffer.alloc(5, first | 26);
  long.writeUInt32BE(amount, 1);
  return long;
}

/** Writes a value, each number as short as it can be. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(writeCbor)]);
}
