/** fast-check, with the same random values in each run: a test fails for what was changed. `RANDOM_SEED` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['RANDOM_SEED'] ?? 1) });

export default fc;
