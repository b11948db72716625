/** A file that is made of texts is taken from the last build by its mark: no two files that are made with the same code have one. */
import { expect, it } from 'vitest';
import { cutIntoFiles } from '../../../src/export/file-text.ts';
import { keptTexts, TextsOfEvents } from '../../../src/export/texts-of-events.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { ALL_ANEW } from '../../../src/kept/packed.ts';
import fc from '../property.ts';

/** Texts as they are kept together. */
const textsOf = (groups: readonly (readonly string[])[]): TextsOfEvents =>
  new TextsOfEvents(groups.map((group) => keptTexts(ALL_ANEW, 'rows', digestOf(JSON.stringify(group)), () => group)));

it('a file has another mark where a text, its place, the number of parts or what stands around them is another', () => {
  const text = fc.constantFrom('a', 'b', 'ab');
  const group = fc.array(text, { minLength: 1, maxLength: 3 });
  const story = fc.record({ groups: fc.array(group, { maxLength: 3 }), title: fc.constantFrom('', 'a') });
  fc.assert(
    fc.property(fc.array(story, { minLength: 50, maxLength: 50 }), (stories) => {
      const byMark = new Map<string | null, string>();
      for (const { groups, title } of stories) {
        const files = cutIntoFiles(textsOf(groups), 2, (_, parts) => [`${title} in ${parts}: `, '.']);
        for (const file of files) {
          const known = byMark.get(file.mark) ?? file.text();
          expect(file.text()).toBe(known);
          byMark.set(file.mark, known);
        }
      }
    }),
    { numRuns: 10 },
  );
});
