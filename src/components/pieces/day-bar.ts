import type { LedgerDay } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html } from './html.ts';

/** The height of a row of days, in units of its drawing. */
const HEIGHT = 60;

/**
 * A day in a row of days, with a bar for how much stood in public at its end.
 *
 * @param most how much stood in public on any day of the row
 * @param year `null` where it stands with an earlier day
 */
export function dayBar(
  day: LedgerDay,
  { most, year, isCurrent }: { most: number; year: string | null; isCurrent: boolean },
  strings: Strings,
): Html {
  const height = Math.round((day.public / most) * HEIGHT);
  const { weekday, date } = strings.dates.dayBrief(day.day);
  const ofYear = year !== null && markup`<span>${strings.dates.month(year)}</span>`;
  const amount = strings.number(day.public);
  return markup`<li><a href="${day.href}"${attribute('aria-current', isCurrent ? 'page' : null)}>
    <svg viewBox="0 0 10 ${HEIGHT}" width="10" height="${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="${HEIGHT - height}" width="10" height="${height}"></rect>
    </svg>
    <span class="date">${weekday !== '' && markup`<b>${weekday}</b>`} <span>${date}</span> ${ofYear}</span> <span class="number">${amount}</span>
  </a></li>`;
}
