/** How far down the invented stories begin on their front pages: another has a longer lede, or no event yet. */
import { timelineBeginsEarly } from './timeline-begins.ts';

timelineBeginsEarly();
