import type { OptionDto } from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import { causePath, causesKnownOn, searchCauses } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';

/** Tables people choose from: causes of action, courts of this installation. Public. */
export function referenceRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/causes', (context) => {
    const text = (context.req.query('q') ?? '').slice(0, 40);
    const today = courtDayOf(environment.clock.now());
    const found = causesKnownOn(today) ? searchCauses(text, 20) : [];
    const options: readonly OptionDto[] = found.map((one) => ({
      value: one.code,
      label: one.name,
      hint: causePath(one)
        .slice(0, -1)
        .map((above) => above.name)
        .join(' › '),
    }));
    return context.json(options);
  });

  app.get('/courts', async (context) => {
    const text = (context.req.query('q') ?? '').trim();
    const { rows } = await environment.pool.query<{ stream: `court:${string}` }>(
      "select stream from stream_head where kind = 'court' order by stream",
    );
    const courts = await Promise.all(
      rows.map(async ({ stream }) => {
        const { state, key } = await environment.docket.cache.load(stream as never);
        const { court } = state as StateOf<'court'>;
        return { value: key, label: court.name, hint: court.address };
      }),
    );
    return context.json(
      courts.filter((one) => text === '' || one.label.includes(text) || one.value === text),
    );
  });

  return app;
}
