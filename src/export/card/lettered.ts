/** A card as it can be drawn: never with boxes for letters that no font has. */
import type { Font } from 'satori';
import type { Card } from './card.ts';
import { letteringOf } from './fonts.ts';

/** A card that can be drawn as it stands, and with what. */
export interface LetteredCard {
  card: Card;
  fonts: Font[];
  /** Letters that no font has, for which the card has gone without words. */
  missing: readonly string[];
}

/** A small picture within a text, with what joins it to the next. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{FE0F}\u{20E3}\u{200D}]+\s?/gu;

/** Vowel signs of Arabic, which satori does not place: a headline is as well read without. */
const VOWELS = /[\u{64B}-\u{652}\u{670}]/gu;

const wordsOf = ({ above, headline, marks, below, site, story }: Card): string =>
  [above, headline, ...marks.map(({ word }) => word), ...below, site, story].join('\n');

const mapWords = (card: Card, change: (text: string) => string): Card => ({
  ...card,
  above: change(card.above),
  headline: change(card.headline),
  marks: card.marks.map((mark) => ({ ...mark, word: change(mark.word) })),
  below: card.below.map(change),
  site: change(card.site),
  story: change(card.story),
});

/**
 * The card without the small pictures in its words, which no font has, and without the vowel signs of Arabic. Where one
 * letter of it has no font either, it has no words but the name of the site, if that can be drawn: half of what sources say
 * would not be what they say.
 */
export async function letteredCard(told: Card): Promise<LetteredCard> {
  const { fonts, has } = await letteringOf(wordsOf(told));
  const canDraw = (text: string): boolean => Array.from(text).every(has);
  const drawable = (text: string): string =>
    text
      .normalize('NFC')
      .replace(VOWELS, '')
      .replace(PICTURES, (found) => (canDraw(found) ? found : ''))
      .trim();
  const card = mapWords(told, drawable);
  const missing = Array.from(new Set(wordsOf(card))).filter((letter) => !has(letter));
  if (missing.length === 0) return { card, fonts, missing };
  const headline = canDraw(card.site) ? card.site : '';
  return { card: { ...card, above: '', headline, marks: [], below: [], site: '', story: '' }, fonts, missing };
}
