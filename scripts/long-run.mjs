/**
 * The dated report of `npm run test:long`: each campaign that was run, what it did by its own word, and whether it held. A
 * run of some of them changes their lines and no others, so that the page always says of each when it was run last.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';

const dataIn = (root) => join(root, 'docs', 'explain', 'long-run.json');
const pageIn = (root) => join(root, 'docs', 'explain', 'long-run.md');

/**
 * @param campaigns what tests said of themselves: `{ file, name, said, held }`.
 * @param stages of a whole run, `{ name, passed, failed, skipped, seconds }`; null of a run of some tests alone.
 */
export function keepLongRun(root, { campaigns, stages }) {
  const path = dataIn(root);
  const kept = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { whole: null, campaigns: {} };
  const now = { on: new Date().toISOString().slice(0, 10), machine: machine() };
  for (const { file, name, said, held } of campaigns)
    kept.campaigns[`${file} › ${name.replace(/ \(XIEZHI_SEED=\d+\)/, '')}`] = {
      ...now,
      said,
      held,
    };
  if (stages !== null) kept.whole = { ...now, stages };
  kept.campaigns = Object.fromEntries(
    Object.entries(kept.campaigns).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(pageIn(root), pageOf(kept));
}

const machine = () => `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`;

function pageOf({ whole, campaigns }) {
  const rows = Object.entries(campaigns).map(([name, { on, machine: where, said, held }]) => {
    const [file, test] = name.split(' › ');
    return `| ${test} | ${said} | ${held ? 'held' : '**did not hold**'} | ${on} | ${where} | \`${file}\` |`;
  });
  return `# The long run

Written by \`npm run test:long\`; do not edit. Each line says of itself when it was run last, and what it did by its own
count. The simulated court has [a page of its own](simulated-court.md); what was broken and how stands in
[faults.md](faults.md).

${wholeRun(whole)}

| what | how much | | on | machine | where |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function wholeRun(whole) {
  if (whole === null) return 'No run of the whole has been kept yet: the lines are of parts of it.';
  const lines = whole.stages.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `| ${name} | ${passed} | ${failed} | ${skipped} | ${seconds} |`,
  );
  return `The whole was run last on ${whole.on} (${whole.machine}):

| stage | passed | failed | skipped | seconds |
| --- | --: | --: | --: | --: |
${lines.join('\n')}`;
}
