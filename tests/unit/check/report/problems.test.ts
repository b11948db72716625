/** Reports: the same problems for people, programs and workflow runs. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/check/problem.ts';
import { problemsAsAnnotations, problemsAsSummary } from '../../../../src/check/report/github.ts';
import { problemsAsJson } from '../../../../src/check/report/json.ts';
import { storyChangeAsMarkdown } from '../../../../src/check/report/story-change.ts';
import { problemsAsText } from '../../../../src/check/report/text.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  path: 'actors/pilot.yaml',
  line: 2,
  column: 7,
  endLine: 2,
  endColumn: 12,
  severity: 'error',
  rule: 'invalid-value',
  message: 'Unexpected "persn" for kind; expected person, group or institution.',
  help: null,
  ...change,
});

const PROBLEMS = [
  problem(),
  problem({ line: 14, column: 1, severity: 'warning', rule: 'mixed-script', message: 'Mixed.', help: 'Type again.' }),
  problem({ path: 'site.yaml', line: 1, column: 1, endLine: 3, rule: 'missing-field', message: 'Missing.' }),
];

describe('the report for people', () => {
  it('is grouped by file, with help under a message and a closing count', () => {
    expect(problemsAsText(PROBLEMS, { colour: false, folder: 'content/' })).toBe(
      [
        'content/actors/pilot.yaml',
        '   2:7  error    Unexpected "persn" for kind; expected person, group or institution.  invalid-value',
        '  14:1  warning  Mixed.  mixed-script',
        '                 Type again.',
        '',
        'content/site.yaml',
        '  1:1  error    Missing.  missing-field',
        '',
        '2 errors and 1 warning in 2 files.',
        '',
      ].join('\n'),
    );
  });

  it('counts in the singular, and says so when there is nothing', () => {
    expect(problemsAsText([problem()], { colour: false })).toMatch(/\n\n1 error in 1 file\.\n$/);
    expect(problemsAsText([], { colour: false })).toBe('No problems.\n');
  });

  it('has room for as many problems of one file as there are', () => {
    const text = problemsAsText(
      Array.from({ length: 150_000 }, (_, line) => problem({ line })),
      { colour: false },
    );
    expect(text).toMatch(/\n\n150,?000 errors in 1 file\.\n$/);
  });

  it('is coloured only when told, and carries no escape sequence out of the content', () => {
    expect(problemsAsText(PROBLEMS, { colour: true })).toContain('\u001b[31m');
    const hostile = problem({ path: 'a\u001b[2J.md', message: 'x\u001b]0;y\u0007\u202e', help: '\u001b[1m' });
    const text = problemsAsText([hostile], { colour: false });
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(text).toContain('\\u{1b}');
  });
});

describe('warnings of one rule', () => {
  const warning = (path: string, change: Partial<Problem> = {}): Problem =>
    problem({ path, severity: 'warning', rule: 'missing-archive', message: 'No copy.', help: 'Make one.', ...change });
  const several = [
    problem(),
    warning('sources/a.yaml'),
    warning('sources/b.yaml'),
    warning('sources/c.yaml'),
    warning('sources/c.yaml', { line: 9, rule: 'same-address', message: 'The source "a" has the same address.' }),
  ];
  const written = new Map([
    ['sources/a.yaml', 10],
    ['sources/b.yaml', 30],
    ['sources/c.yaml', 20],
  ]);

  it('stand together behind the rest, with what they share said once, the newest files first', () => {
    expect(problemsAsText(several, { colour: false, written })).toBe(
      [
        'actors/pilot.yaml',
        '  2:7  error    Unexpected "persn" for kind; expected person, group or institution.  invalid-value',
        '',
        'sources/c.yaml',
        '  9:7  warning  The source "a" has the same address.  same-address',
        '                Make one.',
        '',
        'missing-archive  3 warnings',
        '  No copy.',
        '  Make one.',
        '  sources/b.yaml:2:7',
        '  sources/c.yaml:2:7',
        '  sources/a.yaml:2:7',
        '',
        '1 error and 4 warnings in 4 files.',
        '',
      ].join('\n'),
    );
  });

  it('say each what they do not share', () => {
    const both = [
      warning('sources/a.yaml', { message: 'One.' }),
      warning('sources/b.yaml', { message: 'Two.', help: null }),
    ];
    expect(problemsAsText(both, { colour: false })).toContain(
      [
        'missing-archive  2 warnings',
        '  sources/a.yaml:2:7  One.',
        '    Make one.',
        '  sources/b.yaml:2:7  Two.',
        '',
      ].join('\n'),
    );
  });

  it('have changed files before all others', () => {
    const text = problemsAsText(several, { colour: false, written, changed: new Set(['sources/a.yaml']) });
    expect(text).toMatch(/a\.yaml:2:7\n {2}sources\/b\.yaml:2:7\n {2}sources\/c/);
  });

  it('crowd out no other rule among the annotations, and stand under its name in the summary', () => {
    const many = [
      ...Array.from({ length: 40 }, (_, index) => warning(`sources/s${index + 10}.yaml`)),
      warning('threads/t.md', { rule: 'uncited-number', message: 'Eleven.' }),
    ];
    const options = { folder: 'content', written: new Map([['sources/s33.yaml', 5]]) };
    const lines = problemsAsAnnotations(many, options).trimEnd().split('\n');
    expect(lines[0]).toContain('s33.yaml');
    expect(lines[1]).toContain('title=uncited-number');
    expect(lines).toHaveLength(11);
    const summary = problemsAsSummary(many, options);
    expect(summary).toContain('### missing-archive: 40 warnings\n\n| | Where');
    expect(summary.match(/^\| warning \|/gm)).toHaveLength(41);
  });
});

describe('help of several lines', () => {
  const help = 'Add this:\ncorrections:\n  - on: 2023-06-08\n    was: "a ``` b"';

  it('keeps its lines in an annotation', () => {
    expect(problemsAsAnnotations([problem({ help })], { folder: 'content' })).toContain(
      'institution.%0AAdd this:%0Acorrections:%0A  - on: 2023-06-08%0A    was: "a ``` b"\n',
    );
  });

  it('keeps its lines at the terminal, and its shape in the summary', () => {
    expect(problemsAsText([problem({ help })], { colour: false })).toContain(
      ['Add this:', 'corrections:', '  - on: 2023-06-08']
        .map((line) => `                ${line}`)
        .join('\n')
        .slice(1),
    );
    const summary = problemsAsSummary([problem({ help })], { folder: 'content' });
    expect(summary).toContain('````yaml\ncorrections:\n  - on: 2023-06-08\n    was: "a ``` b"\n````');
  });
});

describe('the report for programs', () => {
  it('is one array with every key, and nothing else', () => {
    const [first] = JSON.parse(problemsAsJson(PROBLEMS)) as object[];
    expect(Object.keys(first ?? {})).toEqual([
      ...['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'help'],
    ]);
    expect(JSON.parse(problemsAsJson([]))).toEqual([]);
  });
});

describe('the report for workflow runs', () => {
  const options = { folder: 'content', changed: new Set<string>() };

  it('annotates files from the root of the repository, errors first', () => {
    expect(problemsAsAnnotations([PROBLEMS[1] ?? problem(), PROBLEMS[0] ?? problem()], options).split('\n')).toEqual([
      '::error file=content/actors/pilot.yaml,line=2,endLine=2,col=7,endColumn=12,title=invalid-value::Unexpected "persn" for kind; expected person, group or institution.',
      '::warning file=content/actors/pilot.yaml,line=14,endLine=2,col=1,title=mixed-script::Mixed.%0AType again.',
      '1 error and 1 warning in 1 file.',
      '',
    ]);
  });

  it('cannot be made to give commands', () => {
    const hostile = problem({ path: 'a,b:c%\n.md', message: 'x\n::stop-commands::y\r%0A' });
    const lines = problemsAsAnnotations([hostile], options).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(String.raw`file=content/a%2Cb%3Ac%25\u{a}.md,`);
    expect(lines[0]).toContain(String.raw`::x\u{a}::stop-commands::y\u{d}%250A`);
  });

  it('cannot be made to give commands, or to act on a terminal, in any format', () => {
    const path = '::error::a\u001b]0;b\u0007##[add-mask]c.md';
    const hostile = problem({ path, message: '\u001b[2J ##[error]x', help: '\u0007##[group]y' });
    for (const report of [
      problemsAsText([hostile], { colour: false }),
      problemsAsText([hostile], { colour: false, folder: ' ' }),
      problemsAsAnnotations([hostile], { ...options, folder: '' }),
      problemsAsSummary([hostile], options),
    ]) {
      expect(report).not.toMatch(/##\[|[\u0000-\u0009\u000b-\u001f]/);
      expect(report.match(/^\s*::.*$/gm)?.filter((line) => !line.startsWith('::error file=')) ?? []).toEqual([]);
    }
  });

  it('shows ten of each kind, those of changed files first, and lists all in the summary', () => {
    const many = (['error', 'warning'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, (_, index) => problem({ severity, path: `actors/a${index + 10}.yaml` })),
    );
    const changed = { folder: 'content', changed: new Set(['actors/a21.yaml']) };
    const lines = problemsAsAnnotations(many, changed).trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toMatch(/^::error file=content\/actors\/a21\.yaml/);
    expect(lines[10]).toMatch(/^::warning file=content\/actors\/a21\.yaml/);
    expect(lines.at(-1)).toBe('12 errors and 12 warnings in 12 files. The step summary lists the other 4.');
    expect(problemsAsSummary(many, changed).match(/^\| (?:error|warning) \|/gm)).toHaveLength(24);
  });

  it('has a summary with errors before warnings', () => {
    const both = (['warning', 'error'] as const).map((severity) => problem({ severity }));
    expect(problemsAsSummary(both, options).match(/^\| (?:error|warning) \|/gm)).toEqual(['| error |', '| warning |']);
  });

  it('has a summary in which nothing acts as Markdown or HTML', () => {
    const hostile = problem({ message: '| <img src=x> [a](https://evil.example) `b` @everyone\n# c \u202e' });
    const row = problemsAsSummary([hostile], options).split('\n').at(-2) ?? '';
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/[<>[\]`@\u202e]|:\/\//);
  });

  it('has a summary of limited size', () => {
    const many = Array.from({ length: 20_000 }, () => problem({ message: 'x'.repeat(200) }));
    const summary = problemsAsSummary(many, options);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\nAnd \d+ more\.\n$/);
    const change = { id: 'a#b', fields: [{ field: 'text', before: '<'.repeat(400), after: '>'.repeat(400) }] };
    const account = storyChangeAsMarkdown({
      events: { added: [], removed: [], renamed: [], merged: [], changed: Array.from({ length: 900 }, () => change) },
      claims: { added: [], removed: [], renamed: [], changed: Array.from({ length: 900 }, () => change) },
      questions: [],
      statuses: [],
    });
    expect(account.match(/^- changed: /gm)?.length).toBeGreaterThan(100);
    expect(account.match(/^And \d+ more\.$/gm)).toHaveLength(2);
    expect(Buffer.byteLength(summary + account)).toBeLessThan(1024 * 1024);
  });
});
