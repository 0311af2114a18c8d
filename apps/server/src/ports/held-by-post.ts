import type { Docket, OutsidePorts } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { sittingsAhead } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Pool } from 'pg';

interface Question {
  readonly court: string;
  readonly person: string;
  readonly post: string;
}

/**
 * What hangs on a post that is about to end: the open cases of its holder, their hearings ahead and tasks, and what any
 * holder of the post may do. Asked for one post, when its form is opened. `docket` is asked for late: it is made with this port.
 */
export const heldByPostPort = (pool: Pool, docket: () => Docket): OutsidePorts => ({
  'held-by-post': async (question) => {
    const { court, person, post } = question as unknown as Question;
    const { rows } = await pool.query<{ stream: StreamId; tasks: number }>({
      name: 'held-by-post',
      text: `select r.stream, (select count(*)::int from task t
                                where t.stream = r.stream and t.role = any(array_agg(r.role))) as tasks
               from relation r join case_card c on c.stream = r.stream
              where r.person = $1 and r.to_at is null and r.side is null and r.role in ('judge', 'clerk')
                and c.court = $2 and c.closed_on is null
              group by r.stream`,
      values: [person, court],
    });
    const { rows: own } = await pool.query<{ tasks: number }>({
      name: 'held-by-post-itself',
      text: `select count(*)::int as tasks from task
              where court = $1 and role = case $2 when 'judge' then 'filing-judge' else $2 end
                and $2 <> 'clerk'`,
      values: [court, post],
    });
    const loaded = await Promise.all(rows.map(({ stream }) => docket().cache.load(stream)));
    return {
      cases: rows.length,
      tasks: rows.reduce((sum, { tasks }) => sum + tasks, 0),
      sittings: loaded.flatMap(({ id, state }) =>
        sittingsAhead(id, state as CaseState).map(({ at }) => at),
      ),
      ofThePost: own[0]?.tasks ?? 0,
    };
  },
});
