/** What the development server shows while the content has errors that leave no page to show. */
import type { Problem } from '../check/problem.ts';
import { problemsAsText } from '../check/report/text.ts';
import { html } from '../export/html.ts';

/**
 * A page with what is wrong.
 *
 * @param problems of the content, none of them of anybody's page
 * @param folder where the files are, as people type it
 */
export const nothingToShow = (problems: readonly Problem[], folder: string): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>npm run check</title>
        <style>
          pre {
            white-space: pre-wrap;
          }
        </style>
      </head>
      <body>
        <h1>Nothing can be shown before this is mended</h1>
        <pre>${problemsAsText(problems, { colour: false, folder })}</pre>
        <p>This page follows the files: mend them, and it shows the site.</p>
      </body>
    </html>`.html;
