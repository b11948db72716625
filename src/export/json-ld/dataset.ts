/** The story as data, for schema.org and for search engines of data. */
import type { Dataset } from 'schema-dts';
import type { Ledger } from '../../ledger/ledger.ts';
import { address, fileAddress } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';
import { FORMATS } from '../formats.ts';
import { instantUtc, lastChange } from '../recorded.ts';
import { publisher } from './website.ts';

/** The data files, as the data page offers them: those that hold the whole story. */
export function dataset(ledger: Ledger): Dataset {
  const { site, strings } = ledger;
  const url = absolute(site, address('data'));
  const by = publisher(site);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: strings.data.feed.title(site.title, site.story),
    description: `${site.description} ${strings.data.lead}`,
    license: `${url}#licence`,
    creditText: strings.data.citation(site.title, site.story, url),
    creator: by,
    publisher: by,
    inLanguage: site.lang,
    isAccessibleForFree: true,
    ...(ledger.history.available && ledger.events.length > 0 ? { dateModified: instantUtc(lastChange(ledger)) } : {}),
    distribution: FORMATS.filter(({ path }) => !path.includes('<')).map(({ id, path, mediaType }) => ({
      '@type': 'DataDownload',
      name: strings.data.formats[id].name,
      description: strings.data.formats[id].what,
      encodingFormat: mediaType,
      contentUrl: absolute(site, fileAddress(path)),
    })),
  };
}
