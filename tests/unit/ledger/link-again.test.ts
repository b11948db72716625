/** A story that is linked again and again: what a save does not reach is kept, and nothing is as it was before. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { nothingBefore } from '../../../src/check/files/read-content.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { checkLanguage } from '../../../src/ledger/language.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { makeLinker, type Linker } from '../../../src/ledger/linker.ts';
import { keptNever, keptWhileSame } from '../../../src/model/kept.ts';
import { stringsFor, type Strings } from '../../../src/strings/strings.ts';
import { contentWith } from '../check/overlay.ts';
import { applyEdit, edit, filesIn } from '../check/random-edits.ts';
import fc from '../property.ts';

const SHOWN = [
  ...(['about', 'abbreviations', 'events', 'stations', 'months', 'claims', 'questions', 'threads', 'actors'] as const),
  ...(['places', 'sources', 'outlets', 'digest', 'days', 'results'] as const),
];

/** Somebody who looks again and again, or once. */
interface Looking {
  before: ReturnType<typeof nothingBefore>;
  linker: Linker;
  strings: (lang: string, timezone: string) => Strings;
}

function again(): Looking {
  const made = new Map<string, Strings>();
  return {
    before: nothingBefore(),
    linker: makeLinker(keptWhileSame),
    strings: (lang, timezone) => {
      const strings = made.get(`${lang} ${timezone}`) ?? stringsFor(lang, timezone);
      made.set(`${lang} ${timezone}`, strings);
      return strings;
    },
  };
}

const once = (): Looking => ({ before: nothingBefore(), linker: makeLinker(keptNever), strings: stringsFor });

async function look(root: string, { before, linker, strings }: Looking) {
  const { content, problems } = await checkContent(root, checkLanguage, before);
  const { lang, timezone } = content.story.site;
  const history = { available: false, reason: 'no-git' } as const;
  const ledger: Ledger | null =
    content.site?.site && content.story.events.size > 0
      ? buildLedger(content, strings(lang, timezone), { drafts: true, history, linker })
      : null;
  return { problems, ledger };
}

type Looked = Awaited<ReturnType<typeof look>>;

/** The parts of a Ledger in which two differ, and what is known of each day. */
function differing(one: Looked, other: Looked): string[] {
  if (!one.ledger || !other.ledger) return one.ledger === other.ledger ? [] : ['ledger'];
  const [a, b] = [one.ledger, other.ledger];
  return [
    ...SHOWN.filter((part) => !isDeepStrictEqual(a[part], b[part])),
    ...a.days.map(({ day }) => day).filter((day) => !isDeepStrictEqual(a.knownOn(day), b.knownOn(day))),
  ];
}

describe('a story that is linked again', () => {
  it('has the problems and the Ledger that whoever reads it for the first time has, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 8 }), async (edits) => {
        using folder = contentWith({}, 'story');
        const looking = again();
        await look(folder.root, looking);
        for (const next of edits) {
          applyEdit(folder.root, next);
          const [kept, fresh] = [await look(folder.root, looking), await look(folder.root, once())];
          expect(kept.problems).toEqual(fresh.problems);
          expect(differing(kept, fresh)).toEqual([]);
        }
      }),
      // What fails is told by its seed: to look for less takes many times as long.
      { numRuns: 2, endOnFailure: true },
    );
  }, 300_000);

  it('keeps what a save does not reach', async () => {
    using folder = contentWith({}, 'story');
    const looking = again();
    const { ledger: first } = await look(folder.root, looking);
    const [edited] = (first?.events ?? []).filter(({ related, next }) => related.length === 0 && next !== null);
    const id = edited?.event.id ?? '';
    const path = filesIn(folder.root).find((file) => file.endsWith(`/${id}.md`)) ?? '';
    const text = readFileSync(join(folder.root, path), 'utf8');
    writeFileSync(join(folder.root, path), text.replace(/^title: .*$/m, 'title: Told otherwise'));
    const { ledger: second } = await look(folder.root, looking);
    expect(second?.eventById(id).ref.name).toBe('Told otherwise');
    const linked = (second?.events ?? []).filter((event) => !first?.events.includes(event));
    const reached = linked.map(({ event }) => event.id);
    expect(reached).toEqual(expect.arrayContaining([id, edited?.next?.id]));
    expect(reached.length).toBeLessThan((second?.events.length ?? 0) / 2);
  });

  it('reaches from a statement the questions that it answers, and no statement beside it that answers them too', async () => {
    using folder = contentWith({}, 'story');
    const looking = again();
    const { ledger: first } = await look(folder.root, looking);
    const path = 'events/2024-03/crew-threatens-to-stay-ashore.md';
    const text = readFileSync(join(folder.root, path), 'utf8');
    writeFileSync(join(folder.root, path), text.replace(/^title: .*$/m, 'title: Told otherwise'));
    const { ledger: second } = await look(folder.root, looking);
    const fresh = (second?.questions ?? []).filter((question) => !first?.questions.includes(question));
    expect(fresh.map(({ question }) => question.id)).toEqual(['cause']);
    const [own, beside] = ['crew-threatens-to-stay-ashore#too-old', 'trust-denies#waited'];
    expect(fresh.flatMap(({ result }) => result.answers.map(({ fact }) => fact.key))).toEqual(
      expect.arrayContaining([own, beside]),
    );
    expect(second?.claims.get(own)).not.toBe(first?.claims.get(own));
    expect(second?.claims.get(beside)).toBe(first?.claims.get(beside));
  });
});
