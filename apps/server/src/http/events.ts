import { lastLeaf, positionsAfter } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { faulty } from './faulty.ts';
import { identify } from './middleware.ts';
import type { Room } from '../presenting/standing.ts';
import { Told } from '../presenting/told.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { problem } from './problem.ts';

const beat = 15_000;
const pause = 400;

/** A look that fails is made again from where the last one ended. */
const look = (
  { pool, docket, split }: Environment,
  actor: Actor,
  leaf: number,
): ReturnType<typeof positionsAfter> =>
  (
    split?.service?.positionsAfter(actor, leaf) ?? positionsAfter(pool, docket.cache, actor, leaf)
  ).catch(() => ({ positions: [], upTo: leaf }));

const lastOf = ({ pool, split }: Environment, actor: Actor): Promise<number> =>
  split?.service?.lastPosition(actor) ?? lastLeaf(pool);

/**
 * Live positions: which docket moved to which number, never what is in it. Resumes by `Last-Event-ID`;
 * `anew` says that all has to be read again. And what is presented in a case that this person has open, which nothing resumes.
 */
export function eventRoutes(environment: Environment, room: Room): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/events', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const asked = context.req.header('last-event-id') ?? context.req.query('after');
    // Of a log without an entry the last one is -1.
    if (asked !== undefined && !/^(?:-1|\d{1,15})$/.test(asked))
      return faulty(context, [{ path: 'after', code: 'not-a-position' }]);
    const last = await lastOf(environment, actor);
    // Whoever was further than the log goes has seen a log that is no more: a copy was brought back.
    const isBeyond = asked !== undefined && Number(asked) > last;
    const start = asked === undefined || isBeyond ? last : Number(asked);
    const { person } = actor;
    return streamSSE(context, async (stream) => {
      let leaf = start;
      let quiet = 0;
      const told = new Told(room, person, async () => (await identify(environment, context)).actor);
      stream.onAbort(() => {
        told.close();
      });
      try {
        const opening = isBeyond ? 'anew' : 'here';
        await stream.writeSSE({ event: opening, id: String(leaf), data: '{}' });
        while (!stream.aborted && !stream.closed) {
          let { positions, upTo } = await look(environment, actor, leaf);
          if (positions.length > 0 || quiet + pause >= beat) {
            // Whoever was there when the line opened may have gone, or may do less by now.
            const now = (await identify(environment, context)).actor;
            if (now.person !== actor.person) break;
            if (positions.length > 0) ({ positions, upTo } = await look(environment, now, leaf));
          }
          for (const one of positions) {
            await stream.writeSSE({
              event: 'moved',
              id: String(one.leaf),
              data: JSON.stringify({ stream: one.stream, seq: one.seq }),
            });
          }
          leaf = upTo;
          quiet = positions.length > 0 ? 0 : quiet + pause;
          if (quiet >= beat) {
            await stream.writeSSE({ event: 'beat', data: '{}' });
            quiet = 0;
          }
          await told.rest(pause, (data) => stream.writeSSE({ event: 'presenting', data }));
        }
      } finally {
        // Also where the database is away, exactly then.
        told.close();
      }
    });
  });
  return app;
}
