/**
 * Of the first story alone, the one in `content/`: this folder goes when another story begins. What the site takes from
 * the articles, against their text. The articles are no part of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/child.ts';
import type { SourceResults } from '../../src/sources/results.ts';
import { CONTENT, publishedLedger } from './story.ts';

const folder = fileURLToPath(new URL('../../../shared/captures/', import.meta.url));
const isThere = existsSync(folder);
if (!isThere) console.warn('The captures of the two articles are not here; quotations are not compared with them.');

const ledger = await publishedLedger();
const articles = new Map(
  isThere
    ? ['kyiv-post-17898', 'euromaidan-press-2023-06-05'].map((id) => [id, readFileSync(`${folder}${id}.txt`, 'utf8')])
    : [],
);
const claims = [...ledger.claims.values()].map(({ claim }) => claim);

describe.runIf(isThere)('beside the articles', () => {
  it('every quotation stands in its article to the letter, as the check of the sources looks for it', () => {
    const options = { cwd: root, encoding: 'utf8' } as const;
    const args = ['src/cli/run.cjs', 'sources', '--content', CONTENT, '--captures', folder, '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, args, options);
    const { quotations } = JSON.parse(stdout) as SourceResults;
    expect(quotations.length).toBeGreaterThan(9);
    expect(quotations.filter(({ result }) => result !== 'found')).toEqual([]);
    expect(status).toBe(0);
  });

  it('no sentence is taken over: no eight words in a row outside quotations', () => {
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set(
      [...articles.values()].flatMap((text) => {
        const words = wordsOf(text);
        return words.map((_, at) => words.slice(at, at + 8).join(' '));
      }),
    );
    const ours = [
      ...claims.map(({ text }) => text),
      ...ledger.events.flatMap(({ event, prose }) => [event.title, event.summary, prose.html.replace(/<[^>]+>/g, ' ')]),
    ];
    const shared = ours.flatMap((text) => {
      const words = wordsOf(text);
      return words.map((_, at) => words.slice(at, at + 8)).filter((run) => run.length === 8 && runs.has(run.join(' ')));
    });
    expect(shared.map((run) => run.join(' '))).toEqual([]);
  });
});
