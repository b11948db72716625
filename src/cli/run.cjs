/**
 * The one door to every command: `node src/cli/run.cjs <command> [options]`.
 *
 * It is plain JavaScript, and no module, so that an old Node, which cannot read the TypeScript behind it, and a folder
 * from which Node loads no module can still be told what is wrong and what to do about it.
 */
const { enableCompileCache } = require('node:module');
const { join, resolve } = require('node:path');

const commands = {
  start: './start.ts',
  dev: './dev.ts',
  build: './build.ts',
  serve: './serve.ts',
  nginx: './nginx.ts',
  check: './check.ts',
  compare: './compare.ts',
  new: './new.ts',
  rules: './rules.ts',
  import: './import.ts',
  schemas: './schemas.ts',
  sources: './sources.ts',
  upgrade: './upgrade.ts',
  words: './words.ts',
  test: './test.ts',
  screenshots: '../../tests/screenshots/take.ts',
  'screenshots:readme': '../../tests/screenshots/readme.ts',
  bench: '../../tests/bench/bench.ts',
  'bench:pages': '../../tests/bench/pages.ts',
  'bench:growth': '../../tests/growth/all.ts',
  hostile: '../../tests/hostile/all.ts',
  interrupted: '../../tests/interrupted/all.ts',
  map: './map.ts',
  renew: '../../tests/fixture-story/renew.ts',
};

/** Packages are older than the code where somebody took a newer version of the project, and has not installed since. */
function tellMissingPackage(error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
  if (!missing) throw error;
  console.error(`The package "${missing}" is not in node_modules. Run "npm ci", and try again.`);
  process.exitCode = 1;
}

const [name = ''] = process.argv.splice(2, 1);
const file = Object.hasOwn(commands, name) ? commands[name] : undefined;

/**
 * With some characters in the path of the project Vite, which takes paths for addresses, finds no file; Node takes `*`
 * for the part that a package leaves open, and loads no module from behind a backslash, but where that parts folders.
 */
const folder = resolve(__dirname, '../..');
const unfit = (process.platform === 'win32' ? /["?*\p{Cc}]/u : /["?*\\\p{Cc}]/u).exec(folder)?.[0];

if (!process.features.typescript) {
  console.error(`Who Said When needs Node 24, or 22.18 and later; this is Node ${process.versions.node}.

\`npm ci\` usually puts the right Node into node_modules, where npm finds it first. It has not done so here:
there may be none for this kind of computer, or optional packages were left out, or the command was not started by npm.
Install Node 24 (https://nodejs.org/ or a version manager), check with \`node --version\`, and try again.`);
  process.exitCode = 1;
} else if (unfit !== undefined) {
  console.error(
    `The project stands in ${JSON.stringify(folder)}; the character ${JSON.stringify(unfit)} keeps it from running there. Move it to a folder without.`,
  );
  process.exitCode = 1;
} else if (file === undefined) {
  console.error(
    `${name ? `Unknown command "${name}"` : 'No command'}; there are: ${Object.keys(commands).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  // Node keeps what it made of each module, and takes it for as long as the text is the same. That is run, unlike what is
  // kept in `.astro`: so it stands where the packages do, and no workflow takes it from one run to another.
  enableCompileCache(join(folder, 'node_modules/.cache/modules'));
  // The command sees the arguments that it would see if it had been started by its own name.
  process.argv[1] = join(__dirname, file);
  import(file).catch(tellMissingPackage);
}
