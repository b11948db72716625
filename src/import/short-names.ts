/** Ways in which tables write the names of people short, or turned round: "Tavake", "I. Tavake", "Tavake, Inés". */

const marks = /\p{M}+/gu;

/** The words of a name without case, accents and the points of initials. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');

const initial = (word: string): string => Array.from(word)[0] ?? '';

const isInitials = (word: string): boolean => /^(?:\p{L}\.)+$/u.test(word);

/** A name with what stands behind the family name in front of it, as {@link shortenings} gives it. */
export function asTold(name: string): string {
  const [family = '', given, ...others] = name.split(',');
  if (given !== undefined && others.length === 0) return wordsOf(`${given} ${family}`).join(' ');
  const words = name.trim().split(/\s+/);
  const at = words.findLastIndex((word) => !isInitials(word)) + 1;
  return wordsOf([...words.slice(at), ...words.slice(0, at)].join(' ')).join(' ');
}

/**
 * How somebody may be called who has a name: by its end, by that with the first word or the initials of what stands before,
 * and by all of it without its accents.
 *
 * @returns as {@link asTold} gives it
 */
export function shortenings(name: string): string[] {
  const words = wordsOf(name);
  const short = words.flatMap((_, from) => {
    if (from === 0) return [];
    const ending = words.slice(from).join(' ');
    const initials = words.slice(0, from).map(initial);
    return [ending, `${words[0] ?? ''} ${ending}`, `${initials[0] ?? ''} ${ending}`, `${initials.join(' ')} ${ending}`];
  });
  return [...new Set([words.join(' '), ...short])];
}
