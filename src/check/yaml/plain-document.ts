/** Values as YAML that the check takes. */
import { Document, type ScalarTag, type Tags } from 'yaml';

const STRING = 'tag:yaml.org,2002:str';

/** The library folds a long text in quotation marks wherever its line is full, and that may be within one character. */
const foldedBetweenCharacters = ({ stringify, ...string }: ScalarTag): ScalarTag => ({
  ...string,
  stringify: (item, context, onComment, onChompKeep) => {
    const written = (lineWidth: number): string =>
      stringify?.(item, { ...context, options: { ...context.options, lineWidth } }, onComment, onChompKeep) ?? '';
    const folded = written(context.options.lineWidth);
    return folded.isWellFormed() ? folded : written(0);
  },
});

const customTags = (tags: Tags): Tags =>
  tags.map((tag) =>
    typeof tag === 'object' && tag.tag === STRING && !tag.collection ? foldedBetweenCharacters(tag) : tag,
  );

/**
 * A value as a document of YAML 1.2 without anchors and aliases, also where it holds one thing twice (`yaml-feature`).
 *
 * @param value fields that are `undefined` are left out
 */
export const plainDocument = (value: object): Document =>
  new Document(value, { version: '1.2', aliasDuplicateObjects: false, customTags });
