import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Figure, Found, Scale } from './figure.ts';
import { freshLog, openLog, peak, running, times } from './log.ts';
import { quantile, round } from './measure.ts';
import type { Database, Stage } from './stage.ts';

/*
 * The log by itself. Whole acts are appended by no machine of two cores as fast as the nation makes them, and then nothing is known of
 * the log at that pace. Here their entries are put in by the server itself, many in a statement and with nothing beside them: no head, no
 * row of a list, no decision. What a figure says is of numbering, tree, signature and witness alone.
 */

/** As the act of the other figures of the log has it. */
const entriesOfAnAct = 5;
const tick = 50;

const statement = `
  with put as (
    insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
    select 'case:peak-' || act, seq, 'peak-' || act || '-' || seq, 'bench.Put', 1, '2026-03-02T01:00:00.000Z', '{}',
           sha256(convert_to(act || '.' || seq, 'UTF8')), sha256(convert_to('head ' || act || '.' || seq, 'UTF8'))
      from generate_series($1::int, $2::int) act, generate_series(1, ${String(entriesOfAnAct)}) seq
     order by act, seq
    returning stream, seq, ord
  )
  insert into unsequenced (stream, seq, ord) select stream, seq, ord from put`;

/** Acts `from` up to and without `to`; committed when it returns. */
async function put(pool: Pool, from: number, to: number): Promise<void> {
  await pool.query({ name: 'put', text: statement, values: [from, to - 1] });
}

/** Waits until a witness has signed all; @throws when it does not come to that. */
async function allSeen(court: ReturnType<typeof running>, entries: number): Promise<void> {
  const until = performance.now() + 120_000;
  while ((court.seen.at(-1)?.size ?? 0) < entries) {
    if (performance.now() > until) throw new Error('the witness has not seen all in two minutes');
    await pause(20);
  }
}

/** Acts at an even pace, as far as they can be put in. @returns milliseconds from the commit of each to its witnessed checkpoint. */
async function atPace(
  stage: Stage,
  at: Database,
  seconds: number,
): Promise<{ readonly waits: readonly number[]; readonly rate: number }> {
  await freshLog(at);
  const { log, stop } = await openLog(stage, 'at-peak');
  const court = running(at, log);
  const acts = Math.max(4, Math.round(peak * seconds));
  const committed: { readonly to: number; readonly at: number }[] = [];
  const begun = performance.now();
  for (let done = 0; done < acts;) {
    const due = Math.min(acts, Math.ceil(((performance.now() - begun) * peak) / 1000));
    if (due > done) {
      await put(at.pool, done, due);
      committed.push({ to: due, at: performance.now() });
      done = due;
    }
    await pause(tick);
  }
  const took = performance.now() - begun;
  await allSeen(court, acts * entriesOfAnAct);
  await court.stop();
  stop();
  const { rows } = await at.pool.query<{ act: string; leaf: string }>(
    "select substr(stream, 11) as act, max(leaf) as leaf from leaf where stream like 'case:peak-%' group by stream",
  );
  const waits = rows.map(({ act, leaf }) => {
    const holding = court.seen.find(({ size }) => size > Number(leaf));
    const put = committed.find(({ to }) => Number(act) < to);
    return (holding?.at ?? Infinity) - (put?.at ?? 0);
  });
  return { waits, rate: (acts * 1000) / took };
}

/** All of it lies there and waits. @returns entries a second until the last is witnessed. */
async function asFastAsItGoes(stage: Stage, at: Database, { seconds }: Scale): Promise<number> {
  await freshLog(at);
  const acts = Math.max(4, Math.round(peak * times * seconds));
  const step = 5000;
  for (let from = 0; from < acts; from += step)
    await put(at.pool, from, Math.min(acts, from + step));
  const { log, stop } = await openLog(stage, 'all-at-once');
  const begun = performance.now();
  const court = running(at, log);
  await allSeen(court, acts * entriesOfAnAct);
  const took = performance.now() - begun;
  await court.stop();
  stop();
  return (acts * entriesOfAnAct * 1000) / took;
}

export const logPeak: Figure = {
  name: 'log-peak',
  summary: 'the log by itself at the nation’s peak: entries put in, no acts appended',
  async run(stage, scale) {
    const at = await stage.database('log');
    const { waits, rate } = await atPace(stage, at, scale.seconds * 3);
    const fastest = await asFastAsItGoes(stage, at, scale);
    await stage.drop(at);
    const p99 = quantile(waits, 0.99);
    const base = { quartiles: null, pairs: 1 };
    const leftOut =
      'entries are put in by the server in bulk; deciding and appending acts is left out';
    const found: readonly Found[] = [
      {
        ...base,
        name: 'log-peak/proof',
        title:
          'The log alone, appending left out: whole witnessed proof, slowest of a hundred ÷ a second',
        measured: `from the commit of an act’s ${String(entriesOfAnAct)} entries until a checkpoint that holds them has come back from a witness on loopback, ${String(peak)} acts a second asked for`,
        against: 'one second',
        ratio: p99 / 1000,
        goal: { most: 1 },
        notes: [
          `here ${round(rate)} acts a second were put in, ${String(waits.length)} in all; half of them witnessed within ${round(quantile(waits, 0.5))} ms, 99 of 100 within ${round(p99)} ms`,
          leftOut,
        ],
      },
      {
        ...base,
        name: 'log-peak/entries',
        title: 'The log alone, appending left out: entries a second ÷ five times the nation’s peak',
        measured:
          'entries that lie there are numbered, brought into the tree, signed and witnessed',
        against: `${String(times)} × ${String(peak)} acts a second of ${String(entriesOfAnAct)} entries`,
        ratio: fastest / (peak * times * entriesOfAnAct),
        goal: { least: 1 },
        notes: [`here ${round(fastest)} entries a second until the last was witnessed`, leftOut],
      },
    ];
    return found;
  },
};
