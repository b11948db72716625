/** The parts of the search page. */
import type { Locator, Page as Tab } from '@playwright/test';

export const results = (tab: Tab): Locator => tab.locator('#search-results > li');

export const field = (tab: Tab): Locator => tab.getByRole('searchbox');
