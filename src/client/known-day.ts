/** Leads from any day to the page of the last one before it that has news: what was public then stood on. */

interface DayLink {
  /** `2023-06-04`. */
  day: string;
  href: string;
}

/**
 * The last of some days that is not after another.
 *
 * @param days in order
 * @param asked `2023-06-04`; only days of four-figure years can be compared so
 */
export function lastBy(days: readonly DayLink[], asked: string): DayLink | null {
  return days.findLast(({ day }) => day <= asked) ?? null;
}

/**
 * Where the page of a day is asked for that has none: the list of days, with the day asked.
 *
 * @param path of the address, such as `/known/2023-06-04/`
 */
export function listFor(path: string): string | null {
  const [, list, day] = /^(.*\/known\/)(\d{4}-\d{2}-\d{2})\/?$/.exec(path) ?? [];
  return list !== undefined && day !== undefined ? `${list}?day=${day}` : null;
}

/** Makes the form work, and follows a day that stands in the address as `?day=`. */
export function startKnownDay(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as { none: string };
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
  const days = links.map(({ dataset, href }) => ({ day: dataset['day'] ?? '', href }));
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const open = (asked: string, go: (href: string) => void): void => {
    const found = lastBy(days, asked);
    if (found) go(found.href);
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
