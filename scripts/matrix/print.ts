/** The matrix for programs and for readers. */
import { citation } from '@xiezhi/law';
import type { Row, Status } from './build.ts';
import { register, statuses } from './build.ts';
import type { Run } from './record.ts';

/** One record a line, so that a change shows as the lines it touches. */
const lines = (records: readonly unknown[]): string =>
  `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]`;

export const asJson = (run: Run, rows: readonly Row[]): string =>
  `{\n"recordedOn":${JSON.stringify(run.recordedOn)},\n"wholeOn":${JSON.stringify(run.wholeOn)},\n"rules":${lines(rows)}\n}\n`;

export const runAsJson = ({ recordedOn, wholeOn, parts, titled, skipped = [] }: Run): string =>
  `{\n"recordedOn":${JSON.stringify(recordedOn)},\n"wholeOn":${JSON.stringify(wholeOn)},\n"parts":${lines(parts)},\n"titled":${lines(titled)},\n"skipped":${lines(skipped)}\n}\n`;

const opening = `# What carries each rule

Made by \`node scripts/rules.mjs\`; do not edit. \`npx xiezhi law matrix\` prints the same with tests and refusals.

- **carried**: a rule, a command or a reaction of the procedures names the rule of law, was switched off, and a test
  failed; of a command or a reaction only a test whose title begins with the rule's number counts. A rule that asks for
  a thing (an interface, a right, a duty, a record, a quality) is also carried by a passing test whose title begins with
  its number. The papers of 2020 are carried by one test on an act of their own day and place.
- **recorded**: left to a judge, whose decision with reasons is entered by a command that rests on it.
- **organisational**: asks something of people.
- **open**: not yet.
`;

const cell = (words: readonly string[]): string => words.join(', ').replaceAll('|', '\\|');

function moduleTable(module: string, rows: readonly Row[]): string {
  const counts = statuses.flatMap((status) => {
    const count = rows.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${String(count)} ${status}`];
  });
  const titles = new Map(register.map(({ id, title }) => [id as string, title]));
  const body = rows.map(({ id, status, rules, screens, tests, why }) => {
    const by = status === 'carried' ? cell([...rules, ...screens]) || 'test' : (why?.en ?? '');
    const count = tests.length === 0 ? '' : String(tests.length);
    const title = titles.get(id);
    return `| ${id} | ${title?.zh ?? ''} | ${title?.en ?? ''} | ${status} | ${by} | ${count} |`;
  });
  return [
    `## ${module}`,
    '',
    `${String(rows.length)} rules: ${counts.join(', ')}.`,
    '',
    '| rule | 标题 | title | status | where, or why not | tests |',
    '| --- | --- | --- | --- | --- | --- |',
    ...body,
    '',
  ].join('\n');
}

const total = (rows: readonly Row[], status: Status): string =>
  `${String(rows.filter((one) => one.status === status).length)} ${status}`;

/** By module of the register, in its order. */
export function asMarkdown(run: Run, rows: readonly Row[]): string {
  const modules = Map.groupBy(register, ({ module }) => module ?? '');
  const byId = new Map(rows.map((one) => [one.id, one]));
  const tables = [...modules].map(([module, rules]) =>
    moduleTable(
      module,
      rules.flatMap(({ id }) => byId.get(id) ?? []),
    ),
  );
  const example = citation('OLR-29.1.0', 'en');
  return [
    opening,
    `Numbers are those of the register: OLR-29.1.0 is ${example}. Last changed on ${run.recordedOn}, last run as a whole on ${run.wholeOn}: ${statuses.map((one) => total(rows, one)).join(', ')}, of ${String(rows.length)}.`,
    '',
    ...tables,
  ].join('\n');
}
