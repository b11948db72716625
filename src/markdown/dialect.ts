/** The one place that decides which Markdown the project reads and writes: CommonMark with GitHub's extensions. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

export const markdown = remark().use(remarkGfm).data('settings', { bullet: '-' }).freeze();
