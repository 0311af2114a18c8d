/**
 * The whole check of this repository, stage by stage. A failing stage stops nothing: one run tells all that is wrong.
 * `npm test -- unit journeys` runs the stages named; words after `--` go to vitest: `npm test -- unit -- money`.
 *
 * Tests wait for disks, databases and browsers. What only reads the sources runs beside them, one after another and last
 * in the queue for a processor: it gets what the tests leave, and takes nothing from them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser, providePdfTools } from './browser.mjs';
import { buildWeb } from './build.mjs';
import { keepLongRun } from './long-run.mjs';
import { aloud, behind } from './programs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (path) => join(root, 'node_modules', path);

const stages = [
  {
    name: 'format',
    title: 'Format',
    beside: true,
    run: (lane) =>
      check(lane, [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'lint',
    title: 'Lint',
    beside: true,
    // Each worker reads all types for itself, which is time gained only where nobody else wants the other processors.
    run: (lane) =>
      check(lane, [
        bin('eslint/bin/eslint.js'),
        '.',
        '--max-warnings',
        '0',
        '--concurrency',
        lane.beside ? 'off' : String(Math.min(4, availableParallelism())),
      ]),
  },
  { name: 'types', title: 'Types', beside: true, run: checkTypes },
  {
    name: 'boundaries',
    title: 'Boundaries between the rooms',
    beside: true,
    run: (lane) => check(lane, [join(root, 'scripts/boundaries.ts')]),
  },
  {
    name: 'dead-code',
    title: 'Dead code',
    beside: true,
    run: (lane) => check(lane, [bin('knip/bin/knip.js'), '--no-progress']),
  },
  {
    name: 'unit',
    title: 'Rules, decisions, properties',
    run: () => tests('unit', providePdfTools),
  },
  { name: 'database', title: 'Database and routes', run: () => tests('database', providePdfTools) },
  {
    name: 'journeys',
    title: 'Journeys in a browser',
    run: () => tests('journeys', prepareJourneys),
  },
  ...(process.env.XIEZHI_LONG === '1'
    ? [
        {
          name: 'rules',
          title: 'Every rule switched off',
          run: (lane) => check(lane, [join(root, 'scripts/rules.mjs'), '--check']),
        },
      ]
    : []),
];

const words = process.argv.slice(2);
const dashes = words.indexOf('--');
const named = dashes < 0 ? words : words.slice(0, dashes);
const filters = dashes < 0 ? [] : words.slice(dashes + 1);
const unknown = named.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(', ')}. There are: ${stages.map((one) => one.name).join(', ')}.`,
  );
  process.exit(2);
}

const wanted = stages.filter((one) => named.length === 0 || named.includes(one.name));
const results = [];
await runAll(
  wanted.filter((one) => !one.beside),
  wanted.filter((one) => one.beside),
);
report();

/** Tests in their order, and what reads the sources beside them; of this the rest is done together when no test is left. */
async function runAll(tests, readers) {
  const read = async (beside) => {
    for (let one = readers.shift(); one !== undefined; one = readers.shift())
      await runStage(one, beside);
  };
  const aside = tests.length > 0 && availableParallelism() > 1;
  const reading = aside ? read(true) : await read(false);
  for (const one of tests) await runStage(one, false);
  await Promise.all([reading, read(true)]);
}

async function runStage(stage, beside) {
  const said = [];
  const say = (text) => (beside ? said.push(text) : process.stdout.write(text));
  const begun = performance.now();
  say(`\n── ${stage.title} (${stage.name})\n`);
  const program = (argv) => (beside ? behind(argv, say) : aloud(argv));
  const result = await stage.run({ beside, program, say }).catch((fault) => {
    say(`${fault.message}\n`);
    return counted(0, 1);
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(
    `   ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s${beside ? ', beside others' : ''}\n`,
  );
  // What ran beside others says all it has to say when it is done.
  process.stdout.write(said.join(''));
  results.push({ ...stage, ...result, seconds });
}

function counted(passed, failed, { skipped = [], campaigns = [], fallen = [] } = {}) {
  return { passed, failed, skipped, campaigns, fallen };
}

async function check({ program }, argv) {
  const code = await program(argv);
  return code === 0 ? counted(1, 0) : counted(0, 1);
}

/**
 * Every package under its own settings, so that a pure one is compiled without clock, network and disk. Those that have
 * Node and nothing else are one program: each of them would read all the others again.
 */
async function checkTypes({ program, say }) {
  const projects = ['packages', 'apps']
    .flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(folder, name, 'tsconfig.json')),
    )
    .concat(
      'apps/web/tsconfig.node.json',
      'tsconfig.tests.json',
      'test/tsconfig.json',
      'bench/tsconfig.json',
    )
    .filter((path) => existsSync(join(root, path)));
  const alike = projects.filter(hasNodeAlone);
  const queue = [together(alike), ...projects.filter((path) => !alike.includes(path))];
  const all = queue.length;
  const failed = [];
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if ((await program([bin('typescript/bin/tsc'), '-p', path, '--pretty', 'false'])) !== 0)
        failed.push(path);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  for (const path of failed) say(`   types are wrong in ${path}\n`);
  // The schemas of the API are made from types, and kept: they must be those of today.
  const schemas = await program([join(root, 'scripts/answers.mjs'), '--check']);
  return counted(all - failed.length, failed.length + (schemas === 0 ? 0 : 1));
}

function settings(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function hasNodeAlone(path) {
  return JSON.stringify(settings(path).compilerOptions) === JSON.stringify({ types: ['node'] });
}

/** @returns the path of one project made of these, in a folder that git does not keep. */
function together(paths) {
  const from = (key) =>
    paths.flatMap((path) =>
      (settings(path)[key] ?? []).map((one) => join(root, dirname(path), one)),
    );
  const path = join('.tmp', 'tsconfig.node.json');
  mkdirSync(join(root, '.tmp'), { recursive: true });
  writeFileSync(
    join(root, path),
    JSON.stringify({
      extends: '../tsconfig.base.json',
      compilerOptions: { types: ['node'] },
      include: from('include'),
      exclude: from('exclude'),
    }),
  );
  return path;
}

async function tests(project, prepare) {
  const given = prepare();
  const counts = join(root, '.tmp', `counts-${project}.json`);
  mkdirSync(dirname(counts), { recursive: true });
  rmSync(counts, { force: true });
  const code = await aloud([bin('vitest/vitest.mjs'), 'run', '--project', project, ...filters], {
    XIEZHI_TEST_COUNTS: counts,
    ...given,
  });
  if (!existsSync(counts)) return counted(0, 1);
  const { passed, failed: fallen, skipped, campaigns } = JSON.parse(readFileSync(counts, 'utf8'));
  if (passed + fallen.length + skipped.length === 0)
    console.log('   No test was found, which is not a success.');
  const failed = code === 0 ? fallen.length : Math.max(fallen.length, 1);
  return counted(passed, failed, { skipped, campaigns, fallen });
}

function prepareJourneys() {
  const browser = provideBrowser();
  if (!buildWeb({ ifNeeded: true }))
    throw new Error('The web app could not be built, so no journey was made.');
  return { CHROMIUM_PATH: browser };
}

function report() {
  const place = ({ name }) => stages.findIndex((one) => one.name === name);
  results.sort((one, other) => place(one) - place(other));
  const skipped = results.flatMap((one) => one.skipped);
  const sum = (key) => results.reduce((total, one) => total + one[key], 0);
  console.log('\n── All');
  for (const one of results) {
    const line = `${one.failed > 0 ? 'FAILED' : 'passed'}  ${one.name.padEnd(12)} ${String(one.passed).padStart(6)} passed`;
    console.log(`   ${line}${one.failed > 0 ? `, ${one.failed} failed` : ''}, ${one.seconds} s`);
  }
  if (skipped.length > 0) console.log('\nSkipped:');
  for (const { file, name, reason } of skipped) {
    console.log(`   ${name} (${file}): ${reason || 'NO REASON GIVEN'}`);
  }
  // Last, where whoever sees but the end of a run still reads it.
  const fallen = results.flatMap((one) => one.fallen);
  if (fallen.length > 0) console.log('\nFailed:');
  for (const { file, name, why } of fallen) console.log(`   ${name} (${file}): ${why}`);
  if (process.env.XIEZHI_LONG === '1')
    keepLongRun(root, {
      campaigns: results.flatMap((one) => one.campaigns),
      // Of a run of some stages, or of some tests, there is nothing to say about the whole.
      stages:
        words.length > 0 ? null : results.map((one) => ({ ...one, skipped: one.skipped.length })),
    });
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
