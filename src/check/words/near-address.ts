/** The address on the web that was probably meant by one without its beginning: `www.example.org/page`. */

/**
 * The nearest address to a text.
 *
 * @param text what an editor wrote
 * @returns `null` where it does not look like one, or is one already
 */
export const nearAddress = (text: string): string | null =>
  /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$))\S*$/i.test(text) && !/\.(?:md|ya?ml)$/i.test(text)
    ? `https://${text}`
    : null;
