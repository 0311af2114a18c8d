import type { CourtId, PersonId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Docket } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { visitor } from '@xiezhi/procedures';
import type { Post, StateOf } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { Session } from './sessions.ts';

/** Whoever sits there, as the docket knows them at this moment: identity, offices, how sure we are. */
export async function actorOf(pool: Pool, docket: Docket, session: Session | null): Promise<Actor> {
  if (session === null) return visitor('none');
  if (session.person === null) return visitor(session.csrf);
  const actor = await actorFor(pool, docket, session.person, session.level);
  return { ...actor, confirmedAt: session.createdAt };
}

export async function actorFor(
  pool: Pool,
  docket: Docket,
  person: PersonId,
  level: number,
): Promise<Actor> {
  const { state } = await docket.cache.load(personStream(person));
  const { person: profile } = state as StateOf<'person'>;
  const { rows } = await pool.query<{ stream: string; role: Post }>({
    name: 'offices',
    text: "select stream, role from relation where person = $1 and to_at is null and stream like 'court:%'",
    values: [person],
  });
  return {
    kind: 'person',
    id: person,
    person,
    name: profile.name,
    level: profile.level,
    session: level,
    frozen: profile.frozen,
    offices: rows.map((row) => ({
      court: row.stream.slice('court:'.length) as CourtId,
      post: row.role,
      division: null,
    })),
  };
}
