import type { VerifiedPaperDto } from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import { entryFrom } from '@xiezhi/docket';
import type { EntryRow } from '@xiezhi/docket';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import { courtOf, type Ordered } from '../ports/render.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';

/**
 * Anybody who holds a paper of the court may ask whether the court made it. The head in its footer is 256 bits that only
 * the paper and the docket know, so that the answer tells nobody more than the paper in their hand.
 */
export function verifyRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/verify', async (context) => {
    const seq = context.req.query('seq') ?? '';
    const head = (context.req.query('head') ?? '').toLowerCase();
    if (!/^\d{1,9}$/.test(seq) || !/^[0-9a-f]{64}$/.test(head))
      return problem(context, 400, 'bad-request');
    const found = await paperOf(environment, Number(seq), head);
    return found ? context.json(found) : problem(context, 404, 'not-found');
  });

  return app;
}

async function paperOf(
  { pool, docket }: Environment,
  seq: number,
  head: string,
): Promise<VerifiedPaperDto | null> {
  const { rows } = await pool.query<EntryRow>(
    `select stream, seq, id, kind, body, commitment, head from entry
      where kind = 'documents.Ordered' and head = decode($1, 'hex') and seq = $2`,
    [head, seq],
  );
  const [row] = rows;
  if (!row) return null;
  const { at, body } = entryFrom(row);
  const { paper, title } = body as Ordered;
  const { documents, filing } = (await docket.cache.load(row.stream)).state as CaseState;
  const kept = documents.papers.find((one) => one.id === paper);
  const court = await courtOf(docket, filing.court);
  return {
    court: court?.name ?? '',
    invented: court?.invented ?? false,
    title,
    orderedOn: courtDayOf(at),
    sha256: kept?.file?.sha256 ?? null,
    replaced: (kept?.replacedBy ?? null) !== null,
  };
}
