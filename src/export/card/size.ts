/** The size of a picture for links, in pixels: what the large cards of all services show uncut. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
