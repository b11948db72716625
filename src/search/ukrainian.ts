/** Ukrainian words without their endings, of which Pagefind has no rules: a light stemmer for nouns and adjectives. */

/** The longest that fits goes. */
const ENDINGS = [
  ...['ість', 'ості', 'істю', 'остей', 'остям', 'остями', 'остях'],
  ...[
    'ього',
    'ьому',
    'ого',
    'ому',
    'ої',
    'ою',
    'ими',
    'іми',
    'їми',
    'ій',
    'ий',
    'им',
    'их',
    'іх',
    'їх',
    'їй',
    'ім',
    'їм',
  ],
  ...[
    'ові',
    'еві',
    'єві',
    'ами',
    'ями',
    'ам',
    'ям',
    'ах',
    'ях',
    'ів',
    'їв',
    'ей',
    'ом',
    'ем',
    'єм',
    'ею',
    'єю',
    'ію',
    'ією',
  ],
  ...['а', 'я', 'о', 'е', 'є', 'и', 'і', 'ї', 'у', 'ю', 'й', 'ь'],
].toSorted((a, b) => b.length - a.length);

/** Letters that must be left, so that short words do not all become one. */
const SHORTEST = 3;

/** A vowel that stands in the forms without an ending alone: `лікарень`, `лікарня`; `українець`, `українця`; `будинок`, `будинку`. */
const fleeting = /(?<=.{3})[ео](?=нь$)|(?<=.{3})е(?=ць$)|(?<=.{4})о(?=к$)/u;

/** What is left of the day where an ending follows: `день`, `дня`. */
const DAY = /^дн(?=(?:[яюі]|ів|ем|еві|ям|ями|ях)$)/u;

/** What turns into another vowel where an ending follows: `Харків`, `Харкова`; `Київ`, `Києва`. */
const turning = /(?<=.{3})(?:ов|ев|ів)$|(?<=.{2})(?:єв|їв)$/u;

/** What is left of other forms with more letters: `поліцію`, `поліція`; `рішень`, `рішення`; `зустріч`, `зустріччю`. */
const LEFT: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})(?<!^рад)і$/u, ''],
  [/нн$/u, 'н'],
  [/чч$/u, 'ч'],
];

/**
 * What the forms of a word have in common, more or less: `лікарня`, `лікарню` and `лікарень` give `лікарн`.
 *
 * @param word without apostrophes; its ending in small letters
 */
export function ukrainianStem(word: string): string {
  const plain = word.replace(DAY, 'ден').replace(fleeting, '');
  const ending = ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST) ?? '';
  const left = plain.slice(0, plain.length - ending.length).replace(turning, '');
  return LEFT.reduce((before, [written, instead]) => before.replace(written, instead), left);
}
