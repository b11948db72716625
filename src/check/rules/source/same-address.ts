/** No two sources have the same address, nor the same copy of what stands at two. */
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';
import { pageOf, withoutPlace } from '../page-of.ts';

export const rule = defineRule({
  id: 'same-address',
  family: 'source',
  severity: 'warning',
  asks: 'No two sources have the same address.',
  example: {
    before: 'url: https://news.example/1',
    after: 'url: https://post.example/2',
    where: 'another source has the first',
  },
});

/** The pages on which a source stands and on which its copy does. */
const pagesOf = keptAmong('address', ({ record: { url, archive_url } }: SoundFile<'source'>) => ({
  own: url === undefined ? null : pageOf(url),
  copy: archive_url === undefined ? null : pageOf(archive_url),
}));

/** The first of the sources to have an address, by path: the one to keep. */
class Firsts {
  readonly #first = new Map<string, SoundFile<'source'>>();

  /** Who has an address already; else it is this one's. */
  of(address: string | null, file: SoundFile<'source'>): SoundFile<'source'> | null {
    if (address === null) return null;
    const first = this.#first.get(address);
    if (!first) this.#first.set(address, file);
    return first ?? null;
  }
}

/** A document with two files would count as two, and the copy of another shows what this one does not say. */
function checkSame(content: Content): Finding[] {
  const [pages, copies] = [new Firsts(), new Firsts()];
  return soundFiles(content, 'source').flatMap((file): Finding[] => {
    const { own, copy } = pagesOf(file, content);
    const same = pages.of(own, file);
    const copied = copies.of(copy, file);
    if (same) {
      const message = `The source ${asWritten(same.id)} has the same address.`;
      const help =
        'If both are one document, keep one file and name that one everywhere. If the page holds both, let each address end in its place there, such as #page=2.';
      return [{ ...inFields(file, ['url']), rule: 'same-address', message, help }];
    }
    const other = copied && pagesOf(copied, content).own;
    // Of a page that holds several documents, and of one without an address, the copy may be the same.
    if (!copied || own === null || !other || withoutPlace(own) === withoutPlace(other)) return [];
    const message = `The source ${asWritten(copied.id)}, which has another address, has the same "archive_url".`;
    const help = 'Give each the copy of its own page.';
    return [{ ...inFields(file, ['archive_url']), rule: 'same-address', message, help }];
  });
}

export const check: RuleCheck = checkSame;
