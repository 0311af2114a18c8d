import type { InvitationDto } from '@xiezhi/contract';
import { lawHere } from '@xiezhi/docket';
import type { CaseState } from '@xiezhi/record';
import { parties, withoutAccount } from '@xiezhi/record';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf, termOf } from '@xiezhi/kernel';
import { courtOf } from '../ports/render.ts';
import type { Environment } from './environment.ts';
import { maskedName } from './masked-name.ts';
import type { Words } from './words.ts';

/**
 * What whoever holds a notice sees before they link the case, so that they know whether it is theirs: what the slip itself
 * says, and who else sues and is sued, with masked names. Nothing of what lies in the case.
 */
export async function invitationOf(
  { docket, accessCodes, catalogue, clock }: Environment,
  words: Words,
  stream: StreamId,
  code: string,
): Promise<InvitationDto> {
  const state = (await docket.cache.load(stream)).state as CaseState;
  const { filing, participation } = state;
  const all = parties(participation);
  const hash = accessCodes.hash(code);
  const invited = withoutAccount(participation).find((one) => one.invited?.hash === hash);
  const law = await lawHere(docket, { id: stream, state }, courtDayOf(clock.now()));
  const term = catalogue
    .deadlines({ state, law })
    .find(({ key }) => termOf(key) === `participation/link/${invited?.id ?? ''}`);
  return {
    ...(term === undefined ? {} : { until: term.dueOn }),
    stream,
    code,
    court: (await courtOf(docket, filing.court))?.name ?? '',
    number: filing.caseNumber,
    cause: words.cause(filing.causeName ?? ''),
    parties: all.map((one) => ({
      role: words.role(one.role),
      name: maskedName(one),
      kind: one.kind,
      invited: one === invited,
    })),
  };
}
