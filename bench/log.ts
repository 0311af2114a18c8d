import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { Item } from '@xiezhi/docket';
import { Lane, sequence, sequencerBatch } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { CourtLog, publisherBatch, realClock } from '@xiezhi/server';
import { emptied } from './bare.ts';
import type { Figure, Found, Scale } from './figure.ts';
import { another, filedCase } from './items.ts';
import { busyAct } from './lane.ts';
import { inPairs, quantile, rateOf, round } from './measure.ts';
import type { Database, Stage } from './stage.ts';

/** Acts a second at the nation's peak, and the goal: five times that. */
export const peak = 1900;
export const times = 5;

/** A witness as anybody runs one: a process of its own, on loopback, that flushes what it has seen. */
async function witness(folder: string, vkey: string) {
  const door = fileURLToPath(new URL('../apps/cli/src/xiezhi.mjs', import.meta.url));
  const words = ['witness', '--name', 'bench.example/w', '--log', vkey, '--port', '0'];
  const child = spawn('node', [door, ...words, '--state', join(folder, 'witness')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((ready, failed) => {
    let text = '';
    child.once('exit', () => {
      failed(new Error(`the witness did not start: ${text}`));
    });
    // It says a line for each checkpoint, and would stop where nobody takes them.
    child.stdout.on('data', (piece: Buffer) => {
      if (!text.includes('ready http')) text += piece.toString();
      if (text.includes('ready http')) ready(text);
    });
  });
  const [, key = '', url = ''] = /policy: witness NAME (\S+) (\S+)/.exec(said) ?? [];
  return { key, url, stop: () => child.kill('SIGTERM') };
}

interface Running {
  /** Each checkpoint that the witness has signed, and when its signature was here. */
  readonly seen: readonly { readonly size: number; readonly at: number }[];
  stop(): Promise<void>;
}

/** Sequencer, publisher and witness as the court's own machine runs them. */
export function running(at: Database, log: CourtLog): Running {
  const seen: { size: number; at: number }[] = [];
  let stopping = false;
  const job = async (every: number, run: () => Promise<number>, least = 1): Promise<void> => {
    while (!stopping) if ((await run()) < least) await pause(every);
  };
  const now = () => realClock.now();
  const jobs = [
    job(100, () => sequence(at.pool), sequencerBatch),
    job(100, () => log.publish(at.pool, now), publisherBatch),
    job(200, async () => {
      const done = await log.askWitness(at.pool, 'bench');
      const { rows } = await at.pool.query<{ size: string | null }>(
        'select max(size) as size from log_cosignature',
      );
      if (done > 0) seen.push({ size: Number(rows[0]?.size), at: performance.now() });
      return done;
    }),
  ];
  return {
    seen,
    async stop() {
      stopping = true;
      await Promise.all(jobs);
    },
  };
}

export async function freshLog(at: Database): Promise<void> {
  await emptied(at);
  await at.pool.query('truncate log_tile, log_checkpoint cascade');
}

/** Every act in a case of its own. */
const actsFrom = (item: Item, count: number, mark: string): Item[] =>
  Array.from({ length: count }, (_, index) =>
    another(item, `case:${mark}-${String(index).padStart(6, '0')}` as StreamId, 0),
  );

async function append(lane: Lane, item: Item): Promise<void> {
  const verdict = await lane.append(item);
  if (verdict !== 'won') throw new Error(`an act was ${verdict}`);
}

/** The log of a database that is emptied in between begins anew, and a witness would call that a fork: it gets a new name. */
export async function openLog(stage: Stage, name: string) {
  const folder = join(stage.folder, name);
  const bare = await CourtLog.open(folder, `bench.example/${name}`);
  const seer = await witness(folder, bare.keys.vkey);
  const policy = `log ${bare.keys.vkey}\nwitness bench ${seer.key} ${seer.url}\nquorum bench\n`;
  await writeFile(join(folder, 'witnesses.policy'), policy);
  return { log: await CourtLog.open(folder, null), stop: seer.stop };
}

/** Acts at an even pace; @returns milliseconds from each act's answer to a witnessed checkpoint that holds it. */
async function latencies(
  at: Database,
  log: CourtLog,
  items: readonly Item[],
  rate: number,
): Promise<{ readonly waits: readonly number[]; readonly rate: number }> {
  const lane = new Lane(at.pool);
  const court = running(at, log);
  const answered = new Map<string, number>();
  const begun = performance.now();
  const acts = items.map(async (item, index) => {
    await pause((index * 1000) / rate);
    await append(lane, item);
    answered.set(item.head.stream, performance.now());
  });
  await Promise.all(acts);
  const took = performance.now() - begun;
  const { rows } = await at.pool.query<{ n: string }>('select count(*) as n from entry');
  const all = Number(rows[0]?.n);
  while ((court.seen.at(-1)?.size ?? 0) < all) await pause(20);
  await court.stop();
  const leaves = await at.pool.query<{ stream: string; leaf: string }>(
    'select stream, max(leaf) as leaf from leaf group by stream',
  );
  const waits = leaves.rows.map(({ stream, leaf }) => {
    const holding = court.seen.find(({ size }) => size > Number(leaf));
    return (holding?.at ?? Infinity) - (answered.get(stream) ?? 0);
  });
  return { waits, rate: (items.length * 1000) / took };
}

async function throughput(stage: Stage, scale: Scale, at: Database, item: Item): Promise<Found> {
  const { pairs, writers, commands } = scale;
  let run = 0;
  const rate = async (withLog: boolean): Promise<number> => {
    await freshLog(at);
    run += 1;
    const opened = withLog ? await openLog(stage, `rate-${String(run)}`) : null;
    const court = opened === null ? null : running(at, opened.log);
    const items = actsFrom(item, commands, `t${String(run)}`);
    const lane = new Lane(at.pool);
    const done = await rateOf(items.length, writers, (index) => append(lane, items[index] as Item));
    await court?.stop();
    opened?.stop();
    return done;
  };
  const measured = await inPairs(
    pairs,
    () => rate(true),
    () => rate(false),
  );
  return {
    ...measured,
    name: 'log/acts',
    title: 'Acts with the log ÷ without',
    measured: `${String(writers)} writers through the lane while sequencer, publisher and a witness of its own process work`,
    against: 'the same acts while nothing is numbered, published or witnessed',
    goal: { least: 0.9 },
    notes: [`here ${round(measured.left)} acts/s with the log, ${round(measured.right)} without`],
  };
}

async function proofs(
  stage: Stage,
  scale: Scale,
  at: Database,
  item: Item,
  most: number,
): Promise<readonly Found[]> {
  await freshLog(at);
  const rate = Math.min(peak, 0.8 * most);
  const { log, stop } = await openLog(stage, 'proofs');
  const items = actsFrom(item, Math.max(8, Math.round(rate * scale.seconds)), 'p');
  const found = await latencies(at, log, items, rate);
  stop();
  const p99 = quantile(found.waits, 0.99);
  const said = `here ${String(items.length)} acts, ${round(found.rate)} a second; half of them within ${round(quantile(found.waits, 0.5))} ms, 99 of 100 within ${round(p99)} ms`;
  const base = { quartiles: null, pairs: 1 };
  return [
    {
      ...base,
      name: 'log/proof',
      title: 'An act’s whole witnessed proof, slowest of a hundred ÷ a second',
      measured: `from an act’s answer until a checkpoint that holds it has come back from a witness on loopback, ${rate < peak ? 'at four fifths of what this machine appends' : 'at the nation’s peak'}`,
      against: 'one second',
      ratio: p99 / 1000,
      goal: { most: 1 },
      notes: [said],
    },
    {
      ...base,
      name: 'log/peak',
      title: 'Acts with witnessed proofs ÷ five times the nation’s peak',
      measured: 'acts appended a second with sequencer, publisher and witness at work',
      against: `${String(times)} × ${String(peak)} acts a second`,
      ratio: most / (peak * times),
      goal: { least: 1 },
      notes: [`here ${round(most)} acts/s; an act is 5 entries, 12 view rows, 3 tasks, 2 messages`],
    },
  ];
}

export const log: Figure = {
  name: 'log',
  summary: 'the log that outsiders check: what it costs, and how soon a proof is whole',
  async run(stage, scale) {
    const at = await stage.database('log');
    const { item } = await filedCase(at.pool);
    const busy = busyAct(item);
    const acts = await throughput(stage, scale, at, busy);
    const most = Number(/here ([\d.,]+) acts/.exec(acts.notes[0] ?? '')?.[1]?.replaceAll(',', ''));
    const found = await proofs(stage, scale, at, busy, most);
    await stage.drop(at);
    return [acts, ...found];
  },
};
