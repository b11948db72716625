/** What changed in the form of the data since a release, and no newer version of it tells. */
import type { DataVersion } from '../../src/export/data/version.ts';
import { compareVersions } from '../../src/upgrade/versions.ts';
import type { DataShape } from './data-shape.ts';
import type { ReleasedData } from './released-data.ts';

const WHERE = 'src/export/data/version.ts';

/** Where a path of `ledger.json` leads to, through the definitions that its fields hold; a column is named as it is. */
function fieldAt(path: string, shape: DataShape): string {
  if (path.includes('.csv: ')) return path;
  const [fields = '', word] = path.split(' = ');
  let [begin, field] = ['', ''];
  for (const step of fields.split('.')) {
    const name = step.replace('[]', '');
    field = begin === '' ? name : `${begin}.${name}`;
    const [, held] = /#(\w+)/.exec(shape[field] ?? '') ?? [];
    begin = held ?? (step === name ? field : `${field}[]`);
  }
  return word === undefined ? field : `${field} = ${word}`;
}

/** A word with the name of the field that may hold it, which several records may have; any other path as it is. */
const wordOf = (path: string): string => (path.includes(' = ') ? path.replace(/^.*\./, '') : path);

/** The definition, or the field of the whole, in which a path begins. */
const beginOf = (path: string): string => path.split(/[.[ ]/, 1)[0] ?? '';

/** What is in one form and not in another, without what is in it, and without definitions that are there for it alone. */
function onlyIn(shape: DataShape, other: DataShape): string[] {
  const begins = new Set(Object.keys(other).map(beginOf));
  const only = Object.keys(shape).filter((path) => !(path in other));
  const isWithin = (path: string): boolean =>
    only.some((one) => path.startsWith(`${one}.`) || path.startsWith(`${one}[]`));
  const isWordOf = (path: string): boolean => only.some((one) => path.startsWith(`${one} = `));
  return only.filter(
    (path) => !isWithin(path) && !isWordOf(path) && (begins.has(beginOf(path)) || path === beginOf(path)),
  );
}

const firstNumber = (version: string): number => Number.parseInt(version, 10);

/**
 * What there is to do, each as a sentence; nothing where all is told.
 *
 * @param versions those of the data, with what changed
 */
export function untoldChanges(released: ReleasedData, now: ReleasedData, versions: readonly DataVersion[]): string[] {
  const changes = versions.flatMap(({ version, changes: all }) =>
    compareVersions(version, released.version) > 0 ? all : [],
  );
  const told = new Set(
    changes.flatMap(({ was, now: is }) => [
      ...(was === null ? [] : [wordOf(fieldAt(was, released.shape))]),
      ...(is === null ? [] : [wordOf(fieldAt(is, now.shape))]),
    ]),
  );
  const gone = onlyIn(released.shape, now.shape);
  const found = [
    ...onlyIn(now.shape, released.shape).map((path) => ({ path, what: 'is new' })),
    ...gone.map((path) => ({ path, what: 'is gone' })),
    ...Object.entries(now.shape).flatMap(([path, held]) => {
      const before = released.shape[path] ?? held;
      return before === held ? [] : [{ path, what: `is ${held}, and was ${before},` }];
    }),
  ];
  const since = `${released.version}, the version of the data in release ${released.release}`;
  return [
    ...found
      .filter(({ path }) => !told.has(wordOf(path)))
      .map(({ path, what }) => `${path} ${what} since ${since}: say so in ${WHERE}, in a version above that.`),
    ...(gone.length > 0 && firstNumber(now.version) === firstNumber(released.version)
      ? [`${gone.join(', ')}: what is gone asks for another first number in ${WHERE} than that of ${since}.`]
      : []),
  ];
}
