import type { LogSeerDto, LogStandingDto } from '@xiezhi/contract';
import { lastCheckpoint, lastSeenBy, lastStampedBy, logReach } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import type { Pool } from 'pg';
import type { CourtLog } from '../ledger/court-log.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';

/** Those who answer for the court: an alarm of its log is for them to act on. */
const answersForTheCourt = ({ offices }: Actor): boolean =>
  offices.some(({ post }) => post === 'administrator' || post === 'president');

async function seersOf(pool: Pool, ledger: CourtLog): Promise<readonly LogSeerDto[]> {
  const witnesses = (ledger.policy?.witnesses ?? []).map(
    async ({ name, url, runBy = null, interest = null }) => {
      const seen = await lastSeenBy(pool, name);
      const last = seen === 0 ? null : await lastCheckpoint(pool, seen);
      const asked = url !== null;
      const at = last?.at ?? null;
      return { name, kind: 'witness', runBy, interest, asked, seen, at } as const;
    },
  );
  const anchors = ledger.anchors.map(async ({ name, kind }) => {
    const last = await lastStampedBy(pool, name);
    const seen = last?.size ?? 0;
    return { name, kind, runBy: null, interest: null, asked: true, seen, at: last?.at ?? null };
  });
  return Promise.all([...witnesses, ...anchors]);
}

/**
 * How the log stands, on the screen of those who answer for the court: what `/healthz` tells machines. Anybody reads the log
 * itself under `/log`; that something is wrong with it is told here before an outsider finds it.
 */
export function logStandingRoutes({ pool, ledger, clock }: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/court/log', async (context) => {
    if (ledger === null || !answersForTheCourt(context.get('actor')))
      return problem(context, 'not-found');
    const [last, { numbered, promised }, seers] = await Promise.all([
      lastCheckpoint(pool),
      logReach(pool),
      seersOf(pool, ledger),
    ]);
    const standing: LogStandingDto = {
      name: ledger.keys.origin,
      size: last?.size ?? 0,
      waiting: Math.max(0, numbered - promised),
      signedAt: last?.at ?? null,
      policy: ledger.policy !== null,
      seers,
      alarms: await ledger.alarms(pool, clock.now(), last),
    };
    return context.json(standing);
  });
  return app;
}
