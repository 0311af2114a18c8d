import type { ServiceRowDto, ServicesDto, ServiceStateDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseListRow } from '@xiezhi/docket';
import { listCases } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { proofWords, rolesIn } from '@xiezhi/procedures';
import type { CaseState, Service } from '@xiezhi/record';
import { onItsWay, papersOf, participant } from '@xiezhi/record';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';
import { fileUrl } from './file-url.ts';
import { wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';

/** As many as a telephone’s screen bears; the rest is on the next page. */
const perPage = 10;
/** As many cases as a list gives at once. */
const casesAtOnce = 200;

/** OOR-5.2.6: one page for all services of all cases in which somebody serves, instead of one case after another. */
export function serviceRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/services', async (context) => {
    const actor = context.get('actor');
    if (actor.offices.length === 0) return problem(context, 'not-found');
    const words = await wordsFor(environment, context);
    const all = await rowsOf(environment, words, actor);
    const { state = '', channel = '', q = '', offset = '0' } = context.req.query();
    if (!/^\d{1,6}$/.test(offset)) return problem(context, 'bad-request');
    const counts = { served: 0, pending: 0, failed: 0, undone: 0 };
    for (const one of all) counts[one.state] += 1;
    const rows = all
      .filter((one) => state === '' || one.state === state)
      .filter((one) => channel === '' || one.channels.includes(channel))
      .filter(saying(q.slice(0, 100)));
    const from = Number(offset);
    const found: ServicesDto = {
      counts,
      rows: rows.slice(from, from + perPage),
      from,
      perPage,
      total: rows.length,
    };
    return context.json(found);
  });

  return app;
}

/** By number, addressee, paper or proof: every word that was typed stands somewhere in the row. */
function saying(text: string): (row: ServiceRowDto) => boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return ({ caseNumber, addressee, papers, last }) => {
    const row = [caseNumber, addressee, ...papers, last].join('\n').toLowerCase();
    return words.every((word) => row.includes(word));
  };
}

async function casesOf(
  pool: Environment['pool'],
  actor: Actor,
  offset = 0,
): Promise<readonly CaseListRow[]> {
  const some = await listCases(pool, actor, { limit: casesAtOnce, offset });
  return some.length < casesAtOnce
    ? some
    : [...some, ...(await casesOf(pool, actor, offset + casesAtOnce))];
}

async function rowsOf(
  { pool, docket }: Environment,
  words: Words,
  actor: Actor,
): Promise<readonly ServiceRowDto[]> {
  const cases = await casesOf(pool, actor);
  const rows = await Promise.all(
    cases.map(async ({ stream }) => {
      const { key, state } = await docket.cache.load(stream);
      const at = state as CaseState;
      const roles = rolesIn(actor, 'case', key, at);
      // Whoever hears of a case by another post reads of no service in it.
      if (!roles.has('clerk') && !roles.has('judge')) return [];
      return at.service.services.map((one) => rowOf(at, words, stream, one));
    }),
  );
  return rows.flat().sort((left, right) => right.orderedAt.localeCompare(left.orderedAt));
}

const stateOf = (one: Service): ServiceStateDto => {
  if (one.undone) return 'undone';
  if (one.effective !== null) return 'served';
  return onItsWay(one) ? 'pending' : 'failed';
};

function rowOf(at: CaseState, words: Words, stream: StreamId, one: Service): ServiceRowDto {
  const certificate = papersOf(at.documents, 'service-certificate').findLast(
    ({ extra, file }) => extra['service'] === one.id && file !== null,
  )?.file;
  return {
    stream,
    service: one.id,
    caseNumber: at.filing.caseNumber ?? '',
    addressee: participant(at.participation, one.addressee)?.name ?? '',
    papers: one.papers.map(({ title }) => words.paper(title)),
    channels: one.channels,
    state: stateOf(one),
    orderedAt: one.orderedAt,
    effectiveAt: one.effective?.at ?? null,
    branch: one.effective?.branch ?? null,
    last: proofWords(words.lang, one.traces.at(-1)?.proof ?? ''),
    certificate: certificate ? fileUrl(certificate, stream) : null,
  };
}
