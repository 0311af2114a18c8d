import type { OutboxMessage } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';

/**
 * A post has ended: each case in which its holder sits on the bench is told, once, however often the message comes. Where
 * another post keeps them in the case, the case says so and nothing is entered.
 */
export async function tellCasesOfBench(
  { pool, docket }: Pick<Environment, 'pool' | 'docket'>,
  one: OutboxMessage,
): Promise<void> {
  const { state } = await docket.cache.load(one.stream as StreamId);
  const { offices } = (state as StateOf<'court'>).court;
  const ended = offices.find(({ id }) => id === one.message['office']);
  if (ended === undefined) throw new RangeError(`letter ${one.id} names no post`);
  const { rows } = await pool.query<{ stream: StreamId; key: string }>(
    `select stream, key from relation
      where person = $1 and to_at is null and side is null and role in ('judge', 'clerk', 'filing-reviewer', 'filing-judge')
        and stream like 'case:%'
      order by stream, key`,
    [ended.person],
  );
  for (const { stream, key } of rows) {
    const outcome = await docket.execute(
      {
        name: 'assignment.note-ended-post',
        commandId: `${one.id}-${key}-${stream.slice('case:'.length)}`.slice(-100) as CommandId,
        stream,
        offer: key,
        input: {},
      },
      systemActor('posts'),
    );
    const kept =
      outcome.outcome === 'refused' &&
      outcome.refusals.every(({ code }) => code === 'assignment/still-in-post');
    if (outcome.outcome !== 'accepted' && !kept)
      throw new Error(`assignment.note-ended-post: ${JSON.stringify(outcome)}`);
  }
}
