/** The number that was probably meant by something that is none: `twelve`, `12 ships`, `10-12`, `about 50`. */
import { figuresIn } from '../prose/figures.ts';

const RANGE = /^(?:from |between )?(\d+)\s*(?:-|–|—|\.\.|to|and)\s*(\d+)\b/i;

const ABOUT = /^(?:about|around|roughly|nearly|some|circa|ca\.?|c\.|~|≈)\s*(?=\S)/i;

/**
 * An answer to a question for a number, as YAML has it.
 *
 * @param text what an editor wrote
 * @returns `null` where none is near
 */
export function nearNumber(text: string): string | null {
  const [, low, high] = RANGE.exec(text.trim()) ?? [];
  if (low !== undefined && high !== undefined) {
    return Number(low) <= Number(high) ? `{ min: ${low}, max: ${high} }` : null;
  }
  const about = ABOUT.exec(text.trim())?.[0] ?? '';
  const [figure, ...others] = figuresIn(text);
  if (!figure || others.length > 0) return null;
  return about === '' ? String(figure.value) : `{ about: ${figure.value} }`;
}
