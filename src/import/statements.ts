/** What a row says, statement by statement, and the document that each of them is from. */
import { addressShown, readHtml, readPlain, type Block, type BlockLink } from './html.ts';
import type { CitedBlock } from './record-text.ts';
import type { ImportRow, RowSource, RowStatement } from './row.ts';
import { isWebAddress } from './planned-records.ts';
import { cutShort, inPieces, type Piece, quoteWhole } from './words.ts';

/** Where a statement is from, as far as the row says so. */
export type Origin =
  /** An address in the text itself. */
  | { is: 'link'; url: string }
  /** A document that the row names. */
  | { is: 'named'; source: RowSource }
  /** What the row shows beside its text. */
  | { is: 'media'; url: string }
  /** Nothing: then we have it from what is imported alone. */
  | { is: 'nothing' };

export interface Statement {
  id: string;
  text: string;
  origin: Origin;
  /** Given by the row for this statement alone: names of those whose it is, how its source puts it, and what else. */
  given: Omit<RowStatement, 'text' | 'source'> | null;
  /** What an editor must look at, to complete `statement "text-1": `. */
  todo: string | null;
}

export interface Account {
  /** The words of the row's text, without those of a caption. */
  text: string;
  /** The address of what the row shows beside its text. */
  media: string | null;
  statements: readonly Statement[];
  blocks: readonly CitedBlock[];
  lost: readonly string[];
  hidden: number;
}

/** Most UTF-16 units of a statement. See docs/content-model.md, A claim. */
const STATEMENT_LIMIT = 400;

/** The row may name the document where it says whose a picture is. */
function fromMedia(credit: string): string {
  const links = readHtml(credit).blocks.flatMap((block) => block.links.map(({ url }) => url));
  const named = links.length === 0 ? '' : `, in ${links.join(' or ')} of its credit`;
  return `said in what the row shows beside its text${named}, or in another document?`;
}

const FROM_NOTHING = 'from which document? The row names none.';
const CUT = `it is longer than ${STATEMENT_LIMIT} characters and cut; the account has all of it.`;

/** The address of a row's media: itself, or what it embeds. */
function mediaAddress(url: string): string | null {
  if (url.includes('<')) return addressShown(url);
  return [url, `https:${url}`].find(isWebAddress) ?? null;
}

/** A block, and the documents that are named for it elsewhere. */
interface Resting {
  block: Block;
  on: readonly Origin[];
}

const origins = (links: readonly BlockLink[]): Origin[] =>
  [...new Set(links.map(({ url }) => url))].map((url) => ({ is: 'link', url }));

/** The links within each piece of a text; both stand in its order. */
function linksWithin(pieces: readonly Piece[], links: readonly BlockLink[]): BlockLink[][] {
  let next = 0;
  return pieces.map(({ end }) => {
    const first = next;
    while (next < links.length && (links[next]?.start ?? end) < end) next += 1;
    return links.slice(first, next);
  });
}

/** Where a piece of a block is from: its own links, else the first of the block's, else what the block rests on. */
function originsOf(
  { block, on }: Resting,
  inside: readonly BlockLink[],
  fallback: readonly Origin[],
): readonly Origin[] {
  const own = origins(inside.length > 0 ? inside : block.links.slice(0, 1));
  return [own, on].find((found) => found.length > 0) ?? fallback;
}

function todoOf(origin: Origin, isCut: boolean, credit: string): string | null {
  const questions = [
    ...(origin.is === 'media' ? [fromMedia(credit)] : origin.is === 'nothing' ? [FROM_NOTHING] : []),
    ...(isCut ? [CUT] : []),
  ];
  return questions.length > 0 ? questions.join(' Also: ') : null;
}

interface Told {
  statements: Statement[];
  blocks: CitedBlock[];
}

/** Where the text of a row is from, where it does not say so itself. */
interface Fallback {
  origins: readonly Origin[];
  /** Whose the row says that its media are. */
  credit: string;
}

const addressOf = (origin: Origin): string =>
  origin.is === 'named' ? origin.source.url : 'url' in origin ? origin.url : '';

const isSame =
  (one: Origin) =>
  (other: Origin): boolean =>
    one === other || (addressOf(one) !== '' && addressOf(one) === addressOf(other));

function tell(blocks: readonly Resting[], prefix: string, { origins: fallback, credit }: Fallback): Told {
  const statements: Statement[] = [];
  const named = fallback.filter(({ is }) => is === 'named');
  const told = blocks.map((resting, number): CitedBlock => {
    const pieces = inPieces(resting.block.text, STATEMENT_LIMIT);
    const links = linksWithin(pieces, resting.block.links);
    const cites = pieces.flatMap((piece, index) => {
      const own = originsOf(resting, links[index] ?? [], fallback);
      // What the row names as its document is one of its beginning, whatever else that links to.
      const origins = number + index === 0 ? [...own, ...named.filter((one) => !own.some(isSame(one)))] : own;
      return origins.map((origin) => {
        const id = `${prefix}-${statements.length + 1}`;
        statements.push({ id, text: piece.text, origin, given: null, todo: todoOf(origin, piece.cut, credit) });
        return id;
      });
    });
    return { block: resting.block, cites };
  });
  return { statements, blocks: told };
}

/** Words that only say what the links after them are. */
const LABEL = /^(?:sources?|via|from|link|read(?: more)?|more|see(?: also)?)\b/i;

/** Whether a block only names documents: `Source: Harbour News`, with a link. */
function isReference({ text, links }: Block): boolean {
  const ends = [0, ...links.map(({ end }) => end)];
  const rest = [...links.map(({ start }) => start), text.length]
    .map((to, index) => text.slice(ends[index], to))
    .join('');
  return !/[\p{L}\p{N}]/u.test(rest.trim().replace(LABEL, ''));
}

/** A paragraph of words alone. */
const paragraphOf = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ type: 'text', value: text }],
  text,
  links: [],
});

/**
 * Blocks, each with the documents that are named after it in blocks of their own; those are left out.
 *
 * @param instead what stands there where nothing else does
 */
function restingOn(blocks: readonly Block[], instead: string): { told: Resting[]; named: string[] } {
  const told: Resting[] = [];
  const named: string[] = [];
  let [on, isClosed]: [Origin[], boolean] = [[], false];
  for (const block of blocks) {
    if (block.links.length > 0 && isReference(block)) {
      for (const origin of origins(block.links)) on.push(origin);
      named.push(`the words ${quoteWhole(block.text)}, now a citation`);
      isClosed = true;
    } else {
      if (isClosed && told.length > 0) [on, isClosed] = [[], false];
      told.push({ block, on });
    }
  }
  return { told: told.length > 0 ? told : [{ block: paragraphOf(instead), on }], named };
}

/** A statement for media of which nothing is said. */
const bare = (url: string, title: string): Statement => ({
  id: 'media',
  text: title,
  origin: { is: 'link', url },
  given: null,
  todo: 'what does it show? The row has no caption.',
});

/** What a row shows beside its text: its address, and what it says itself where it is a quotation or a post. */
interface Shown {
  address: string | null;
  blocks: readonly Block[];
  lost: readonly string[];
  hidden: number;
}

function shownBeside({ media }: ImportRow): Shown {
  const url = media?.url ?? '';
  const address = mediaAddress(url);
  if (!url.includes('<')) {
    const lost = url === '' || address !== null ? [] : [`what it shows, which has no address: ${url}`];
    return { address, blocks: [], lost, hidden: 0 };
  }
  const { blocks, lost, hidden } = readHtml(url);
  return { address, blocks, lost: lost.filter((words) => !isOnly(words, address)), hidden };
}

/** Whether words about an element hold nothing but an address that is taken over. */
const isOnly = (words: string, address: string | null): boolean => address !== null && words.endsWith(` (${address})`);

/** What a row says where it gives statements one by one: each a paragraph of its own. */
function toldAccount({ told }: ImportRow): Account {
  const statements = told.map(({ text: words, source, ...given }, index): Statement => {
    const isCut = words.length > STATEMENT_LIMIT;
    return {
      id: `text-${index + 1}`,
      text: cutShort(words, STATEMENT_LIMIT),
      origin: { is: 'named', source },
      given,
      todo: isCut ? CUT : null,
    };
  });
  return {
    text: told.map((one) => one.text).join(' '),
    media: null,
    statements,
    blocks: told.map((one, index) => ({ block: paragraphOf(one.text), cites: [statements[index]?.id ?? ''] })),
    lost: [],
    hidden: 0,
  };
}

/**
 * What a row says. Its text becomes the account, each paragraph with statements that say the same; what it shows beside
 * its text comes after it, and a caption last.
 *
 * @param row whose text is read
 * @param title of the event, in plain words
 * @param first a paragraph to stand before the text, where the title does not hold it; or `null`
 */
export function accountOf(row: ImportRow, title: string, first: string | null): Account {
  if (row.told.length > 0) return toldAccount(row);
  const text = row.markup === 'html' ? readHtml(row.text) : readPlain(row.text);
  const caption = readHtml(row.media?.caption ?? '');
  const shown = shownBeside(row);
  const media = shown.address;
  const beside: Origin = media === null ? { is: 'nothing' } : { is: 'media', url: media };
  const named = row.sources.map((source): Origin => ({ is: 'named', source }));
  const own: Fallback = { origins: named.length > 0 ? named : [beside], credit: row.media?.credit ?? '' };
  const resting = restingOn([...(first === null ? [] : [paragraphOf(first)]), ...text.blocks], title);
  const main = tell(resting.told, 'text', own);
  // That a caption is from what it stands under needs no asking, nor whose words a post has.
  const under: Fallback = media === null ? own : { origins: [{ is: 'link', url: media }], credit: '' };
  const below = tell(
    [...shown.blocks, ...caption.blocks].map((block) => ({ block, on: [] })),
    'media',
    under,
  );
  const isTold = [...main.statements, ...below.statements].some(
    ({ origin }) => 'url' in origin && origin.url === media,
  );
  const alone = media === null || isTold ? [] : [bare(media, title)];
  const [head, ...rest] = main.blocks;
  const withMedia = head ? [{ ...head, cites: [...head.cites, ...alone.map(({ id }) => id)] }, ...rest] : [];
  return {
    text: resting.told.map(({ block }) => block.text).join(' '),
    media,
    statements: [...main.statements, ...alone, ...below.statements],
    blocks: [...withMedia, ...below.blocks],
    lost: [...text.lost, ...shown.lost, ...caption.lost, ...resting.named],
    hidden: text.hidden + caption.hidden + shown.hidden,
  };
}
