/** Characters that hide or pose. */
import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../../src/check/characters.ts';
import { parseYaml } from '../../../src/check/yaml.ts';

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
    ...['\ufe00', '\ufeff', '\ufff9', '\u{e0001}', '\u{e007f}', '\u{e0100}'],
    ...['\ufdd0', '\ufdef', '\uffff', '\u{1fffe}', '\u{8ffff}', '\u{effff}'],
  ])('are found: %j', (character) => {
    expect(found(`ab${character}c`)).toEqual([`hidden-characters 2-${2 + character.length}`]);
  });

  it('are not what people write with', () => {
    expect(found('Tabs\t, lines\r\n, é, e\u0301, Київ, 基輔, ﷲ, 👩, ❤\ufe0f, “„«»”, –, …, \u00a0, \u2009')).toEqual([]);
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
    expect(inYaml(String.raw`a: "\ud83d"`)).toEqual([String.raw`"\ud83d"`]);
  });
});

describe('mixed scripts', () => {
  it('are words of Latin and Cyrillic or Greek letters', () => {
    expect(found('br\u0456dge')).toEqual(['mixed-script 0-6']);
    expect(found('a gr\u03b1in of s\u0430lt')).toEqual(['mixed-script 2-7', 'mixed-script 11-15']);
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
