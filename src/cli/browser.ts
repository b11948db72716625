/** Finds a browser for the browser tests, and gets one where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { run, runNode } from './child.ts';
import { Refusal } from './command.ts';

/** A browser that starts: its program, or nothing where it is the one that Playwright manages. */
export interface Browser {
  program?: string;
  name: string;
}

/** What the search looks at and may do; the tests put their own here. */
export interface Surroundings {
  /** Programs that may be browsers, best first. */
  installed: () => string[];
  /** Whether a browser starts and shows a page. */
  starts: (program?: string) => Promise<boolean>;
  /** Has Playwright download its browser. */
  download: () => Promise<void>;
  /** Installs Debian's chromium; absent where this user on this system cannot. */
  fromDebian?: (() => Promise<void>) | undefined;
  say: (message: string) => void;
}

/** How every browser here is started: it shows only our own pages, and asks nobody else for anything. */
export function launchOptions(program = process.env['BROWSER_PROGRAM']): LaunchOptions {
  return {
    // Chromium refuses to start as root with its sandbox, and in many containers with any other user.
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'],
    ...(program ? { executablePath: program } : {}),
  };
}

/** Where Chromium and Chrome usually are on the systems that Playwright runs on. */
export function usualPlaces(platform = process.platform, env = process.env): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds or installs a browser, in the order that costs least: Playwright's own, an installed Chromium or Chrome,
 * Playwright's download, Debian's package. A browser counts only if it starts.
 *
 * @throws Refusal when there is none and none could be installed
 */
export async function findBrowser(around: Surroundings): Promise<Browser> {
  const managed = { name: "Playwright's own browser" };
  const anInstalled = async (): Promise<Browser | undefined> => {
    for (const program of around.installed()) {
      if (await around.starts(program)) return { program, name: program };
    }
    return undefined;
  };

  if (await around.starts()) return managed;
  const installed = await anInstalled();
  if (installed) return installed;

  around.say('No browser found; Playwright downloads its own, about 150 MB …');
  await around.download();
  if (await around.starts()) return managed;
  around.say('That did not give a browser that starts.');

  if (around.fromDebian) {
    around.say('Installing the package chromium with apt-get …');
    await around.fromDebian();
    const packaged = await anInstalled();
    if (packaged) return packaged;
    around.say('That did not give a browser that starts either.');
  }
  throw new Refusal(`The browser tests need Chromium or Chrome, and none could be found or installed.
Install one of them, or run \`npx playwright install --with-deps chromium\`, and try again.`);
}

async function starts(program?: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launchOptions(program ?? ''), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

const minutes = (count: number): number => count * 60_000;

async function download(): Promise<void> {
  // Quiet, because where there is no way to its download server it prints a page of stack traces.
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    keep: 'everything',
    timeout: minutes(10),
  });
}

async function aptGet(): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, keep: 'everything', timeout: minutes(10) } as const;
  await run('apt-get', ['update'], options);
  const { status, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  if (status !== 0) console.error(output);
}

/** The real thing: this computer. */
export function thisComputer(): Surroundings {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return {
    installed: () => usualPlaces().filter((place) => existsSync(place)),
    starts,
    download,
    fromDebian: canInstall ? aptGet : undefined,
    say: (message) => {
      console.log(message);
    },
  };
}
