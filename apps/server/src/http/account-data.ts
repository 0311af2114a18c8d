import type { AccountDataDto } from '@xiezhi/contract';
import { listCases, readDocket } from '@xiezhi/docket';
import type { PersonId } from '@xiezhi/kernel';
import { courtDayOf, personStream } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { CaseRole } from '@xiezhi/record';
import { Hono } from 'hono';
import type { Session } from '../people/sessions.ts';
import { personProfile } from '../people/sign-in.ts';
import { SignIns } from '../people/sign-ins.ts';
import { sentTo } from '../ports/sent-messages.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';

/** What shows a number of a document is read by whoever has shown once more who they are. */
const confirmedOnceMore = 2;
const perAsking = 200;
/** More sign-ins than are kept of anybody. */
const allKept = 100_000;
/** In what somebody is for themselves or for others; a post and the bench are the court's and not the holder's. */
const own: ReadonlySet<string> = new Set([
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'procuratorate',
  'appraiser',
] satisfies CaseRole[]);

/** Everything, page by page: somebody asks for it once in a while. */
async function everyPage<Row>(
  ask: (offset: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await ask(all.length);
    all.push(...rows);
    if (rows.length < perAsking) return all;
  }
}

async function casesOf(
  { pool, split }: Environment,
  actor: Actor,
  words: Words,
): Promise<AccountDataDto['cases']> {
  if (split?.zone === 'service') return null;
  const rows = await everyPage((offset) => listCases(pool, actor, { limit: perAsking, offset }));
  return rows.flatMap(({ stream, number, title, roles, opened_at: openedAt }) => {
    const mine = roles.filter((one) => own.has(one));
    return mine.length === 0
      ? []
      : [{ stream, number, title, openedAt, roles: mine.map((one) => words.role(one)) }];
  });
}

async function dataOf(
  environment: Environment,
  words: Words,
  actor: Actor & { readonly person: PersonId },
  session: Session,
): Promise<AccountDataDto> {
  const { pool, docket, sessions, clock } = environment;
  const { person } = actor;
  const profile = await personProfile(docket, person);
  const read = (await readDocket(pool, docket.cache, personStream(person), actor)) ?? [];
  const messages = await everyPage(
    async (offset) => (await sentTo(pool, person, { limit: perAsking, offset })).rows,
  );
  return {
    madeAt: clock.now(),
    account: {
      id: person,
      name: profile.name,
      formerNames: profile.formerNames ?? [],
      residentId: profile.residentId,
      document: profile.travelDocument,
      mobile: profile.mobile,
      assurance: profile.level,
      means: profile.means,
    },
    history: read.map(({ entry }) => {
      const { title, detail } = words.entry(entry);
      return { seq: entry.seq, at: entry.at, title, detail };
    }),
    signIns: await new SignIns(pool).of(person, session, sessions, clock.now(), allKept),
    cases: await casesOf(environment, actor, words),
    messages: messages.map((row) => ({
      ...row,
      stream: row.stream.startsWith('case:') ? row.stream : null,
    })),
  };
}

/** All that the court holds on the reader, to read and to take along. Nobody else's, and nothing of others. */
export function accountDataRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/account/data', async (context) => {
    const actor = context.get('actor');
    const session = context.get('session');
    const { person } = actor;
    if (person === null || session === null) return problem(context, 'sign-in');
    if (actor.session < confirmedOnceMore) return problem(context, 'confirm-first');
    const words = await wordsFor(environment, context);
    const data = await dataOf(environment, words, { ...actor, person }, session);
    context.header('cache-control', 'no-store');
    if (context.req.query('download') !== undefined) {
      const day = courtDayOf(environment.clock.now());
      context.header('content-disposition', `attachment; filename="xiezhi-account-${day}.json"`);
    }
    return context.json(data);
  });
  return app;
}
