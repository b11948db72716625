/** `npm run words`: the words of the interface that the site's language lacks, to be written in `content/words.yaml`. */
import { readChecked } from '../ledger/read-ledger.ts';
import { ownWordsOf } from '../ledger/language.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { isSpoken } from '../model/spoken.ts';
import { wordsOf } from '../strings/strings.ts';
import { listWords } from '../strings/list-words.ts';
import { missingWords } from '../strings/read-own-words.ts';
import { wordPaths } from '../strings/word-paths.ts';
import { defineCommand, Refusal, start } from './command.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run words --',
      description: 'Lists the words of the interface that are still English, as YAML.',
    },
    args: {
      all: { type: 'boolean', default: false, description: 'Every word that content/words.yaml may replace' },
    },
    async run({ args }) {
      const { content } = await readChecked(contentFolder());
      if (!content.site?.site) {
        throw new Refusal(
          'There is no sound site.yaml in the content folder, and it gives the language. See "npm run check".',
        );
      }
      const { lang, timezone } = content.story.site;
      const words = wordsOf(lang, timezone);
      const own = args.all || isSpoken(lang) ? [] : ownWordsOf(content);
      const paths = args.all ? wordPaths(words) : isSpoken(lang) ? [] : missingWords(words, own);
      process.stdout.write(
        paths.length > 0 ? listWords(words, paths) : `No word is missing in the language "${lang}".\n`,
      );
    },
  }),
);
