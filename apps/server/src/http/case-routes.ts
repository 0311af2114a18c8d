import { courtDayOf, parseCourtDay, streamId } from '@xiezhi/kernel';
import type { StreamId } from '@xiezhi/kernel';
import type { CasesDto } from '@xiezhi/contract';
import type { CaseListRow } from '@xiezhi/docket';
import { countCases, entryOfReceipt, listCases } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import { triesAt } from '../clock.ts';
import { accessCodesOf, tidy } from '../ports/access-code.ts';
import { accessCodeGuesses, Tries } from '../people/tries.ts';
import { withHours } from '../texts/hours.ts';
import { addressesOf } from './addresses.ts';
import { caseAsOf } from './as-of.ts';
import { calendarOf } from './calendar.ts';
import { caseRows, caseSpace } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { invitationOf } from './invitation.ts';
import { courtDto, wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import { representationOf } from './representation.ts';
import { overdueRows, tasksOf, tasksPage } from './tasks.ts';

const perPage = 50;

interface Found {
  readonly rows: readonly CaseListRow[];
  readonly total: number;
}

/**
 * By number, name or cause; by the number of any receipt, the case it was given in, where the reader may see that; without
 * a text, all that the reader may see. One page, and how many there are.
 */
async function found(
  { pool }: Environment,
  actor: Actor,
  text: string | null,
  offset: number,
): Promise<Found> {
  if (text === '') return { rows: [], total: 0 };
  const entry = text === null ? null : await entryOfReceipt(pool, text);
  const asked = entry === null ? (text === null ? {} : { text }) : { stream: entry.stream };
  const rows = await listCases(pool, actor, { ...asked, limit: perPage, offset });
  // A page that is not full is the last one.
  const last = rows.length < perPage && (rows.length > 0 || offset === 0);
  return { rows, total: last ? offset + rows.length : await countCases(pool, actor, asked) };
}

/** Lists and the case page. Every read takes the reader. */
export function caseRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const tries = new Tries(environment.pool);

  app.get('/cases', async (context) => {
    const words = await wordsFor(environment, context);
    const actor = context.get('actor');
    const stage = context.req.query('stage');
    const offset = context.req.query('offset') ?? '0';
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    const rows = await listCases(environment.pool, actor, {
      ...(stage === undefined ? {} : { stage }),
      offset: Number(offset),
    });
    const tasks = await tasksOf(environment, actor);
    const today = courtDayOf(environment.clock.now());
    return context.json(await caseRows(environment, rows, actor, { words, tasks, today }));
  });

  app.get('/search', async (context) => {
    const words = await wordsFor(environment, context);
    const text = context.req.query('q')?.slice(0, 100).trim() ?? null;
    const offset = context.req.query('offset') ?? '0';
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    const actor = context.get('actor');
    const from = Number(offset);
    const [{ rows, total }, tasks] = await Promise.all([
      found(environment, actor, text, from),
      tasksOf(environment, actor),
    ]);
    const today = courtDayOf(environment.clock.now());
    const page: CasesDto = {
      rows: await caseRows(environment, rows, actor, { words, tasks, today }),
      from,
      perPage,
      total,
    };
    return context.json(page);
  });

  app.get('/representation', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const words = await wordsFor(environment, context);
    return context.json(await representationOf(environment, words, actor));
  });

  app.get('/cases/:key', async (context) => {
    // A stream's whole name is taken for its key: both are in use in addresses.
    const key = context.req.param('key').replace(/^case:/, '');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    // Whoever has not signed in is told so, whether or not there is such a case.
    if (context.get('actor').person === null) return problem(context, 'sign-in');
    // The court of the case, which need not be the one this installation shows first.
    const { state } = await environment.docket.cache.load(streamId('case', key));
    const court = await courtDto(environment, (state as CaseState).filing.court);
    const words = await wordsFor(environment, context, court);
    const own = withHours(words.lang, court);
    const space = await caseSpace(environment, words, context.get('actor'), key, own);
    return space ? context.json(space) : problem(context, 'not-found');
  });

  app.get('/cases/:key/addresses', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const words = await wordsFor(environment, context);
    const found = await addressesOf(environment, words, actor, key);
    return found ? context.json(found) : problem(context, 'not-found');
  });

  app.get('/cases/:key/as-of/:seq', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    const seq = context.req.param('seq');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key) || !/^\d{1,9}$/.test(seq))
      return problem(context, 'not-found');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const words = await wordsFor(environment, context);
    const then = await caseAsOf(environment, words, actor, key, Number(seq));
    return then ? context.json(then) : problem(context, 'not-found');
  });

  app.get('/calendar', async (context) => {
    const [from, to] = ['from', 'to'].map((name) => context.req.query(name));
    const days = {
      from: from === undefined ? null : parseCourtDay(from),
      to: to === undefined ? null : parseCourtDay(to),
    };
    if ((from !== undefined && days.from === null) || (to !== undefined && days.to === null))
      return problem(context, 'bad-request');
    const words = await wordsFor(environment, context, null);
    return context.json(await calendarOf(environment, words, context.get('actor'), days));
  });

  /** Which case an access code belongs to; who it is for is checked when the case is linked. */
  app.get('/invitations', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const code = tidy((context.req.query('code') ?? '').slice(0, 20));
    const about = accessCodesOf(actor.id);
    // It counts before it is compared, so that tries at the same moment gain nothing.
    if (!(await tries.take(about, accessCodeGuesses, triesAt(environment.clock))))
      return problem(context, 'codes-tried');
    const hash = environment.docket.claimHash('access-code', code);
    const { rows } = await environment.pool.query<{ stream: string }>(
      "select stream from unique_claim where space = 'access-code' and hash = decode($1, 'hex')",
      [hash],
    );
    const found = rows[0];
    if (!found) return problem(context, 'no-such-code');
    await tries.giveBack(about);
    const words = await wordsFor(environment, context, null);
    return context.json(await invitationOf(environment, words, found.stream as StreamId, code));
  });

  app.get('/tasks', async (context) => {
    const words = await wordsFor(environment, context);
    const offset = context.req.query('offset') ?? '0';
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    return context.json(await tasksPage(environment, words, context.get('actor'), Number(offset)));
  });

  app.get('/overdue', async (context) => {
    const words = await wordsFor(environment, context);
    return context.json(await overdueRows(environment, words, context.get('actor')));
  });

  return app;
}
