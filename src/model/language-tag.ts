/** Language tags of BCP 47. */

/** The language of a tag, its script and region left aside: `pt` of "pt-BR". */
export const baseLanguage = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();
