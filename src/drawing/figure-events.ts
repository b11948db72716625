/** What the figure of a timeline is laid out from. */

/** An event as the figure takes it. */
export interface FigureEvent {
  id: string;
  key: boolean;
  /** Whether sources disagree on its main point. */
  disputed: boolean;
  /** The hour of the day, 0 to 23; `null` where the date does not say it. */
  hour: number | null;
}

/** A day, a month or a year with its events: `2023-06-04`, `2023-06` or `2023`. */
export interface FigureStation {
  key: string;
  events: readonly FigureEvent[];
}

/** On how many of some events sources disagree. */
export const disputedIn = (events: readonly FigureEvent[]): number => events.filter(({ disputed }) => disputed).length;
