import type { CourtId, Instant, PersonId, StreamId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Docket } from '@xiezhi/docket';
import type { Actor, HeldOffice } from '@xiezhi/procedures';
import { visitor } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import { officesOf } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { Session } from './sessions.ts';

/** Whoever sits there, as the docket knows them at this moment: identity, offices, how sure we are. */
export async function actorOf(pool: Pool, docket: Docket, session: Session | null): Promise<Actor> {
  if (session === null) return visitor('none');
  if (session.person === null) return visitor(session.csrf);
  const actor = await actorFor(pool, docket, session.person, session.level);
  return {
    ...actor,
    confirmedAt: session.createdAt,
    came: { by: session.how, at: session.openedAt },
  };
}

export async function actorFor(
  pool: Pool,
  docket: Docket,
  person: PersonId,
  level: number,
): Promise<Actor> {
  const { state } = await docket.cache.load(personStream(person));
  const { person: profile } = state as StateOf<'person'>;
  return {
    kind: 'person',
    id: person,
    person,
    name: profile.name,
    level: profile.level,
    session: level,
    frozen: profile.frozen,
    asksAt: docket.options.clock.now(),
    offices: await officesHeld(pool, docket, person),
  };
}

/** Whoever sent a command, when it is decided: as the court knows them, or as the other zone vouches for its own people. */
export async function senderNow(
  court: { readonly pool: Pool; readonly docket: Docket },
  then: Actor,
  receivedAt: Instant,
): Promise<Actor> {
  if (then.kind !== 'person' || then.person === null) return then;
  const { pool, docket } = court;
  const { seq } = await docket.cache.load(personStream(then.person));
  const known = seq === 0 ? then : await actorFor(pool, docket, then.person, then.session);
  return {
    ...known,
    asksAt: receivedAt,
    ...(then.confirmedAt === undefined ? {} : { confirmedAt: then.confirmedAt }),
    ...(then.came === undefined ? {} : { came: then.came }),
    ...(then.prepared === undefined ? {} : { prepared: then.prepared }),
  };
}

/** Posts and divisions as the courts' own streams say; the rows only tell which streams those are. */
async function officesHeld(
  pool: Pool,
  docket: Docket,
  person: PersonId,
): Promise<readonly HeldOffice[]> {
  const { rows } = await pool.query<{ stream: StreamId }>({
    name: 'offices',
    text: "select distinct stream from relation where person = $1 and to_at is null and stream like 'court:%'",
    values: [person],
  });
  const held = await Promise.all(
    rows.map(async ({ stream }) => {
      const { state } = await docket.cache.load(stream);
      const { court } = state as StateOf<'court'>;
      return officesOf(court, person).map(({ post, division }) => ({
        court: stream.slice('court:'.length) as CourtId,
        post,
        division,
      }));
    }),
  );
  return held.flat();
}
