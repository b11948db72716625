/** Everything that a program sees of content. */
import { checkContent } from '../../../src/check/check.ts';
import { nothingBefore } from '../../../src/check/files/read-content.ts';
import { eventJson } from '../../../src/export/event-json.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { NOT_KEPT } from '../../../src/ledger/kept-linked.ts';
import { checkLanguage } from '../../../src/ledger/language.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

/** Everything that a program sees of content: its problems, its prose as pages show it, and its events as data. */
export async function seen(root: string, before = nothingBefore(), kept = NOT_KEPT): Promise<unknown> {
  const { content, problems } = await checkContent(root, checkLanguage, before);
  const { lang, timezone, zones } = content.story.site;
  const history = { available: false, reason: 'no-git' } as const;
  const strings = content.site?.site ? stringsFor(lang, timezone, zones) : null;
  const options = { drafts: true, history, kept };
  const ledger = strings && content.story.events.size > 0 ? buildLedger(content, strings, options) : null;
  const prose = ledger && [ledger.about, ...[...ledger.events, ...ledger.threads].map((entry) => entry.prose)];
  return { problems, prose, events: ledger?.events.map((entry) => eventJson(ledger, entry)) };
}
