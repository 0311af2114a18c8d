import { listTasks } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PersonId } from '@xiezhi/kernel';
import type { Figure } from './figure.ts';
import { filedCase } from './items.ts';
import { inPairs, millisOf, round } from './measure.ts';
import { multiplied } from './multiply.ts';

/** Filings that wait for a reviewer, a hundredth of it in a tiny run. */
const filings = (acts: number): number => acts * 10;
const reviewer = 'lin-0001' as PersonId;

/** What waits for a reviewer, among a thousand open filings, against a page of plain SQL over the same rows. */
export const queue: Figure = {
  name: 'queue',
  summary: 'the reviewer’s list against plain SQL',
  async run(stage, { pairs, acts }) {
    const at = await stage.database('queue');
    const { court, plaintiff, stream } = await filedCase(at.pool);
    const open = filings(acts);
    await at.pool.query(
      `insert into relation (stream, key, person, role, name, from_at)
       values ($1, 'o-bench', $2, 'filing-reviewer', '林', '2026-01-01T00:00:00.000Z')`,
      [`court:${court.court}`, reviewer],
    );
    await multiplied(at.pool, stream, open, 1);
    const office = { court: court.court, post: 'filing-reviewer', division: null };
    const reader = {
      ...plaintiff,
      person: reviewer,
      name: '林知微',
      offices: [office as Actor['offices'][number]],
    };
    const rows = await listTasks(at.pool, reader, '2030-01-01');
    if (rows.length === 0) throw new Error('nothing waits for the reviewer');
    const page = {
      name: 'bench-queue',
      text: `select t.stream, t.key, t.command, t.due_at, c.title from task t join case_card c using (stream)
             where t.court = $1 and t.role = 'filing-reviewer' order by t.due_at, t.stream limit $2`,
      values: [court.court, rows.length],
    };
    const times = Math.max(1, Math.round(acts / 10));
    const each = (work: () => Promise<unknown>) => async () =>
      (await millisOf(async () => {
        for (let count = 0; count < times; count += 1) await work();
      })) / times;
    const measured = await inPairs(
      pairs,
      each(() => listTasks(at.pool, reader, '2030-01-01')),
      each(() => at.pool.query(page)),
    );
    await stage.drop(at);
    return [
      {
        ...measured,
        name: 'queue',
        title: 'The reviewer’s list ÷ plain SQL',
        measured: `what waits for a reviewer among ${open.toLocaleString('en')} open filings: ${String(rows.length)} tasks, each only where the reader may know of it`,
        against:
          'as many rows of task and case_card by one prepared statement, nobody asked who reads',
        goal: { most: 3 },
        notes: [`here ${round(measured.left)} ms a list, ${round(measured.right)} ms by plain SQL`],
      },
    ];
  },
};
