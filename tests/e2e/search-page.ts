/** The parts of the search page. */
import type { Locator, Page as Tab } from '@playwright/test';

/** Records that were found, the statements of an event within it. */
export const results = (tab: Tab): Locator => tab.locator('#search-results > li');

export const field = (tab: Tab): Locator => tab.getByRole('searchbox');

/** Unfolds the filters, where there is no room for them beside the results. */
export async function openFilters(tab: Tab): Promise<void> {
  const fold = tab.locator('.narrow summary');
  if (await fold.isVisible()) await fold.click();
}
