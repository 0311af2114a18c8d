/** Records the run and writes what is made of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { matrixOf } from './build.ts';
import { faults, unrecorded } from './faults.ts';
import type { Part } from './parts.ts';
import { readSources } from './parts.ts';
import { asJson, asMarkdown, runAsJson } from './print.ts';
import type { PartRun, Run, Test } from './record.ts';
import { matrixFile, readRun, readableFile, runFile, stale } from './record.ts';
import { inOrder, titledTests, withoutPart } from './switch-off.ts';

const nothing: Run = { recordedOn: '', wholeOn: '', parts: [], titled: [] };

function lastRun(): Run {
  try {
    return readRun();
  } catch {
    return nothing;
  }
}

/** Which parts to run: all; those named; or those whose record is missing. */
function chosen(words: readonly string[], parts: readonly Part[], last: Run): readonly Part[] {
  if (words.length === 0 || words.includes('--check')) return parts;
  if (words.includes('--print') || words.includes('--titles')) return [];
  if (words.includes('--stale')) {
    const old = new Set(stale(last, parts).map((one) => one.split(' ').slice(0, 2).join(' ')));
    return parts.filter(({ kind, name }) => old.has(`${kind} ${name}`));
  }
  const unknown = words.filter(
    (word) => word !== '--parts' && !parts.some(({ name }) => name === word),
  );
  if (unknown.length > 0) throw new Error(`no rule, command or reaction ${unknown.join(', ')}`);
  return parts.filter(({ name }) => words.includes(name));
}

/** One after the other: two runs at once take as long, and starve whoever else works here. */
async function runAll(parts: readonly Part[]): Promise<ReadonlyMap<string, PartRun>> {
  const runs = new Map<string, PartRun>();
  for (const part of parts) {
    const run = await withoutPart(part);
    runs.set(`${part.kind} ${part.name}`, run);
    const seen = run.noticed ? 'noticed  ' : 'UNNOTICED';
    process.stdout.write(`   ${seen} ${part.kind} ${part.name}\n`);
  }
  return runs;
}

type Titled = Pick<Run, 'titled' | 'skipped'>;

/** The record's titled tests, with those of the files anew in which a title is written that it does not have. */
async function titledAnew(last: Run): Promise<Titled> {
  const files = [...new Set(unrecorded(last).map(({ file }) => file))];
  if (files.length === 0) return last;
  process.stdout.write(files.map((file) => `   ${file}\n`).join(''));
  const anew = await titledTests(files);
  const others = (tests: readonly Test[]): readonly Test[] =>
    tests.filter(({ file }) => !files.includes(file));
  return {
    titled: inOrder([...others(last.titled), ...anew.titled]),
    skipped: inOrder([...others(last.skipped ?? []), ...anew.skipped]),
  };
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** For a long test: every part is run, and the record stays as it is. */
function summed(runs: ReadonlyMap<string, PartRun>): number {
  const rules = [...runs.values()].filter(({ kind }) => kind === 'rule');
  const unnoticed = rules.filter(({ noticed }) => !noticed).length;
  process.stdout.write(`${String(rules.length - unnoticed)} passed, ${String(unnoticed)} failed\n`);
  return unnoticed === 0 ? 0 : 1;
}

/** The record with its days: it keeps the day it has while it says the same. */
export function dated(
  last: Run,
  today: string,
  whole: boolean,
  said: Pick<Run, 'parts' | 'titled' | 'skipped'>,
): Run {
  const wholeOn = whole ? today : last.wholeOn || today;
  const same = runAsJson({ ...last, ...said, wholeOn }) === runAsJson(last);
  return { recordedOn: same ? last.recordedOn : today, wholeOn, ...said };
}

/** @returns the exit code: 1 when a rule goes unnoticed or the matrix is wrong. */
export async function record(words: readonly string[]): Promise<number> {
  const { parts, refusals } = readSources();
  const last = lastRun();
  const printing = words.includes('--print');
  const checking = words.includes('--check');
  const keeping = printing || checking || words.includes('--parts');
  // Asked first: a test that fails as things stand would throw away what the parts took minutes to show.
  const { titled, skipped = [] }: Titled = words.includes('--titles')
    ? await titledAnew(last)
    : keeping
      ? last
      : await titledTests();
  const runs = await runAll(chosen(words, parts, last));
  if (checking) return summed(runs);
  const today = new Date().toISOString().slice(0, 10);
  const kept = new Map(last.parts.map((one) => [`${one.kind} ${one.name}`, one]));
  const run = dated(last, today, words.length === 0, {
    parts: parts.flatMap(({ kind, name }) => {
      const one = runs.get(`${kind} ${name}`) ?? kept.get(`${kind} ${name}`);
      return one === undefined ? [] : [one];
    }),
    titled,
    skipped,
  });
  const rows = matrixOf(run, { parts, refusals });
  if (!printing) write(runFile, runAsJson(run));
  write(matrixFile, asJson(run, rows));
  write(readableFile, asMarkdown(run, rows));
  const unnoticed = run.parts.filter(({ kind, noticed }) => kind === 'rule' && !noticed);
  const wrong = [
    ...unnoticed.map(({ name }) => `rule ${name}: no test notices that it is off`),
    ...faults(run, rows, { parts, refusals }),
  ];
  for (const one of wrong) process.stdout.write(`   ${one}\n`);
  const counts = Map.groupBy(rows, ({ status }) => status);
  for (const [status, of] of counts)
    process.stdout.write(`   ${String(of.length).padStart(3)} ${status}\n`);
  process.stdout.write(`${String(rows.length)} rules, ${String(wrong.length)} faults\n`);
  return wrong.length === 0 ? 0 : 1;
}
