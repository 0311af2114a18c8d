import type { ReconciliationDto } from '@xiezhi/contract';
import { moneyReachOf, ordersOf, readMoney } from '@xiezhi/docket';
import { addMillis, parseCourtDay, startOfDay } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import type { DayLine } from '../ports/day-list.ts';
import { parseDayList } from '../ports/day-list.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { jsonBody } from './json-body.ts';
import { problem } from './problem.ts';
import { compared } from './reconcile.ts';

const wholeDay = 86_400_000;

const isOfTheCashiersOffice = (actor: Actor): boolean => moneyReachOf(actor).length > 0;

/**
 * The cashier's day beside the dockets. Only compared: what is to be done about a difference is an act in the case it is
 * about, and nothing is entered, moved or paid back from here.
 */
export function reconciliationRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/reconciliation', async (context) => {
    const actor = context.get('actor');
    if (!isOfTheCashiersOffice(actor)) return problem(context, 'not-found');
    const on = parseCourtDay(context.req.query('on') ?? '');
    if (on === null) return problem(context, 'bad-request');
    const lines = await environment.cashier.dayList(on, moneyReachOf(actor));
    return context.json(
      await answer(environment, actor, on, lines === null ? 'none' : 'fetched', lines ?? []),
    );
  });

  app.post('/reconciliation', async (context) => {
    const actor = context.get('actor');
    if (!isOfTheCashiersOffice(actor)) return problem(context, 'not-found');
    const { on, list } = ((await jsonBody(context)) ?? {}) as Readonly<Record<string, unknown>>;
    const day = typeof on === 'string' ? parseCourtDay(on) : null;
    if (day === null || typeof list !== 'string') return problem(context, 'bad-request');
    const lines = parseDayList(list);
    if ('badLine' in lines) return context.json({ badLine: lines.badLine }, 422);
    return context.json(await answer(environment, actor, day, 'imported', lines));
  });

  return app;
}

async function answer(
  { pool, standIns }: Environment,
  actor: Actor,
  on: CourtDay,
  source: ReconciliationDto['source'],
  lines: readonly DayLine[],
): Promise<ReconciliationDto> {
  const entered = await readMoney(pool, actor, {
    from: startOfDay(on),
    to: addMillis(startOfDay(on), wholeDay),
  });
  const orders = await ordersOf(
    pool,
    lines.map(({ order }) => order),
  );
  return {
    on,
    source,
    standIn: source === 'fetched' && standIns.includes('cashier'),
    ...compared(lines, entered, (order) => orders.get(order)?.stream ?? null),
  };
}
