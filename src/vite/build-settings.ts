/** Settings of a build that stand in no file. */
import { PREVIEW } from '../export/preview.ts';
import { BASE_PATH } from '../routes/routes.ts';

export const SETTINGS = [BASE_PATH, String(PREVIEW)];
