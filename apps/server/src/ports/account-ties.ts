import type { OutsidePorts } from '@xiezhi/docket';
import type { Pool } from 'pg';

/**
 * What still hangs on somebody's account: cases that run, and what is asked of them by name in others.
 * @param knowsCases where the court is two networks, the one that keeps accounts does not.
 */
export const accountTiesPort = (pool: Pool, knowsCases: boolean): OutsidePorts => ({
  'account-ties': async (question) => {
    if (!knowsCases) return null;
    const { person } = question as { readonly person: string };
    const { rows } = await pool.query<{ cases: number; asked: number }>({
      name: 'account-ties',
      text: `with mine as (
          select distinct r.stream from relation r join case_card c on c.stream = r.stream
           where r.person = $1 and r.to_at is null
             and (r.side is not null or r.role in ('procuratorate', 'appraiser'))
             and c.stage not in ('closed', 'ended-at-filing'))
        select (select count(*)::int from mine) as cases,
          (select count(*)::int from task t
            where t.person = $1 and not exists (select from mine m where m.stream = t.stream)) as asked`,
      values: [person],
    });
    return rows[0] ?? null;
  },
});
