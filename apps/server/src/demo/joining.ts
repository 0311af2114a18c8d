import type { CaseState } from '@xiezhi/record';
import { pendingAgents } from '@xiezhi/record';
import type { Telling } from './telling.ts';
import { textFile } from './telling.ts';

/** The defendant links the case: a person as who they are, an organisation once the clerk has seen who acts for it. */
export async function joins({ demo, matter, stream, clerk }: Telling, key: string): Promise<void> {
  const code = demo.parts.accessCodes.code(stream, 'd1');
  if (matter.defendant.kind === 'person') {
    await demo.giveAs(key, 'participation.link', stream, { code, standing: 'party' });
    return;
  }
  const certificate = await textFile(
    demo,
    '法定代表人身份证明书',
    `${matter.defendant.name}：现任法定代表人的身份证明。`,
  );
  await demo.giveAs(key, 'participation.link', stream, {
    code,
    standing: 'legal-representative',
    attachments: [certificate],
  });
  const state = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  for (const one of pendingAgents(state.participation).filter(({ standing }) => standing !== null))
    await demo.giveAs(
      clerk,
      'authority.record',
      stream,
      { authority: 'statutory', proof: '法定代表人身份证明书、身份证', seen: true },
      one.id,
    );
}
