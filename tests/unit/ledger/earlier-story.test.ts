/** What a change means for the story, against a real repository. */
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { storyChangeAsText, storyChangeAsMarkdown } from '../../../src/check/report/story-change.ts';
import { changeSince } from '../../../src/ledger/earlier-story.ts';
import type { StoryChange } from '../../../src/model/story-change.ts';
import { baseFile, contentWith, type Folder } from '../check/overlay.ts';
import { commitAll } from '../check/repository.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';

/** A second answer, from another outlet. */
const answering = (number: number): string =>
  baseFile(COUNCIL).replace('standing: reported', `standing: reported\n    answers: { ships-waiting: ${number} }`);

async function changeAfter(
  edit: (folder: Folder) => void,
  before: Record<string, string> = {},
): Promise<StoryChange | null> {
  using folder = contentWith(before);
  commitAll(folder.root);
  edit(folder);
  const { content } = await checkContent(folder.root);
  return await changeSince(folder.root, 'HEAD', content);
}

const rewriting =
  (path: string, edit: (text: string) => string, text = baseFile(path)) =>
  ({ root }: Folder) => {
    writeFileSync(join(root, path), edit(text));
  };

const told = (change: StoryChange | null): string => storyChangeAsText(change ?? 'unread', { colour: false });

describe('what changes in a story', () => {
  it('is nothing where only the form of files changes', async () => {
    const change = await changeAfter(
      rewriting(EVENT, (text) => text.replace('threads: [bridge]', 'threads:\n  - bridge')),
    );
    expect(told(change)).toBe('\nNothing in the story changes.\n');
  });

  it('names a question that now has differing answers, and the statuses that turn with it', async () => {
    const change = await changeAfter(
      rewriting(COUNCIL, () => answering(14)),
      { [COUNCIL]: answering(12) },
    );
    expect(told(change)).toBe(`
What this changes in the story

Statements
  ~ council-meets#met
      answers: ships-waiting 12
             → ships-waiting 14

Questions
  ~ ships-waiting: agreed → differs

Statuses
  ~ council-meets: reported → disputed
`);
  });

  it('is nothing where a record is called by another id, whoever names it', async () => {
    const change = await changeAfter(({ root }) => {
      const renaming: [folder: string, from: string, to: string][] = [
        ['actors', 'port-authority', 'harbour-office'],
        ['sources', 'harbour-news-1', 'news-1'],
        ['questions', 'ships-waiting', 'waiting-ships'],
      ];
      for (const [folder, from, to] of renaming) {
        renameSync(join(root, folder, `${from}.yaml`), join(root, folder, `${to}.yaml`));
        appendFileSync(join(root, folder, `${to}.yaml`), `former_ids: [${from}]\n`);
      }
      for (const path of [EVENT, COUNCIL]) {
        const text = readFileSync(join(root, path), 'utf8');
        const named = renaming.reduce(
          (one, [, from, to]) => one.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
          text,
        );
        writeFileSync(join(root, path), named);
      }
    });
    expect(told(change)).toBe('\nNothing in the story changes.\n');
  });

  it('names new events with their statements and status, also where another event changes by them', async () => {
    const change = await changeAfter(({ root }) => {
      rmSync(join(root, COUNCIL));
      writeFileSync(join(root, 'events/2023-06/later.md'), answering(14).replace(/^title: .*$/m, 'title: Later'));
    });
    expect(told(change)).toBe(`
What this changes in the story

Events
  + later: Later
  - council-meets: The town council meets about the bridge

Statements
  + later#met: The town council met in the evening.
  - council-meets#met: The town council met in the evening.

Questions
  ~ ships-waiting: single → differs

Statuses
  + later: disputed
`);
  });

  it('gives old and new of a statement, of its text and its standing', async () => {
    const change = await changeAfter(
      rewriting(EVENT, (text) =>
        text.replace('that twelve', 'that about twelve').replace('standing: claimed', 'standing: assessed'),
      ),
    );
    expect(change?.claims.changed).toEqual([
      {
        id: 'bridge-closed#waiting',
        fields: [
          {
            field: 'text',
            before: 'The port authority says that twelve ships are waiting.',
            after: 'The port authority says that about twelve ships are waiting.',
          },
          { field: 'standing', before: 'claimed', after: 'assessed' },
        ],
      },
    ]);
  });

  it('follows a statement to its new id, and to another event', async () => {
    const waiting = / {2}- id: waiting\n([^]*?)(?=---)/;
    const renamed = (text: string): string =>
      text
        .replace(waiting, '  - id: away\n    former_ids: [bridge-closed#waiting]\n$1')
        .replace('[^waiting]', '[^away]');
    const within = await changeAfter(rewriting(EVENT, renamed));
    const unchanged = { added: [], removed: [], changed: [] };
    expect(within?.claims).toEqual({
      ...unchanged,
      renamed: [{ from: 'bridge-closed#waiting', to: 'bridge-closed#away' }],
    });

    const elsewhere = await changeAfter((folder) => {
      const [, rest = ''] = waiting.exec(baseFile(EVENT)) ?? [];
      const claim = `  - id: away\n    former_ids: [bridge-closed#waiting]\n${rest}`;
      rewriting(EVENT, (text) => text.replace(waiting, '').replace(/ The port authority counts.*/, ''))(folder);
      rewriting(COUNCIL, (text) => text.replace('---\n\n', `${claim}---\n\nShips wait.[^away] `))(folder);
    });
    expect(elsewhere?.claims).toEqual({
      ...unchanged,
      renamed: [{ from: 'bridge-closed#waiting', to: 'council-meets#away' }],
    });
    expect(told(elsewhere)).toContain('Statements\n  ~ council-meets#away: was called bridge-closed#waiting\n');
  });

  it('follows an event to its new id, and its statements', async () => {
    const change = await changeAfter(({ root }) => {
      renameSync(join(root, EVENT), join(root, 'events/2023-06/bridge-shut.md'));
      writeFileSync(
        join(root, 'events/2023-06/bridge-shut.md'),
        baseFile(EVENT)
          .replace('kind:', 'former_ids: [bridge-closed]\nkind:')
          .replace('- id: waiting', '- id: away\n    former_ids: [bridge-closed#waiting]')
          .replace('[^waiting]', '[^away]'),
      );
    });
    expect(told(change)).toContain('  ~ bridge-shut: was called bridge-closed\n');
    const renamed = [{ from: 'bridge-shut#waiting', to: 'bridge-shut#away' }];
    expect(change?.claims).toEqual({ added: [], removed: [], renamed, changed: [] });
    expect(change?.statuses).toEqual([]);
  });

  it('follows an event into another one that takes it in, and its statements', async () => {
    const change = await changeAfter((folder) => {
      const [, claims = '', account = ''] = /claims:\n([^]*)---\n\n([^]*)$/.exec(baseFile(COUNCIL)) ?? [];
      rmSync(join(folder.root, COUNCIL));
      rewriting(EVENT, (text) =>
        text
          .replace('kind:', 'former_ids: [bridge-closed, council-meets]\nkind:')
          .replace('---\n\n', `${claims}---\n\n${account}\n`),
      )(folder);
    });
    expect(told(change)).toBe(`
What this changes in the story

Events
  ~ bridge-closed: has taken in council-meets

Statements
  ~ bridge-closed#met: was called council-meets#met
`);
  });

  it('does not say again what a new correction withholds', async () => {
    const withholding = (text: string): string =>
      text
        .replace('text: The port authority says that twelve ships are waiting.', 'text: Ships are waiting.')
        .replace('title: The harbour bridge closes', 'title: The bridge closes')
        .replace(
          'kind:',
          'corrections: [{ on: 2023-06-08, claims: [waiting], was: withheld, now: Ships are waiting., why: It could harm. }]\nkind:',
        );
    const change = told(await changeAfter(rewriting(EVENT, withholding)));
    expect(change).toContain('      title: withheld\n           → The bridge closes\n');
    expect(change).toContain('      corrections: nothing\n');
    expect(change).toContain('      text: withheld\n          → Ships are waiting.\n');
    const gone = (text: string): string =>
      withholding(text)
        .replace(/ {2}- id: waiting\n[^]*?(?=---)/, '')
        .replace('[^waiting]', '[^closed]');
    expect(told(await changeAfter(rewriting(EVENT, gone)))).toContain('  - bridge-closed#waiting: withheld\n');
  });

  it('does not tell of an id that is withheld itself', async () => {
    const named = baseFile(COUNCIL).replaceAll('met', 'anna-holm-spoke');
    const withholding = named
      .replaceAll('anna-holm-spoke', 'spoke')
      .replace(
        'kind:',
        'corrections: [{ on: 2023-06-08, claims: [], was: withheld, now: No name., why: Harm. }]\nkind:',
      );
    const statement = await changeAfter(
      rewriting(COUNCIL, () => withholding),
      { [COUNCIL]: named },
    );
    expect(told(statement)).toContain('+ council-meets#spoke');
    expect(told(statement)).not.toContain('anna-holm');
    const event = await changeAfter(
      ({ root }) => {
        rmSync(join(root, 'events/2023-06/anna-holm.md'));
        writeFileSync(join(root, 'events/2023-06/somebody-speaks.md'), withholding);
      },
      { 'events/2023-06/anna-holm.md': named },
    );
    expect(told(event)).toContain('+ somebody-speaks');
    expect(told(event)).not.toContain('anna-holm');
  });

  it('leaves out drafts', async () => {
    const draft = (text: string): string => text.replace('kind:', 'draft: true\nkind:');
    const change = await changeAfter(({ root }) => {
      writeFileSync(join(root, 'events/2023-06/later.md'), draft(baseFile(COUNCIL)));
    });
    expect(told(change)).toBe('\nNothing in the story changes.\n');
  });

  it('is not told while a file is broken, which would look as if it were gone', async () => {
    const change = await changeAfter(rewriting(EVENT, (text) => text.replace('title:', 'titel:')));
    expect(change).toBeNull();
    expect(told(change)).toBe('\nWhat this changes in the story can be told when every file can be read.\n');
  });

  it('is the same as Markdown, in which nothing that an editor wrote acts', async () => {
    const change = await changeAfter(
      rewriting(EVENT, (text) => text.replace('The harbour bridge closes', '<b>@everyone</b> [x](y)')),
    );
    expect(storyChangeAsMarkdown(change ?? 'unread')).toBe(`
## What this changes in the story

### Events

- changed: **bridge-closed**
  - title: ~~The harbour bridge closes~~ → &#60;b&#62;&#64;everyone&#60;/b&#62; &#91;x&#93;(y)
`);
  });
});
