/** Of the first story alone, the one in `content/`: this folder goes when another story begins. */
import { timelineBeginsEarly } from '../e2e/timeline-begins.ts';

timelineBeginsEarly();
