/** The script of pages with a timeline. */
import { startFilters } from './filters.ts';
import { startHush } from './hush.ts';
import { startSince } from './since.ts';
import { startStrip } from './strip.ts';

const [filters, since] = ['filters', 'since'].map((name) => document.querySelector<HTMLElement>(`[data-${name}]`));
// What is new comes first: it belongs to the whole timeline, filtered or not.
if (since) startSince(since);
if (filters) startFilters(filters);
startStrip();
startHush();
