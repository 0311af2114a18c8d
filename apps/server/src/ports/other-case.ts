import type { OutboxMessage } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';

/**
 * A judge decided about trying a case together with another: the other case is told, where it is one of this court. Twice is
 * once. A number that is not here is another court's, to which the court writes.
 */
export async function tellOtherCase(
  { pool, docket }: Pick<Environment, 'pool' | 'docket'>,
  { id, stream, message }: OutboxMessage,
): Promise<void> {
  const { filing } = (await docket.cache.load(stream as StreamId)).state as CaseState;
  const { rows } = await pool.query<{ stream: StreamId }>(
    'select stream from case_card where court = $1 and number = $2 and stream <> $3',
    [filing.court, message['other'], stream],
  );
  const other = rows[0]?.stream;
  if (other === undefined) return;
  const { part, reasons } = message;
  const noted = await docket.execute(
    {
      name: 'claims.note-joining',
      commandId: `joining-${id}` as CommandId,
      stream: other,
      offer: '',
      input: { caseNumber: filing.caseNumber, ...(part === undefined ? {} : { part }), reasons },
    },
    systemActor('letters'),
  );
  if (noted.outcome !== 'accepted')
    throw new Error(`claims.note-joining: ${JSON.stringify(noted)}`);
}
