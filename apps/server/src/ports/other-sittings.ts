import type { StreamId } from '@xiezhi/kernel';
import type { Docket, OutsidePorts } from '@xiezhi/docket';
import { sittingsAhead } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Pool } from 'pg';

interface Question {
  readonly people: readonly string[];
  readonly rooms: readonly string[];
  readonly court: string;
  readonly besides: string;
}

/**
 * Sittings ahead of the open cases that these people sit in, and of the case that holds one of these rooms. `docket` is
 * asked for late: it is made with this port.
 */
export const otherSittingsPort = (pool: Pool, docket: () => Docket): OutsidePorts => ({
  'other-sittings': async (question) => {
    const { people, rooms, court, besides } = question as unknown as Question;
    const asked = docket();
    const { rows } = await pool.query<{ stream: StreamId }>({
      name: 'other-sittings',
      text: `select r.stream from relation r join case_card c on c.stream = r.stream
              where r.person = any($1::text[]) and r.to_at is null and r.role in ('judge', 'clerk')
                and c.court = $2 and c.closed_on is null and r.stream <> $3
             union
             select stream from unique_claim
              where space = 'room' and hash = any($4::bytea[]) and stream <> $3`,
      values: [
        people,
        court,
        besides,
        rooms.map((one) => Buffer.from(asked.claimHash('room', one), 'hex')),
      ],
    });
    const loaded = await Promise.all(rows.map(({ stream }) => asked.cache.load(stream)));
    return loaded.flatMap(({ id, state }) => sittingsAhead(id, state as CaseState));
  },
});
