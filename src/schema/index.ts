/** The schema of every kind of file that holds data. */
import type { z } from 'zod';
import type { RecordType } from '../model/vocabulary.ts';
import { actor } from './actor.ts';
import { event } from './event.ts';
import { outlet } from './outlet.ts';
import { place } from './place.ts';
import { question } from './question.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { thread } from './thread.ts';

export const SCHEMAS = { event, source, outlet, actor, place, question, thread, site } as const satisfies Record<
  RecordType | 'site',
  z.ZodType
>;
