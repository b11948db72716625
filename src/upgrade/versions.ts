/** Numbers of releases: three numbers with dots (Semantic Versioning 2.0.0, without what may follow them). Pure. */

/** `0.2.0`. */
export type Version = string;

const numbersOf = (version: Version): number[] => version.split('.').map(Number);

const VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/** Whether a text is a release's number. */
export const isVersion = (text: string): text is Version => VERSION.test(text);

/** Less than 0 where the first is older, more where it is newer. */
export function compareVersions(one: Version, other: Version): number {
  const others = numbersOf(other);
  return numbersOf(one).reduce((found, number, at) => found || number - (others[at] ?? 0), 0);
}

/** The tag of a release. */
export const tagOf = (version: Version): string => `v${version}`;

/**
 * The newest release among tags.
 *
 * @param tags any, those of releases among them
 */
export function newestOf(tags: readonly string[]): Version | undefined {
  return tags
    .flatMap((tag) => (tag.startsWith('v') && isVersion(tag.slice(1)) ? [tag.slice(1)] : []))
    .toSorted(compareVersions)
    .at(-1);
}

/** The version that the text of a `package.json` gives; nothing where it gives none. */
export function versionIn(packageJson: string): Version | undefined {
  try {
    const { version } = JSON.parse(packageJson) as { version?: unknown };
    return typeof version === 'string' && isVersion(version) ? version : undefined;
  } catch {
    return undefined;
  }
}
