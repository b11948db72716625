/** What a file of `src/` gives to others, somebody takes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { parsed } from './parsed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .concat('astro.config.mjs')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs|cjs|astro)$/.test(path) && !path.endsWith('.d.ts'))
  .toSorted()
  .map((path) => ({ path, file: parsed(join(root, path)) }));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The values that a file exports by name; types say what a function takes and gives, and nobody need name them. */
function valuesOf(file: ts.SourceFile): string[] {
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text ?? [];
    return [];
  });
}

/** What a file takes of others: names, or everything. */
function takenBy({ path, file }: { path: string; file: ts.SourceFile }): string[] {
  const taken: string[] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
    const from = join(path, '..', specifier.text).replaceAll('\\', '/');
    taken.push(...names.map((name) => `${from} ${name}`));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : null;
      take(node.moduleSpecifier, names?.map(({ name, propertyName }) => (propertyName ?? name).text) ?? ['*']);
    } else if (ts.isExportDeclaration(node)) {
      take(node.moduleSpecifier, ['*']);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return taken;
}

it('every value that a file gives to others is taken by one', () => {
  const taken = new Set(files.flatMap(takenBy));
  // Of pages Astro takes what it knows by name.
  const giving = files.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/pages/'));
  const unused = giving.flatMap(({ path, file }) =>
    taken.has(`${path} *`)
      ? []
      : valuesOf(file)
          .filter((name) => !taken.has(`${path} ${name}`))
          .map((name) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});
