import {
  lastCheckpoint,
  lettersStanding,
  locksEngaged,
  logReach,
  outboxStanding,
} from '@xiezhi/docket';
import { Hono } from 'hono';
import { openApi } from '@xiezhi/contract/openapi';
import type { Environment, RequestVariables } from './environment.ts';
import { withoutScanner } from '../ports/malware.ts';
import { withoutSecondLock } from '../ports/stand-ins.ts';
import { langOf } from './lang.ts';
import { within } from './within.ts';

/** A probe must be told in time that the database hangs; in milliseconds. */
const patience = 3000;
const scannerPatience = 1000;

/** One that takes a question and says nothing is away as well. */
const afterSilence = (): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(resolve, scannerPatience, false).unref();
  });

/** A scanner that is away holds nobody up; what waits for it is kept from others meanwhile. */
async function malwareOf({ scanner, files }: Environment) {
  if (scanner === null) return { malware: 'none', malwareWarning: withoutScanner };
  const { waiting, silent, infected } = await files.scans.standing();
  const answers = await Promise.race([scanner.answers(), afterSilence()]);
  return {
    malware: answers ? 'on' : 'away',
    ...(waiting === 0 ? {} : { unscanned: waiting }),
    ...(silent === 0 ? {} : { withoutVerdict: silent }),
    ...(infected === 0 ? {} : { infected }),
  };
}

/** What lies in a folder of the court's own machine is as far as the court itself. */
async function filesOf({ files: { place } }: Environment) {
  const answers = await Promise.race([place.answers(), afterSilence()]);
  return { files: answers ? place.kind : 'away' };
}

async function standingOf(environment: Environment) {
  const { pool, clock, standIns, ledger } = environment;
  await pool.query('select 1');
  const secondLock = await locksEngaged(pool);
  return {
    status: 'ok',
    database: 'ok',
    secondLock: secondLock ? 'on' : 'off',
    ...(secondLock ? {} : { warning: withoutSecondLock }),
    ...(await filesOf(environment)),
    ...(await malwareOf(environment)),
    clock: clock.now(),
    standIns,
    ...(ledger === null ? {} : { log: await ledger.standing(pool, clock.now()) }),
  };
}

/** Alarms that went are gone from the next reading on; while there is none the series has no value but its name stands. */
async function measureLog({ pool, ledger, clock, metrics }: Environment): Promise<void> {
  if (ledger === null) return;
  const { numbered, promised } = await logReach(pool);
  metrics.log.set({ state: 'promised' }, promised);
  metrics.log.set({ state: 'waiting' }, Math.max(0, numbered - promised));
  const alarms = await ledger.alarms(pool, clock.now(), await lastCheckpoint(pool));
  // Together, so that a reading beside this one finds them all.
  metrics.logAlarms.reset();
  for (const { kind, who } of alarms) metrics.logAlarms.set({ kind, who }, 1);
}

/** For engineers and machines: is it alive, how fast is it, what can be asked of it. */
export function healthRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  const standing = within(patience, () => standingOf(environment));
  app.get('/healthz', async (context) => {
    try {
      return context.json(await standing());
    } catch {
      return context.json({ status: 'degraded', database: 'away' }, 503);
    }
  });

  app.get('/metrics', async (context) => {
    const { outbox, letters, registry } = environment.metrics;
    outbox.reset();
    for (const { port, waiting, failed } of await outboxStanding(environment.pool)) {
      outbox.set({ port, state: 'waiting' }, waiting);
      outbox.set({ port, state: 'failed' }, failed);
    }
    if (environment.split !== null) {
      const { waiting, aside } = await lettersStanding(environment.pool);
      letters.set({ state: 'waiting' }, waiting);
      letters.set({ state: 'aside' }, aside);
    }
    await measureLog(environment);
    return context.text(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });

  app.get('/api/openapi.json', (context) =>
    context.json(openApi(environment.catalogue, langOf(context))),
  );

  return app;
}
