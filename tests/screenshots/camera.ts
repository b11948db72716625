/** A browser before the built site, to take pictures with. */
import { join } from 'node:path';
import { chromium, type Page as Tab } from '@playwright/test';
import { findBrowser, launchOptions, thisComputer } from '../../src/cli/browser.ts';
import { root } from '../../src/cli/child.ts';
import { Refusal } from '../../src/cli/command.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { BASE_PATH } from '../../src/routes/routes.ts';

/** How a page is looked at: the words are the ends of file names. */
export const looks = {
  light: { colorScheme: 'light', media: 'screen' },
  dark: { colorScheme: 'dark', media: 'screen' },
  print: { colorScheme: 'light', media: 'print' },
} as const;

export type Look = keyof typeof looks;

/** Opens addresses of the built site in a tab of a browser. */
export interface Camera {
  tab: Tab;
  open: (address: string) => Promise<void>;
  look: (look: Look, width: number, height: number) => Promise<void>;
}

/**
 * Lends a camera, and puts everything away afterwards.
 *
 * @param scale pixels of a picture to one of the page
 * @throws Refusal where a picture cannot be taken, with what to do about it
 */
export async function withCamera(scale: number, use: (camera: Camera) => Promise<void>): Promise<void> {
  const { program } = await findBrowser(thisComputer());
  const server = await serveFolder({ folder: join(root, 'dist'), base: BASE_PATH });
  const browser = await chromium.launch(launchOptions(program ?? ''));
  try {
    const tab = await browser.newPage({ deviceScaleFactor: scale });
    await use({
      tab,
      open: async (address) => {
        await tab.goto(new URL(address.replace(/^\//, ''), server.url).href);
      },
      look: async (look, width, height) => {
        await tab.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
        await tab.setViewportSize({ width, height });
      },
    });
  } catch (error) {
    throw new Refusal(`No picture: ${error instanceof Error ? error.message : 'the browser failed'}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
