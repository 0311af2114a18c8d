import type { PersonId, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import { checkResidentId, travelMark } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { postsAtTheCounter } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { holderOfClaim, personProfile } from '../people/sign-in.ts';
import { sentMessages } from '../ports/sent-messages.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';
import { bodyOf } from './json-body.ts';

export const isAdministrator = (actor: Actor): boolean =>
  actor.offices.some((one) => one.post === 'administrator');
const isAtTheCounter = (actor: Actor): boolean =>
  actor.offices.some((one) => postsAtTheCounter.has(one.post));

/** What the court's people need of persons: the account of whoever stands at the counter, and what was disputed. */
export function peopleRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, log } = environment;

  /** By the number on the card in hand; there is no list of persons to leaf through. Who looked is in the log. */
  app.post('/people/find', async (context) => {
    const actor = context.get('actor');
    if (!isAtTheCounter(actor)) return problem(context, 404, 'not-found');
    const { residentId } = await bodyOf(context);
    const number = typeof residentId === 'string' ? residentId.trim().toUpperCase() : '';
    const mark = checkResidentId(number).valid ? null : travelMark(number);
    if (mark === null && !checkResidentId(number).valid)
      return problem(context, 400, 'bad-request');
    const person = await (mark === null
      ? holderOfClaim(pool, docket, 'resident-id', number)
      : holderOfClaim(pool, docket, 'travel-document', mark));
    log.info(
      { reader: actor.id, person, purpose: 'counter' },
      'an account was looked up by its resident id',
    );
    if (person === null) return problem(context, 404, 'no-account');
    const { name, level, frozen } = await personProfile(docket, person);
    return context.json({ stream: `person:${person}`, name, level, frozen });
  });

  app.get('/people/disputes', async (context) => {
    const actor = context.get('actor');
    if (!isAdministrator(actor)) return problem(context, 404, 'not-found');
    const { rows } = await pool.query<{ stream: StreamId }>(
      "select stream from task where command = 'identity.settle-dispute' order by opens_at limit 200",
    );
    log.info({ reader: actor.id, purpose: 'disputes', count: rows.length }, 'disputes were read');
    const found = rows.map(async ({ stream }) => {
      const key = parseStreamId(stream)?.key ?? '';
      const { dispute } = await personProfile(docket, key as PersonId);
      if (dispute === null) return null;
      const { account, name, residentId, mobile, note, at } = dispute;
      return {
        stream,
        name,
        residentId,
        mobile,
        note,
        at,
        account: account === '' ? null : `person:${account}`,
      };
    });
    return context.json((await Promise.all(found)).filter((one) => one !== null));
  });

  /** The stand-in's outbox, readable in the demo only: it holds codes, and codes open accounts. */
  app.get('/messages/outbox', async (context) => {
    if (!environment.demo || !isAdministrator(context.get('actor')))
      return problem(context, 404, 'not-found');
    return context.json(await sentMessages(pool, context.req.query('address') ?? null));
  });

  return app;
}
