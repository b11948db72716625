/** Which part of `src/` may use which: imports point one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Each part of `src/` with the parts it may import from, besides itself. */
const mayUse: Record<string, readonly string[]> = {
  model: [],
  text: [],
  schema: ['model'],
  markdown: ['model', 'text'],
  check: ['schema', 'markdown', 'model', 'text'],
  strings: ['model'],
  map: ['model'],
  import: ['check', 'schema', 'markdown', 'model'],
  ledger: ['check', 'schema', 'markdown', 'strings', 'model'],
  styles: [],
  drawing: ['model'],
  client: ['strings', 'model'],
  export: ['ledger', 'drawing', 'strings', 'model'],
  hosting: [],
  compare: [],
  components: ['ledger', 'drawing', 'map', 'strings', 'styles', 'client', 'model'],
  layouts: ['components', 'export', 'ledger', 'strings', 'styles', 'client', 'model'],
  pages: ['layouts', 'components', 'export', 'ledger', 'map', 'strings', 'styles', 'model'],
  sources: ['check', 'markdown', 'model'],
  new: ['check', 'schema', 'model'],
  vite: ['ledger', 'check', 'schema', 'export', 'hosting', 'model'],
  cli: [
    'new',
    'sources',
    'ledger',
    'import',
    'compare',
    'check',
    'schema',
    'strings',
    'export',
    'hosting',
    'map',
    'model',
  ],
};

/** Parts of which another may know the shapes, but not run the code. */
const typesOnly: Record<string, readonly string[]> = { components: ['ledger', 'map'] };

/** What components may run all the same: how a record becomes an address is theirs to show, and builds nothing. */
const harmless = ['ledger/address.ts'];

interface Import {
  file: string;
  from: string;
  target: string;
  typeOnly: boolean;
}

/** The TypeScript in a file: all of it, or an Astro component's front matter and scripts. */
function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [front, ...scripts].join('\n');
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly)
  );
};

/** Every import specifier of a file, `import()` included. */
function specifiers(path: string): { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        found.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) found.push({ specifier: target.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, scriptOf(path), ts.ScriptTarget.Latest));
  return found;
}

const partOf = (path: string): string => path.split('/')[0] ?? '';

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|mjs|astro)$/.test(name))
  .toSorted();

const imports: Import[] = files.flatMap((file) =>
  specifiers(join(src, file)).map(({ specifier, typeOnly }) => {
    const local = specifier.startsWith('.');
    const target = local ? relative(src, join(src, file, '..', specifier)).replaceAll('\\', '/') : specifier;
    return { file, from: partOf(file), target: local ? target : '', typeOnly };
  }),
);
const local = imports.filter(({ target }) => target !== '' && !target.startsWith('..'));

describe('src/', () => {
  it('has no part that the rules do not know', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in mayUse))).toEqual([]);
  });

  it('imports point one way', () => {
    const wrong = local.filter(
      ({ from, target }) => from !== partOf(target) && !mayUse[from]?.includes(partOf(target)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('shows records without building them', () => {
    const wrong = local.filter(
      ({ from, target, typeOnly }) =>
        !typeOnly && typesOnly[from]?.includes(partOf(target)) && !harmless.includes(target),
    );
    expect(wrong.map(({ file, target }) => `${file} runs code of ${target}`)).toEqual([]);
  });

  it('keeps the model free of files, Astro and Markdown', () => {
    const packages = files
      .filter((file) => partOf(file) === 'model')
      .flatMap((file) => specifiers(join(src, file)).map(({ specifier }) => ({ file, specifier })))
      .filter(({ specifier }) => !specifier.startsWith('.') && !/^(date-fns|@date-fns\/)/.test(specifier));
    expect(packages.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('imports nothing from outside itself', () => {
    const allowed = new Set(['cli/run.mjs', 'cli/child.ts']);
    const wrong = imports.filter(({ file, target }) => target.startsWith('..') && !allowed.has(file));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
