import type { CommandId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { Docket } from './docket.ts';

/** Opens the book of the calendar where it is not open yet, and reads what is in it. Twice is once. */
export async function openRulebook(docket: Docket): Promise<void> {
  await docket.execute(
    {
      name: 'rulebook.open',
      commandId: 'rulebook.open.national' as CommandId,
      stream: null,
      offer: '',
      input: {},
    },
    systemActor('set-up'),
  );
  await docket.rules.refresh(docket.cache);
}
