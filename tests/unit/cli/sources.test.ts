/** `npm run sources` as a person or a workflow starts it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceResults } from '../../../src/sources/results.ts';
import { runHere, type Ended } from './in-process.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const run = (args: readonly string[], cwd: string): Promise<Ended> => runHere(['sources', ...args], cwd);

const EVENT = 'events/2023-06/council-meets.md';
const quoting = { [EVENT]: baseFile(EVENT).replace(/^( +)standing:/m, '$1quote: { text: It is shut }\n$1standing:') };

interface Captures extends Disposable {
  place: string;
}

/** A temporary folder with captures, gone when it is disposed of. */
function captures(files: Record<string, string>): Captures {
  const place = mkdtempSync(join(tmpdir(), 'captures-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return {
    place,
    [Symbol.dispose]: () => {
      rmSync(place, { recursive: true });
    },
  };
}

const source = /source: (\S+)/.exec(baseFile(EVENT))?.[1] ?? '';

describe('with captures', () => {
  it.each([
    ['found', { [`${source}.txt`]: 'They said: “It  is shut”.' }, 0],
    ['found', { [`${source}.html`]: '<p>It <i>is</i> shut' }, 0],
    ['not found', { [`${source}.txt`]: 'It is open.' }, 1],
    ['not checked', {}, 0],
  ] as const)('a quotation is %s in %j', async (result, files, status) => {
    using folder = contentWith(quoting);
    using taken = captures(files);
    const ended = await run(['--content', '.', '--captures', taken.place, '--format', 'json'], folder.root);
    const report = JSON.parse(ended.stdout) as SourceResults;
    expect(report.quotations.map((one) => one.result)).toEqual([result]);
    expect(report.addresses).toEqual([]);
    expect([ended.status, ended.stderr]).toEqual([status, '']);
  });

  it('ends with a table and the counts', async () => {
    using folder = contentWith(quoting);
    const files = { [`${source}.txt`]: 'It is open.', 'harbor-news.txt': '' };
    using taken = captures(files);
    const { stdout } = await run(['--content', '.', '--captures', taken.place], folder.root);
    expect(stdout).toBe(`Quotations
!  not found  ${source}  council-meets#met  ${source}.txt does not have these words

No source is called like the capture harbor-news.txt.
Addresses: 0 found, 0 not found, 0 not checked.
Quotations: 0 found, 1 not found, 0 not checked.
`);
  });
});

describe('the command', () => {
  it('requests nothing in a private network', async () => {
    // Each on a host of its own: visits to one host rest in between.
    let host = 0;
    const within = (text: string): string =>
      text.replace(/(?<=^(archive_)?url: ).*$/gm, () => `http://127.0.0.${(host += 1)}:9/`);
    const paths = ['harbour-news-1', 'quay-post-2'].map((id) => `sources/${id}.yaml`);
    using folder = contentWith(Object.fromEntries(paths.map((path) => [path, within(baseFile(path))])));
    const { stdout } = await run(['--content', '.'], folder.root);
    expect(stdout).toContain('http://127.0.0.1:9/; it leads into a private network, and was not requested');
  });

  it.each([
    [['--format', 'jsno'], 'Unexpected "jsno" for --format; expected text, json or markdown; did you mean "json"?\n'],
    [['--captures', 'nowhere'], 'There is no folder "nowhere" with captures.\n'],
  ])('refuses %j in plain words', async (args, message) => {
    using folder = contentWith({});
    const { status, stderr } = await run(['--content', '.', ...args], folder.root);
    expect([status, stderr]).toEqual([1, message]);
  });

  it('looks at no content with errors', async () => {
    using folder = contentWith({ 'outlets/quay-post.yaml': 'nam: A\n' });
    const { status, stderr } = await run(['--content', '.', '--captures', '.'], folder.root);
    expect([status, stderr]).toEqual([1, 'The content has an error; npm run check says which. Mend that first.\n']);
  });
});
