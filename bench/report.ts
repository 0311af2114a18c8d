import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Found, Scale } from './figure.ts';
import { reached } from './figure.ts';
import { round } from './measure.ts';
import { barChart } from './bar-chart.ts';

const results = fileURLToPath(new URL('results/', import.meta.url));
const explain = fileURLToPath(new URL('../docs/explain/', import.meta.url));

/** One run as it is kept. */
export interface Kept {
  readonly at: string;
  readonly machine: Readonly<Record<string, unknown>>;
  readonly scale: Scale;
  readonly found: readonly Found[];
}

const goalOf = ({ goal }: Found): string =>
  'least' in goal ? `≥ ${round(goal.least)}` : `≤ ${round(goal.most)}`;

const spreadOf = ({ quartiles }: Found): string =>
  quartiles === null ? '' : `${round(quartiles[0])}–${round(quartiles[1])}`;

/** For a terminal. */
export function table(found: readonly Found[]): string {
  const rows = found.map((one) => [
    one.name,
    round(one.ratio),
    spreadOf(one),
    goalOf(one),
    reached(one) ? 'reached' : 'missed',
    one.title,
  ]);
  const all = [['figure', 'ratio', 'quartiles', 'goal', '', 'of what'], ...rows];
  const widths =
    all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Writes the run of the day and makes the page anew from it. A second run of a day adds to the first, figure by figure. */
export async function keep(run: Kept): Promise<string> {
  const file = `${run.at.slice(0, 10)}.json`;
  const before = await readFile(join(results, file), 'utf8').then(
    (text) => JSON.parse(text) as Kept,
    () => null,
  );
  const fresh = new Set(run.found.map((one) => one.name));
  const found = [...(before?.found ?? []).filter((one) => !fresh.has(one.name)), ...run.found];
  await writeFile(join(results, file), `${JSON.stringify({ ...run, found }, null, 2)}\n`);
  await makePage();
  return `bench/results/${file}`;
}

/** A figure as it was found last. */
type Last = Found & { readonly on: string };

/** The page and its picture: of each figure what was found last, whatever else was measured since. */
export async function makePage(): Promise<void> {
  const names = (await readdir(results)).filter((name) => name.endsWith('.json')).sort();
  const runs = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(results, name), 'utf8')) as Kept),
  );
  if (runs.length === 0) return;
  await writeFile(join(explain, 'figures.svg'), barChart(lastFound(runs)));
  await writeFile(join(explain, 'figures.md'), pageOf(runs));
}

function lastFound(runs: readonly Kept[]): readonly Last[] {
  const last = new Map<string, Last>();
  for (const { at, found } of runs)
    for (const one of found) last.set(one.name, { ...one, on: at.slice(0, 10) });
  return [...last.values()];
}

const ratioOf = (one: Found): string => `${round(one.ratio)}${spread(one)}`;
const spread = (one: Found): string => (one.quartiles === null ? '' : ` (${spreadOf(one)})`);

/** The page as it is published; nothing on it is written by hand. */
export function pageOf(runs: readonly Kept[]): string {
  const found = lastFound(runs);
  const line = (one: Last): string =>
    `| ${one.title} | ${ratioOf(one)} | ${goalOf(one)} | ${reached(one) ? 'reached' : '**missed**'} | ${one.on} |`;
  const detail = (one: Last): string =>
    [
      `### ${one.title}`,
      `\`${one.name}\`, ${one.on}: ${one.measured}, against ${one.against}.`,
      ...one.notes.map(sentence),
    ].join('\n\n');
  const days = new Set(found.map(({ on }) => on));
  return `# Figures

Made by \`npm run bench -- --keep\` from its results; not written by hand. Each figure is a ratio to a limit measured in the
same run, the median of interleaved pairs with the lower and upper quartile beside it, and says when it was measured last.
Absolute numbers say only what the machine did that day. Why those are missed that are, is in
[where the time goes](where-the-time-goes.md).

${runs
  .filter(({ at }) => days.has(at.slice(0, 10)))
  .map(machineOf)
  .join('\n')}

Others were at work on these machines. Where the limit is many processes at once and ours one after another, a machine that
is not quiet gives the limit more than its share.

![Ratios against their goals](figures.svg)

| what | ratio (quartiles) | goal | | measured |
| --- | --- | --- | --- | --- |
${found.map(line).join('\n')}

## What was measured

${found.map(detail).join('\n\n')}
`;
}

/** Others at work on the machine are part of the result. */
const machineOf = ({ at, machine }: Kept): string =>
  `- ${at.slice(0, 10)}: ${String(machine['cores'])} cores (${String(machine['processor'])}), ${String(machine['system'])}, Node ${String(machine['node'])}; load average ${String((machine['load'] as [number])[0])} at the end.`;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
