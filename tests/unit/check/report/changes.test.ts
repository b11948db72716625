import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/check/problem.ts';
import { changesBetween, changesAsText } from '../../../../src/check/report/changes.ts';

const problem = (message: string, line = 1): Problem => ({
  path: 'actors/pilot.yaml',
  ...{ line, column: 1, endLine: line, endColumn: 2 },
  severity: 'error',
  rule: 'unknown-field',
  message,
  help: null,
});

describe('between two checks', () => {
  it('a problem that only moved is neither new nor gone', () => {
    expect(changesBetween([problem('A', 1)], [problem('A', 7)])).toEqual({ fresh: [], gone: [] });
    expect(changesAsText({ fresh: [], gone: [] }, [problem('A', 7)], { colour: false })).toBe('');
  });

  it('one of two that read the same can be gone', () => {
    expect(changesBetween([problem('A', 1), problem('A', 2)], [problem('A', 2)]).gone).toHaveLength(1);
  });

  it('what is new stands by file, what is gone on a line, and the count is of all', () => {
    const before = [problem('Old.'), problem('Same.')];
    const after = [problem('Same.'), problem('New.', 3)];
    expect(changesAsText(changesBetween(before, after), after, { colour: false, folder: 'content' })).toBe(
      `content/actors/pilot.yaml
  3:1  error    New.  unknown-field

gone  content/actors/pilot.yaml  Old.  unknown-field

2 errors in 1 file.
`,
    );
  });
});
