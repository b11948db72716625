/** What keeps a command from its work and is no fault of the program: a full disk, and files that it may not reach, or that are damaged. */

const FULL = 'The disk is full: make room on it, and try again. What was there before is as it was.';

const NO_RIGHT = 'may not be read or written: change its rights, or those of the folder that it is in, and try again.';

/** What is said of a path, by the code of the system's error. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: 'stands on a disk that may only be read: work in another place, or let it be written.',
  ENOTDIR: 'cannot be reached: a file stands where one of its folders should be.',
  ENAMETOOLONG: 'has a name that is longer than the system takes.',
};

/**
 * What somebody is told of an error that they can mend themselves: of the system's, or of a picture that cannot be published.
 *
 * @param message of the error, or a text that holds it, as Node and as Rust, which bundles the site, have it
 * @returns `null` where it is another error
 */
export function hindranceIn(message: string): string | null {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(message)) return FULL;
  const damaged = /The picture \S+ is damaged: [^\n]*/.exec(message);
  if (damaged) return damaged[0];
  const [, code = '', path] = /\b(E[A-Z]+): [^,\n]*, \w+ '([^'\n]+)'/.exec(message) ?? [];
  const why = Object.hasOwn(WHY, code) ? WHY[code] : undefined;
  return why === undefined || path === undefined ? null : `${path} ${why}`;
}
