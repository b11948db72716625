/**
 * Forms that lose another ending than the others do. Pagefind takes off accents first and endings then, and knows some endings
 * by their accents alone: it would not find `évacuée` by `évacué`, nor `mostów` by `most`. And what a verb has lost may belong to
 * a noun. So such a word counts as another of its forms as well, of which more is taken off.
 */
import { baseLanguage } from '../model/language-tag.ts';

type Endings = readonly (readonly [ending: RegExp, instead: string])[];

/** What stands instead of an ending, by the base language. The first that fits counts. */
const INSTEAD: Readonly<Record<string, Endings>> = {
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
  pl: [
    // `statki`, `statków`.
    [/(?<=.{2}[kg])ów$/u, 'i'],
    // `mosty`, `mostów`.
    [/(?<=.{2})ów$/u, 'y'],
    // `zginęła`, `zginął`, as they are typed without `ł`.
    [/(?<=.{2})ąl$/u, 'ęla'],
    // `statek`, `statku`, `książek`, `książka`.
    [/(?<=.{3})ek$/u, 'ku'],
    // `jeniec`, `jeńca`; `strzelec`, `strzelca`.
    [/(?<=.{2})i?ec$/u, 'ca'],
    // `most`, `moście`.
    [/(?<=.{2})ście$/u, 'st'],
  ],
  ru: [
    // What is left of `погибли`, `погиб`.
    [/(?<=.{2}[бгзкпс])л$/u, ''],
  ],
  uk: [
    // What is left of `загинув`, `загинули`.
    [/(?<=.{2}[аиіуюяї])в$/u, 'л'],
  ],
};

/**
 * Another form of a word that loses another ending than its others.
 *
 * @param word as `searchable` gives it
 * @returns `null` for all other words
 */
export function otherForm(word: string, lang: string): string | null {
  const found = INSTEAD[baseLanguage(lang)]?.find(([ending]) => ending.test(word));
  return found ? word.replace(...found) : null;
}
