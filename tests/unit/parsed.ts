/** Code as the compiler reads it. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The TypeScript in a file: all of it, or an Astro component's front matter and scripts. */
export function parsed(path: string): ts.SourceFile {
  const text = readFileSync(path, 'utf8');
  const scripts = path.endsWith('.astro')
    ? [/^---\n([\s\S]*?)\n---/g, /<script[^>]*>([\s\S]*?)<\/script>/g].flatMap((part) =>
        [...text.matchAll(part)].map((match) => match[1] ?? ''),
      )
    : [text];
  return ts.createSourceFile(path, scripts.join('\n'), ts.ScriptTarget.Latest);
}
