/**
 * Russian words without their endings, by the rules of Snowball's stemmer. Pagefind has them too, and takes `й` for `и`
 * before: so it knows no ending with that letter, and finds `новый` by no other form.
 */

/** After an `а` or `я` alone. */
const behind = (endings: string): string => `(?<=[ая])(?:${endings})`;

const ending = (...endings: string[]): RegExp => new RegExp(`(?:${endings.join('|')})$`, 'u');

const GERUND = ending(behind('в|вши|вшись'), 'ив|ивши|ившись|ыв|ывши|ывшись');
const REFLEXIVE = ending('с[яь]');
const ADJECTIVE = ending('ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею');
const PARTICIPLE = ending(behind('ем|нн|вш|ющ|щ'), 'ивш|ывш|ующ');
const VERB = ending(
  behind('ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно'),
  'ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю',
);
const NOUN = ending(
  'а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я',
);

/** Endings are looked for behind the first vowel. */
const FIRST_VOWEL = /^[^аеиоуыэюя]*[аеиоуыэюя]/u;

/** What is left of the day where an ending follows: `день`, `дня`. */
const DAY = /^дн(?=(?:[яюеи]|ей|ем|ям|ями|ях)$)/u;

/** Of abstract nouns, such as `безопасность`, where enough is left: `новость` is none. */
const ABSTRACT = /(?<=.{5})ость?$/u;

/** What stands behind the first vowel, without an ending of a verb, an adjective or a noun. */
function withoutEnding(part: string): string {
  if (GERUND.test(part)) return part.replace(GERUND, '');
  const own = part.replace(REFLEXIVE, '');
  if (ADJECTIVE.test(own)) return own.replace(ADJECTIVE, '').replace(PARTICIPLE, '');
  return own.replace(VERB.test(own) ? VERB : NOUN, '');
}

/**
 * What the forms of a word have in common, more or less: `новый`, `новая` and `новых` give `нов`.
 *
 * @param word in small letters
 */
export function russianStem(word: string): string {
  const plain = word.replaceAll('ё', 'е').replace(DAY, 'ден');
  const [begun = plain] = FIRST_VOWEL.exec(plain) ?? [];
  const left = `${begun}${withoutEnding(plain.slice(begun.length)).replace(/и$/u, '')}`.replace(ABSTRACT, '');
  return left
    .replace(/ейше?$/u, '')
    .replace(/нн$/u, 'н')
    .replace(/ь$/u, '');
}
