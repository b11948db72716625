/** What a row says, statement by statement, and the document that each of them is from. */
import { asWritten } from '../check/words/as-written.ts';
import { addressesIn, readHtml, readPlain, type Block } from './html.ts';
import type { CitedBlock } from './record-text.ts';
import type { ImportRow } from './row.ts';
import { isWebAddress } from './planned-records.ts';
import { inPieces, type Piece } from './words.ts';

/** Where a statement is from, as far as the row says so. */
export type Origin =
  /** An address in the text itself. */
  | { is: 'link'; url: string }
  /** The document that the row names. */
  | { is: 'named' }
  /** What the row shows beside its text. */
  | { is: 'media'; url: string }
  /** Nothing: then we have it from what is imported alone. */
  | { is: 'nothing' };

export interface Statement {
  id: string;
  text: string;
  origin: Origin;
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

/** Most UTF-16 units of a statement. Design: `2-content-model`, A claim. */
const STATEMENT_LIMIT = 400;

const FROM_MEDIA = 'from what the row shows beside its text, or from another document?';
const FROM_NOTHING = 'from which document? The row names none.';
const CUT = `it is longer than ${STATEMENT_LIMIT} characters and cut; the account has all of it.`;

/** The address of a row's media: itself, or what it embeds. */
export function mediaAddress(url: string): string | null {
  const candidates = url.includes('<') ? addressesIn(url) : [url, `https:${url}`];
  return candidates.find(isWebAddress) ?? null;
}

/** A block, and the documents that are named for it elsewhere. */
interface Resting {
  block: Block;
  on: readonly Origin[];
}

const linksTo = (block: Block): Block['links'] => block.links.filter(({ url }) => isWebAddress(url));

const origins = (links: Block['links']): Origin[] =>
  [...new Set(links.map(({ url }) => url))].map((url) => ({ is: 'link', url }));

/** Where a piece of a block is from: its own links, else the first of the block's, else what the block rests on. */
function originsOf({ block, on }: Resting, { start, end }: Piece, fallback: Origin): readonly Origin[] {
  const links = linksTo(block);
  const inside = links.filter((link) => start <= link.start && link.start < end);
  const own = origins(inside.length > 0 ? inside : links.slice(0, 1));
  return [own, on].find((found) => found.length > 0) ?? [fallback];
}

function todoOf(origin: Origin, isCut: boolean): string | null {
  const questions = [
    ...(origin.is === 'media' ? [FROM_MEDIA] : origin.is === 'nothing' ? [FROM_NOTHING] : []),
    ...(isCut ? [CUT] : []),
  ];
  return questions.length > 0 ? questions.join(' Also: ') : null;
}

interface Told {
  statements: Statement[];
  blocks: CitedBlock[];
}

function tell(blocks: readonly Resting[], prefix: string, fallback: Origin): Told {
  const statements: Statement[] = [];
  const told = blocks.map((resting): CitedBlock => {
    const cites = inPieces(resting.block.text, STATEMENT_LIMIT).flatMap((piece) =>
      originsOf(resting, piece, fallback).map((origin) => {
        const id = `${prefix}-${statements.length + 1}`;
        statements.push({ id, text: piece.text, origin, todo: todoOf(origin, piece.cut) });
        return id;
      }),
    );
    return { block: resting.block, cites };
  });
  return { statements, blocks: told };
}

/** Words that only say what the links after them are. */
const LABEL = /^(?:sources?|via|from|link|read(?: more)?|more|see(?: also)?)\b/i;

/** Whether a block only names documents: `Source: Harbour News`, with a link. */
function isReference({ text, links }: Block): boolean {
  const rest = links.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
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
function resting(blocks: readonly Block[], instead: string): { told: Resting[]; named: string[] } {
  const told: Resting[] = [];
  const named: string[] = [];
  let [on, isClosed]: [Origin[], boolean] = [[], false];
  for (const block of blocks) {
    const links = linksTo(block);
    if (links.length > 0 && isReference(block)) {
      on.push(...origins(links));
      named.push(`the words ${asWritten(block.text)}, now a citation`);
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
  todo: 'what does it show? The row has no caption.',
});

/**
 * What a row says. Its text becomes the account, each paragraph with statements that say the same; a caption comes last.
 *
 * @param row whose text is read
 * @param title of the event, in plain words
 * @param first a paragraph to stand before the text, where the title does not hold it; or `null`
 */
export function accountOf(row: ImportRow, title: string, first: string | null): Account {
  const text = row.markup === 'html' ? readHtml(row.text) : readPlain(row.text);
  const caption = readHtml(row.media?.caption ?? '');
  const media = mediaAddress(row.media?.url ?? '');
  const own: Origin = row.source ? { is: 'named' } : media === null ? { is: 'nothing' } : { is: 'media', url: media };
  const { told, named } = resting([...(first === null ? [] : [paragraphOf(first)]), ...text.blocks], title);
  const main = tell(told, 'text', own);
  // That a caption is from what it stands under needs no asking.
  const under: Origin = media === null ? own : { is: 'link', url: media };
  const below = tell(
    caption.blocks.map((block) => ({ block, on: [] })),
    'media',
    under,
  );
  const isTold = [...main.statements, ...below.statements].some(
    ({ origin }) => 'url' in origin && origin.url === media,
  );
  const alone = media === null || isTold ? [] : [bare(media, title)];
  const [head, ...rest] = main.blocks;
  const withMedia = head ? [{ ...head, cites: [...head.cites, ...alone.map(({ id }) => id)] }, ...rest] : [];
  const unread = row.media !== null && media === null ? [`what it shows, which has no address: ${row.media.url}`] : [];
  return {
    text: told.map(({ block }) => block.text).join(' '),
    media,
    statements: [...main.statements, ...alone, ...below.statements],
    blocks: [...withMedia, ...below.blocks],
    lost: [...text.lost, ...caption.lost, ...named, ...unread],
    hidden: text.hidden + caption.hidden,
  };
}
