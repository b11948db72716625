/** Texts that are there in English alone: what a field of the data files means. */
import { baseLanguage } from '../model/language-tag.ts';
import type { Strings } from './strings.ts';

/** The attributes of an element whose text is English on a page that may be in another language. */
export const inEnglish = ({ lang }: Pick<Strings, 'lang'>): { lang?: 'en'; dir?: 'ltr' } =>
  baseLanguage(lang) === 'en' ? {} : { lang: 'en', dir: 'ltr' };
