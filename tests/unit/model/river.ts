/** The speakers, documents and places of an invented river, as far as the tests need them. */
import { actor, article, place, post } from './story.ts';

export const ACTORS = [
  actor('rowers', { side: 'upstream' }),
  actor('divers', { side: 'upstream' }),
  actor('orr', { kind: 'person', member_of: ['rowers'] }),
  actor('harbour-trust', { side: 'quayside' }),
  actor('alder', { kind: 'person', side: 'quayside' }),
  actor('notice-boards'),
  actor('coastwatch'),
];

export const SOURCES = [
  article('shore-times'),
  article('brack-post'),
  post('rowers-images', 'rowers', '2023-06-04'),
  post('rowers-statement', 'rowers', '2023-06-04'),
  post('divers-video', 'divers', '2023-06-05'),
  post('harbour-trust-briefing', 'harbour-trust', '2023-06-02'),
  post('alder-post', 'alder', '2023-06-04'),
];

export const PLACES = [
  place('shire'),
  place('tarn', 'shire'),
  place('tarn-crossing', 'shire'),
  place('lowgate', 'shire'),
  place('church', 'lowgate'),
];
