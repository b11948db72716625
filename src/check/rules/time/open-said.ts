/** Dates of being said or published that have no end. */
import type { DataPath, RecordFile } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'open-said',
  family: 'time',
  severity: 'error',
  asks: 'said and published name a time by which it was public.',
  example: {
    before: 'published: 2023-06-06/..',
    after: 'published: ../2023-06-06',
  },
});

const OPEN_HELP = 'Write the day by which it was public, for example ../2023-06-05.';

function openDate(file: RecordFile, field: 'said' | 'published', path: DataPath, text: string): Finding {
  const message = `"${field}" has no end in ${asWritten(text)}; expected a time by which it was public.`;
  return { ...inFields(file, path), rule: 'open-said', message, help: OPEN_HELP };
}

export const check: RuleCheck = (content) => {
  const clock = clockOf(content);
  return [
    ...soundFiles(content, 'source').flatMap((file) => {
      const { published } = file.record;
      if (!published || clock.bounds(published).latest !== null) return [];
      return [openDate(file, 'published', ['published', 'date'], published.date.text)];
    }),
    ...soundFiles(content, 'event').flatMap((file) =>
      file.record.claims.flatMap(({ said }, index) => {
        if (!said || clock.bounds(said).latest !== null) return [];
        return [openDate(file, 'said', ['claims', index, 'said', 'date'], said.date.text)];
      }),
    ),
  ];
};
