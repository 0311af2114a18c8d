import { streamOf } from '@xiezhi/docket/testing';
import type { CommandId, PersonId } from '@xiezhi/kernel';
import { catalogue, systemActor } from '@xiezhi/procedures';
import type { TestServer } from './browser.ts';

/** So many complaints are handed in to the court that is shown first, several entries each. */
export async function handedIn(server: TestServer, count: number): Promise<void> {
  const example = catalogue.command('filing.submit')?.example ?? {};
  const { court } = await (await server.browser()).me();
  const person = 'shen' as PersonId;
  const actor = { ...systemActor('shen'), kind: 'person' as const, person, level: 2 };
  const input = { ...example, court: court?.id };
  for (let number = 0; number < count; number += 1) {
    const commandId = server.nextId() as CommandId;
    const given = { name: 'filing.submit', commandId, stream: null, offer: '', input };
    streamOf(await server.environment.docket.execute(given, actor));
  }
}
