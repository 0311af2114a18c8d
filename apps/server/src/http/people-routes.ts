import type { PersonId, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import { checkMobile, checkResidentId, travelMark } from '@xiezhi/law';
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

const perPage = 200;

/** Which number somebody is looked for by; null where neither is one. */
function claimAskedFor({ residentId, mobile }: Readonly<Record<string, unknown>>) {
  const trimmed = (value: unknown) =>
    typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  const number = trimmed(residentId).toUpperCase();
  if (checkResidentId(number).valid) return { space: 'resident-id', value: number } as const;
  const mark = travelMark(number);
  if (mark !== null) return { space: 'travel-document', value: mark } as const;
  const phone = trimmed(mobile);
  return checkMobile(phone).valid ? ({ space: 'mobile', value: phone } as const) : null;
}

/** What the court's people need of persons: the account of whoever stands at the counter, and what was disputed. */
export function peopleRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, log } = environment;

  /**
   * By the number on the card in hand, or by the telephone number of whoever calls; there is no list of persons to leaf
   * through. Who looked is in the log.
   */
  app.post('/people/find', async (context) => {
    const actor = context.get('actor');
    if (!isAtTheCounter(actor)) return problem(context, 'not-found');
    const claim = claimAskedFor(await bodyOf(context));
    if (claim === null) return problem(context, 'no-number-to-find');
    const person = await holderOfClaim(pool, docket, claim.space, claim.value);
    log.info(
      { reader: actor.id, person, by: claim.space, purpose: 'counter' },
      'an account was looked up by a number of its holder',
    );
    if (person === null) return problem(context, 'no-account');
    const { name, level, frozen, closedAt } = await personProfile(docket, person);
    const closed = closedAt === undefined ? {} : { closed: true };
    return context.json({ stream: `person:${person}`, name, level, frozen, ...closed });
  });

  app.get('/people/disputes', async (context) => {
    const actor = context.get('actor');
    if (!isAdministrator(actor)) return problem(context, 'not-found');
    const offset = context.req.query('offset') ?? '0';
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    const { rows } = await pool.query<{ stream: StreamId }>(
      "select stream from task where command = 'identity.settle-dispute' order by opens_at, stream limit $1 offset $2",
      [perPage, Number(offset)],
    );
    const { rows: counted } = await pool.query<{ all: number }>(
      "select count(*)::int as all from task where command = 'identity.settle-dispute'",
    );
    const all = counted[0]?.all ?? 0;
    // The oldest first, as they are dealt with; how many there are, and where the next page is, stands in the head.
    context.header('x-total-count', String(all));
    const next = Number(offset) + perPage;
    if (next < all)
      context.header('link', `</api/people/disputes?offset=${String(next)}>; rel="next"`);
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
      return problem(context, 'not-found');
    return context.json(await sentMessages(pool, context.req.query('address') ?? null));
  });

  return app;
}
