/** A short id for a statement, from what it says. See docs/content-model.md, Ids. Pure. */
import { isWithoutVowels } from '../schema/latin-letters.ts';
import { slugOf } from '../schema/slug.ts';

/** How many words an id is made of, and how long it is at most. */
const WORDS = 3;
const LIMIT = 30;

/** Who says it stands in fields of its own: "Harbour News reports that …". */
const ATTRIBUTION =
  /^.{1,100}?\b(?:reports?|reported|says?|said|writes?|wrote|claims?|claimed|declared|judged|judges|thinks|thought) that /i;

/** The same at the end: "…, Harbour News reports." */
const ATTRIBUTION_BEHIND = /,[^,]{1,60} (?:reports?|reported|says?|said|writes?|wrote)\.?$/i;

/** Words that tell no statement from another. */
const COMMON = new Set(
  (
    'a an the this that these those and or but nor not of in on at to from for by with as into onto over under about after ' +
    'before during since until near it its he his him she her they their them who whom whose which what when where is ' +
    'are was were be been being has have had do does did will would can could may might must there here also still one'
  ).split(' '),
);

/**
 * The id that a statement may have.
 *
 * @param text what it says
 * @param lang the site's language, BCP 47
 * @returns two or three of its first words that say something; an empty text where it holds no letter or digit, or is
 *   written without vowels
 */
export function proposeClaimId(text: string, lang: string): string {
  const said = text.replace(ATTRIBUTION_BEHIND, '').replace(ATTRIBUTION, '');
  if (isWithoutVowels(said)) return '';
  const words = slugOf(said, Infinity, lang).split('-');
  const telling = words.filter((word) => word !== '' && !COMMON.has(word));
  return slugOf((telling.length > 0 ? telling : words).slice(0, WORDS).join(' '), LIMIT);
}
