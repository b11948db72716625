import type { Party } from '../../ledger/entries.ts';
import type { Strings } from '../../strings/strings.ts';
import { partyGivers } from './givers.ts';
import '../../styles/facing.css';
import { attribute, markup, type Html } from './html.ts';

/**
 * Those who say different things, facing each other: what each says, who gives it, in which document.
 *
 * @param form of what they say: `short` where there is room for few words only
 */
export const facing = (parties: readonly Party[], form: 'text' | 'short', strings: Strings): Html =>
  markup`<dl class="${parties.length === 4 ? 'parties four' : 'parties'}">
    ${parties.map((party) => {
      const said = party[form];
      return markup`<div${attribute('class', party.differs ? 'apart' : null)}>
        <dt>${party.href ? markup`<a href="${party.href}">${said}</a>` : said}</dt>
        ${partyGivers(party, strings)}
      </div>`;
    })}
  </dl>`;
