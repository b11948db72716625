/** The data files described for programs: a Data Package (https://datapackage.org, version 2.0). */
import type { Ledger } from '../ledger/ledger.ts';
import type { Ref } from '../ledger/refs.ts';
import type { SourceRecord } from '../model/record.ts';
import { address, fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { DATA_VERSION } from './data/version.ts';
import type { Format, WrittenFile } from './formats.ts';
import { jsonText } from './json-text.ts';
import { instantUtc, lastChange } from './recorded.ts';

const FOLDER = 'data/';

/** A licence by the name of the Open Definition or SPDX; what is no name is a title, explained on the data page. */
function licence({ site }: Ledger): { name: string } | { title: string; path: string } {
  if (/^[-a-zA-Z0-9._]+$/.test(site.licence)) return { name: site.licence };
  return { title: site.licence, path: absolute(site, address('data')) };
}

/** A format with its file. */
export interface PackagedFile {
  format: Format;
  file: Pick<WrittenFile, 'bytes' | 'digest'>;
  /** The number of an older part, of a file that a long story has in several. */
  part: number | null;
}

/** @param eventsInOne whether every event stands in the file that is called `events` */
function tableParts({ id, table }: Format, eventsInOne: boolean): object {
  if (!table) return {};
  return {
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
      missingValues: [''],
      primaryKey: [table.key],
      ...(id === 'claims' && eventsInOne
        ? { foreignKeys: [{ fields: ['event'], reference: { resource: 'events', fields: ['id'] } }] }
        : {}),
    },
  };
}

function resource(ledger: Ledger, { format, file, part }: PackagedFile, eventsInOne: boolean): object {
  const words = ledger.strings.data.formats[format.id];
  // Programs refuse capitals in it.
  const name = format.id.toLowerCase();
  return {
    name: part === null ? name : `${name}-${part}`,
    path: format.path.slice(FOLDER.length),
    title: part === null ? words.name : ledger.strings.parts.title(words.name, part),
    description: words.what,
    format: format.path.slice(format.path.lastIndexOf('.') + 1),
    mediatype: format.mediaType,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.digest}`,
    ...tableParts(format, eventsInOne),
  };
}

/** A document by its title and the name that pages give it, which often has the title in it. */
const titleIn = ({ title }: Pick<SourceRecord, 'title'>, { name }: Ref): string =>
  title === null || name.includes(title) ? name : `${title} (${name})`;

/**
 * `/data/datapackage.json`.
 *
 * @param files those that it describes
 */
export function datapackageJson(ledger: Ledger, files: readonly PackagedFile[]): string {
  const { site, strings, sources } = ledger;
  const page = absolute(site, address('data'));
  const eventsInOne = !files.some(({ format, part }) => format.id === 'events' && part !== null);
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: new URL(site.url).hostname,
    id: absolute(site, fileAddress(`${FOLDER}datapackage.json`)),
    title: strings.data.feed.title(site.title, site.story),
    version: DATA_VERSION,
    description: site.description,
    homepage: page,
    created: instantUtc(lastChange(ledger)),
    licenses: [licence(ledger)],
    contributors: [{ title: site.title, path: absolute(site, address()), roles: ['author'] }],
    citation: strings.data.citation(site.title, site.story, page),
    sources: sources
      .filter(({ source }) => source.read)
      .map(({ source, ref }) => ({
        title: titleIn(source, ref),
        ...(source.url !== undefined && source.withheld === undefined ? { path: source.url } : {}),
      })),
    resources: files.map((file) => resource(ledger, file, eventsInOne)),
  });
}
