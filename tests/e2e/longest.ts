/** The longest page of a kind, which shows most, and addresses on this computer. */
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import type { Served } from './served.ts';

/** Where a page is served, from its address below the base. */
export const addressAt = (served: Served, address: string): string => new URL(address.slice(1), served.url).href;

/** The longest page below an address such as `/events/`, not the list that stands there. */
export const longest = (served: Served, start: string): string =>
  oneOfEachKind(readSite(served.folder, served.base)).find(
    ({ address }) => address.startsWith(start) && address !== start,
  )?.address ?? '/';
