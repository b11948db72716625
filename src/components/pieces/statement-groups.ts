import type { StatementGroup } from '../../ledger/slices/told.ts';
import type { Strings } from '../../strings/strings.ts';
import { groupHead, type AboutPage } from './group-head.ts';
import { markup, type Html } from './html.ts';
import { nestedStatement } from './statement.ts';

/**
 * Statements under the heads that they share: who, how, in which document; then what they say.
 *
 * @param notes editors' notes are left out where only what was public by a day may show
 */
export const statementGroups = (
  groups: readonly StatementGroup[],
  page: AboutPage,
  notes: boolean,
  strings: Strings,
): Html =>
  markup`<div>
    ${groups.map(({ first, claims, goesOn }) => [
      groupHead(first, goesOn, page, strings),
      markup`<ol>
        ${claims.map((claim) => nestedStatement(claim, notes, strings))}
      </ol>`,
    ])}
  </div>`;
