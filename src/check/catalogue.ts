/**
 * Every rule of the check: its id, how grave it is, and one line on what it asks. `npm run rules` and CONTRIBUTING.md
 * print this list. The families and ids are those of the design's `2-content-model`.
 */
import type { Severity } from './problem.ts';

interface RuleEntry {
  family:
    'file' | 'yaml' | 'field' | 'reference' | 'time' | 'claim' | 'question' | 'source' | 'correction' | 'markdown';
  severity: Severity;
  /** What the rule asks, in one line for an editor. */
  asks: string;
}

const rule = (family: RuleEntry['family'], asks: string, severity: Severity = 'error'): RuleEntry => ({
  family,
  severity,
  asks,
});

export const RULES = {
  'file-name': rule('file', 'A file is named with lower-case ASCII letters, digits and hyphens, at most 80 of them.'),
  'file-type': rule('file', 'Each folder holds only its own kind of file: .md, .yaml, or a picture.'),
  'file-size': rule('file', 'A text file is no larger than 256 KiB.'),
  'file-encoding': rule('file', 'A text file is UTF-8 and holds no NUL character.'),
  'file-link': rule('file', 'Nothing in content/ is a symbolic link.'),
  'file-repository': rule('file', 'Nothing in content/ is a git repository.'),
  'file-folder': rule('file', 'A record stands in the folder of its type; an event in that of its month.'),
  'file-missing': rule('file', 'content/ holds site.yaml, about.md and at least one event.'),
  'merge-conflict': rule('file', 'No file holds two versions of one place that git could not put together.'),

  'yaml-syntax': rule('yaml', 'YAML parses: no tabs, no open quotation mark, no bare text with a colon and a space.'),
  'yaml-feature': rule('yaml', 'YAML is plain: no anchors, aliases, merge keys, tags, or values cut short by " #".'),
  'front-matter': rule('yaml', 'An event or thread begins with YAML between two lines of three hyphens.'),

  'unknown-field': rule('field', 'Only the fields of the content model are used.'),
  'missing-field': rule('field', 'Every required field is there.'),
  'invalid-value': rule('field', 'A field holds the kind of value it takes.'),
  'too-long': rule('field', 'A text is no longer than its field allows.'),
  'invalid-date': rule('field', 'A date is written in the grammar of dates and exists.'),
  'invalid-url': rule('field', 'An address begins with http:// or https:// and carries no user name or password.'),
  'hidden-characters': rule('field', 'No text holds characters that cannot be seen or that turn its direction.'),
  'mixed-script': rule('field', 'A word is written in one script, so that no letter poses as another.', 'warning'),
  'doubtful-text': rule('field', 'Text in fields is plain: no Markdown, no HTML, no stray quotation marks.', 'warning'),

  'unknown-reference': rule('reference', 'An id that is referred to exists.'),
  'duplicate-id': rule('reference', 'An id stands for one thing only, whatever its case or Unicode form.'),
  'same-event': rule('reference', 'No two events of one day have nearly the same title.', 'warning'),
  'self-reference': rule('reference', 'A record does not refer to itself.'),
  'reference-cycle': rule('reference', 'via, within and member_of never lead back to where they began.'),
  'long-chain': rule('reference', 'via and within do not lead on from one record to the next without end.'),
  'refers-to-draft': rule('reference', 'A published record does not refer to a draft.'),
  'unused-record': rule('reference', 'Every record is used by an event.', 'warning'),

  'order-cycle': rule('time', 'after never leads back to where it began.'),
  'order-contradicts-dates': rule('time', 'No event stands before one that it comes after.'),
  'said-after-published': rule('time', 'Nothing is said later than the source that carries it was published.'),
  'said-before-event': rule('time', 'A statement is rarely made public before the event began.', 'warning'),
  'open-said': rule('time', 'said and published name a time by which it was public.'),
  'far-date': rule('time', 'No date of a day lies more than ten years from most of the story.'),

  'unattributed-claim': rule('claim', 'A statement that is claimed or assessed says by whom.'),
  'speaker-without-act': rule('claim', 'A reported statement has a speaker only with the act that speaking was.'),
  'confirmed-by-nobody': rule('claim', 'A confirmed statement says who confirmed it.'),
  'confirmed-by-own-side': rule('claim', 'Nobody confirms their own statement, nor one of their side.'),
  'quote-length': rule('claim', 'A quotation is at most 60 words.'),
  'disputes-the-later': rule('claim', 'A statement denies only what was public when it was made.'),
  'uncited-claim': rule('claim', 'Every statement of an event is cited in its account.', 'warning'),
  'unknown-citation': rule('claim', 'A citation names a statement of the same event.'),
  'uncited-block': rule('claim', 'Every paragraph, list item, table and quotation cites a statement.'),
  'uncited-number': rule('claim', 'A number in the account stands in a statement that its block cites.', 'warning'),

  'invalid-answer': rule('question', 'An answer is of the kind that its question asks for.'),
  'not-comparable': rule('question', 'Questions declared not comparable are never joined by one statement.'),
  'compatible-by-area': rule('question', 'Two places agree only because one lies within the other.', 'warning'),

  'source-without-address': rule('source', 'A source that was read has an address, or a note why it has none.'),
  'missing-archive': rule('source', 'A source with an address has an archived copy.', 'warning'),
  'same-address': rule('source', 'No two sources have the same address.', 'warning'),

  'silent-edit': rule('correction', 'A published statement changes only with a correction that names it.'),
  'retraction-unexplained': rule('correction', 'A statement taken back says when, by whom and why.'),
  'correction-order': rule('correction', 'Corrections stand in the order of their dates.'),

  'raw-html': rule('markdown', 'Prose holds no HTML.'),
  'unsafe-url': rule('markdown', 'Links lead to http, https or mailto addresses, or to files beside this one.'),
  'heading-level': rule('markdown', 'Headings begin at ## and leave out no level.'),
  'duplicate-heading': rule('markdown', 'No two headings of a page read the same.'),
  'footnote-definition': rule('markdown', 'Citations need no definition: the statement itself is it.'),
  'broken-link': rule('markdown', 'A relative link leads to a record.'),
  'tangled-prose': rule('markdown', 'Prose is not nested or marked up so densely that it takes long to read.'),
  'image-alt': rule('markdown', 'A picture has a description.'),
  'image-file': rule('markdown', 'A picture is a sound PNG, JPEG or WebP file of moderate size.'),
} as const satisfies Record<string, RuleEntry>;

export type RuleId = keyof typeof RULES;
