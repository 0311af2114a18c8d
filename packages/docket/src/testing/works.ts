import { systemActor } from '@xiezhi/procedures';
import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, instant, nationalRulebook } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { Inbox } from '../inbox.ts';
import type { Outcome } from '../outcome.ts';
import { workOutbox } from '../outbox.ts';
import { refold } from '../refold.ts';
import { sequence } from '../sequencer.ts';
import { enterPassedTerms } from '../timers.ts';
import { Vault } from '../vault.ts';
import { streamOf, TestCourt } from './court.ts';

/*
 * What a server may be doing, one work beside another: for tests that step two servers statement by statement, and for
 * those that kill one between any two statements.
 */

const vault = new Vault(Buffer.alloc(32, 3));
/** When a server works: the terms of a case registered on the first day have run out. */
export const later = instant('2026-06-30T01:00:00.000Z');
const early = instant('2026-03-02T01:00:00.000Z');

export interface Scene {
  /** Makes the command ids its own. */
  readonly run: string;
  /** Waits for the reviewer. */
  readonly filed: StreamId;
  /** Registered long ago: its terms have run out, and its rows were derived by another program. */
  readonly old: StreamId;
}

export interface Server {
  readonly name: string;
  readonly court: TestCourt;
  readonly inbox: Inbox;
}

export const inboxOf = (pool: Pool, court: TestCourt): Inbox =>
  new Inbox(pool, court.docket, vault);

export function server(name: string, on: Pool, of: TestCourt): Server {
  const court = new TestCourt(on, later);
  court.court = of.court;
  return { name, court, inbox: inboxOf(on, court) };
}

/** Whoever is outside takes what is sent. */
export const outside = Object.fromEntries(
  ['render', 'cashier', 'sms', 'email', 'invitation', 'service'].map((port) => [
    port,
    (): Promise<void> => Promise.resolve(),
  ]),
);

const reviewerAt = (at: TestCourt) => at.person('lin-0001', ['filing-reviewer']);
const plaintiffAt = (at: TestCourt) => at.person('shen-0001');

const register = (at: TestCourt, stream: StreamId, id: string): Promise<Outcome> =>
  at.give(reviewerAt(at), 'filing.register', id, stream, { procedure: 'summary' });
const handIn = (at: TestCourt, stream: StreamId, id: string): Promise<Outcome> =>
  at.give(plaintiffAt(at), 'filing.supplement', id, stream, {
    note: '补交付款凭证。',
    attachments: [],
    conformsToOriginals: true,
  });

/** Each act as it is asked; whoever tells of them is told of each alone. */
export type Asked = (act: () => Promise<Outcome>) => Promise<Outcome>;

/** A filing that waits, a case whose terms are over, and a paper that was received and is still to be decided. */
export async function makeScene(
  court: TestCourt,
  run: string,
  asked: Asked = (act) => act(),
): Promise<Scene> {
  court.now = early;
  const submit = async (name: string): Promise<StreamId> =>
    streamOf(await asked(() => court.submit(plaintiffAt(court), `${name}-${run}`)));
  const filed = await submit('filed');
  const old = await submit('old');
  await asked(() => register(court, old, `register-old-${run}`));
  const given = {
    name: 'filing.supplement',
    commandId: `waiting-${run}` as CommandId,
    stream: filed,
    offer: '',
    input: { note: '邮寄的材料。', attachments: [], conformsToOriginals: true },
  };
  await asked(() => inboxOf(court.pool, court).receive(given, plaintiffAt(court), court.now));
  await court.pool.query('update stream_head set rules = null where stream = $1', [old]);
  return { run, filed, old };
}

type Work = (server: Server, scene: Scene) => Promise<readonly Outcome[]>;

/** What a server may be doing. What it was acknowledged is handed back. */
export const works: Readonly<Record<string, Work>> = {
  'registers the filing': async ({ name, court: at }, { run, filed }) => [
    await register(at, filed, `register-${name}-${run}`),
  ],
  'registers it under the id the other uses too': async ({ court: at }, { run, filed }) => [
    await register(at, filed, `register-both-${run}`),
  ],
  'takes in a paper': async ({ name, court: at }, { run, filed }) => [
    await handIn(at, filed, `paper-${name}-${run}`),
  ],
  'takes in two papers at once in two cases': async ({ name, court: at }, { run, filed, old }) =>
    Promise.all([
      handIn(at, filed, `first-${name}-${run}`),
      handIn(at, old, `second-${name}-${run}`),
    ]),
  'takes in the paper the other takes in too': async ({ court: at }, { run, old }) => [
    await handIn(at, old, `same-${run}`),
  ],
  'enters terms that passed': async ({ court: at }) => {
    await enterPassedTerms(at.pool, at.docket, later);
    return [];
  },
  'derives rows again': async ({ court: at }) => {
    await refold(at.docket, courtDayOf(later));
    return [];
  },
  'numbers entries': async ({ court: at }) => {
    await sequence(at.pool);
    return [];
  },
  'decides what was received': async ({ court: at, inbox }) => {
    await inbox.work(at.now);
    return [];
  },
  'sends what waits': async ({ court: at }) => {
    await workOutbox(at.pool, outside);
    return [];
  },
};

/** A year's rest days come out: every docket is derived again, so that this is no work for a test of many runs. */
export const loadTable = (at: TestCourt, id: string): Promise<Outcome> =>
  at.give(
    systemActor('command-line'),
    'rulebook.import-calendar',
    `table-${id}`,
    nationalRulebook,
    { year: '2027', off: '2027-01-01', source: `国务院办公厅通知（测试 ${id}）` },
  );

/** All jobs of the court's machine, until none has work left. */
export async function settle(pool: Pool, court: TestCourt, now: Instant): Promise<void> {
  court.now = now;
  await court.docket.rules.refresh(court.docket.cache);
  while ((await refold(court.docket, courtDayOf(now))) > 0);
  while ((await inboxOf(pool, court).work(now)) > 0);
  while ((await enterPassedTerms(pool, court.docket, now)) > 0);
  while ((await workOutbox(pool, outside)) > 0);
  while ((await sequence(pool)) > 0);
}
