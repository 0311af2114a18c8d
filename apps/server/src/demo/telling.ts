import type { StreamId } from '@xiezhi/kernel';
import { notYetServed } from '@xiezhi/procedures';
import type { CaseState, FileReference } from '@xiezhi/record';
import type { DemoMatter, Until } from './cast.ts';
import type { DemoCourt } from './court.ts';

/** A case on its way: each step is one day's acts, and answers how many days pass until the next. */
export type Story = AsyncGenerator<number, void>;

export async function textFile(
  demo: DemoCourt,
  name: string,
  text: string,
): Promise<FileReference> {
  const stored = await demo.parts.files.put(
    new TextEncoder().encode(`${text}\n\n（演示材料，人物和事情都是虚构的）\n`),
    'text/plain',
    demo.clock.now(),
  );
  return {
    sha256: stored.sha256,
    name: `${name}.txt`,
    mediaType: 'text/plain',
    bytes: stored.bytes,
  };
}

/** One case as it is being told. */
export interface Telling {
  readonly demo: DemoCourt;
  readonly matter: DemoMatter;
  readonly until: Until;
  readonly stream: StreamId;
  readonly judge: string;
  readonly clerk: string;
}

/** What is still to be served on somebody. */
export async function papersFor({ demo, stream }: Telling, participant: string) {
  const state = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  const addressee = state.participation.participants.find((one) => one.id === participant);
  return addressee ? notYetServed(state, addressee) : [];
}

/** The clerk serves the notice to pay, electronically, as its addressee agreed to: the days to pay run from here (FEE-22). */
export async function noticeToPay(telling: Telling, participant: string): Promise<void> {
  const papers = (await papersFor(telling, participant))
    .filter(({ title }) => title === '诉讼费用交纳通知书')
    .map(({ file }) => file.sha256);
  await telling.demo.giveAs(
    telling.clerk,
    'service.serve',
    telling.stream,
    { papers },
    participant,
  );
}
