import { locksEngaged } from '@xiezhi/docket';
import { Hono } from 'hono';
import { lettersStanding, outboxStanding } from '@xiezhi/docket';
import { openApi } from '@xiezhi/contract/openapi';
import type { Environment, RequestVariables } from './environment.ts';
import { withoutSecondLock } from '../ports/stand-ins.ts';
import { langOf } from './lang.ts';

/** For engineers and machines: is it alive, how fast is it, what can be asked of it. */
export function healthRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/healthz', async (context) => {
    try {
      await environment.pool.query('select 1');
      const secondLock = await locksEngaged(environment.pool);
      return context.json({
        status: 'ok',
        database: 'ok',
        secondLock: secondLock ? 'on' : 'off',
        ...(secondLock ? {} : { warning: withoutSecondLock }),
        clock: environment.clock.now(),
        standIns: environment.standIns,
        ...(environment.ledger === null
          ? {}
          : {
              log: await environment.ledger.standing(environment.pool, environment.clock.now()),
            }),
      });
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
    return context.text(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });

  app.get('/api/openapi.json', (context) =>
    context.json(openApi(environment.catalogue, langOf(context))),
  );

  return app;
}
