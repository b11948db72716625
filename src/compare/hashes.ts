/**
 * What a build derives from the bytes of other files: hashes in the names of scripts and of the search index, and
 * digests in the policy of a page. They change wherever those change, and say nothing that those do not.
 */

const inName =
  /^(?:(_astro\/.+\.)[\w-]{7,}|(pagefind\/(?:older\/\*\/)?(?:.*_|names\/))[^\W_]{7,}|(pagefind\/(?:older\/\*\/)?records\/)\w+)(?=\.\w+$|\/\d)/;
const ofFolder = /^(pagefind\/older\/)\w+/;
const inText = /(_astro\/[\w.~-]+?\.)[\w-]{8}(?=\.\w+\b)/g;
const digest = /'sha(256|384|512)-[A-Za-z0-9+/=]+'/g;

/** The name of a published file with a star for its hash. */
export const withoutHash = (path: string): string => path.replace(ofFolder, '$1*').replace(inName, '$1$2$3*');

/** A published text with stars for the hashes in it. */
export const withoutHashes = (text: string): string => text.replace(inText, '$1*').replace(digest, "'sha$1-*'");
