import { catalogue } from '@xiezhi/procedures';
import { availableParallelism, cpus } from 'node:os';
import type { Failed, Plan, Report } from './run.ts';

/** A seed whose run did not hold, and what it was run with. */
export interface Failure {
  readonly plan: Plan;
  readonly fault: Failed;
}

/** What was asked for, on which day, and what came of it. */
export interface LongRun {
  readonly asked: {
    readonly seeds: number;
    readonly minutes: number;
    readonly cases: number;
    readonly days: number;
  };
  readonly day: string;
  readonly reports: readonly Report[];
  readonly failures: readonly Failure[];
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const grouped = (value: number): string => Math.round(value).toLocaleString('en');

function added(
  reports: readonly Report[],
  of: (one: Report) => Readonly<Record<string, number>>,
): readonly (readonly [string, number])[] {
  const total = new Map<string, number>();
  for (const one of reports)
    for (const [name, times] of Object.entries(of(one)))
      total.set(name, (total.get(name) ?? 0) + times);
  return [...total].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const table = (head: string, rows: readonly (readonly [string, number])[]): string =>
  [
    `| ${head} | times |`,
    '| --- | --: |',
    ...rows.map(([a, n]) => `| \`${a}\` | ${grouped(n)} |`),
  ].join('\n');

const ran = ({ asked, reports, failures }: LongRun): string => {
  const run = reports.length + failures.length;
  const whole = `${grouped(asked.seeds)} seeds were asked for, each a town of ${String(asked.cases)} cases lived for ${String(asked.days)} days`;
  return run === asked.seeds
    ? `${whole}; all were run.`
    : `${whole}, and no further seed was to be begun after ${grouped(asked.minutes)} minutes: the first ${String(run)} were run.`;
};

const held = ({ failures }: LongRun): string =>
  failures.length === 0
    ? 'All that must hold held in every one of them.'
    : `It did **not** hold in ${String(failures.length)} of them:\n\n${failures
        .map(
          ({ plan, fault }) =>
            `- \`${plan.seed}\`, day ${String(fault.day)}: ${fault.message.split('\n')[0] ?? ''}`,
        )
        .join('\n')}`;

/** The page that a long run writes: what was run, and how it was answered. Every number is from that run. */
export function pageOf(run: LongRun): string {
  const { day, reports } = run;
  const days = sum(reports.map((one) => one.days));
  const seconds = sum(reports.map((one) => one.seconds));
  const done = new Set(reports.flatMap((one) => [...one.commands]));
  const byPeople = catalogue
    .commandsOn('case')
    .filter(({ by }) => by.some((role) => !['rule', 'clock', 'system'].includes(role)));
  const never = byPeople.filter(({ name }) => !done.has(name)).map(({ name }) => `\`${name}\``);
  return `# The simulated court

Written by \`XIEZHI_LONG=1 npm test -- database -- simulated-court\`; do not edit. What it does and what it checks stands in
\`packages/docket/src/testing/simulation\`. Everything is drawn from a seed; a failure prints its seed and the shortest
story that was found.

Run on ${day} on a machine of ${String(availableParallelism())} cores (${cpus()[0]?.model ?? 'unknown'}). ${ran(run)}
${held(run)}

| the run | |
| --- | --: |
| seeds | ${grouped(reports.length)} |
| cases | ${grouped(sum(reports.map((one) => one.cases)))} |
| acts given | ${grouped(sum(reports.map((one) => one.acts)))} |
| accepted at once | ${grouped(sum(reports.map((one) => one.accepted)))} |
| entries, those of the court’s machine included | ${grouped(sum(reports.map((one) => one.entries)))} |
| simulated days | ${grouped(days)} |
| real seconds | ${grouped(seconds)} |
| times as fast as life, all cases of a town together | ${grouped((days * 86_400) / seconds)} |
| acts of people that were given and accepted, of all there are | ${String(byPeople.length - never.length)} of ${String(byPeople.length)} |

Never accepted in this run: ${never.length === 0 ? 'none' : never.join(', ')}.

## Where the cases stood at the end

${table(
  'stage',
  added(reports, (one) => one.stages),
)}

## Refusals by code

${table(
  'code',
  added(reports, (one) => one.refusals),
)}
`;
}
