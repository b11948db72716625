/** How far down the front page its timeline begins, on a desk and on a phone, and how far it may. */
import type { Page as Tab } from '@playwright/test';

/** The faces that this computer sets the page in, or the widest that one may have for want of better ones: DejaVu. */
export type Faces = 'own' | 'widest';

export interface Screen {
  /** In pixels, as all of these. */
  width: number;
  height: number;
  /** Where the first day begins at most, counted from the top of the page. */
  most: Readonly<Record<Faces, number>>;
}

export const SCREENS: readonly Screen[] = [
  { width: 1280, height: 800, most: { own: 930, widest: 1010 } },
  { width: 390, height: 844, most: { own: 1250, widest: 1275 } },
];

const widest = (): void => {
  for (const face of ['serif', 'sans']) {
    document.documentElement.style.setProperty(`--${face}`, `'DejaVu ${face === 'serif' ? 'Serif' : 'Sans'}', ${face}`);
  }
};

const measure = (): { top: number; line: number } => {
  const line = document.createElement('span');
  line.textContent = document.querySelector('h1')?.textContent ?? '';
  line.style.cssText = 'position: absolute; white-space: nowrap; font: 40px var(--serif)';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return { top: document.querySelector('.day')?.getBoundingClientRect().top ?? Number.NaN, line: width };
};

/**
 * Opens a front page and tells where its first day begins, in pixels, and how far down it may: a computer whose own faces
 * are the widest is held to those. Afterwards the page is in the widest. The tab must be new to the site: for who comes
 * back, the page keeps a line free.
 */
export async function firstDay(
  tab: Tab,
  url: string,
  { width, height, most }: Screen,
): Promise<Readonly<Record<Faces, { top: number; most: number }>>> {
  await tab.setViewportSize({ width, height });
  await tab.goto(url);
  const own = await tab.evaluate(measure);
  await tab.evaluate(widest);
  const wide = await tab.evaluate(measure);
  return {
    own: { top: own.top, most: own.line < wide.line ? most.own : most.widest },
    widest: { top: wide.top, most: most.widest },
  };
}
