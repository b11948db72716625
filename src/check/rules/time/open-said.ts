/** Dates of being said, published or named that have no end. */
import type { When } from '../../../model/when.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { allAmong, ofClaimsAmong, ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'open-said',
  family: 'time',
  severity: 'error',
  asks: 'said, published and the day of naming have an end, by which it was public, or are some time from a day on (extent: within).',
  example: {
    before: 'published: 2023-06-06/..',
    after: 'published: ../2023-06-06',
  },
});

/** Whether a date says that it went on, and for how long it was becoming public. Some time from a day on may be all that is known. */
const isOpen = (content: Content, when: When): boolean =>
  when.extent === 'lasted' && clockOf(content).bounds(when).latest === null;

const OPEN_HELP = {
  said: 'Write the day by which it was public, for example ../2023-06-05.',
  published:
    'Write the day by which it was public, for example ../2023-06-05. Of a page that goes on changing at its address, such ' +
    'as a database, write the days from when to when we read it, 2023-06-01/2023-06-05, and "said" on each statement.',
  on: 'Write the day by which they were named, for example ../2023-06-05.',
};

const EXPECTED = {
  said: 'a time by which it was public',
  published: 'a time by which it was public',
  on: 'a time by which they were named',
};

function openDate(file: RecordFile, field: keyof typeof OPEN_HELP, path: DataPath, text: string): Finding {
  const message = `"${field}" has no end in ${asWritten(text)}; expected ${EXPECTED[field]}.`;
  return { ...inFields(file, path), rule: 'open-said', message, help: OPEN_HELP[field] };
}

export const checkAmong: AmongCheck = allAmong(
  ofRecordAmong('source', (file, content) => {
    const { published } = file.record;
    if (!published || !isOpen(content, published)) return [];
    return [openDate(file, 'published', ['published', 'date'], published.date.text)];
  }),
  ofClaimsAmong(({ file, claim: { said, named }, here }, content) => {
    const open = (field: 'said' | 'on', at: DataPath, when: When | undefined): Finding[] =>
      when && isOpen(content, when) ? [openDate(file, field, [...here, ...at, 'date'], when.date.text)] : [];
    return [...open('said', ['said'], said), ...open('on', ['named', 'on'], named?.on)];
  }),
);
