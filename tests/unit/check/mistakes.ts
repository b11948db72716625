/** The mistakes of `tests/fixtures/mistakes.yaml`, each made in a sound content folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../../src/check/check.ts';
import { problemsAsText } from '../../../src/check/report/text.ts';
import { readRevision } from '../../../src/check/files/revision.ts';
import { silentEdits } from '../../../src/check/rules/correction/silent-edit.ts';
import { contentWith } from './overlay.ts';
import { commitAll } from './repository.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

const EVENT = 'events/2023-06/bridge-closed.md';

/** What stands at the head of every Word document: that of a zip file, and the name of the first file in it. */
const DOCX = Buffer.from(
  '504b03041400060008000000210000000000000000000000000000005b436f6e74656e745f54797065735d2e78',
  'hex',
);

/** How a file can be saved. */
const SAVED = {
  crlf: (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
  bom: (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  // The two differ only from 0x80 to 0x9f, where Windows has its curly marks.
  'windows-1252': (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'),
  docx: () => DOCX,
  png: () => readFileSync(join(FIXTURES, 'broken-link-picture/images/bridge.png')),
};

const saved = z.enum(['crlf', 'bom', 'utf-16', 'windows-1252', 'docx', 'png']) satisfies z.ZodType<keyof typeof SAVED>;

const edit = z.strictObject({
  in: z.string().default(EVENT),
  find: z.string().optional(),
  put: z.string().optional(),
  write: z.string().optional(),
  as: saved.optional(),
  move: z.string().optional(),
  remove: z.boolean().default(false),
});

const mistake = edit.extend({
  mistake: z.string(),
  published: z.boolean().default(false),
  and: z.array(edit).default([]),
  says: z.string().default(''),
});

type Edit = z.output<typeof edit>;

export type Mistake = z.output<typeof mistake>;

/** Every mistake of the table, in its order. */
export const MISTAKES: readonly Mistake[] = z
  .array(mistake)
  .parse(parse(readFileSync(join(FIXTURES, 'mistakes.yaml'), 'utf8')));

function make(root: string, { in: path, find, put, write, as, move, remove }: Edit): void {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (find !== undefined && !before.includes(find)) throw new Error(`${path} has nowhere ${JSON.stringify(find)}`);
  const text = write ?? (find === undefined ? before : before.replace(find, () => put ?? ''));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, as === undefined ? text : SAVED[as](text));
  if (move !== undefined) {
    mkdirSync(dirname(join(root, move)), { recursive: true });
    renameSync(file, join(root, move));
  }
  if (remove) rmSync(file);
}

/**
 * What the check prints of a mistake.
 *
 * @returns nothing where there is nothing to say
 */
export async function saidOf({ published, and, ...first }: Mistake): Promise<string> {
  using folder = contentWith({});
  if (published) commitAll(folder.root);
  for (const one of [first, ...and]) make(folder.root, one);
  const { records } = published ? await readRevision(folder.root, 'HEAD') : { records: [] };
  const { problems } = await checkContent(folder.root, (content) => silentEdits(records, content, '2023-07-01'));
  // The repository stands in the folder itself, where no other does.
  const found = problems.filter(({ path }) => path !== '.git');
  if (found.length === 0) return '';
  const lines = problemsAsText(found, { colour: false }).trimEnd().split('\n');
  // The closing count is the same for all.
  return `${lines.slice(0, -1).join('\n').trimEnd()}\n`;
}
