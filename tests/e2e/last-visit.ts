/** What a reader's device remembers of the last visit, made as it is when they come back. */
import type { Page as Tab } from '@playwright/test';

/**
 * Lets the last visit be long ago; of so many events, the device then forgets one and remembers others differently. What
 * is new shows when the page is opened again.
 */
export async function comeBack(tab: Tab, changes: number): Promise<void> {
  await tab.evaluate((amount) => {
    const key = Object.keys(localStorage).find((name) => name.includes('visit')) ?? '';
    const memory = JSON.parse(localStorage.getItem(key) ?? '{}') as { seen: Record<string, string>; at: number };
    const [first = '', ...others] = Object.keys(memory.seen).slice(0, amount);
    memory.seen = Object.fromEntries(Object.entries(memory.seen).filter(([id]) => id !== first));
    for (const other of others) memory.seen[other] = 'another';
    memory.at = 0;
    localStorage.setItem(key, JSON.stringify(memory));
  }, changes);
}
