/** Characters that hide or pose. */
import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../../../src/check/fields/characters.ts';
import { parseYaml } from '../../../../src/check/yaml/parse-yaml.ts';
import { asWritten } from '../../../../src/check/words/as-written.ts';

const found = (text: string): string[] =>
  checkCharacters(text, null).map(({ span, rule }) => `${rule} ${span?.start ?? 0}-${span?.end ?? 0}`);

const inYaml = (text: string): string[] => {
  const parsed = parseYaml(text, 0);
  return checkCharacters(text, parsed.ok ? parsed.document : null).map(({ span }) =>
    text.slice(span?.start, span?.end),
  );
};

describe('hidden characters', () => {
  it.each([
    ...['\u0001', '\u000b', '\u007f', '\u0085', '\u00ad', '\u034f', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d'],
    ...['\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2060', '\u2064', '\u2066', '\u2069', '\u3164'],
    ...['\ufe00', '\ufe0f', '\ufeff', '\ufff9', '\ufffd', '\u{e0001}', '\u{e007f}', '\u{e0100}'],
    ...['\u{1bca0}', '\u{1d173}', '\u{e0080}', '\u{e00ff}', '\u{e01f0}', '\u{e0fff}', '\ue000', '\u{10fffd}'],
    ...['\ufdd0', '\ufdef', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}'],
  ])('are found: %j', (character) => {
    expect(found(`ab${character}c`)).toEqual([`hidden-characters 2-${2 + character.length}`]);
  });

  it('are not what people write with', () => {
    expect(found('Tabs\t, lines\r\n, é, e\u0301, Київ, 基輔, ﷲ, 👩, ❤\ufe0f, “„«»”, –, …, \u00a0, \u2009')).toEqual([]);
  });

  it.each([
    ['Persian', 'می\u200cخواهیم به خانه\u200cها، ۲۰\u200cساله، ۱۴۰۲ ه\u200d.ش.'],
    ['Devanagari', 'क्\u200dष और क्\u200cष'],
    ['Sinhala', 'ශ්\u200dරී ලංකා'],
    ['Malayalam, at the end of a word', 'അവന്\u200d പോയി'],
    ['Mongolian', 'ᠮᠣᠩᠭ\u180bᠣᠯ'],
    ['Japanese names', '葛\u{e0100}城市'],
    ['signs of number in Arabic and Syriac', '\u0600۱۲ \u0601 \u0605 \u06dd۱ \u070f \u0890 \u08e2'],
    ['joined emoji', '👨\u200d👩\u200d👧, 🕵🏻\u200d♂\ufe0f, 👁\ufe0f\u200d🗨\ufe0f'],
    ['emoji with a variation selector', '❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ])('are not what belongs to a word or a sign: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a joiner between Latin letters', 'a\u200db', 1],
    ['a non-joiner between spaces', 'می \u200c خواهیم', 3],
    ['a second non-joiner', 'می\u200c\u200c ', 3],
    ['a joiner after an emoji, with nothing to join', '👩\u200d ', 2],
    ['a selector after a digit', '1\ufe0f', 1],
    ['tags that name no region', '🏴\u{e0068}\u{e0069}', 2],
    ['a text in tags after another emoji', '🙂\u{e0068}\u{e0069}\u{e0021}\u{e007f}', 2],
    ['a second selector of one ideograph', '葛\u{e0100}\u{e0101}', 3],
    ['the turning of text within Persian', 'می\u202eخواهیم', 2],
  ])('are what only resembles that: %s', (_, text, at) => {
    expect(checkCharacters(text, null).map(({ rule, span }) => [rule, span?.start])).toEqual([
      ['hidden-characters', at],
    ]);
  });

  it('that stand together are told as one', () => {
    expect(checkCharacters('a\u200b\u200c\u202eb\u200b', null).map(({ message }) => message)).toEqual([
      'Unexpected U+200B (zero-width space), and 2 more hidden characters after it.',
      'Unexpected U+200B (zero-width space).',
    ]);
  });

  it('are found in the escapes of double quotation marks, and only there', () => {
    expect(inYaml(String.raw`a: "x\u202Ey\0\\u200b\N"`)).toEqual([String.raw`\u202E`, String.raw`\0`, String.raw`\N`]);
    expect(inYaml(String.raw`a: 'x\u202E'`)).toEqual([]);
    expect(inYaml(String.raw`a: "\ud83d\ude00 \t\n\_"`)).toEqual([]);
    expect(inYaml(String.raw`a: "x\ud83d"`)).toEqual([String.raw`\ud83d`]);
    expect(inYaml(String.raw`a: "\uFDD0 \U0001FFFE"`)).toEqual([String.raw`\uFDD0`, String.raw`\U0001FFFE`]);
    expect(inYaml(String.raw`a: "می\u200cخواهیم, a\u200cb"`)).toEqual([String.raw`\u200c`]);
  });
});

describe('a message', () => {
  it('shows the code point of what cannot be seen, and words as they are', () => {
    expect(asWritten('a\ufdd0b\u0007c\u200bd\u{1fffe}\ud83d')).toBe(
      String.raw`"a\u{fdd0}b\u{7}c\u{200b}d\u{1fffe}\u{d83d}"`,
    );
    expect(asWritten('می\u200cخواهیم 👩\u200d👧')).toBe('"می\u200cخواهیم 👩\u200d👧"');
  });
});

describe('mixed scripts', () => {
  it('are words of Latin and Cyrillic or Greek letters', () => {
    expect(found('br\u0456dge')).toEqual(['mixed-script 0-6']);
    expect(found('a gr\u03b1in of s\u0430lt')).toEqual(['mixed-script 2-7', 'mixed-script 11-15']);
  });

  it('are told at the letter that poses, whichever alphabet it is of', () => {
    const messages = checkCharacters(
      'Ки\u0456в, К\u0438\u0457\u0076\u0061, \u041c\u043e\u0441\u043a\u0432a Za\u043c\u0430k b\u043eat',
      null,
    );
    expect(messages.map(({ message }) => message)).toEqual([
      'The word "\u041c\u043e\u0441\u043a\u0432a" mixes Latin and Cyrillic letters: "a" is U+0061.',
      'The word "b\u043eat" mixes Latin and Cyrillic letters: "\u043e" is U+043E.',
    ]);
  });

  it.each(['КуZбасс', 'iPhoneом', 'SMSками', 'РБКdaily', '5 μSv, 3 μm, Δt', 'ＮＨＫ会長、ＪＲ', 'B2ой'])(
    'are not words that mix them for all to see: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('are letters of full width where no East Asian text has them', () => {
    expect(found('ＮＨＫ')).toEqual(['mixed-script 0-3']);
  });

  it('are not words beside each other, nor of other scripts', () => {
    expect(found('Kyiv Київ Kyiv-Київ Т-72B3 Αθήνα μ Tokyo東京')).toEqual([]);
  });

  it('are told of host names in the form that machines see', () => {
    const [first] = checkCharacters('see https://www.\u0440\u0430\u0443\u0440\u0430l.com/a and www', null);
    expect(first?.message).toBe('The host name "www.раураl.com" looks like another: it is www.xn--l-7sba6dbr.com.');
    expect(found('https://\u0430\u0440\u0440\u04cf\u0435.com')).toEqual(['mixed-script 8-17']);
    expect(
      found('https://\u043f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442.\u0440\u0444/ https://m\u00fcnchen.de'),
    ).toEqual([]);
  });
});
