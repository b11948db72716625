/** The cases of the YAML test suite (https://github.com/yaml/yaml-test-suite), each as the file of a record. */
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../src/check/files/parse.ts';
import { parseYaml } from '../../../../src/check/yaml/parse-yaml.ts';

interface Case {
  yaml: string;
  json?: string | null | undefined;
  /** Whether it is no YAML. */
  fail?: boolean | undefined;
}

/** Not a word of the import to the compiler: the package types each letter of its cases, which takes it gigabytes. */
const NAME = ['yaml', 'test', 'suite'].join('-');
const { default: files } = (await import(NAME)) as { default: readonly { id: string; cases: readonly Case[] }[] };

const cases = files.flatMap(({ id, cases: parts }) =>
  parts.map((one, index): Case & { name: string } => ({ ...one, name: `${id}, part ${index}` })),
);

/** What a case stands for; `null` where the suite gives no JSON, or several documents. */
function dataOf(json: Case['json']): { data: unknown } | null {
  try {
    return json == null ? null : { data: JSON.parse(json) };
  } catch {
    return null;
  }
}

describe('the YAML test suite', () => {
  it('has every case', () => {
    expect(cases.length).toBeGreaterThan(400);
  });

  it.each(cases)('is no sound record, and never a crash: $name', ({ yaml }) => {
    const { file, findings } = parseRecord('source', 'a', 'sources/a.yaml', yaml);
    expect(file.record).toBeNull();
    expect(findings).not.toEqual([]);
    for (const { span } of findings) {
      if (!span) continue;
      expect(0 <= span.start && span.start <= span.end && span.end <= yaml.length + 1).toBe(true);
    }
  });

  it.each(cases)('is read as the suite says, or refused: $name', ({ yaml, json, fail }) => {
    const parsed = parseYaml(yaml, 0);
    if (!parsed.ok) return;
    expect(fail ?? false).toBe(false);
    const expected = dataOf(json);
    if (expected) expect(parsed.document.root?.toJSON() ?? null).toEqual(expected.data);
  });
});
