/** The small records of a made-up story, as the text of their files: all but its events. */
import { letters } from './words.ts';

/** What every story says of itself. */
export const SITE = `title: A Made-up Story
description: A story of any length, to measure the check and the build with.
story: A made-up story
lede: Nothing of this happened.
url: https://story.example
lang: en
timezone: Europe/London
repository: { url: https://code.example/story, branch: main }
licence: CC-BY-4.0
contact: desk@story.example
sides:
  - { id: east, label: East, about: The people of the east bank. }
  - { id: west, label: West, about: The people of the west bank. }
`;

export const ABOUT = '## Method\n\nNothing of this happened.\n';

export const OUTLETS = ['daily', 'weekly', 'evening', 'courier', 'mail', 'herald', 'echo', 'post'] as const;

export const outletId = (number: number): string => OUTLETS[number % OUTLETS.length] ?? OUTLETS[0];
export const sourceId = (number: number): string => `${outletId(number)}-${letters(number)}`;
export const actorId = (number: number): string => `speaker-${letters(number)}`;
export const placeId = (number: number): string => `bridge-${letters(number)}`;
export const threadId = (number: number): string => `reach-${letters(number)}`;
export const questionId = (number: number): string => `count-${letters(number)}`;
export const eventId = (number: number): string => `event-${letters(number)}`;

/** A day of the story as in a date, from the first of 2023. */
export const dateOf = (day: number): string => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);

export const outletYaml = (outlet: string): string =>
  `name: The ${outlet}\nkind: newspaper\ncountry: Nowhere\nlang: en\nurl: https://${outlet}.example\n`;

/** Each third actor speaks for neither side, and may confirm what others say. */
export function actorYaml(number: number): string {
  const side = ['east', 'west'][number % 3];
  const group = number > 9 && number % 5 === 0;
  return `name: ${group ? 'Guild' : 'Speaker'} ${letters(number)}
kind: ${group ? 'group' : 'person'}
role: Speaks for the river
${side === undefined ? '' : `side: ${side}\n`}aliases: [Old ${letters(number)}]
about: Known on both banks.
`;
}

export function placeYaml(number: number): string {
  const within = number % 10 === 0 ? '' : `within: ${placeId(number - (number % 10))}\n`;
  const at = `at: { lat: ${(51 + (number % 37) / 40).toFixed(3)}, lon: ${(0.1 + (number % 23) / 20).toFixed(3)}, accuracy_m: 500 }\n`;
  return `name: Bridge ${letters(number)}\nkind: ${within === '' ? 'reach' : 'bridge'}\n${within}${at}credit: The map of the river\n`;
}

export const threadMd = (number: number): string =>
  `---\ntitle: The river, reach ${letters(number)}\nsummary: What happens on one reach of the river.\n---\n\nOne reach of the river.\n`;

export const questionYaml = (number: number, thread: string): string =>
  `title: How many were there at meeting ${letters(number)}?\nkind: number\nunit: boats\nscope: Those at the bridge.\nthreads: [${thread}]\n`;

/** Every second source was not read: the one before it hands on what it says. */
export const isRead = (source: number): boolean => source % 2 === 0;

export function sourceYaml(number: number, day: string, behind: string | null): string {
  const outlet = outletId(number);
  return `title: On the river, part ${letters(number)}
kind: article
outlet: ${outlet}
published: ${day}
lang: en
url: https://${outlet}.example/${letters(number)}
archive_url: https://archive.example/${outlet}/${letters(number)}
${isRead(number) ? 'accessed: 2026-01-02' : 'read: false'}
${behind === null ? '' : `via: ${behind}\n`}`;
}
