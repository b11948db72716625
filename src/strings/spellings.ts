/** What parts the text of a record that can be found from the spellings of the names in it. */

/** Stands in what is indexed before the spellings of each name. No word, so nobody searches for it. */
export const SPELLINGS = '¶';
