/** What an editor (VS Code) knows of content: schemas, which file has which, snippets. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/check/rules/yaml/front-matter.ts';
import { parseRecord } from '../../../src/check/files/parse.ts';
import { readContent } from '../../../src/check/files/read-content.ts';
import { writeFrontMatterHelp } from '../../../src/cli/front-matter-help.ts';
import { jsonSchemas } from '../../../src/schema/json-schema.ts';
import { wordsOf } from '../../../src/strings/strings.ts';
import { wordsSchema } from '../../../src/strings/words-schema.ts';
import { STORY } from '../../fixture-story/repository.ts';
import { contentWith } from '../check/overlay.ts';
import { languageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** JSON as the editor's own files have it, with a comma after the last entry. */
const json = (path: string): unknown => ts.parseConfigFileTextToJson(path, read(path)).config;

const settings = json('.vscode/settings.json') as Record<string, unknown>;
const schemas = [...jsonSchemas()];

describe('the schemas for editors', () => {
  it.each(schemas)('of %s are those of the code: else run npm run schemas', (type, schema) => {
    expect(json(`.vscode/schemas/${type}.schema.json`)).toEqual(schema);
  });

  it('are there for every type, and for nothing else', () => {
    const files = readdirSync(join(root, '.vscode/schemas')).toSorted();
    expect(files).toEqual([...schemas.map(([type]) => type), 'words'].map((name) => `${name}.schema.json`).toSorted());
  });

  it('of words.yaml is that of the code, whatever story there is: else run npm run schemas', () => {
    expect(json('.vscode/schemas/words.schema.json')).toEqual(wordsSchema(wordsOf('en', 'UTC')));
  });

  it('explain every field of a file', () => {
    const unexplained = schemas.flatMap(([type, schema]) =>
      Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
        typeof field === 'object' && field.description ? [] : [`${type}.${name}`],
      ),
    );
    expect(unexplained).toEqual([]);
  });

  it('accept every record of the story', async () => {
    const { content } = await readContent(STORY);
    const ajv = new Ajv({ allowUnionTypes: true });
    const validators = new Map(schemas.map(([type, schema]) => [type, ajv.compile(schema)]));
    const files = [...content.records, ...(content.site ? [content.site] : [])];
    const refused = files.flatMap(({ type, path, text }) => {
      const split = path.endsWith('.md') ? splitFrontMatter(text) : null;
      const data: unknown = parse(split?.ok ? split.matter.yaml : text);
      return validators.get(type)?.(data) ? [] : [path];
    });
    expect(files.length).toBeGreaterThan(50);
    expect(refused).toEqual([]);
  });

  it('refuse a typing mistake', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(jsonSchemas().get('actor') ?? {});
    expect(validate({ name: 'A', kind: 'person' })).toBe(true);
    expect(validate({ name: 'A', kind: 'persn' })).toBe(false);
    expect(validate({ name: 'A', kind: 'person', rolle: 'B' })).toBe(false);
  });
});

describe('the settings', () => {
  const wired = Object.entries(settings['yaml.schemas'] as Record<string, string>);

  it('give each YAML file of the content the schema of its type', async () => {
    const { content } = await readContent(STORY);
    const files = [...content.records, ...(content.site ? [content.site] : [])].filter(({ path }) =>
      path.endsWith('.yaml'),
    );
    const wrong = files.filter(({ path, type }) => {
      const found = wired.filter(([, glob]) => matchesGlob(`content/${path}`, glob)).map(([schema]) => schema);
      return found.join() !== `./.vscode/schemas/${type}.schema.json`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('name schemas that are there, and switch on the help for front matter', () => {
    expect(wired.filter(([schema]) => !existsSync(join(root, schema)))).toEqual([]);
    expect(settings['astro.content-intellisense']).toBe(true);
    expect(json('.vscode/extensions.json')).toEqual({
      recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'],
    });
  });
});

describe('front matter in the editor', () => {
  const EVENT = 'events/2023-06/council-meets.md';

  it('shows what a field is for, and what is mistyped', async () => {
    using folder = contentWith({});
    await writeFrontMatterHelp(folder.root, folder.root);
    using server = await languageServer(folder.root);
    const text = readFileSync(join(folder.root, EVENT), 'utf8').replace('kind: happening', 'kind: hapening');
    const uri = pathToFileURL(join(folder.root, EVENT)).href;
    server.open(uri, text);
    const line = text.split('\n').findIndex((one) => one.includes('standing:'));
    const hover = await server.ask('textDocument/hover', { textDocument: { uri }, position: { line, character: 6 } });
    expect(hover).toMatchObject({
      contents: { value: expect.stringMatching(/^reported: the source says it itself\. claimed: /) as string },
    });
    const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { message: string; range: { start: { line: number } } }[];
    };
    expect(items.map(({ message, range }) => [range.start.line, message])).toEqual([
      [3, 'Value is not accepted. Valid values: "happening", "statement".'],
    ]);
  });

  it('is not prepared for content that is not open in the editor', async () => {
    using project = contentWith({});
    using elsewhere = contentWith({});
    await writeFrontMatterHelp(project.root, elsewhere.root);
    expect(existsSync(join(project.root, '.astro'))).toBe(false);
  });
});

describe('the snippets', () => {
  const snippets = json('.vscode/story.code-snippets') as Record<string, { body: string[] }>;
  /** What is there when somebody takes the first choice everywhere. */
  const taken = (name: string, indent = ''): string =>
    (snippets[name]?.body ?? [])
      .map((line) =>
        `${indent}${line}`.replace(
          /\$\{\d+\|([^,|]+)[^}]*\}|\$\{\d+:([^}]*)\}/g,
          (_, choice?: string, text?: string) => choice ?? text ?? '',
        ),
      )
      .map((line) => line.replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2023-06-08'))
      .join('\n');

  it('give a sound event', () => {
    expect(parseRecord('event', 'a', 'events/2023-06/a.md', taken('Event')).findings).toEqual([]);
  });

  it('give a sound correction, and a statement that was taken back', () => {
    const text = taken('Event').replace(
      '\n---\n\n',
      `\n${taken('Taken back', '    ')}\ncorrections:\n${taken('Correction')}\n---\n\n`,
    );
    const { file, findings } = parseRecord('event', 'a', 'events/2023-06/a.md', text);
    expect(findings).toEqual([]);
    expect(file.record).toMatchObject({
      claims: [{ retracted: { by: 'FILL IN who took it back' } }],
      corrections: [{ claims: ['statement-id'], was: 'FILL IN what the page said' }],
    });
  });

  it('give a sound statement with a quotation, as they are indented', () => {
    const text = taken('Event').replace('\n---\n\n', `\n${taken('Claim')}\n${taken('Quotation', '    ')}\n---\n\n`);
    const { file, findings } = parseRecord('event', 'a', 'events/2023-06/a.md', text);
    expect(findings).toEqual([]);
    expect(file.record).toMatchObject({
      claims: [
        { id: 'first' },
        { via: [{ source: 'direct' }], by: ['actor-id'], quote: { text: 'FILL IN the words' } },
      ],
    });
  });
});
