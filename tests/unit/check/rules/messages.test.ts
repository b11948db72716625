/** The voice of the rules over all content: what was found, what was expected, the nearest valid choice. */
import { expect, it } from 'vitest';
import { contentWith } from '../overlay.ts';

const MESSAGES: readonly (readonly [fixture: string, message: string])[] = [
  ['unknown-actor', 'Unknown actor "port-autority"; did you mean "port-authority"?'],
  ['unknown-claim', 'Unknown statement "waits" in the event "bridge-closed".'],
  ['unknown-side', 'Unknown side "prot"; did you mean "port"?'],
  ['duplicate-claim', 'The id "closed" is already taken by another statement of this event; expected one of its own.'],
  [
    'duplicate-former-id',
    'The id "harbour-bridge" is already taken by places/harbour-bridge.yaml; expected one of its own.',
  ],
  ['placeholder-text', 'FILL IN still stands here, and readers would see it.'],
  ['self-reference', 'This event refers to itself; expected another.'],
  ['cycle-via', 'via leads in a circle: harbour-news-1 → quay-post-2 → harbour-news-1.'],
  ['cycle-via-of-claim', 'via leads in a circle: "harbour-news-1" in turn goes back to "quay-post-2".'],
  ['refers-to-draft', 'The event "bridge-closed" is a draft, and this record is published.'],
  ['unused-question', 'No statement answers this question.'],
  [
    'order-cycle',
    'after leads in a circle: bridge-closed → council-meets → bridge-closed, so none of them can come first.',
  ],
  [
    'order-contradicts-dates',
    `The event comes after "council-meets", but its date "2023-06-04" is before that one's, "2023-06-05T18:00+03:00".`,
  ],
  [
    'said-after-published',
    'The statement was said on "2023-06-07", after its source was published, on "2023-06-06"; expected that day or an earlier one.',
  ],
  [
    'said-after-published-via',
    '"quay-post-2" was published on "2023-06-06", before "harbour-news-1", on "2023-06-07"; expected a document that was there before it.',
  ],
  [
    'said-before-event',
    'The statement was made public on "2023-06-04", before the event began, on "2023-06-05T18:00+03:00".',
  ],
  ['open-said', '"said" has no end in "2023-06-05/.."; expected a time by which it was public.'],
  [
    'unattributed-claim',
    'A statement that is assessed needs "by": the actor who says it, or "by_words" where nobody is named.',
  ],
  ['origin-not-stated', 'Nothing says from where "harbour-news-1" has what "port-authority" said; expected "via".'],
  ['unconfirmed-with-speaker', 'A statement that somebody makes is not "unconfirmed"; expected "claimed".'],
  ['unverified-not-claimed', 'Unexpected "unverified" on a statement that is reported; it goes with "claimed" alone.'],
  [
    'by-words-on-reported',
    'Unexpected "by_words" on a statement that is reported; it goes with "claimed" and "assessed" alone.',
  ],
  [
    'named-without-words',
    'Unexpected "named" on a statement without "by_words": it says who the unnamed people of "by_words" are.',
  ],
  ['by-words-beside-by', 'A statement has "by" or "by_words", not both: its speakers are named or they are not.'],
  [
    'revises-another-voice',
    '"bridge-closed#waiting" is another speaker’s or outlet’s statement; expected an earlier one of the same.',
  ],
  [
    'revises-the-later',
    'The statement, of "2023-06-04T20:00+03:00", revises "council-meets#counted-again", which is of "2023-06-06"; expected an earlier one.',
  ],
  [
    'cycle-revises',
    'revises leads in a circle: bridge-closed#counted-again → bridge-closed#waiting → bridge-closed#counted-again.',
  ],
  ['cites-retracted', 'The statement "voted" was taken back, and the account still cites it.'],
  [
    'repeats-otherwise',
    '"quay-post-2" only hands on what "harbour-news-1" says, but the statement "waiting" from there gives another answer; pages tell both as of one voice.',
  ],
  [
    'repeats-retracted',
    '"quay-post-2" has this from "harbour-news-1", whose statement "waiting" was taken back; expected "retracted" here too.',
  ],
  ['gone-without-copy', 'The source is gone; expected "archive_url", or a "note" here.'],
  ['unknown-owner', 'Unknown outlet or actor "harbour-new"; did you mean "harbour-news"?'],
  [
    'duplicate-former-key',
    'The address "bridge-closed#closed" is already taken by the statement "bridge-closed#closed"; expected one of its own.',
  ],
  ['unknown-former-event', 'No event is or was called "bridge-shut".'],
  ['speaker-without-act', 'A reported statement has "by" only together with "act": what the speaker did by speaking.'],
  ['act-on-claimed', 'Unexpected "act" on a statement that is claimed; it goes with "reported" alone.'],
  ['act-without-speaker', 'The act "demand" has no speaker; expected "by": the actor who did it.'],
  [
    'confirmed-by-nobody',
    'A statement that is confirmed needs "confirmed_by" or "confirmed_by_words": who confirmed it.',
  ],
  [
    'confirmed-by-own-side',
    '"harbour-master" is on the side of the speaker "port-authority"; expected somebody who is not.',
  ],
  ['confirmed-by-speaker', '"port-authority" is the speaker; expected somebody who is not.'],
  ['quote-length', 'The quotation has 61 words; expected at most 60.'],
  [
    'disputes-the-later',
    'The statement, public on "2023-06-04T20:00+03:00", denies "council-meets#met", which was not public before "2023-06-06".',
  ],
  ['uncited-claim', 'The account nowhere cites the statement "waiting".'],
  ['unknown-citation', 'Unknown citation "mett"; did you mean "met"?'],
  ['unknown-citation-in-thread', 'Unexpected citation "met"; only the accounts of events cite statements.'],
  ['uncited-list-item', 'This list item cites no statement; expected [^id] after what it says.'],
  ['uncited-number-words', 'No statement cited in this paragraph has the number "fourteen".'],
  [
    'invalid-answer-number',
    'Unexpected answer "a dozen"; expected a number such as 13, { min: 10, max: 12 }, { more_than: 60 } or { about: 12 }.',
  ],
  ['invalid-answer-choice', 'Unknown choice "mny"; did you mean "many"?'],
  ['invalid-answer-place', 'Unknown place "harbor"; did you mean "harbour"?'],
  [
    'invalid-answer-as-of',
    'Unexpected as_of; the question "ships-waiting" does not say that its answer changes with time.',
  ],
  ['invalid-answer-no-as-of', 'The true answer to "ships-waiting" changes with time; expected as_of beside it.'],
  ['not-comparable', 'One statement answers both "ships-waiting" and "ships-leaving", which cannot be compared.'],
  [
    'not-comparable-joined',
    'This joins a statement on "ships-leaving" with one on "ships-waiting", which cannot be compared.',
  ],
  ['compatible-by-area', '"harbour" fits the answer "harbour-bridge" only because that place lies within it.'],
  ['unit-without-forms', 'Readers would see "1 ships"; expected a form of "ships" for each number.'],
  [
    'swapped-coordinates',
    'The place lies far from all others; with latitude and longitude exchanged it would lie beside one.',
  ],
  ['source-without-address', 'A source that we read needs "url", or a "note" that says why there is none.'],
  ['missing-archive', 'The source has no "archive_url"; pages change and vanish.'],
  [
    'retraction-before-said',
    'The statement was taken back on "2023-06-05", before it was made public, on "2023-06-06".',
  ],
  ['correction-order', 'The correction of "2023-06-08" stands after that of "2023-06-09"; expected the earlier first.'],
  ['raw-html', 'Unexpected HTML "<b>"; expected Markdown alone.'],
  ['unsafe-url', 'Unsafe address "javascript:alert%281%29"; expected https, http, mailto or a file of this site.'],
  [
    'unsafe-url-credentials',
    'Unsafe address "https://post.example@evil.example/"; expected no user name and no password in it.',
  ],
  ['heading-level-one', 'Unexpected heading "#"; expected "##", for the title of the page is its only "#".'],
  ['heading-level-first', 'The first heading is "###"; expected "##".'],
  ['heading-level-left-out', 'After "##" comes "####"; expected "###".'],
  ['duplicate-heading', 'The heading "What it did" stands here twice; expected one of its own for each part.'],
  ['footnote-definition', 'Unexpected definition of the citation "met"; it needs none, for it leads to a statement.'],
  ['broken-link', 'No record at "../../places/harbor-bridge.yaml"; did you mean "../../places/harbour-bridge.yaml"?'],
  ['broken-link-anchor', 'No statement has the anchor "#claim-wating"; did you mean "#claim-waiting"?'],
  ['broken-link-picture', 'No picture at "../../images/brigde.png"; did you mean "../../images/bridge.png"?'],
  ['tangled-prose', 'Lists and quotations stand more than 10 deep in one another; expected fewer.'],
  ['image-alt', 'The picture has no description; expected words for those who cannot see it.'],
  ['image-file-svg', 'The file is no picture that we take; expected PNG, JPEG or WebP.'],
  ['image-file-large', 'The picture has 6001 by 4 pixels; expected at most 6000 on a side.'],
  [
    'image-file-elsewhere',
    'The picture is loaded from "https://pictures.example/bridge.png"; expected a file of this site.',
  ],
];

it.each(MESSAGES)('%s: %s', async (fixture, message) => {
  using folder = contentWith({}, fixture);
  const problems = await folder.check();
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});
