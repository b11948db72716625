/** Words by which an account says that something was taken back, in the languages of the interface. */

const WORDS: Readonly<Record<string, string>> = {
  en: String.raw`retract|withdr[aeo]w|(?:take|takes|took|taken|taking)\b[^.\n]{1,40}\bback\b|\btaken back\b|recant|disavow|correct(?:ed|ion)|no longer (?:stand|say|claim|maintain)`,
  de: String.raw`zurück(?:ge(?:nommen|zogen)|nahm|zog|nehm|zieh)|(?:nahm|nimmt|zog|zieht)\b[^.\n]{1,60}\bzurück\b|widerr[iu]e?f|korrigier|berichtig`,
  es: String.raw`retract|retir[aóe]|rectific|desdij|desdic`,
  fr: String.raw`rétract|retir[ée]|rectifi|dédit|reven(?:u|ue|us) sur`,
  pl: String.raw`wycof|odwoł|sprostow|cofn[ąię]`,
  ru: String.raw`отозва|отказа\p{L}* от|исправи|взял\p{L}* [^.\n]{0,40}(?:назад|обратно)`,
  uk: String.raw`відклика|відмови\p{L}* від|виправи|взял\p{L}* [^.\n]{0,40}назад`,
  tr: String.raw`geri (?:al|çek)|düzelt|vazgeç`,
  ar: 'تراجع|سحب|صحح|تصحيح',
};

const TAKEN_BACK = new RegExp(Object.values(WORDS).join('|'), 'iu');

/** Whether a text says that something was taken back. */
export const saysTakenBack = (text: string): boolean => TAKEN_BACK.test(text);
