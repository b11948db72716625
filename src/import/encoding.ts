/** Text in the encodings that spreadsheet programs save, to Unicode. Decoders: the Encoding Standard, as Node has it. */
import { analyse } from 'chardet';
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

/**
 * Letters beyond ASCII of languages that share an encoding: French; German; Spanish and Catalan; Portuguese; Italian; those of the
 * north; Icelandic; Dutch. A text is in one of them: read wrongly, it has letters of several.
 */
const WESTERN = [
  ...[/[àâæçéèêëîïôœùûüÿ]/iu, /[äöüßé]/iu, /[áàçéèíïñóòúü]/iu, /[ãáàâçéêíõóôúü]/iu, /[àèéìíîòóùú]/iu],
  ...[/[åäöæøéü]/iu, /[áðéíóúýþæö]/iu, /[áéèêëíïóöúü]/iu],
];
/** Polish; Czech and Slovak; Hungarian; Romanian; Croatian, Slovenian and Serbian. */
const CENTRAL = [...[/[ąćęłńóśźż]/iu, /[áäčďéěíĺľňóôŕřšťúůýž]/iu, /[áéíóöőúüű]/iu, /[ăâîşţ]/iu, /[čćđšž]/iu]];
const TURKISH = [/[çğıİöşüâîû]/iu];
const ARABIC = [/[\p{Script=Arabic}،؛؟«»]/u];
const CYRILLIC = [/[а-яёґєіїў]/iu];

/** What bytes above ASCII are weighed as, with the letters that are expected of it; those that are likeliest first. */
const EIGHT_BITS: readonly (readonly [name: string, alphabets: readonly RegExp[]])[] = [
  ['windows-1252', WESTERN],
  ['macintosh', WESTERN],
  ['windows-1251', CYRILLIC],
  ['x-mac-cyrillic', CYRILLIC],
  ['koi8-u', CYRILLIC],
  ['windows-1250', CENTRAL],
  ['windows-1254', TURKISH],
  ['windows-1256', ARABIC],
];

/** The standards that are part of an encoding of Windows, as the detector names them. */
const WITHIN: Readonly<Record<string, string>> = { 'windows-1252': 'iso-8859-1', 'windows-1254': 'iso-8859-9' };

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

/** UTF-16 by its byte-order mark, or because every other byte of the headings is zero. */
function sixteenBits(bytes: Uint8Array): string | null {
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first > 0 && third > 0) return 'utf-16le';
  return first === 0 && third === 0 && second > 0 && fourth > 0 ? 'utf-16be' : null;
}

/** Letters in words as people write them: small after small or a capital, capitals in a row, never a capital after a small. */
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const ODD_WORD =
  /\p{Ll}\p{Lu}|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|(?:(?![a-zA-Z])\p{Script=Latin}){4}/u;

/** What only a wrong decoder makes of a text: controls, private use, signs within words or stuck to their beginning. */
const ODD_SIGN =
  /[\u0080-\u009f\u2500-\u259f\ue000-\uf8ff]|(?<=\p{L})[\p{Sc}\p{So}\p{Sk}\p{No}√∞≈§¶†‡•‰„“”«»‹›‚¿¡](?=\p{L})|[†‡‰‚€•™¤§¶¹²³](?=\p{Ll})/gu;

/** How little a text looks like one, from 0: odd words, signs and letters for each character above ASCII. */
function oddness(text: string, alphabets: readonly RegExp[]): number {
  const strange = text.match(/[^\0-\x7f]/gu) ?? [];
  const words = (text.match(WORD) ?? []).filter((word) => /[^\0-\x7f]/.test(word) && ODD_WORD.test(word)).length;
  const letters = strange.filter((one) => /\p{L}/u.test(one));
  const unexpected = Math.min(...alphabets.map((own) => letters.filter((one) => !own.test(one)).length));
  return strange.length === 0 ? 0 : (words + unexpected + (text.match(ODD_SIGN)?.length ?? 0)) / strange.length;
}

/** How much of a text is looked at. */
const SAMPLE = 64 * 1024;

const EASTERN = ['shift_jis', 'euc-jp', 'euc-kr', 'big5', 'gb18030'];

/** Whether bytes are a text of Chinese, Japanese or Korean: other words come out with a sign or two amid their letters. */
function isEastern(bytes: Uint8Array, name: string): boolean {
  const text = decode(bytes, name)?.slice(0, SAMPLE);
  if (text === undefined) return false;
  const amid = text.match(/(?<=[a-z])[^\0-\x7f]{1,2}(?=[a-z])/gi) ?? [];
  return amid.length <= (text.match(/[^\0-\x7f]/gu) ?? []).length / 10;
}

/** The encoding of bytes that are no UTF-8: the detector's first that makes words; `null` where none does. */
function eightBits(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const weights = new Map(analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
  const eastern = EASTERN.find((name) => (weights.get(name) ?? 0) >= 50 && isEastern(bytes, name));
  if (eastern !== undefined) return eastern;
  const weighed = EIGHT_BITS.map(([name, alphabets]) => {
    const text = decode(sample, name);
    const weight = Math.max(weights.get(name) ?? 0, weights.get(WITHIN[name] ?? '') ?? 0);
    return { name, odd: text === null ? 1 : oddness(text, alphabets), weight };
  });
  const [best] = weighed.toSorted((a, b) => a.odd - b.odd || b.weight - a.weight);
  return best && best.odd < 0.2 ? best.name : null;
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
  const wide = sixteenBits(bytes);
  const text = decode(bytes, wide ?? 'utf-8');
  if (text !== null) return { ok: true, text, encoding: wide };
  const guessed = eightBits(bytes);
  const read = guessed === null ? null : decode(bytes, guessed);
  if (read === null || guessed === null)
    return { ok: false, why: `The file is not UTF-8, and it cannot be told what it is. ${HOW}` };
  return { ok: true, text: read, encoding: guessed };
}
