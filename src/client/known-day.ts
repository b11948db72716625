/** Leads from any day to the page of the last one before it that has news: what was public then stood on. */

interface DayLink {
  /** `2023-06-04`. */
  day: string;
  href: string;
}

/** A year of which the days stand in a list of their own. */
interface YearLink {
  /** Its first and last day with news. */
  first: string;
  last: string;
  /** The list of its days, and the page of its last. */
  href: string;
  lastHref: string;
}

/**
 * The way to the last day that is not after another: to its page, or to the list of its year, with the day asked.
 *
 * @param days in order
 * @param years in order; none of the days is in one of them
 * @param asked `2023-06-04`; only days of four-figure years can be compared so
 */
export function wayTo(days: readonly DayLink[], years: readonly YearLink[], asked: string): string | null {
  const day = days.findLast((one) => one.day <= asked);
  const year = years.findLast(({ first }) => first <= asked);
  if (!year || (day && day.day > year.first)) return day?.href ?? null;
  return asked >= year.last ? year.lastHref : `${year.href}?day=${asked}`;
}

/**
 * Where the page of a day is asked for that has none: the list of days, with the day asked. A path that begins with two
 * slashes would lead to another host.
 *
 * @param path of the address, such as `/known/2023-06-04/`
 */
export function listFor(path: string): string | null {
  const [, list, day] = /^(?!\/\/)(.*\/known\/)(\d{4}-\d{2}-\d{2})\/?$/.exec(path) ?? [];
  return list !== undefined && day !== undefined ? `${list}?day=${day}` : null;
}

/** Makes the form work, and follows a day that stands in the address as `?day=`. */
export function startKnownDay(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as { none: string };
  const links = (selector: string) => [...document.querySelectorAll<HTMLAnchorElement>(selector)];
  const days = links('a[data-day]').map(({ dataset, href }) => ({ day: dataset['day'] ?? '', href }));
  const years = links('a[data-first]').map(({ dataset, href }) => ({
    first: dataset['first'] ?? '',
    last: dataset['last'] ?? '',
    lastHref: dataset['lastHref'] ?? '',
    href,
  }));
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const open = (asked: string, go: (href: string) => void): void => {
    const found = wayTo(days, years, asked);
    if (found !== null) go(found);
    else if (status) status.textContent = words.none;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(input?.value ?? '', (href) => {
      location.assign(href);
    });
  });
  const asked = new URLSearchParams(location.search).get('day');
  if (asked === null || !/^\d{4}-\d{2}-\d{2}$/.test(asked)) return;
  if (input) input.value = asked;
  open(asked, (href) => {
    location.replace(href);
  });
}
