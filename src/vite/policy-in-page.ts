/** The policy that a built page carries, as Astro writes it (Content Security Policy Level 3, delivery by `meta`). */
export const POLICY_IN_PAGE = /<meta http-equiv="content-security-policy" content="[^"]*">/;
