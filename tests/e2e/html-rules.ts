/** What counts as valid HTML here. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Astro writes the doctype and void elements in its own, equally valid way.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // An event's title may be 120 characters; it is the editors' business.
    'long-title': 'off',
    // A table that a phone shows as blocks is one for screen readers only if its parts say so.
    'no-redundant-role': 'off',
    // Scripts come from the site's own host, with the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': ['error', { allowedProperties: [] }],
    'no-implicit-close': 'error',
    'no-unused-disable': 'error',
    'prefer-native-element': 'error',
  },
});
const validator = new HtmlValidate(loader);

/** What is wrong with a page's HTML, with the place in the file. */
export async function invalidHtml(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `HTML ${line}:${column} ${message} (${ruleId})`),
  );
}
