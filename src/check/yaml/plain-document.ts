/** Values as YAML that the check takes. */
import { Document } from 'yaml';

/**
 * A value as a document of YAML 1.2 without anchors and aliases, also where it holds one thing twice (`yaml-feature`).
 *
 * @param value fields that are `undefined` are left out
 */
export const plainDocument = (value: object): Document =>
  new Document(value, { version: '1.2', aliasDuplicateObjects: false });
