/** Alternative spellings: which people, groups and places a text names, and how else their names are written. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Id } from '../model/record.ts';
import { withBoundaries } from '../search/segments.ts';
import { stemmed } from '../search/words.ts';

export interface Named {
  id: Id;
  name: string;
  aliases: readonly string[];
  names: Readonly<Record<string, string>>;
}

interface Spelling {
  words: readonly string[];
  named: Named;
}

/** Gives the names, in all their spellings, of whom and what a text names, and of the records given besides. */
export type NamesIn = (text: string, besides?: readonly Id[]) => string[];

/** The words of a text by which names are compared: without endings where the language has rules for them. */
const wordsIn =
  (lang: string) =>
  (text: string): string[] =>
    (
      withBoundaries(text, lang)
        .replaceAll('ʼ', '’')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => stemmed(word, lang));

/** "Petra Venn", and not "First speaker in the video". */
export const isPersonalName = (name: string): boolean => /^\p{Lu}[^ ]*( \p{Lu}[^ ]*)+$/u.test(name);

/** A name in all its spellings, the one that we use first. */
export const spellingsOf = ({ name, aliases, names }: Named): string[] => [
  ...new Set([name, ...aliases, ...Object.values(names)]),
];

/**
 * Prepares to find names in texts.
 *
 * People are found by their surname as well. Each text is read once, whatever the number of names.
 */
export function namesIn({ actors, places, strings }: Ledger): NamesIn {
  const named: Named[] = [...actors.map(({ actor }) => actor), ...places.map(({ place }) => place)];
  const rank = new Map(named.map((one, at) => [one, at]));
  const byId = Map.groupBy(named, ({ id }) => id);
  const people = new Set<Named>(actors.map(({ actor }) => actor).filter(({ kind }) => kind === 'person'));
  const wordsOf = wordsIn(strings.lang);
  const byFirstWord = new Map<string, Spelling[]>();
  const add = (words: readonly string[], one: Named): void => {
    const [first] = words;
    if (first === undefined) return;
    const known = byFirstWord.get(first);
    if (known) known.push({ words, named: one });
    else byFirstWord.set(first, [{ words, named: one }]);
  };
  for (const one of named) {
    for (const spelling of spellingsOf(one)) {
      add(wordsOf(spelling), one);
      if (people.has(one) && isPersonalName(spelling)) add(wordsOf(spelling).slice(-1), one);
    }
  }
  const namedIn = (text: string): Named[] => {
    const words = wordsOf(text);
    return words.flatMap((word, at) =>
      (byFirstWord.get(word) ?? [])
        .filter((spelling) => spelling.words.every((part, further) => words[at + further] === part))
        .map((spelling) => spelling.named),
    );
  };
  // A name may hold another: the bridge in a harbour is found by every spelling of the harbour.
  const held = new Map(named.map((one) => [one, new Set(namedIn(spellingsOf(one).join('; ')))]));
  return (text, besides = []) => {
    const found = new Set([...besides.flatMap((id) => byId.get(id) ?? []), ...namedIn(text)]);
    for (const one of found) for (const within of held.get(one) ?? []) found.add(within);
    return [...found]
      .toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .map((one) => spellingsOf(one).join(', '));
  };
}
