/** `npm run rules`: every rule of the check, with a line on what it asks. */
import { rulesAsMarkdown, rulesAsText } from '../check/report/rules.ts';
import { defineCommand, start } from './command.ts';

const rules = defineCommand({
  meta: { name: 'npm run rules --', description: 'Lists the rules of the check.' },
  args: {
    markdown: { type: 'boolean', default: false, description: 'As docs/rules.md holds them, each with an example' },
  },
  run({ args }) {
    process.stdout.write(args.markdown ? rulesAsMarkdown() : rulesAsText());
  },
});

await start(rules);
