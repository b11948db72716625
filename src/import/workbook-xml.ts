/** The parts of a workbook that are read by hand: what whoever reads its cells does not tell. */
import { strFromU8, unzipSync } from 'fflate';

/** Where the list of sheets stands. */
export const WORKBOOK = 'xl/workbook.xml';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands in XML, without its marks. Line breaks are escaped twice, the second time as `_x000D_`. */
export const textIn = (xml: string): string =>
  xml
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal === undefined && hex === undefined) return ENTITIES[name ?? ''] ?? all;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x000D_/g, '');

/** An attribute of a tag, whatever the namespace of its name; empty where it has none of that name. */
export const attribute = (tag: string, name: string): string =>
  textIn(
    new RegExp(String.raw`\s(?:(?!xmlns:)\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ??
      '',
  );

/** Whether an attribute says yes. */
export const isOn = (tag: string, name: string): boolean => ['1', 'true'].includes(attribute(tag, name));

/** The tags with which elements of a name begin, and what stands in each; nothing where one has no end of its own. */
export const elements = (xml: string, name: string): { tag: string; inner: string }[] =>
  [
    ...xml.matchAll(
      new RegExp(String.raw`(<(?:\w+:)?${name}\b(?:[^>/]|/(?!>))*)(?:/>|>([\s\S]*?)</(?:\w+:)?${name}>)`, 'g'),
    ),
  ].map(([, tag = '', inner = '']) => ({ tag, inner }));

/** The texts of a packed file by their paths; those of sheets are large, so each is made when it is asked for. */
export function partsOf(bytes: Uint8Array): (path: string) => string {
  const files = unzipSync(bytes);
  return (path) => {
    const file = files[path];
    return file ? strFromU8(file) : '';
  };
}

/** What a part leads to, as paths and addresses, by the names that it has for them. */
export function relationsOf(
  partAt: (path: string) => string,
  path: string,
): Map<string, { type: string; target: string }> {
  const at = path.lastIndexOf('/') + 1;
  const relations = elements(partAt(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`), 'Relationship');
  return new Map(
    relations.map(({ tag }) => {
      const target = attribute(tag, 'Target');
      const isOutside = attribute(tag, 'TargetMode') === 'External';
      const type = attribute(tag, 'Type').split('/').at(-1) ?? '';
      const place = isOutside ? target : new URL(target, `file:///${path}`).pathname.slice(1);
      return [attribute(tag, 'Id'), { type, target: place }];
    }),
  );
}
