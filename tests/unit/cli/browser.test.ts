import { describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces, type Surroundings } from '../../../src/cli/browser.ts';
import { Refusal } from '../../../src/cli/command.ts';

interface Pretence {
  /** Playwright's own browser: there, there after its download, or never. */
  managed?: 'there' | 'after download';
  /** Programs on the disk, and which of them start. */
  programs?: Record<string, boolean>;
  /** Whether apt-get is there for root, and whether its package starts. */
  debian?: boolean;
}

/** A computer as the test wants it, and a diary of what was done to it. */
function pretend({ managed, programs = {}, debian }: Pretence): { around: Surroundings; diary: string[] } {
  const diary: string[] = [];
  const onDisk = { ...programs };
  let downloaded = false;
  const around: Surroundings = {
    installed: () => Object.keys(onDisk),
    starts: (program) =>
      Promise.resolve(
        program === undefined
          ? managed === 'there' || (managed === 'after download' && downloaded)
          : onDisk[program] === true,
      ),
    download: () => {
      diary.push('download');
      downloaded = true;
      return Promise.resolve();
    },
    fromDebian:
      debian === undefined
        ? undefined
        : () => {
            diary.push('apt-get');
            onDisk['/usr/bin/chromium'] = debian;
            return Promise.resolve();
          },
    say: (message) => diary.push(message),
  };
  return { around, diary };
}

describe('findBrowser', () => {
  it("takes Playwright's own browser if it starts, and installs nothing", async () => {
    const { around, diary } = pretend({ managed: 'there', programs: { '/usr/bin/chromium': true } });
    expect(await findBrowser(around)).toEqual({ name: "Playwright's own browser" });
    expect(diary).toEqual([]);
  });

  it('takes the first installed browser that starts', async () => {
    const { around, diary } = pretend({ programs: { '/snap/bin/chromium': false, '/usr/bin/google-chrome': true } });
    expect(await findBrowser(around)).toEqual({ program: '/usr/bin/google-chrome', name: '/usr/bin/google-chrome' });
    expect(diary).toEqual([]);
  });

  it('has Playwright download its own where there is none', async () => {
    const { around, diary } = pretend({ managed: 'after download', debian: true });
    expect(await findBrowser(around)).toEqual({ name: "Playwright's own browser" });
    expect(diary).toEqual(['No browser found; Playwright downloads its own, about 150 MB …', 'download']);
  });

  it("installs Debian's chromium where nothing can be downloaded", async () => {
    const { around, diary } = pretend({ debian: true });
    expect(await findBrowser(around)).toEqual({ program: '/usr/bin/chromium', name: '/usr/bin/chromium' });
    expect(diary).toEqual([
      'No browser found; Playwright downloads its own, about 150 MB …',
      'download',
      'That did not give a browser that starts.',
      'Installing the package chromium with apt-get …',
      'apt-get',
    ]);
  });

  it('says what to do where nothing helps', async () => {
    await expect(findBrowser(pretend({}).around)).rejects.toThrow(Refusal);
    await expect(findBrowser(pretend({ debian: false }).around)).rejects.toThrow(
      'Install one of them, or run `npx playwright install --with-deps chromium`, and try again.',
    );
  });
});

describe('usualPlaces', () => {
  it('looks along PATH on Linux, Chromium before Chrome', () => {
    const places = usualPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' });
    expect(places.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(places).toContain('/usr/bin/google-chrome-stable');
  });

  it('knows where the other systems keep theirs', () => {
    expect(usualPlaces('darwin')).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(usualPlaces('win32', {})).toEqual([]);
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:' })).toHaveLength(2);
  });
});
