/** The story at a glance, each line with its page and what it says. */
import type { DigestLine } from '../../model/digest.ts';
import type { Ledger } from '../ledger.ts';

/** A line of the digest as a page shows it. */
export interface DigestEntry {
  href: string | null;
  name: string;
  detail: string;
}

export type DigestInWords = Readonly<Record<keyof Ledger['digest'], readonly DigestEntry[]>>;

type Told = Pick<Ledger, 'digest' | 'strings' | 'eventById' | 'questionById'>;

function describe({ strings, eventById, questionById }: Told, line: DigestLine): DigestEntry {
  if (line.kind === 'event') {
    const { ref, explanation, differences, denials } = eventById(line.event.id);
    const details = differences.length + denials.length;
    const detail = details === 0 ? explanation.reason : strings.front.details(explanation.reason, details);
    return { href: ref.href, name: ref.name, detail };
  }
  const { ref, groups, before, question } = questionById(line.result.question.id);
  const names = (refs: readonly { name: string }[]): string => strings.list(refs.map(({ name }) => name));
  const given = groups.map(({ fullText, givers }) =>
    strings.front.answerBy(
      fullText,
      givers.map(({ who, readIn, direct }) => strings.front.giver(names(who), names(readIn), direct)),
    ),
  );
  const now = given.length > 0 ? given : [question.open ?? strings.question.noAnswer];
  const earlier = before.length > 0 ? [strings.answer.beforeText(before.map(({ fullText }) => fullText))] : [];
  return { href: ref.href, name: ref.name, detail: [...now, ...earlier].join(' ') };
}

/** The digest in words. */
export function digestInWords(ledger: Told): DigestInWords {
  const inWords = (lines: readonly DigestLine[]): DigestEntry[] => lines.map((line) => describe(ledger, line));
  const { supported, unchecked, differs, unknown } = ledger.digest;
  return {
    supported: inWords(supported),
    unchecked: inWords(unchecked),
    differs: inWords(differs),
    unknown: inWords(unknown),
  };
}
