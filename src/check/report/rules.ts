/** The rule catalogue for people: on a terminal, and in CONTRIBUTING.md. */
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

/** The same as sections of Markdown, each rule with an example before and after, as CONTRIBUTING.md holds them. */
export function rulesAsMarkdown(): string {
  const sections = byFamily().flatMap(([family, rules]) => [
    `### ${family}`,
    '',
    ...rules.flatMap(({ id, severity, asks, example }) => [
      `**\`${id}\`**${severity === 'warning' ? ' (warning)' : ''}: ${asks}`,
      '',
      ...exampleLines(example),
      '',
    ]),
  ]);
  return sections.join('\n');
}
