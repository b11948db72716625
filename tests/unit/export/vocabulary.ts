/**
 * The vocabulary of schema.org as a validator reads it: the classes, and the properties of each. Taken from the types of
 * `schema-dts`, which are made from schema.org's own file, since that file is in no package.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

interface Vocabulary {
  '@graph': { '@id': string; '@type': string }[];
}

const file = join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts');

/** `NewsArticleBase` and `NewsArticleLeaf` are both of the class NewsArticle. */
const classOf = (name: string): string => name.replace(/(Base|Leaf)$/, '');

const idOf = (name: string): { '@id': string } => ({ '@id': `schema:${name}` });

/** The classes with those above them, and their own properties. */
export function readVocabulary(): Vocabulary {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node) || !/(Base|Leaf)$/.test(node.name.text)) continue;
    const name = classOf(node.name.text);
    const above = parents.get(name) ?? new Set<string>();
    for (const { types } of node.heritageClauses ?? []) {
      for (const { expression } of types) if (ts.isIdentifier(expression)) above.add(classOf(expression.text));
    }
    above.delete(name);
    parents.set(name, above);
    for (const member of node.members) {
      if (!member.name || !ts.isStringLiteral(member.name) || member.name.text.startsWith('@')) continue;
      domains.set(member.name.text, (domains.get(member.name.text) ?? new Set<string>()).add(name));
    }
  }
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({
        ...idOf(name),
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': [...above].map(idOf),
      })),
      ...[...domains].map(([name, on]) => ({
        ...idOf(name),
        '@type': 'rdf:Property',
        'schema:domainIncludes': [...on].map(idOf),
      })),
    ],
  };
}
