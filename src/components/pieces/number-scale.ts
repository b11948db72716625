/** Answers that are numbers on a scale, each over those who give it; where they are too many for that, a line each. */
import {
  layOutAnswers,
  type AnswerScale,
  type DrawnAnswer,
  type DrawnPiece,
  type Piece as PieceOfLine,
} from '../../drawing/answer-scale.ts';
import { layOutNumbers, type NumberMark, type NumberScale } from '../../drawing/number-scale.ts';
import type { Giver, Party } from '../../ledger/entries.ts';
import type { Ref } from '../../ledger/refs.ts';
import { joined } from '../../strings/line-of-givers.ts';
import type { Strings } from '../../strings/strings.ts';
import { partyGivers } from './givers.ts';
import { attribute, markup, type Html } from './html.ts';
import { numberBar } from './number-bar.ts';

type PartyOnScale = Party & { number: NonNullable<Party['number']> };

const WIDTH = 320;
const EDGE = 12;
const AXIS = 42;
const LINE = 18;

const plain = (text: string): PieceOfLine => ({ text, href: null, soft: true });

function named(refs: readonly Ref[], soft: boolean, strings: Strings): PieceOfLine[] {
  return refs.flatMap(({ name, href }, at) => [
    ...(at > 0 ? [plain(strings.jointBefore(name).trim())] : []),
    { text: name, href, soft: soft && href === null },
  ]);
}

function linesOf({ who, readIn, direct, written }: Giver, strings: Strings): PieceOfLine[][] {
  const where = plain(joined(direct, readIn.length, strings));
  return [
    named(who, false, strings),
    ...(readIn.length > 0 ? [[where, ...named(readIn, true, strings)]] : []),
    ...(written ? [[plain(written)]] : []),
  ];
}

const linesUnder = ({ givers, more, note }: Party, strings: Strings): PieceOfLine[][] => [
  ...givers.flatMap((giver) => linesOf(giver, strings)),
  ...(more ? [[{ text: strings.answer.more(more.count), href: more.href, soft: false }]] : []),
  ...(note === null ? [] : [[plain(note)]]),
];

const middle = ({ from, to }: NumberMark): number => (from + to) / 2;

const aside = (differs: boolean) => attribute('class', differs ? null : 'aside');

/** The first and the last of the places that are named below an axis. */
const atEitherEnd = (ticks: NumberScale['ticks']): NumberScale['ticks'] =>
  [ticks[0], ticks.at(-1)].flatMap((tick) => tick ?? []);

/** A name that goes on in the next line is one link, to the keyboard and to the ear. */
function nameOf({ text, whole, goesOn }: DrawnPiece) {
  if (goesOn) return [attribute('aria-hidden', 'true'), attribute('tabindex', '-1')];
  return attribute('aria-label', text === whole ? null : whole);
}

function pieceOfLine(piece: DrawnPiece, at: number): Html {
  const { text, href, soft } = piece;
  const space = at > 0 && ' ';
  if (!href) return markup`${space}<tspan${attribute('class', soft ? 'soft' : null)}>${text}</tspan>`;
  return markup`${space}<a href="${href}"${nameOf(piece)}>${text}</a>`;
}

function drawnAnswer({ mark, figure, x, lines }: DrawnAnswer, differs: boolean): Html {
  const at = middle(mark);
  return markup`<g${aside(differs)}>
    <g aria-hidden="true" transform="translate(0 ${AXIS})">
      ${Math.abs(figure.x - at) > 4 && markup`<path class="axis" d="M${figure.x} -12L${at} -4"/>`}
      ${lines.length > 0 && Math.abs(x - at) > 24 && markup`<path class="axis" d="M${at} 4L${x} 13"/>`}
      ${numberBar(mark)}
    </g>
    ${' '}<text class="figure${figure.size < 27 ? ' long' : ''}" x="${figure.x}" y="${AXIS - 15}">${figure.text}</text>
    ${
      lines.length > 0 &&
      markup`<g class="names" transform="translate(${x} ${AXIS + 26})">
        ${lines.map((line, row) => markup` <text y="${row * LINE}">${line.map(pieceOfLine)}</text>`)}
      </g>`
    }
  </g>`;
}

/** All answers on one scale. */
function onOneScale({ ticks, answers, height }: AnswerScale, parties: readonly Party[], strings: Strings): Html {
  const apart = answers.filter(({ at }) => parties[at]?.differs);
  const [nearest, farthest] = [apart[0], apart.at(-1)];
  const span =
    nearest && farthest && markup`<path class="span" d="M${middle(nearest.mark)} ${AXIS}H${middle(farthest.mark)}"/>`;
  return markup`<svg class="scale" viewBox="${-EDGE} 0 ${WIDTH} ${AXIS + 16 + height * LINE}">
    <g aria-hidden="true">
      <path class="axis" d="M${4 - EDGE} ${AXIS}H${WIDTH - EDGE - 4}"/>
      ${atEitherEnd(ticks).map(
        (tick) => markup`<path class="axis" d="M${tick.x} ${AXIS - 4}v8"/>
          ${
            answers.every(({ figure }) => Math.abs(figure.x - tick.x) > 30) &&
            markup` <text x="${tick.x}" y="${AXIS - 12}">${strings.number(tick.value)}</text>`
          }`,
      )}
      ${span}
    </g>
    ${answers.map((answer) => drawnAnswer(answer, parties[answer.at]?.differs ?? false))}
  </svg>`;
}

/** Each answer in a line of its own, over one scale. */
function lineByLine(parties: readonly PartyOnScale[], strings: Strings): Html {
  const { ticks, marks } = layOutNumbers(
    parties.map(({ number }) => number.range),
    WIDTH - 2 * EDGE,
  );
  return markup`<div class="plot"><dl>
      ${parties.map(
        (party, at) => markup`<div>
          <dt>${party.number.figure}</dt>
          <dd aria-hidden="true">
            <svg class="scale" viewBox="${-EDGE} 0 ${WIDTH} 20">
              <path class="axis" d="M0 10H${WIDTH - 2 * EDGE}"/>
              <g${aside(party.differs)} transform="translate(0 10)">${marks[at] && numberBar(marks[at])}</g>
            </svg>
          </dd>
          ${partyGivers(party, strings)}
        </div>`,
      )}
    </dl>
    <svg class="scale" viewBox="${-EDGE} 0 ${WIDTH} 14" aria-hidden="true">
      ${atEitherEnd(ticks).map((tick) => markup` <text x="${tick.x}" y="11">${strings.number(tick.value)}</text>`)}
    </svg></div>`;
}

/** Those of the answers that are numbers, drawn; the others are left out. */
export function numberScale(all: readonly Party[], strings: Strings): Html {
  const parties = all.flatMap((party) => (party.number ? [{ ...party, number: party.number }] : []));
  const scale = layOutAnswers(
    parties.map((party) => ({ ...party.number, lines: linesUnder(party, strings) })),
    WIDTH - 2 * EDGE,
  );
  return scale ? onOneScale(scale, parties, strings) : lineByLine(parties, strings);
}
