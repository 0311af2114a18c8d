import { askCashierAgain } from '@xiezhi/docket';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';

/** What each channel wants to hear once it was heard. */
const heard = {
  alipay: () => new Response('success'),
  wechat: () => Response.json({ code: 'SUCCESS' }),
} as const;

/**
 * Where a payment channel tells that something happened to an order. A signature that holds makes the court ask at once;
 * what it then enters is the answer to its own question. Stands before sessions: a channel has none.
 */
export function paymentNotifyRoutes({ pool, cashier, log }: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.post('/payments/notify/:channel', async (context) => {
    const channel = context.req.param('channel');
    if (channel !== 'alipay' && channel !== 'wechat') return context.body(null, 404);
    const order = await cashier.notified(channel, {
      headers: Object.fromEntries(context.req.raw.headers),
      body: await context.req.text(),
    });
    if (order === null) {
      log.warn({ channel }, 'a notification of a payment that its channel has not signed');
      return context.body(null, 401);
    }
    await askCashierAgain(pool, order);
    return heard[channel]();
  });
  return app;
}
