/**
 * Forms that lose another ending than the others do, or have something before them. Pagefind takes off accents first and
 * endings then, and knows some endings by their accents alone: it would not find `évacuée` by `évacué`, nor `mostów` by
 * `most`. And what a verb has lost may belong to a noun. So such a word counts as another of its forms as well, of which more
 * is taken off.
 */
import { baseLanguage } from '../model/language-tag.ts';
import { unchanged } from './polish.ts';

type Endings = readonly (readonly [ending: RegExp, instead: string])[];

/** What stands instead of an ending, or of what is written before a word, by the base language. The first that fits counts. */
const INSTEAD: Readonly<Record<string, Endings>> = {
  ar: [
    // `وحكومة`, `بحكومة`, `لحكومة`.
    [/^[وبلف](?=.{3})/u, ''],
  ],
  es: [
    // `murió`, `murieron`; `huyó`, `huyeron`.
    [/(?<=.{2})([iy])ó$/u, '$1eron'],
    // `francés`, `franceses`; `capitán`, `capitanes`.
    [/(?<=.{2})([éá])([sn])$/u, '$1$2es'],
    // `joven`, `jóvenes`; `líder`, `líderes`.
    [/(?<=[áéíóú]\p{L}{1,3})e([nr])es$/u, 'e$1'],
  ],
  fr: [
    // `évacué`, `évacuées`.
    [/ées?$/u, 'é'],
    // `évacuer`, `évacuèrent`.
    [/(?<=.{2})èrent$/u, 'er'],
    // `premier`, `première`; `étranger`, `étrangères`, `étrangers`: but `mère` is not `mer`.
    [/(?<=.{2}i|.{4})ères?$|(?<=.{4})ers$/u, 'er'],
    // `reçu`, `reçus`: of `perdus`, too, Pagefind leaves the ending.
    [/(?<=.{3})us$/u, 'u'],
  ],
  ru: [
    // What is left of `погибли`, `погиб`; `опровергнуть`, `опроверг`.
    [/(?<=.{2}[бгзкпс])л$|(?<=.{3}[бг])н(?:[еу]т)?$/u, ''],
    // `рынок`, `рынка`; `украинец`, `украинца`; `огонь`, `огня`.
    [/(?<=.{3})(?:[ое](?=к$)|е(?=ц$))|(?<=^церк)о(?=в$)|(?<=^ог)о(?=н$)/u, ''],
    // `видел`, `видеть`.
    [/(?<=.{2}е)[лт]$/u, ''],
    // What may be an ending or belong to the word: `Соколов`, `Соколова`; `система`, `систем`.
    [/(?<=.{2}[ая])н$|(?<=.{2})(?:[ое][вм]|[иы]м|и[лт]|ен)$/u, ''],
  ],
  uk: [
    // `заявлено`, `заявив`; `підтверджено`, `підтвердив`.
    [/(?<=.{2}[бвмп])лен$/u, 'и'],
    [/(?<=.{2})джен$/u, 'ди'],
    // What is left of `атаковано`, `атакувати`; `евакуйовано`, `евакуювати`.
    [/(?<=.{2})(?:й?о|[ую])ва[влнт]$/u, 'ува'],
    // `рік`, `року`; `захід`, `заходу`.
    [/(?<=^[рдн]|^.{2})і(?=[бвгджзклмрстч]$)|(?<=.{3})і(?=[бгджзкмрсч]$)|(?<=^заг)і(?=н$)/u, 'о'],
    // `сказав`, `сказали`, `сказати`, `сказано`.
    [/(?<=.{2}[аиіуюяї])[влнт]$/u, ''],
    // `повінь`, `повені`.
    [/(?<=^пов)ен$/u, 'ін'],
    // `жінок`, `жінка`; `корабель`, `корабля`.
    [/(?<=.{3})(?:о(?=к$)|е(?=[лмн]$))|(?<=^тиж)д(?=н$)/u, ''],
    // `атака`, `атаці`; `дорога`, `дорозі`.
    [/(?<=^ро|.{3})ц$/u, 'к'],
    [/(?<=.{3})з$/u, 'г'],
    // What may be an ending or belong to the word: `режим`, `режиму`.
    [/(?<=.{3})(?:[ое]м|им)$/u, ''],
  ],
};

/**
 * Another form of a word that loses another ending than its others.
 *
 * @param word as `searchable` gives it
 * @returns `null` for all other words
 */
export function otherForm(word: string, lang: string): string | null {
  const base = baseLanguage(lang);
  const found = INSTEAD[base]?.find(([ending]) => ending.test(word));
  const other = found ? word.replace(...found) : base === 'pl' ? unchanged(word) : word;
  return other === word ? null : other;
}
