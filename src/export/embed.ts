/** Events and threads as other sites show them: a small page of ours in a frame of theirs, which runs no script. */
import type { Id, Site } from '../model/record.ts';
import { FOLDERS } from '../model/vocabulary.ts';
import { address } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { html } from './html.ts';

/** What can be embedded. */
export type Embedded = 'event' | 'thread';

/**
 * The size of the frame in pixels. What is longer scrolls inside it: a page without a script cannot tell its height to
 * the page around it.
 */
export const EMBED_SIZE: Readonly<Record<Embedded, { width: number; height: number }>> = {
  event: { width: 600, height: 480 },
  thread: { width: 600, height: 640 },
};

/** Where the small page of a record is, under the base path. */
function embedAddress(kind: Embedded, id: Id): string {
  return address('embed', FOLDERS[kind], id);
}

/**
 * What another site puts into a page of its own: a frame that is as wide as there is room for, that runs no script, and
 * whose links open beside the page.
 *
 * @param title what it shows, for readers who cannot see it
 */
export function embedCode(site: Pick<Site, 'url'>, kind: Embedded, id: Id, title: string): string {
  const { width, height } = EMBED_SIZE[kind];
  const attributes = {
    src: absolute(site, embedAddress(kind, id)),
    title,
    width,
    height,
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    style: `width:100%;max-width:${width}px;border:0`,
  };
  const written = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);
  return html`<iframe${written}></iframe>`.html;
}
