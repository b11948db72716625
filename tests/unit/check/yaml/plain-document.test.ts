/** YAML is written so that it is read back as it was. */
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { plainDocument } from '../../../../src/check/yaml/plain-document.ts';
import fc from '../../property.ts';

const WIDTH = 40;

/** Text without a space at which a line could end, and that has to stand in quotation marks. */
const unbroken = fc
  .array(fc.constantFrom('a', '𠮷', '🙂', '𝓽', '\\', '\u00a0'), { minLength: 30, maxLength: 120 })
  .map((characters) => `* ${characters.join('')}`);

it('a long text is folded between characters, never within one', () => {
  fc.assert(
    fc.property(unbroken, (text) => {
      const yaml = plainDocument({ text, list: [text] }).toString({ lineWidth: WIDTH });
      expect(yaml.isWellFormed()).toBe(true);
      expect(parse(yaml)).toEqual({ text, list: [text] });
    }),
  );
});
