/**
 * For every rule something that breaks it and the same mended, for CONTRIBUTING.md. They are set in a small story of a
 * bridge, in which the tests try each of them.
 */
import type { RuleId } from './catalogue.ts';

export interface Example {
  /** Lines of a file, or the path of one. */
  before: string;
  after: string;
  /** What one must know besides, as a clause. */
  where?: string;
}

const pair = (before: string, after: string, where?: string): Example =>
  where === undefined ? { before, after } : { before, after, where };

export const EXAMPLES: Record<RuleId, Example> = {
  'file-name': pair('events/2023-06/Bridge Closed.md', 'events/2023-06/bridge-closed.md'),
  'file-type': pair('actors/town-council.yml', 'actors/town-council.yaml'),
  'file-size': pair('about.md, 300 KiB', 'about.md, 20 KiB'),
  'file-encoding': pair('about.md, saved as UTF-16 or by Word', 'about.md, saved as UTF-8'),
  'file-link': pair('about.md, a symbolic link to ../README.md', 'about.md, a file of its own'),
  'file-repository': pair('images/HEAD\nimages/config\nimages/objects/\nimages/refs/', 'images/bridge.png'),
  'file-folder': pair('events/2023-07/bridge-closed.md', 'events/2023-06/bridge-closed.md', 'the event is of 4 June'),
  'file-missing': pair('site.yaml', 'site.yaml\nabout.md\nevents/2023-06/bridge-closed.md'),
  'merge-conflict': pair('<<<<<<< HEAD\nkind: happening\n=======\nkind: statement\n>>>>>>> other', 'kind: happening'),

  'yaml-syntax': pair('title: Port authority: the bridge closes', 'title: "Port authority: the bridge closes"'),
  'yaml-feature': pair('title: Bridge #1 closes', 'title: "Bridge #1 closes"'),
  'front-matter': pair('title: The harbour bridge closes', '---\ntitle: The harbour bridge closes'),

  'unknown-field': pair('sumary: The bridge closes.', 'summary: The bridge closes.'),
  'missing-field': pair('kind: happening', 'kind: happening\nwhen: 2023-06-04'),
  'invalid-value': pair('actors: port-authority', 'actors: [port-authority]'),
  'too-long': pair(
    'title: The harbour bridge closes to all traffic on Sunday evening after divers find a crack in the second pillar, the port authority says',
    'title: The harbour bridge closes',
  ),
  'invalid-date': pair('when: 2023-06-31', 'when: 2023-06-04'),
  'invalid-url': pair('url: www.post.example/2', 'url: https://www.post.example/2'),
  'hidden-characters': pair(
    String.raw`title: "The bridge\u200b closes"`,
    'title: The bridge closes',
    'U+200B is a space of no width',
  ),
  'mixed-script': pair(
    'title: The bridgе closes',
    'title: The bridge closes',
    'the last letter of "bridgе" is Cyrillic',
  ),
  'doubtful-text': pair('title: The **bridge** closes', 'title: The bridge closes'),

  'unknown-reference': pair('places: [harbor-bridge]', 'places: [harbour-bridge]'),
  'duplicate-id': pair('- id: closed', '- id: waiting', 'an earlier statement of the event is "closed"'),
  'same-event': pair(
    'title: Harbour bridge closes to traffic',
    'title: Divers examine the bridge',
    'the same day has an event "The harbour bridge closes"',
  ),
  'self-reference': pair('after: [council-meets]', 'after: [bridge-closed]', 'the file is council-meets.md'),
  'reference-cycle': pair(
    'within: harbour-bridge',
    'kind: district',
    'the file is places/harbour.yaml, and the bridge lies within the harbour',
  ),
  'long-chain': pair('via: [post-1, post-2]', 'via: post-1', 'each post leads on to two others, seven times over'),
  'refers-to-draft': pair('related: [bridge-opens]', 'related: [bridge-closed]', 'bridge-opens.md has "draft: true"'),
  'unused-record': pair('actors: [port-authority]', 'actors: [port-authority, pilot]', 'nothing else names the pilot'),

  'order-cycle': pair('after: [council-meets]', 'after: []', 'council-meets.md has "after: [bridge-closed]"'),
  'order-contradicts-dates': pair(
    'when: 2023-06-03\nafter: [bridge-closed]',
    'when: 2023-06-05\nafter: [bridge-closed]',
    'bridge-closed.md is of 4 June',
  ),
  'said-after-published': pair('said: 2023-06-07', 'said: 2023-06-06', 'its source is of 6 June'),
  'said-before-event': pair('said: 2023-06-04', 'said: 2023-06-05', 'its event began on 5 June'),
  'open-said': pair('published: 2023-06-06/..', 'published: ../2023-06-06'),
  'far-date': pair('published: 2203-06-06', 'published: 2023-06-06'),

  'unattributed-claim': pair('standing: claimed', 'standing: claimed\nby: port-authority'),
  'speaker-without-act': pair(
    'standing: reported\nby: port-authority',
    'standing: claimed\nby: port-authority',
    'the speaker only says so; an offer or a demand is "reported" with "by" and "act"',
  ),
  'confirmed-by-nobody': pair('standing: confirmed', 'standing: confirmed\nconfirmed_by: [town-council]'),
  'confirmed-by-own-side': pair(
    'by: port-authority\nstanding: confirmed\nconfirmed_by: [port-authority]',
    'by: port-authority\nstanding: confirmed\nconfirmed_by: [town-council]',
  ),
  'quote-length': pair(
    'quote: { text: "We closed the bridge, and then … (61 words)", translated: no }',
    'quote: { text: We closed the bridge., translated: no }',
  ),
  'disputes-the-later': pair(
    'disputes: [council-meets#met]',
    'disputes: []',
    'the statement is of 4 June and the other of 6 June, which may dispute it instead',
  ),
  'uncited-claim': pair(
    'The bridge was closed.[^closed]',
    'The bridge was closed.[^closed] Twelve ships wait.[^waiting]',
  ),
  'unknown-citation': pair('The bridge was closed.[^closd]', 'The bridge was closed.[^closed]'),
  'uncited-block': pair('The council was not asked.', 'The council was not asked.[^closed]'),
  'uncited-number': pair(
    'The port counts fourteen ships.[^waiting]',
    'The port counts twelve ships.[^waiting]',
    'the statement "waiting" has twelve',
  ),

  'invalid-answer': pair('answers: { ships-waiting: a dozen }', 'answers: { ships-waiting: 12 }'),
  'not-comparable': pair(
    'answers: { ships-waiting: 12, ships-leaving: 3 }',
    'answers: { ships-waiting: 12 }',
    'the questions are declared not comparable; a statement of its own answers the other',
  ),
  'compatible-by-area': pair(
    'answers: { crack-found-at: harbour }',
    'answers: { crack-found-at: harbour-bridge }',
    'another statement names the bridge, and this source is as exact',
  ),

  'source-without-address': pair('read: true', 'read: true\nnote: A leaflet; we keep a copy.', 'there is no "url"'),
  'missing-archive': pair(
    'url: https://post.example/2',
    'url: https://post.example/2\narchive_url: https://archive.example/post-2',
  ),
  'same-address': pair('url: https://news.example/1', 'url: https://post.example/2', 'another source has the first'),

  'silent-edit': pair(
    'text: The port authority says that ten ships are waiting.',
    'text: The port authority says that twelve ships are waiting.',
    '"twelve" was published, and no correction names the change',
  ),
  'retraction-unexplained': pair(
    'retracted: { on: 2023-06-08, by: The paper }',
    'retracted: { on: 2023-06-08, by: The paper, note: Its issue of 8 June says so. }',
  ),
  'correction-order': pair(
    '- { on: 2023-06-09, claims: [closed], was: Open., now: Closed., why: We erred. }\n' +
      '- { on: 2023-06-08, claims: [waiting], was: Ten., now: Twelve., why: We erred. }',
    '- { on: 2023-06-08, claims: [waiting], was: Ten., now: Twelve., why: We erred. }\n' +
      '- { on: 2023-06-09, claims: [closed], was: Open., now: Closed., why: We erred. }',
  ),

  'raw-html': pair('The <b>bridge</b> was closed.[^closed]', 'The **bridge** was closed.[^closed]'),
  'unsafe-url': pair(
    'The [port](javascript:alert%281%29) closed it.[^closed]',
    'The [port](https://port.example/) closed it.[^closed]',
  ),
  'heading-level': pair('# What was closed', '## What was closed'),
  'duplicate-heading': pair('## The bridge\n\n## The bridge', '## The bridge\n\n## The ships'),
  'footnote-definition': pair(
    'The bridge was closed.[^closed]\n\n[^closed]: Harbour News',
    'The bridge was closed.[^closed]',
  ),
  'broken-link': pair(
    'The [bridge](../../places/harbor-bridge.yaml) was closed.[^closed]',
    'The [bridge](../../places/harbour-bridge.yaml) was closed.[^closed]',
  ),
  'tangled-prose': pair(`${'> '.repeat(12)}The bridge was closed.[^closed]`, '> The bridge was closed.[^closed]'),
  'image-alt': pair(
    '![](../../images/bridge.png)[^closed]',
    '![A bridge with a barrier](../../images/bridge.png)[^closed]',
  ),
  'image-file': pair(
    '![The bridge](https://port.example/bridge.png)[^closed]',
    '![The bridge](../../images/bridge.png)[^closed]',
  ),
};
