/** Words that the engine takes for one with others: with each of its versions they are asked about again. */
import { expect, it } from 'vitest';
import { askVocabulary } from '../../../src/export/search-vocabulary.ts';
import { FORMS } from '../../../src/search/apart.ts';
import { searchable, stemOfName } from '../../../src/search/words.ts';

/** For the first form of each word another one, of which it is no form, with which it would be one. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    ...{ bauer: 'bauen', bürger: 'burg', eisen: 'eis', falls: 'fall', fuhr: 'führen', fähre: 'fahren' },
    ...{ gelandet: 'gelände', geraten: 'gerät', gerichtet: 'gericht', kuchen: 'küche', lager: 'lage', landen: 'land' },
    ...{ leber: 'leben', meister: 'meisten', messer: 'messen', nach: 'nächste', natürlich: 'natur', ostern: 'osten' },
    ...{ posten: 'post', reis: 'reise', richter: 'richten', schade: 'schaden', seit: 'seite', sich: 'sicherheit' },
    ...{ sondern: 'sonde', wegen: 'weg', weiter: 'weit', wetter: 'wette', wunde: 'wunder', zeuge: 'zeug' },
  },
  en: {
    ...{
      apartment: 'apart',
      authority: 'author',
      business: 'busy',
      conservative: 'conserve',
      conversation: 'conversion',
    },
    ...{ customer: 'custom', department: 'depart', engineer: 'engine', executive: 'execute', experiment: 'experience' },
    ...{ important: 'import', majority: 'major', minority: 'minor', officer: 'office', polite: 'politics' },
    ...{ positive: 'position', protestant: 'protest', publication: 'public', several: 'severe' },
    ...{ transition: 'transit', united: 'unit' },
  },
  es: {
    ...{ caso: 'casa', como: 'comida', década: 'decir', granada: 'gran', hombro: 'hombre', libro: 'libra' },
    ...{ masa: 'más', nueve: 'nuevo', para: 'parar', partido: 'partida', puerto: 'puerta', punto: 'punta' },
    ...{ serie: 'serio', sol: 'solo', son: 'sonido', sábado: 'saber', verde: 'verdad' },
  },
  fr: {
    ...{ année: 'anne', armée: 'arme', commission: 'comme', courant: 'cours', département: 'départ' },
    ...{ entrée: 'entre', faut: 'faute', france: 'franc', jamais: 'james', mars: 'mari', mère: 'mer' },
    ...{ notamment: 'note', parce: 'parc', pays: 'paye', port: 'porte', série: 'sera', vent: 'vente', via: 'vie' },
    ...{ également: 'égal' },
  },
  tr: {
    ...{ altinda: 'altin', arap: 'araba', başka: 'baski', belki: 'belge', için: 'içinde', kendi: 'kent' },
    ...{ öldü: 'oldu', şu: 'su' },
  },
};

/** What the engine makes of each of some forms. */
async function wordsOf(forms: readonly string[], lang: string): Promise<(form: string) => string | undefined> {
  const once = [...new Set(forms)];
  const { words } = await askVocabulary(once, lang);
  const made = new Map(words.flatMap(({ word, uses }) => uses.map(({ form }) => [once[form] ?? '', word] as const)));
  return (form) => made.get(form);
}

it.each(Object.entries(FORMS))(
  'words would be one with others, and are one with their own forms (%s)',
  async (lang, words) => {
    const own = words.map((forms) => forms.split(' '));
    const others = OTHERS[lang] ?? {};
    expect(own.map(([first]) => first)).toEqual(Object.keys(others));
    const all = [...own.flat(), ...Object.values(others)];
    const alone = await wordsOf(
      all.map((form) => stemOfName(form, lang)),
      lang,
    );
    const apart = await wordsOf(
      all.map((form) => searchable(form, lang)),
      lang,
    );
    for (const [first = '', ...forms] of own) {
      const other = others[first] ?? '';
      const byThemselves = [first, ...forms].map((form) => alone(stemOfName(form, lang)));
      expect(byThemselves, `${first} without its place here`).toContain(alone(stemOfName(other, lang)));
      expect(apart(searchable(other, lang)), first).not.toBe(apart(searchable(first, lang)));
      for (const form of forms) expect(apart(searchable(form, lang)), form).toBe(apart(searchable(first, lang)));
    }
  },
);
