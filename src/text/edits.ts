/** Changes to a text at places that are known before any of them is made. */

export interface Edit {
  /** Offsets in the text as it was; the end is exclusive. */
  start: number;
  end: number;
  /** What comes to stand there. */
  text: string;
}

/** The text with all edits made, in any order. One that lies in what another replaces is as nothing. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [done, from] = ['', 0];
  for (const { start, end, text: now } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    done += text.slice(from, start) + now;
    from = end;
  }
  return done + text.slice(from);
}
