/** The exit status of a build with a kept bundle that Astro must do from its beginning, and say what is wrong. */
export const BUNDLE_FAILED = 75;
