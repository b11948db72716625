/** `npm run bench:growth`: whether the time that hostile texts take grows with their length alone, for all of them. */
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { growthBy } from './growth.ts';
import { REPETITIONS } from './repetitions.ts';
import { WAYS } from './ways.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run bench:growth --',
      description:
        'Feeds every repetition of 64, 128 and 256 KB to the check, the build, the import and the sources; or to the ways whose names hold the words given.',
    },
    async run({ rawArgs }) {
      const ways = WAYS.filter(({ name }) => rawArgs.every((word) => name.includes(word)));
      if (ways.length === 0)
        throw new Refusal(`No way is named so; there are: ${WAYS.map(({ name }) => name).join('; ')}.`);
      let wrong = 0;
      for (const way of ways) {
        let [fed, cheap, dearest] = [0, 0, 0];
        for await (const { repetition, costs, power, isLinear } of growthBy(way, REPETITIONS)) {
          fed += 1;
          if (power === undefined) cheap += 1;
          if (!isLinear) {
            wrong += 1;
            console.log(`  ${repetition}: ${costs.map(Math.round).join(', ')} ms, power ${power?.toFixed(2)}`);
          }
          dearest = Math.max(dearest, ...costs);
        }
        console.log(
          `${way.name}: of ${fed} texts ${cheap} cost no more than innocent ones may, the others grow with their length; ${Math.round(dearest)} ms at most`,
        );
      }
      console.log(`${ways.length} ways, ${REPETITIONS.length} repetitions: ${wrong} grow faster than their length.`);
      if (wrong > 0) process.exitCode = 1;
    },
  }),
  { ownWords: true },
);
