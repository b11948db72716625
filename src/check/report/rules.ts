/** The rule catalogue for people: on a terminal, and in CONTRIBUTING.md. */
import { RULES } from '../catalogue.ts';

const byFamily = (): [family: string, rules: [id: string, rule: (typeof RULES)[keyof typeof RULES]][]][] => [
  ...Map.groupBy(Object.entries(RULES), ([, { family }]) => family),
];

/** Every rule with its severity and what it asks, grouped by family, in aligned columns. */
export function rulesAsText(): string {
  const width = Math.max(...Object.keys(RULES).map((id) => id.length));
  const families = byFamily().map(([family, rules]) => {
    const lines = rules.map(([id, { severity, asks }]) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${asks}`);
    return [family, ...lines].join('\n');
  });
  return `${families.join('\n\n')}\n`;
}

/** The same as one Markdown table, as CONTRIBUTING.md holds it. */
export function rulesAsMarkdown(): string {
  const rows = byFamily().flatMap(([family, rules]) =>
    rules.map(([id, { severity, asks }]) => `| ${family} | \`${id}\` | ${severity} | ${asks} |`),
  );
  return ['| family | rule | severity | what it asks |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
