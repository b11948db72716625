/** What releases ask of a newsroom, from `CHANGELOG.md`. Pure. */
import { compareVersions, isVersion, type Version } from './versions.ts';

/** The heading below which each release says so. */
export const ASKS = 'What it asks of a newsroom';

export interface Asked {
  version: Version;
  /** As Markdown. */
  text: string;
}

function askedIn(section: string): string {
  const [, below = ''] = section.split(`\n### ${ASKS}\n`);
  return (below.split(/\n#{2,3} /)[0] ?? '').trim();
}

/** The heading of what is no release yet. */
const TO_COME = 'To come';

/**
 * What a version that is no release yet asks.
 *
 * @param changelog its text
 * @param before that of the version which is there; what it asked so was done
 * @returns as Markdown; empty where it asks nothing
 */
export function askedToCome(changelog: string, before: string): string {
  const [now, then] = [changelog, before].map((text) =>
    askedIn(text.split(/^## /m).find((section) => section.startsWith(`${TO_COME}\n`)) ?? ''),
  );
  return now === undefined || now === then ? '' : now;
}

/**
 * What the releases between two ask, the oldest first.
 *
 * @param changelog its text: a heading `## 0.2.0` for each release
 * @param from the version that is there; what it asked was done
 * @param to the version that comes
 */
export function askedBetween(changelog: string, from: Version, to: Version): Asked[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [version = ''] = section.split(/[\s,]/, 1);
      if (!isVersion(version) || compareVersions(version, from) <= 0 || compareVersions(version, to) > 0) return [];
      const text = askedIn(section);
      return text === '' ? [] : [{ version, text }];
    })
    .toSorted((a, b) => compareVersions(a.version, b.version));
}
