/** Whether this build is for a reviewer and not for readers, from `PREVIEW`: search engines are then told to leave it. */
export const PREVIEW = process.env['PREVIEW'] === '1';
