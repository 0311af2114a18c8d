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

/** The page and its picture, from the newest result of each figure. */
export async function makePage(): Promise<void> {
  const names = (await readdir(results)).filter((name) => name.endsWith('.json')).sort();
  const runs = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(results, name), 'utf8')) as Kept),
  );
  const run = newestOf(runs);
  if (run === null) return;
  await writeFile(join(explain, 'figures.svg'), barChart(run.found));
  await writeFile(join(explain, 'figures.md'), pageOf(run));
}

/** The last run, and of figures that were not measured in it what an earlier one found, with its day. @param runs the oldest first. */
export function newestOf(runs: readonly Kept[]): Kept | null {
  const [last, ...earlier] = [...runs].reverse();
  if (last === undefined) return null;
  const found = [...last.found];
  for (const { at, machine, found: of } of earlier)
    for (const one of of.filter(({ name }) => found.every((other) => other.name !== name))) {
      const day = at.slice(0, 10);
      const [load] = machine['load'] as readonly number[];
      const on = `measured on ${day} on ${String(machine['processor'])}, load average ${String(load)} at the end`;
      const notes = [...one.notes, on];
      found.push({ ...one, title: `${one.title} (${day})`, notes });
    }
  return { ...last, found };
}

const ratioOf = (one: Found): string => `${round(one.ratio)}${spread(one)}`;
const spread = (one: Found): string => (one.quartiles === null ? '' : ` (${spreadOf(one)})`);

/** The page as it is published; nothing on it is written by hand. */
export function pageOf({ at, machine, found }: Kept): string {
  const line = (one: Found): string =>
    `| ${one.title} | ${ratioOf(one)} | ${goalOf(one)} | ${reached(one) ? 'reached' : '**missed**'} |`;
  const detail = (one: Found): string =>
    [
      `### ${one.title}`,
      `\`${one.name}\`: ${one.measured}, against ${one.against}.`,
      ...one.notes.map(sentence),
    ].join('\n\n');
  return `# Figures

Made by \`npm run bench -- --keep\` from its results of ${at.slice(0, 10)}, and of days before where a day is named; not written by hand. Each figure is a ratio to a
limit measured in the same run, the median of interleaved pairs with the lower and upper quartile beside it. Absolute
numbers say only what this machine did that day.

The machine: ${String(machine['cores'])} cores (${String(machine['processor'])}), ${String(machine['system'])}, Node ${String(machine['node'])}.
${unrest(machine['load'])}

![Ratios against their goals](figures.svg)

| what | ratio (quartiles) | goal | |
| --- | --- | --- | --- |
${found.map(line).join('\n')}

## What was measured

${found.map(detail).join('\n\n')}
`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Others at work on the machine are part of the result. */
function unrest(load: unknown): string {
  const [last] = load as [number];
  return `It was shared with other work meanwhile and not quiet: load average ${String(last)} at the end. Where the limit is many
processes at once and ours one after another, such a machine gives the limit more than its share.`;
}
