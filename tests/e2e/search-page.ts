/** The parts of the search page. */
import type { Locator, Page as Tab } from '@playwright/test';

/** Records that were found, the statements of an event within it. */
export const results = (tab: Tab): Locator => tab.locator('#search-results > li');

export const field = (tab: Tab): Locator => tab.getByRole('searchbox');

/** Unfolds the filters. */
export const openFilters = (tab: Tab): Promise<void> => tab.locator('.narrow summary').click();
