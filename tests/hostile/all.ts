/** `npm run hostile`: each hostile value in each text of each record of the fixture story, and what is published of it. */
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { harmOf } from './harm.ts';
import { hostileMap } from './map.ts';
import { hostileStory, SLOTS, valuesOfRound } from './story.ts';
import { VALUES } from './values.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run hostile --',
      description: 'Lets each text of the fixture story have each hostile value, or as many of them as are given.',
    },
    async run({ rawArgs }) {
      const rounds = rawArgs.length > 0 ? Number(rawArgs[0]) : VALUES.length;
      if (!Number.isInteger(rounds) || rounds < 1)
        throw new Refusal('Expected a number of rounds, such as: npm run hostile -- 20');
      let [accepted, refused, harmful] = [0, 0, 0];
      for (let round = 0; round < rounds; round += 1) {
        using story = await hostileStory(valuesOfRound(VALUES, round), hostileMap(VALUES, round));
        accepted += story.accepted.size;
        refused += story.refused;
        const harm = await harmOf(story.ledger);
        harmful += harm.length;
        for (const one of harm) console.log(`  round ${round}: ${one}`);
        if (round % 50 === 49) console.log(`  ${round + 1} of ${rounds} rounds`);
      }
      console.log(
        `${VALUES.length} values, ${SLOTS.length} texts, ${rounds} rounds: ${refused} refused, ${accepted} published, ${harmful} harmful.`,
      );
      if (harmful > 0) process.exitCode = 1;
    },
  }),
  { ownWords: true },
);
