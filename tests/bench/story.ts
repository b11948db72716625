/** Writes a made-up story of any length that passes the check: two statements an event, five events a day. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const eventsADay = 5;
const actors = 40;
const places = 20;
const outlets = ['daily', 'weekly', 'evening'];

/** The same names for the same numbers, in words, so that nothing has to be cited for holding a figure. */
const letters = (number: number): string =>
  number.toString(26).replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)] ?? '');

const site = `title: A Made-up Story
description: A story of any length, to measure the check and the build with.
story: A made-up story
lede: Nothing of this happened.
url: https://story.example
lang: en
timezone: Europe/London
repository: { url: https://code.example/story, branch: main }
licence: CC-BY-4.0
contact: desk@story.example
front_page_events: 60
sides:
  - { id: east, label: East, about: The people of the east bank. }
  - { id: west, label: West, about: The people of the west bank. }
`;

function event(number: number, day: string, total: number): string {
  const own = letters(number);
  const question = `count-${letters(Math.floor(number / 4))}`;
  const [first, second] = [0, 1].map((shift) => `${outlets[(number + shift) % outlets.length] ?? ''}-${own}`);
  const next = number + 1 < total ? `\nrelated: [event-${letters(number + 1)}]` : '';
  return `---
title: Event ${own} takes place on the river
summary: Boats meet at a bridge, and two outlets count them.
kind: happening
when: ${day}
places: [place-${letters(number % places)}]
actors: [actor-${letters(number % actors)}]
threads: [thread-${letters(Math.floor(number / 20))}]${next}
key: ${String(number % 20 === 0)}
claims:
  - id: boats
    main: true
    text: Boats met at the bridge, and there were ${number % 7} of them.
    source: ${String(first)}
    standing: reported
    answers: { ${question}: ${number % 7} }
  - id: more-boats
    text: A speaker saw ${(number % 7) + 1} boats.
    source: ${String(second)}
    standing: claimed
    by: actor-${letters(number % actors)}
    answers: { ${question}: ${(number % 7) + 1} }
---

Boats met at the bridge.[^boats] A speaker saw more boats than the first report did.[^more-boats]

Nobody else on the river has said anything about [the bridge](../../places/place-${letters(number % places)}.yaml).[^boats]
`;
}

const source = (outlet: string, number: number, day: string): string =>
  `title: Boats on the river, part ${letters(number)}
kind: article
outlet: ${outlet}
published: ${day}
lang: en
url: https://${outlet}.example/${letters(number)}
archive_url: https://archive.example/${outlet}/${letters(number)}
`;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** Writes the story into an empty folder. The same number of events always gives the same files. */
export function writeStory(folder: string, events: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', site);
  write('about.md', '## Method\n\nNothing of this happened.\n');
  for (const outlet of outlets)
    write(`outlets/${outlet}.yaml`, `name: The ${outlet}\nkind: newspaper\ncountry: Nowhere\nlang: en\n`);
  for (const number of numbers(Math.min(actors, events))) {
    const side = number % 2 === 0 ? 'east' : 'west';
    write(`actors/actor-${letters(number)}.yaml`, `name: Speaker ${letters(number)}\nkind: person\nside: ${side}\n`);
  }
  for (const number of numbers(Math.min(places, events))) {
    write(`places/place-${letters(number)}.yaml`, `name: Bridge ${letters(number)}\nkind: bridge\n`);
  }
  for (const number of numbers(Math.ceil(events / 20))) {
    write(
      `threads/thread-${letters(number)}.md`,
      `---\ntitle: The river, part ${letters(number)}\nsummary: Boats on the river.\n---\n\nBoats.\n`,
    );
  }
  for (const number of numbers(Math.ceil(events / 4))) {
    const title = `How many boats were there at meeting ${letters(number)}?`;
    write(`questions/count-${letters(number)}.yaml`, `title: ${title}\nkind: number\nscope: Boats at the bridge.\n`);
  }
  for (const number of numbers(events)) {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(number / eventsADay))).toISOString().slice(0, 10);
    write(`events/${day.slice(0, 7)}/event-${letters(number)}.md`, event(number, day, events));
    for (const shift of [0, 1]) {
      const outlet = outlets[(number + shift) % outlets.length] ?? '';
      write(`sources/${outlet}-${letters(number)}.yaml`, source(outlet, number, day));
    }
  }
}
