import type { OutboxMessage } from '@xiezhi/docket';
import type { CommandId, PersonId, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { isHeld } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import { personProfile } from '../people/sign-in.ts';

/**
 * An account was frozen or is free again: each case in which its holder takes part is told what is so now, and not what the
 * message said when it was made, so that two messages that pass each other leave no case in the wrong. Told once each,
 * however often the message comes.
 */
export async function tellCases(
  { pool, docket }: Pick<Environment, 'pool' | 'docket'>,
  one: OutboxMessage,
): Promise<void> {
  const person = (parseStreamId(one.stream)?.key ?? '') as PersonId;
  const { frozen } = await personProfile(docket, person);
  const { rows } = await pool.query<{ stream: StreamId }>(
    `select distinct stream from relation
      where person = $1 and to_at is null and side is not null and stream like 'case:%' order by stream`,
    [person],
  );
  for (const { stream } of rows) {
    const { state } = await docket.cache.load(stream);
    if (isHeld(state as CaseState, person) === frozen) continue;
    const outcome = await docket.execute(
      {
        name: 'attribution.note-account',
        commandId: `${one.id}-${stream.slice('case:'.length)}`.slice(-100) as CommandId,
        stream,
        offer: person,
        input: { held: frozen },
      },
      systemActor('accounts'),
    );
    if (outcome.outcome !== 'accepted')
      throw new Error(`attribution.note-account: ${JSON.stringify(outcome)}`);
  }
}
