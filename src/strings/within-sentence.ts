/** Phrases of the content as they stand within a sentence: "Water from the dam", "water from the dam". */

/**
 * @param openers words that have a capital only because a phrase begins with them, parted by blanks; of any other word
 *   nobody can tell whether it is a name
 * @param beforeCapital whether such a word goes without its capital before another one, too: not where it is part of a
 *   name then, as in "Le Havre" and "Los Ángeles"
 * @param lang whose small letters they are: in Turkish that of İ is another
 * @returns a phrase without that capital; a word that is elided ends in its apostrophe, as in "L’eau"
 */
export function lowerAfter(openers: string, beforeCapital: boolean, lang = 'en'): (phrase: string) => string {
  const known = new Set(openers.split(' '));
  return (phrase) => {
    const [, first = '', next = ''] = /^([^\s’']+[’']?)\s*(.?)/su.exec(phrase) ?? [];
    const begins = known.has(first.replace("'", '’')) && (beforeCapital || !/\p{Lu}/u.test(next));
    return begins ? phrase.charAt(0).toLocaleLowerCase(lang) + phrase.slice(1) : phrase;
  };
}
