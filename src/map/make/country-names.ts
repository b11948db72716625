/** Names of countries where the maps of the United Nations have another than the Unicode CLDR, which knows all others. */
import { spokenAs, type SpokenLanguage } from '../../model/spoken.ts';

/** By code of ISO 3166-1, then by language. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<SpokenLanguage, string>>>> = {
  PS: {
    ar: 'دولة فلسطين',
    de: 'Staat Palästina',
    en: 'State of Palestine',
    es: 'Estado de Palestina',
    fr: 'État de Palestine',
    pl: 'Państwo Palestyna',
    ru: 'Государство Палестина',
    tr: 'Filistin Devleti',
    uk: 'Держава Палестина',
  },
};

/**
 * The name of a country as the maps of the United Nations have it.
 *
 * @param code of ISO 3166-1
 * @param lang BCP 47
 * @returns `undefined` where they have the usual one, or we know none in the language
 */
export function otherName(code: string, lang: string): string | undefined {
  const spoken = spokenAs(lang);
  return spoken === null ? undefined : OTHER_NAMES[code]?.[spoken];
}
