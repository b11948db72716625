/** The speakers, documents and places of the first story, as far as the tests need them. */
import { actor, article, place, post } from './story.ts';

export const ACTORS = [
  actor('rdk', { side: 'volunteers' }),
  actor('legion', { side: 'volunteers' }),
  actor('nikitin', { kind: 'person', member_of: ['rdk'] }),
  actor('ministry', { side: 'russia' }),
  actor('gladkov', { kind: 'person', side: 'russia' }),
  actor('news-platforms'),
  actor('isw'),
];

export const SOURCES = [
  article('kyiv-post'),
  article('euromaidan-press'),
  post('rdk-images', 'rdk', '2023-06-04'),
  post('rdk-statement', 'rdk', '2023-06-04'),
  post('legion-video', 'legion', '2023-06-05'),
  post('ministry-briefing', 'ministry', '2023-06-02'),
  post('gladkov-post', 'gladkov', '2023-06-04'),
];

export const PLACES = [
  place('oblast'),
  place('shebekino', 'oblast'),
  place('shebekino-crossing', 'oblast'),
  place('novaya-tavolzhanka', 'oblast'),
  place('church', 'novaya-tavolzhanka'),
];
