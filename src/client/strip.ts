/** The axis of a timeline's figure: the day that is being read is marked on it. */

/** Of the height of the screen: a day that begins above this line is being read. */
const READING = 0.3;

/** Marks the station of the day in view while the timeline is scrolled. */
export function startStrip(): void {
  const days = [...document.querySelectorAll<HTMLElement>('.story .day')];
  // Hours of a single day have nothing to tell: it is that day that is read.
  const stations = [...document.querySelectorAll<HTMLAnchorElement>('.chart [data-station]')].filter(({ dataset }) =>
    /^\d{4}/.test(dataset['station'] ?? ''),
  );
  const look = (): void => {
    // At its end the page scrolls no further, and the last days never come so high.
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
    const line = isAtEnd ? innerHeight : innerHeight * READING;
    const begun = days.filter((day) => !day.hidden && day.getBoundingClientRect().top < line);
    const here = begun.at(-1)?.id.replace(/^day-/, '');
    // A station of bars stands for a run of days: the last that has begun.
    const current = stations.findLast(({ dataset }) => here !== undefined && (dataset['station'] ?? '') <= here);
    for (const station of stations) {
      if (station === current) station.setAttribute('aria-current', 'true');
      else station.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', look, { passive: true });
  look();
}
