/** Whether the interface speaks the language of the site. */
import type { RuleCheck } from '../check/finding.ts';
import { isSpoken, LANGUAGES } from '../strings/strings.ts';

/** `lang` of `site.yaml` is one that there are words for in `src/strings/`. */
export const checkLanguage: RuleCheck = ({ site }) => {
  if (!site?.site || isSpoken(site.site.lang)) return [];
  return [
    {
      path: site.path,
      rule: 'invalid-value',
      span: site.locate(['lang']),
      message: `The interface has no words for the language "${site.site.lang}"; expected ${LANGUAGES.join(' or ')}.`,
      help: `Write the words in src/strings/${site.site.lang}.ts, after en.ts, and list them in src/strings/strings.ts.`,
    },
  ];
};
