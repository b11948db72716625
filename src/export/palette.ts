/** Colours of the light theme in `src/styles/tokens.css`, for pictures, which no style sheet reaches. */
export const PAPER = '#faf8f3';
export const INK = '#1c1a16';
export const SOFT = '#575247';
export const RULE = '#d8d1c3';
/** Disagreement, and nothing else. */
export const DIFFER = '#b3301a';
