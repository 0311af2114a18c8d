import type { SentToMePageDto } from '@xiezhi/contract';
import { Hono } from 'hono';
import { sentTo } from '../ports/sent-messages.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';

const perPage = 50;

/** Enough to know one's own by. */
const masked = (address: string): string => {
  const [name = '', domain] = address.split('@');
  return domain === undefined
    ? `${address.slice(0, 3)}****${address.slice(-4)}`
    : `${name.slice(0, 1)}***@${domain}`;
};

/** What the court sent to the reader, by whatever way it left. Only one's own. */
export function sentToMeRoutes({ pool }: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/account/sent', async (context) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    const offset = context.req.query('offset') ?? '0';
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    const from = Number(offset);
    const { rows, total } = await sentTo(pool, person, { limit: perPage, offset: from });
    const page: SentToMePageDto = {
      rows: rows.map((row) => ({
        ...row,
        address: masked(row.address),
        stream: row.stream.startsWith('case:') ? row.stream : null,
      })),
      from,
      perPage,
      total,
    };
    return context.json(page);
  });
  return app;
}
