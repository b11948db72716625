/** Words by which an account says that something was taken back, in the languages of the interface. */
import type { SpokenLanguage } from '../../model/spoken.ts';

const WORDS: Readonly<Record<SpokenLanguage, string>> = {
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

/** With the same words people tell of those who leave a place, or take it again: "The troops withdrew." */
const MOVERS: Readonly<Record<SpokenLanguage, string>> = {
  en: String.raw`\b(?:troops?|soldiers?|forces?|army|armies|units?|fighters?|brigades?|battalions?|rebels?|police|guards?|tanks?|artillery|ships?|vessels?|fleet|aircraft|planes?|convoys?|settlers?|villages?|towns?|bridges?)\b`,
  de: String.raw`(?:truppe|soldat|streitkr|armee|einheit|kämpfer|brigade|bataillon|polizei|panzer|schiffe?\b|flotte|konvoi|dorf|stadt\b)`,
  es: String.raw`\b(?:tropas?|soldados?|fuerzas?|ejércitos?|unidad|unidades|combatientes?|brigadas?|policías?|tanques?|buques?|barcos?|flota|pueblos?)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:troupes?|soldats?|forces?|armées?|unités?|combattants?|brigades?|police|chars?|navires?|flotte|villages?)(?!\p{L})`,
  pl: String.raw`(?<!\p{L})(?:wojsk|żołnierz|siły|sił\b|armi|oddział|bojownik|brygad|policj|czołg|okręt|statk|flot|wieś|wsi\b|miast)`,
  ru: String.raw`(?<!\p{L})(?:войск|солдат|сил[аы]?(?!\p{L})|арми|част[ьи](?!\p{L})|боец|бойц|бригад|полици|танк|корабл|флот|сел[оа](?!\p{L})|город)`,
  uk: String.raw`(?<!\p{L})(?:військ|солдат|сил[аи]?(?!\p{L})|армі|частин|боєць|бійц|бригад|поліці|танк|корабл|кораб|флот|сел[оа](?!\p{L})|міст[оа](?!\p{L}))`,
  tr: String.raw`(?<!\p{L})(?:birlik|asker|ordu|kuvvet|savaşçı|tugay|polis|tank|gemi|filo|köy)`,
  ar: 'قوات|جنود|جيش|وحدات|مقاتل|لواء|شرطة|دبابات|سفن|أسطول|قرية|بلدة',
};

/** What is taken back by who said it: a clause with one of these is about that, whoever else stands in it. */
const SAID: Readonly<Record<SpokenLanguage, string>> = {
  en: String.raw`\b(?:reports?|reporting|statements?|claims?|stor(?:y|ies)|articles?|pieces?|accounts?|figures?|numbers?|counts?|tolls?|estimates?|allegations?|accusations?|assertions?|remarks?|comments?|posts?|tweets?|messages?|versions?|words|lines?|sentences?|paragraphs?|denials?|news|corrections?|retract\w*)\b|withdr[aeo]wn? (?:it|that|this|them|these|those|what)\b`,
  de: String.raw`bericht|meldung|aussage|behauptung|erklärung|artikel|angabe|zahl|äußerung|darstellung|vorwurf|nachricht|beitrag|worte?\b|widerr|korrigier`,
  es: String.raw`informaci|informe|declaraci|afirmaci|artículo|noticia|cifra|dato|acusaci|mensaje|versión|palabra|lo dicho|retract|rectific|desdi[jc]`,
  fr: String.raw`article|information|déclaration|affirmation|chiffre|propos|accusation|message|récit|version|dépêche|nouvelle|rétract|rectifi|dédit`,
  pl: String.raw`doniesieni|informacj|oświadczeni|twierdzeni|artykuł|liczb|słow|wypowied|zarzut|wiadomoś|wpis|relacj|sprostow|odwoł`,
  ru: String.raw`сообщени|заявлени|утверждени|стать[ияю]|цифр|данны|слов|обвинени|новост|публикац|исправи`,
  uk: String.raw`повідомлен|заяв|твердж|статт|цифр|дан[иі]|слов|звинувач|новин|публікац|допис|виправи`,
  tr: String.raw`haber|açıklama|iddia|ifade|sayı|makale|yazı|söz|mesaj|paylaşım|düzelt`,
  ar: 'خبر|تقرير|بيان|تصريح|ادعاء|مقال|رقم|أرقام|عدد|رواية|كلام|قول|منشور|اتهام|صحح|تصحيح',
};

/** Behind what of a sentence somebody is said to say begins another clause, besides at a comma. */
const OPENINGS: Readonly<Partial<Record<SpokenLanguage, string>>> = {
  en: String.raw`\b(?:says?|said|writes?|wrote|tells|told|adds?|added)\b(?!\s+(?:of|about|on|in|to|by|before|earlier)\b)|\b(?:reports|reported|claims|claimed|confirms|confirmed|announces|announced)\s+that\b`,
  // In French too; not in "la información de que".
  es: String.raw`(?<!\p{L})(?<!\bde\s)que(?!\p{L})`,
  fr: String.raw`(?<!\p{L})qu['’]`,
  tr: String.raw`(?<!\p{L})göre(?!\p{L})`,
  ar: String.raw`(?<!\p{L})[بو]?[أإ]ن(?!\p{L})`,
};

const anyOf = (words: Readonly<Record<string, string>>, flags = 'iu'): RegExp =>
  new RegExp(Object.values(words).join('|'), flags);

const TAKEN_BACK = anyOf(WORDS, 'giu');
const MOVER = anyOf(MOVERS);
const SAID_THING = anyOf(SAID);
const BETWEEN_CLAUSES = anyOf({ marks: '[,;:،؛()—–]', ...OPENINGS }, 'giu');

/** What a sentence cites stands behind its end. */
const CITED = /\[\^[^\]\s]{1,200}\]/g;
const BETWEEN = /(?<=[.!?؟。…])\s+|\n/u;

/**
 * Of each word of a sentence that may tell of a taking back, the clauses in which it stands: "The report says that the
 * troops withdrew" is about troops, and "The report of troops was withdrawn" about what was reported.
 */
function clausesOfTaking(sentence: string): string[] {
  const found = [...sentence.matchAll(TAKEN_BACK)];
  if (found.length === 0) return [];
  const breaks = [...sentence.matchAll(BETWEEN_CLAUSES)];
  let [before, behind] = [0, 0];
  let start = 0;
  // Each clause once, however many such words it has.
  const clauses = new Map<number, number>();
  for (const { 0: word, index } of found) {
    for (let one = breaks[before]; one && one.index + one[0].length <= index; one = breaks[before]) {
      start = one.index + one[0].length;
      before += 1;
    }
    while ((breaks[behind]?.index ?? Infinity) < index + word.length) behind += 1;
    clauses.set(start, breaks[behind]?.index ?? sentence.length);
  }
  return [...clauses].map(([from, to]) => sentence.slice(from, to));
}

/** Whether a text says in one of its sentences that something was taken back which somebody had said. */
export const saysTakenBack = (text: string): boolean =>
  text
    .replaceAll(CITED, '')
    .split(BETWEEN)
    .flatMap(clausesOfTaking)
    .some((clause) => !MOVER.test(clause) || SAID_THING.test(clause));
