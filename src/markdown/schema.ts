/** What may stand in rendered prose: the second wall, behind the check. See docs/architecture.md, Prose. */
import type { Options } from 'rehype-sanitize';

/** Every element and attribute that prose can hold before citations and headings get theirs. */
export const PROSE_SCHEMA: Options = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'br', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'code', 'del', 'em', 'img', 'strong', 'sup'],
  ],
  attributes: {
    a: ['href', 'rel', 'title'],
    img: ['alt', 'height', 'loading', 'src', 'title', 'width'],
    ol: ['start'],
    sup: ['dataCitation'],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
  },
  // Pictures are of the site's own and have no scheme. An empty list would allow every one.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
};
