/** Which part of `src/` may use which: imports point one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LINKING, PACKING, READING } from '../../src/kept/place.ts';
import { parsed } from './parsed.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Each part of `src/` with the parts it may import from, besides itself. */
const mayUse: Record<string, readonly string[]> = {
  model: [],
  git: [],
  text: [],
  search: ['model'],
  kept: [],
  schema: ['model'],
  markdown: ['model', 'text'],
  check: ['kept', 'git', 'schema', 'markdown', 'model', 'text'],
  strings: ['model'],
  routes: ['check', 'model'],
  map: ['model'],
  import: ['check', 'schema', 'markdown', 'strings', 'model', 'text'],
  ledger: ['check', 'kept', 'git', 'schema', 'markdown', 'strings', 'routes', 'drawing', 'map', 'model'],
  styles: [],
  drawing: ['model'],
  client: ['strings', 'search', 'model'],
  export: ['ledger', 'kept', 'drawing', 'strings', 'routes', 'search', 'model'],
  hosting: [],
  compare: [],
  upgrade: [],
  components: ['ledger', 'drawing', 'map', 'strings', 'styles', 'client', 'routes', 'model'],
  layouts: ['components', 'export', 'ledger', 'hosting', 'strings', 'styles', 'client', 'routes', 'model'],
  pages: ['layouts', 'components', 'export', 'ledger', 'kept', 'map', 'strings', 'styles', 'routes', 'model'],
  sources: ['check', 'markdown', 'model'],
  new: ['check', 'schema', 'markdown', 'model'],
  vite: ['ledger', 'check', 'kept', 'git', 'schema', 'export', 'hosting', 'routes', 'model', 'text'],
  cli: [
    'vite',
    'new',
    'sources',
    'ledger',
    'import',
    'compare',
    'upgrade',
    'check',
    'kept',
    'git',
    'schema',
    'strings',
    'export',
    'hosting',
    'map',
    'routes',
    'model',
  ],
};

/** Parts of which another may know the shapes, but not run the code. */
const typesOnly: Record<string, readonly string[]> = { components: ['ledger', 'map'] };

interface Import {
  file: string;
  from: string;
  target: string;
  typeOnly: boolean;
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
  visit(parsed(path));
  return found;
}

const partOf = (path: string): string => path.split('/')[0] ?? '';

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|mjs|cjs|astro)$/.test(name))
  .toSorted();

const imports: Import[] = files.flatMap((file) =>
  specifiers(join(src, file)).map(({ specifier, typeOnly }) => {
    const local = specifier.startsWith('.');
    const target = local ? relative(src, join(src, file, '..', specifier)).replaceAll('\\', '/') : specifier;
    return { file, from: partOf(file), target: local ? target : '', typeOnly };
  }),
);
const local = imports.filter(({ target }) => target !== '' && !target.startsWith('..'));

/** Files of a part that lead back to themselves by their imports, those of types among them. */
function ringsIn(part: string): string[][] {
  const inside = local.filter(({ from, target }) => from === part && partOf(target) === part);
  const targets = Map.groupBy(inside, ({ file }) => file);
  const done = new Set<string>();
  const found: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) if (partOf(file) === part) follow(file, []);
  return found;
}

/** The floors of docs/architecture.md, the highest first: what stands on the right of each line of its first drawing. */
function floorsDrawn(): string[][] {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const [, drawing = ''] = /```\n([^]*?)```/.exec(page) ?? [];
  return drawing.split('\n').flatMap((line) => {
    const [, parts] = line.split('│');
    return parts === undefined ? [] : [parts.trim().split(/\s+/)];
  });
}

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

  it('is drawn with every part once, each above all that it may use', () => {
    const floors = floorsDrawn();
    expect(floors.flat().toSorted()).toEqual(Object.keys(mayUse).toSorted());
    const floorOf = new Map(floors.flatMap((parts, floor) => parts.map((part) => [part, floor] as const)));
    const height = (part: string): number => -(floorOf.get(part) ?? 0);
    const wrong = Object.entries(mayUse).flatMap(([part, used]) =>
      used.filter((other) => height(other) >= height(part)).map((other) => `${part} is not drawn above ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['reads a file', 'check', READING],
    ['links what was read', 'ledger', LINKING],
    ['packs what was linked', 'export', PACKING],
  ] as const)('tells by all code that %s whether what was kept is as it would be made now', (_, part, told) => {
    const used = new Set<string>([part]);
    for (const one of used) for (const other of mayUse[one] ?? []) used.add(other);
    expect([...told].toSorted()).toEqual([...used].toSorted());
  });

  it('shows records without building them', () => {
    const wrong = local.filter(({ from, target, typeOnly }) => !typeOnly && typesOnly[from]?.includes(partOf(target)));
    expect(wrong.map(({ file, target }) => `${file} runs code of ${target}`)).toEqual([]);
  });

  it('gives components slices of the ledger, never the whole', () => {
    const wrong = local.filter(({ from, target }) => from === 'components' && target === 'ledger/ledger.ts');
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('gives a page that has a slice nothing of the ledger besides, so that what it shows is known without it', () => {
    const using = (module: string): Set<string> =>
      new Set(local.filter(({ target }) => target === module).map(({ file }) => file));
    const sliced = using('ledger/slices/sliced-paths.ts');
    const whole = using('ledger/read-ledger.ts');
    const shown = [...whole].filter(
      (file) => !/^(?:cli|vite)\//.test(file) && (sliced.has(file) || partOf(file) !== 'pages'),
    );
    expect(shown.toSorted()).toEqual([
      // Of a page that has no slice, and of the development server.
      'layouts/FrontPage.astro',
      'layouts/Problems.astro',
      'ledger/frame.ts',
      'ledger/slices/sliced-paths.ts',
    ]);
  });

  it('makes the ledger without what is asked of it', () => {
    const isSlice = (file: string): boolean => file.startsWith('ledger/slices/');
    const wrong = local.filter(({ file, target }) => partOf(file) === 'ledger' && !isSlice(file) && isSlice(target));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('links records before anybody asks for a slice of them', () => {
    const asks = (file: string): boolean => partOf(file) === 'pages' || file.startsWith('ledger/slices/');
    const wrong = local.filter(({ file, target }) => asks(file) && /^ledger\/(?:link-|build-)/.test(target));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(['model', 'schema', 'markdown', 'strings', 'map', 'ledger', 'components', 'pages'])(
    'has no two files in %s that need each other',
    (part) => {
      expect(ringsIn(part)).toEqual([]);
    },
  );

  it('keeps the model free of files, Astro and Markdown', () => {
    const packages = files
      .filter((file) => partOf(file) === 'model')
      .flatMap((file) => specifiers(join(src, file)).map(({ specifier }) => ({ file, specifier })))
      .filter(({ specifier }) => !specifier.startsWith('.') && !/^(date-fns|@date-fns\/)/.test(specifier));
    expect(packages.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('imports nothing from outside itself', () => {
    const allowed = new Set(['cli/run.cjs', 'cli/child.ts']);
    const wrong = imports.filter(({ file, target }) => target.startsWith('..') && !allowed.has(file));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
