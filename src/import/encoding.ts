/** Text in the encodings that spreadsheet programs save, to Unicode. Decoders: the Encoding Standard, as Node has it. */
import { isUtf8 } from 'node:buffer';
import { detectAll } from 'jschardet';
import { oneOf } from '../check/words/one-of.ts';
import { asWritten } from '../check/words/as-written.ts';

export type Decoded =
  /** `encoding` is the one that was told from the bytes; `null` where there was nothing to guess. */
  { ok: true; text: string; encoding: string | null } | { ok: false; why: string };

/** What is offered by name; every other that the Encoding Standard knows is taken as well. */
const OFFERED = [
  'utf-8',
  'utf-16le',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'windows-1256',
  'koi8-r',
  'macintosh',
];

/** Those of one byte a letter in which spreadsheet programs save, or saved, and the Eastern ones, as the detector names them. */
const DETECTED = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['windows-1257', 'windows-1258', 'cp874', 'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8'],
  ...['iso-8859-15', 'koi8-r', 'koi8-u', 'mac-roman', 'mac-cyrillic', 'mac-latin2', 'mac-turkish', 'mac-greek'],
  ...['mac-iceland', 'cp437', 'cp737', 'cp850', 'cp852', 'cp857', 'cp866', 'cp1125'],
  ...['shift_jis_2004', 'euc-jis-2004', 'cp949', 'big5hkscs', 'gb18030'],
];

/** What the Encoding Standard calls them, where that is something else. Those of DOS, and most of the old Macintosh, it has not. */
const STANDARD_NAMES: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  cp949: 'euc-kr',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  big5hkscs: 'big5',
  shift_jis_2004: 'shift_jis',
  'euc-jis-2004': 'euc-jp',
};

function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decoderFor(encoding)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** UTF-16 as its byte-order mark says. */
function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 because every other byte of the headings is zero. */
function sixteenBits(bytes: Uint8Array): string | null {
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  if (second === 0 && fourth === 0 && first > 0 && third > 0) return 'utf-16le';
  return first === 0 && third === 0 && second > 0 && fourth > 0 ? 'utf-16be' : null;
}

/** Letters in words as people write them: small after small or a capital, capitals in a row, of one script. */
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const ODD_WORD =
  /\p{Ll}\p{Lu}|\p{Script=Latin}(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}\p{Script=Latin}|(?:(?![a-zA-Z])\p{Script=Latin}){4}/u;

/** What only a wrong decoder makes of a text: controls, private use, signs within words or stuck to their beginning. */
const ODD_SIGN =
  /[\u0080-\u009f\u2500-\u259f\ue000-\uf8ff]|(?<=\p{L})[\p{Sc}\p{So}\p{Sk}\p{No}√∞≈§¶†‡•‰„“”«»‹›‚¿¡](?=\p{L})|[†‡‰‚€•™¤§¶¹²³](?=\p{Ll})/gu;

/** How little a text looks like one, from 0: odd words and signs for each character above ASCII. */
function oddness(text: string): number {
  const strange = text.match(/[^\0-\x7f]/gu) ?? [];
  const words = (text.match(WORD) ?? []).filter((word) => /[^\0-\x7f]/.test(word) && ODD_WORD.test(word)).length;
  return strange.length === 0 ? 0 : (words + (text.match(ODD_SIGN)?.length ?? 0)) / strange.length;
}

/** What the weight of an encoding comes to that is not read here: no words tell against it, and files in it are rare. */
const OF_RARE = 0.8;

/** How much of a text is looked at: from the line on in which the first byte stands that is not ASCII. */
const SAMPLE = 64 * 1024;

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const line = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(first - line < 1024 ? line : first - 1, first + SAMPLE);
}

/** The beginning of a text: its last letter may be cut. */
function decodeSample(sample: Uint8Array, encoding: string): string | null {
  try {
    return decoderFor(encoding)?.decode(sample, { stream: true }) ?? null;
  } catch {
    return null;
  }
}

/**
 * The encoding of bytes that are no UTF-8, by the detector and by whether words come out that people write.
 *
 * @returns its name in the Encoding Standard, or what the detector calls it where that has none
 */
function eightBits(bytes: Uint8Array): { name: string; isKnown: boolean } | null {
  const sample = sampleOf(bytes);
  const weighed = detectAll(sample, { detectEncodings: DETECTED, minimumThreshold: 0 }).map(
    ({ encoding, confidence }) => {
      const detected = encoding ?? '';
      const name = STANDARD_NAMES[detected.toLowerCase()] ?? detected.toLowerCase();
      if (decoderFor(name) === null) return { name: detected, isKnown: false, weight: confidence * OF_RARE };
      const text = decodeSample(sample, name);
      const odd = text === null ? 1 : oddness(text);
      return { name, isKnown: true, weight: confidence * (1 - Math.min(1, 3 * odd)) };
    },
  );
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best : null;
}

/**
 * The line in which a text that is otherwise UTF-8 first holds something else; `null` where it is no such text. Bytes that are
 * letters in other encodings hardly ever come to whole letters of UTF-8.
 */
function lineBroken(bytes: Uint8Array): number | null {
  const strange = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const broken = strange.filter((one) => one === '\ufffd').length;
  if (broken * 3 > strange.length) return null;
  for (let number = 1, start = 0; start < bytes.length; number += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return number;
    start = next;
  }
  return null;
}

const HOW =
  'In the spreadsheet program, save it as "CSV UTF-8"; in VS Code, choose "Reopen with Encoding" and, once every letter is right, "Save with Encoding". Or name its encoding here: --encoding windows-1251. Do not save it as UTF-8 where letters show as �.';

/**
 * Decodes a file.
 *
 * @param bytes of the whole file
 * @param encoding the name of one in the Encoding Standard, where whoever imports the file knows it
 */
export function decodeBytes(bytes: Uint8Array, encoding: string | undefined): Decoded {
  if (encoding !== undefined) {
    if (decoderFor(encoding) === null) {
      return {
        ok: false,
        why: `Unknown encoding ${asWritten(encoding)}; expected ${oneOf(OFFERED)}, or another that browsers know.`,
      };
    }
    const text = decode(bytes, encoding);
    return text === null
      ? { ok: false, why: `The file is not ${encoding}. ${HOW}` }
      : { ok: true, text, encoding: null };
  }
  const said = marked(bytes);
  const wide = said === null ? sixteenBits(bytes) : null;
  const text = decode(bytes, said ?? wide ?? 'utf-8');
  if (text !== null) return { ok: true, text, encoding: wide };
  const broken = lineBroken(bytes);
  if (broken !== null) {
    return {
      ok: false,
      why: `The file is UTF-8, but for line ${broken}: a letter is cut off there, or it was put in from a file in another encoding. Write it anew there, and save the file as UTF-8.`,
    };
  }
  const guessed = eightBits(bytes);
  if (guessed?.isKnown === false) {
    return { ok: false, why: `The file seems to be ${guessed.name}, which is not read here. ${HOW}` };
  }
  const read = guessed === null ? null : decode(bytes, guessed.name);
  if (read === null || guessed === null)
    return { ok: false, why: `The file is not UTF-8, and it cannot be told what it is. ${HOW}` };
  return { ok: true, text: read, encoding: guessed.name };
}
