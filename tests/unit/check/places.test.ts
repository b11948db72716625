/** Places are asked for where something is wrong: for each, a document may have to be parsed again. */
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../bench/story.ts';
import { usualShape } from '../../bench/shapes.ts';
import { readContent } from '../../../src/check/files/read-content.ts';
import { CHECKS } from '../../../src/check/rules/catalogue.ts';
import { folderWith } from './overlay.ts';
