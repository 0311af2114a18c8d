/** Runs the tests as they are, and with one part of the procedures switched off. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Part } from './parts.ts';
import type { PartRun, Run, Test } from './record.ts';
import { articlesOf, root, within } from './record.ts';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** Not asked: properties over everything and checks of declarations say nothing of one article. */
const unasked = /(^|\/)(any-order|catalogue)\.spec\.ts$/;

const specs = (): readonly string[] =>
  readdirSync(join(root, 'packages/procedures/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts') && !unasked.test(name))
    .map((name) => join('packages/procedures/src', name))
    .sort();

/** @throws Error when no report was written: a run that could not start is no finding. */
async function report(words: readonly string[], off: string): Promise<Report> {
  const folder = join(root, '.tmp');
  const file = join(folder, `switched-off-${String(process.pid)}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--reporter=json', `--outputFile=${file}`, ...words],
    {
      cwd: root,
      env: { ...process.env, XIEZHI_OFF: off },
      stdio: 'ignore',
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  const read = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(file, { force: true });
  return read;
}

const testsOf = (read: Report, status: string): readonly Test[] =>
  read.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((one) => one.status === status)
      .map(({ ancestorTitles, title }) => ({
        file: relative(root, name),
        title: [...ancestorTitles, title].join(within),
      })),
  );

export const inOrder = (tests: readonly Test[]): readonly Test[] =>
  [...tests].sort(
    (one, other) => one.file.localeCompare(other.file) || one.title.localeCompare(other.title),
  );

/** @throws Error when a file of tests could not even be read without the part. */
export async function withoutPart(part: Part): Promise<PartRun> {
  const { kind, name, file, articles } = part;
  // One process and no walls between its files: three times as fast, and nothing here keeps state between tests.
  const words = ['--project', 'unit', '--no-isolate', '--maxWorkers=1', ...specs()];
  const read = await report(words, `${kind} ${name}`);
  const broken = read.testResults.find((one) => one.assertionResults.length === 0);
  if (broken) throw new Error(`${broken.name} did not run: ${broken.message}`);
  const failed = testsOf(read, 'failed');
  const naming = failed.filter((one) => articlesOf(one).some((id) => articles.includes(id)));
  return {
    kind,
    name,
    file,
    articles,
    noticed: failed.length > 0,
    failed: inOrder(kind === 'rule' ? failed : naming),
  };
}

/**
 * Every test of rules, decisions, routes and the database whose title begins with an article: those that pass, and those that
 * were skipped; of these files alone, where they are named.
 * @throws Error when a test fails: a record of a broken state says nothing.
 */
export async function titledTests(
  files: readonly string[] = [],
): Promise<Required<Pick<Run, 'titled' | 'skipped'>>> {
  const read = await report(['--project', 'unit', '--project', 'database', ...files], '');
  // What reads this very record may fail until it is written.
  const failed = testsOf(read, 'failed').filter(({ file }) => !file.endsWith('matrix.spec.ts'));
  if (failed.length > 0)
    throw new Error(`tests fail as things stand: ${failed.map(({ title }) => title).join('; ')}`);
  const named = (...statuses: readonly string[]): readonly Test[] =>
    inOrder(
      statuses
        .flatMap((status) => testsOf(read, status))
        .filter((one) => articlesOf(one).length > 0),
    );
  return { titled: named('passed'), skipped: named('skipped', 'pending') };
}
