/** `npm run upgrade`: a newer version of everything that is not the newsroom's own. */
import { asWritten, visible } from '../check/words/as-written.ts';
import { followBranch, openRepository, type Repository } from '../git/repository.ts';
import { askedBetween, askedToCome } from '../upgrade/changelog.ts';
import type { Step } from '../upgrade/plan.ts';
import { compareVersions, newestOf, tagOf, versionIn, type Version } from '../upgrade/versions.ts';
import { root, runNode } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { copiedFrom } from './copied-from.ts';
import { reasonOf } from './errors.ts';
import { givePackages } from './earlier-project.ts';
import { commitNamed, nameOf, releaseAt, textAt, type Release, type Versions } from './releases.ts';
import { inScratch } from './scratch.ts';
import { BRANCH, makeUpgrade, TRAILER } from './upgrade-commit.ts';

const HOW_TO_FETCH =
  'Fetch what is new: git fetch --tags ADDRESS-OF-THE-PROJECT main; what is no release yet is taken by npm run upgrade -- FETCH_HEAD';

/**
 * The repository of the project, in which nothing is changed.
 *
 * @throws Refusal where there is none, or something in it is in no commit
 */
async function cleanRepository(): Promise<Repository> {
  let repository: Repository;
  let prefix: string;
  let changes: string;
  try {
    repository = await openRepository(root);
    prefix = (await repository.git(['rev-parse', '--show-prefix'])).toString().trim();
    changes = (await repository.git(['status', '--porcelain', '--untracked-files=normal'])).toString().trimEnd();
  } catch {
    throw new Refusal(
      'Git does not keep this project, so nothing could bring it back. Work in a clone of the repository.',
    );
  }
  if (prefix !== '') throw new Refusal('The project must stand at the top of its repository to be upgraded.');
  if (changes === '') return repository;
  const files = changes.split('\n').map((line) => `  ${line.slice(3)}`);
  throw new Refusal(
    `There are changes that are in no commit; commit them or take them back first:\n${files.join('\n')}\n` +
      'If an upgrade was broken off just now: git reset --hard',
  );
}

/** The number of the version that is here. */
async function ownVersion(repository: Repository): Promise<Version> {
  const version = versionIn((await textAt(repository, 'HEAD', 'package.json')) ?? '');
  if (version === undefined) throw new Refusal('package.json names no version; say which this is with --from REV.');
  return version;
}

/** The version that is asked for, else the newest that git knows. */
async function nextRelease(repository: Repository, named: string | undefined, own: Version): Promise<Release> {
  const tags = (await repository.git(['tag', '--list', 'v*'])).toString().split('\n');
  const newest = newestOf(tags);
  if (named === undefined && (newest === undefined || compareVersions(newest, own) <= 0)) {
    throw new Refusal(`Git knows no newer version here than ${own}. ${HOW_TO_FETCH}`);
  }
  const next = await releaseAt(repository, named ?? tagOf(newest ?? ''));
  if (compareVersions(next.version, own) < 0) {
    throw new Refusal(`${asWritten(named ?? '')} is ${next.version}, older than ${own}, which is here.`);
  }
  return next;
}

/** The version of which the project was made, or to which it was upgraded last. */
async function ownRelease(repository: Repository, version: Version, next: Release): Promise<Release> {
  const found = await repository.git([
    ...['log', '-1', '--first-parent', `--grep=^${TRAILER}: `, `--format=%(trailers:key=${TRAILER},valueonly)`],
  ]);
  // A copy is mostly of a commit behind its release: the tag is the last that is asked.
  for (const find of [
    () => commitNamed(repository, found.toString().trim()),
    () => copiedFrom(repository, next.commit),
    () => commitNamed(repository, tagOf(version)),
  ]) {
    const commit = await find();
    if (commit === undefined) continue;
    const release = await releaseAt(repository, commit);
    if (release.version === version) return release;
  }
  throw new Refusal(
    `Git knows no commit of ${version} here of which this project was copied. ${HOW_TO_FETCH}\n` +
      'or say with --from REV from which commit it was.',
  );
}

const WORDS: Record<Step['does'], string> = {
  adds: 'new',
  renews: 'changed',
  removes: 'removed',
  merges: 'changed here and there, brought together',
  leaves: 'left as you have it',
};

const inWords = (steps: readonly Step[]): string =>
  [...Map.groupBy(steps, ({ does }) => does)]
    .map(([does, of]) => `${WORDS[does]} (${of.length}):\n${of.map(({ path }) => `  ${visible(path)}\n`).join('')}`)
    .join('');

/** Checks the newsroom's own content as the new version does. */
async function checkIn(project: string): Promise<boolean> {
  await givePackages(project);
  const { status, output } = await runNode(['src/cli/run.cjs', 'check'], {
    cwd: project,
    env: { CONTENT_DIR: '' },
    keep: 'everything',
  });
  process.stdout.write(output);
  return status === 0;
}

/** Prints what the releases in between ask of a newsroom, and what is asked besides where the last is none yet. */
async function tellWhatIsAsked(repository: Repository, { from, to }: Versions): Promise<void> {
  const [before = '', changelog = ''] = await Promise.all(
    [from, to].map(({ commit }) => textAt(repository, commit, 'CHANGELOG.md')),
  );
  const releases = askedBetween(changelog, from.version, to.version);
  const toCome = { version: 'What is no release yet', text: askedToCome(changelog, before) };
  for (const { version, text } of [...releases, ...(toCome.text === '' ? [] : [toCome])])
    console.log(`\n${version} asks of you:\n${text.split('\n').map(visible).join('\n')}`);
}

/**
 * Lets the project follow the commit that was made beside it. What is broken off half-way is taken back: nothing was
 * there that was in no commit.
 *
 * @throws Refusal where git ends without having done it
 */
async function follow(repository: Repository, from: string): Promise<void> {
  try {
    await followBranch(root, from, BRANCH);
  } catch (error) {
    await repository.git(['reset', '--quiet', '--hard']).catch(() => undefined);
    throw new Refusal(
      `The upgrade could not be put in place, and is taken back (git status tells): ${reasonOf(error)}`,
    );
  }
}

await start(
  defineCommand({
    meta: {
      name: 'npm run upgrade --',
      description:
        'Takes a newer version of everything that is not the newsroom’s own, as one commit, after a check of the content.',
    },
    args: {
      revision: {
        type: 'positional',
        required: false,
        valueHint: 'REV',
        description: 'A tag, branch or commit that git knows here (the newest version)',
      },
      from: { type: 'string', valueHint: 'REV', description: 'The version that this project was copied from' },
      'dry-run': { type: 'boolean', default: false, description: 'Only says what would change' },
      'with-errors': {
        type: 'boolean',
        default: false,
        description: 'Also where the new version finds errors in the content, to mend them with it',
      },
    },
    async run({ args }) {
      const repository = await cleanRepository();
      const named = args.from === undefined ? undefined : await releaseAt(repository, args.from);
      const version = named?.version ?? (await ownVersion(repository));
      const to = await nextRelease(repository, args.revision, version);
      const from = named ?? (await ownRelease(repository, version, to));
      await inScratch('upgrade', 'Ended; nothing was changed.', async (scratch, goOn) => {
        const upgrade = await makeUpgrade(root, { from, to }, scratch);
        if (upgrade === null) {
          console.log(`Nothing differs from ${nameOf(to, from)}.`);
          return;
        }
        console.log(`From ${from.version} to ${nameOf(to, from)}:\n\n${inWords(upgrade.steps)}`);
        console.log('The check of the new version:');
        const isSound = await checkIn(upgrade.project);
        goOn();
        await tellWhatIsAsked(repository, { from, to });
        if (!isSound && !args['with-errors']) {
          throw new Refusal(
            '\nNothing was changed, because the new version finds errors. Mend what can be mended before; ' +
              'the rest after npm run upgrade -- --with-errors.',
          );
        }
        if (args['dry-run']) {
          console.log('\nNothing was changed.');
          return;
        }
        await follow(repository, upgrade.project);
        console.log(
          '\nUpgraded, in one commit. Now: npm ci, npm test, and push; git reset --hard HEAD^ takes it back.',
        );
      });
    },
  }),
);
