/** The rule catalogue for people: on a terminal, and as a page of the documentation. */
import { RULES } from '../rules/catalogue.ts';
import type { Example, Rule } from '../rules/rule.ts';

const byFamily = (): [family: string, rules: Rule[]][] => [
  ...Map.groupBy(Object.values<Rule>(RULES), ({ family }) => family),
];

/** Every rule with its severity and what it asks, grouped by family, in aligned columns. */
export function rulesAsText(): string {
  const width = Math.max(...Object.keys(RULES).map((id) => id.length));
  const families = byFamily().map(([family, rules]) => {
    const lines = rules.map(({ id, severity, asks }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${asks}`);
    return [family, ...lines].join('\n');
  });
  return `${families.join('\n\n')}\n`;
}

const signed = (sign: string, text: string): string =>
  text
    .split('\n')
    .map((line) => `${sign} ${line}`.trimEnd())
    .join('\n');

const exampleLines = ({ before, after, where }: Example): string[] => [
  ...(where === undefined ? [] : [`For example, where ${where}:`, '']),
  '```diff',
  signed('-', before),
  signed('+', after),
  '```',
];

/** The beginning of the page: Prettier leaves it as it is. */
const HEAD = [
  '# The rules of the check',
  '',
  '<!-- Made by `npm run --silent rules -- --markdown > docs/rules.md`. -->',
  '',
  'Every rule, with something that breaks it (`-`) and the same mended (`+`). The examples are set in a small story',
  'of a bridge that closes. A rule is in `src/check/rules/`, in the folder of its family and the file of its name.',
  'What the check does with them stands in [content-model.md](content-model.md#the-check).',
  '',
];

/** The same as a page of Markdown, each rule with an example before and after: `docs/rules.md`. */
export function rulesAsMarkdown(): string {
  const sections = byFamily().flatMap(([family, rules]) => [
    `## ${family}`,
    '',
    ...rules.flatMap(({ id, severity, asks, example }) => [
      `### \`${id}\``,
      '',
      severity === 'warning' ? `${asks} A warning.` : asks,
      '',
      ...exampleLines(example),
      '',
    ]),
  ]);
  return [...HEAD, ...sections].join('\n');
}
