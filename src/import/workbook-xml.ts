/** The parts of a workbook besides the values of its cells, which whoever reads those does not tell. */
import { strFromU8, type Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';

/** Where the list of sheets stands. */
export const WORKBOOK = 'xl/workbook.xml';

export interface XmlElement {
  /** Without its namespace, as are the names of its attributes. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands in it, and in none of the elements within it that are asked for. */
  text: string;
  /** Those within it that are asked for. */
  inner: readonly XmlElement[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Gives the elements of some names, one after the other, each with those that stand within it.
 *
 * @param xml a part of a workbook; none where it is empty
 * @throws Error where it is no XML
 */
export function readElements(xml: string, names: ReadonlySet<string>, found: (element: XmlElement) => void): void {
  if (xml === '') return;
  const open: (XmlElement & { inner: XmlElement[] })[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (!names.has(name)) return;
    const own = Object.entries(tag.attributes).filter(([key]) => !key.startsWith('xmlns'));
    open.push({
      name,
      attributes: Object.fromEntries(own.map(([key, value]) => [localName(key), value])),
      ...{ text: '', inner: [] },
    });
  });
  // Line breaks are escaped twice, the second time as `_x000D_`.
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text.replaceAll('_x000D_', '');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (!names.has(localName(name))) return;
    const element = open.pop();
    if (!element) return;
    const around = open.at(-1);
    if (around) around.inner.push(element);
    else found(element);
  });
  parser.write(xml).close();
}

/** The attributes of each element of a name. */
export function attributesOf(xml: string, name: string): XmlElement['attributes'][] {
  const all: XmlElement['attributes'][] = [];
  readElements(xml, new Set([name]), ({ attributes }) => all.push(attributes));
  return all;
}

/** Whether an attribute says yes. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The texts of the parts of a workbook by their paths; those of sheets are large, so each is made when it is asked for. */
export const partsOf =
  (files: Unzipped) =>
  (path: string): string => {
    const file = files[path];
    return file ? strFromU8(file) : '';
  };

/** What a part leads to, as paths and addresses, by the names that it has for them. */
export function relationsOf(
  partAt: (path: string) => string,
  path: string,
): Map<string, { type: string; target: string }> {
  const at = path.lastIndexOf('/') + 1;
  const relations = attributesOf(partAt(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`), 'Relationship');
  return new Map(
    relations.map(({ Id = '', Type = '', Target = '', TargetMode }) => {
      const place = TargetMode === 'External' ? Target : new URL(Target, `file:///${path}`).pathname.slice(1);
      return [Id, { type: Type.split('/').at(-1) ?? '', target: place }];
    }),
  );
}
