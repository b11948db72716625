/** What a row says, statement by statement, and the document that each of them is from. */
import { addressesIn, readHtml, readPlain, type Block } from './html.ts';
import type { CitedBlock } from './record-text.ts';
import type { ImportRow } from './row.ts';
import { isWebAddress } from './shelf.ts';
import { inPieces } from './words.ts';

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

const FROM_MEDIA = 'is it from what the row shows beside its text, or from another document?';
const FROM_NOTHING = 'which document is it from? The row names none.';
const CUT = `it was longer than ${STATEMENT_LIMIT} characters and is cut; the account has all of it.`;

/** The address of a row's media: itself, or what it embeds. */
export function mediaAddress(url: string): string | null {
  const candidates = url.includes('<') ? addressesIn(url) : [url, `https:${url}`];
  return candidates.find(isWebAddress) ?? null;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

function originsOf(block: Block, start: number, end: number, fallback: Origin): Origin[] {
  const sound = block.links.filter(({ url }) => isWebAddress(url));
  const inside = sound.filter(({ at }) => start <= at && at < end);
  const urls = distinct((inside.length > 0 ? inside : sound.slice(0, 1)).map(({ url }) => url));
  return urls.length > 0 ? urls.map((url) => ({ is: 'link', url })) : [fallback];
}

function todoOf(origin: Origin, isCut: boolean): string | null {
  const questions = [
    ...(origin.is === 'media' ? [FROM_MEDIA] : origin.is === 'nothing' ? [FROM_NOTHING] : []),
    ...(isCut ? [CUT] : []),
  ];
  return questions.length > 0 ? questions.join(' ') : null;
}

interface Part {
  blocks: readonly Block[];
  prefix: string;
  fallback: Origin;
}

function tell({ blocks, prefix, fallback }: Part): { statements: Statement[]; blocks: CitedBlock[] } {
  const statements: Statement[] = [];
  const told = blocks.map((block): CitedBlock => {
    const cites = inPieces(block.text, STATEMENT_LIMIT).flatMap(({ text, start, end, cut }) =>
      originsOf(block, start, end, fallback).map((origin) => {
        const id = `${prefix}-${statements.length + 1}`;
        statements.push({ id, text, origin, todo: todoOf(origin, cut) });
        return id;
      }),
    );
    return { block, cites };
  });
  return { statements, blocks: told };
}

/** The blocks of a text of one line. */
const paragraphOf = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ type: 'text', value: text }],
  text,
  links: [],
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
  const body = [...(first === null ? [] : [paragraphOf(first)]), ...text.blocks];
  const own: Origin = row.source ? { is: 'named' } : media === null ? { is: 'nothing' } : { is: 'media', url: media };
  const told = tell({ blocks: body.length > 0 ? body : [paragraphOf(title)], prefix: 'text', fallback: own });
  // That a caption is from what it stands under needs no asking.
  const below = tell({
    blocks: caption.blocks,
    prefix: 'media',
    fallback: media === null ? own : { is: 'link', url: media },
  });
  const isShown = [...told.statements, ...below.statements].some(
    ({ origin }) => 'url' in origin && origin.url === media,
  );
  const alone: Statement[] =
    media === null || isShown
      ? []
      : [
          {
            id: 'media-1',
            text: title,
            origin: { is: 'link', url: media },
            todo: 'what does it show? The row has no caption.',
          },
        ];
  const [head, ...rest] = told.blocks;
  const withMedia = head ? [{ ...head, cites: [...head.cites, ...alone.map(({ id }) => id)] }, ...rest] : [];
  const unread = row.media !== null && media === null ? [`what it shows, which has no address: ${row.media.url}`] : [];
  return {
    text: text.blocks.map((block) => block.text).join(' '),
    media,
    statements: [...told.statements, ...alone, ...below.statements],
    blocks: [...withMedia, ...below.blocks],
    lost: [...text.lost, ...caption.lost, ...unread],
    hidden: text.hidden + caption.hidden,
  };
}
