/** Which browsers the styles of pages are for, and how they are made short for these. */
import { Features, transform, type CustomAtRules, type TransformOptions } from 'lightningcss';

/**
 * The oldest versions in which pages look as they should: the first with `light-dark()` and `:has()`. In older ones, they
 * can be read.
 */
export const OLDEST_BROWSERS = { chrome: [123, 0], edge: [123, 0], firefox: [121, 0], safari: [17, 5] } as const;

/** As lightningcss writes a version. */
const numberOf = ([major, minor]: readonly [number, number]): number => (major << 16) | (minor << 8);

const FOR_BROWSERS = {
  targets: {
    chrome: numberOf(OLDEST_BROWSERS.chrome),
    edge: numberOf(OLDEST_BROWSERS.edge),
    firefox: numberOf(OLDEST_BROWSERS.firefox),
    safari: numberOf(OLDEST_BROWSERS.safari),
    ios_saf: numberOf(OLDEST_BROWSERS.safari),
  },
  // What a browser knows only by a name of its own, our styles write themselves.
  exclude: Features.VendorPrefixes,
} satisfies Pick<TransformOptions<CustomAtRules>, 'targets' | 'exclude'>;

/**
 * Styles as short as the browsers that they are for can read them.
 *
 * @param file that they are of, for messages
 * @throws Error for what is no style sheet
 */
export const shortened = (
  file: string,
  styles: string,
  options: Pick<TransformOptions<CustomAtRules>, 'unusedSymbols' | 'visitor'> = {},
): string =>
  Buffer.from(
    transform({ filename: file, code: Buffer.from(styles), minify: true, ...FOR_BROWSERS, ...options }).code,
  ).toString();
