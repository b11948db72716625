/** Words that lose another ending than their other forms, found by those as well. */
import { otherForm } from '../search/other-forms.ts';
import type { IndexedWord, Use } from './search-vocabulary.ts';

/** What is asked about besides the forms of texts. */
export interface OtherForms {
  /** Those that no text has. */
  added: readonly string[];
  /** Gives what all forms are found by: of the added ones nothing is left. */
  withOthers: (words: readonly IndexedWord[]) => IndexedWord[];
}

/**
 * Other forms of what stands in texts.
 *
 * @param forms by their numbers
 * @param lang BCP 47, of the forms
 */
export function otherFormsOf(forms: readonly string[], lang: string): OtherForms {
  const numbers = new Map(forms.map((form, number) => [form, number]));
  const added: string[] = [];
  /** The forms of texts for each other form. */
  const standFor = new Map<number, number[]>();
  for (const [number, form] of forms.entries()) {
    const other = otherForm(form, lang);
    if (other === null) continue;
    const known = numbers.get(other) ?? forms.length + added.push(other) - 1;
    numbers.set(other, known);
    standFor.set(known, [...(standFor.get(known) ?? []), number]);
  }
  const usesOf = ({ form, weight }: Use): Use[] => {
    const others = (standFor.get(form) ?? []).map((of): Use => ({ form: of, weight }));
    return form < forms.length ? [{ form, weight }, ...others] : others;
  };
  return {
    added,
    withOthers: (words) =>
      words.map(({ word, uses }) => {
        const all = uses.flatMap(usesOf);
        return { word, uses: [...new Map(all.map((use) => [use.form, use])).values()] };
      }),
  };
}
