/** Where the pictures for links are, and what they say to those who cannot see them. */
import { createHash } from 'node:crypto';
import type { LedgerEvent, LedgerQuestion, LedgerThread } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { everyId, type Named } from '../../model/former-ids.ts';
import type { Site } from '../../model/record.ts';
import { FOLDERS } from '../../model/vocabulary.ts';
import { fileAddress } from '../../routes/routes.ts';
import { eventCard, frontCard, questionCard, threadCard, type Card } from './card.ts';
import { isPictured } from './pictured.ts';

/** A picture as a page points at it. */
export interface Picture {
  /** Under the base path. The file keeps its name; what follows it changes with what the picture says. */
  href: string;
  alt: string;
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Services keep a picture for as long as its address stays the same. */
function pictureOf(name: string, card: Card): Picture {
  const { above, headline, marks, below, site } = card;
  const version = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  const said = [headline, above, ...marks.map(({ word }) => word), ...below, site].filter((text) => text !== '');
  return { href: `${fileAddress(`cards/${name}.png`)}?v=${version}`, alt: [...new Set(said)].map(sentence).join(' ') };
}

/** The picture of the front page, which all pages share that have none of their own. */
export function frontPicture(site: Site): Picture {
  return pictureOf('front', frontCard(site));
}

/** The picture of an event; of one that has none, the front page's. */
export function eventPicture(ledger: Ledger, entry: LedgerEvent): Picture {
  return isPictured(ledger.events, entry)
    ? pictureOf(`${FOLDERS.event}/${entry.event.id}`, eventCard(ledger, entry))
    : frontPicture(ledger.site);
}

/** The picture of a thread. */
export function threadPicture(ledger: Ledger, entry: LedgerThread): Picture {
  return pictureOf(`${FOLDERS.thread}/${entry.thread.id}`, threadCard(ledger, entry));
}

/** The picture of a question. */
export function questionPicture(ledger: Ledger, entry: LedgerQuestion): Picture {
  return pictureOf(`${FOLDERS.question}/${entry.question.id}`, questionCard(ledger, entry));
}

/** The names of a record's picture: services that were given a link before a rename ask for it by a former id. */
const namesOf = (folder: string, record: Named): string[] => everyId(record).map((id) => `${folder}/${id}`);

/** Every card by the names of its files below `cards/`, without their ending. */
export function allCards(ledger: Ledger): ReadonlyMap<string, Card> {
  const { site, events, threads, questions } = ledger;
  const cards: readonly { folder: string; record: Named; card: Card }[] = [
    ...events
      .filter((entry) => isPictured(events, entry))
      .map((entry) => ({ folder: FOLDERS.event, record: entry.event, card: eventCard(ledger, entry) })),
    ...threads.map((entry) => ({ folder: FOLDERS.thread, record: entry.thread, card: threadCard(ledger, entry) })),
    ...questions.map((entry) => ({
      folder: FOLDERS.question,
      record: entry.question,
      card: questionCard(ledger, entry),
    })),
  ];
  return new Map<string, Card>([
    ['front', frontCard(site)],
    ...cards.flatMap(({ folder, record, card }) => namesOf(folder, record).map((name) => [name, card] as const)),
  ]);
}
