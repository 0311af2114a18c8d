import type { NewEntry, StreamId } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { participationInvited, personRegistered } from '@xiezhi/record';
import type { Tried } from '../../testing/index.ts';
import { CivilCase } from '../../testing/civil.ts';

export const code = '2222-3333';
const firm = '云州木禾家居有限公司';
export const proof = { attachments: [CivilCase.file('b')] };

/** A case with an organisation among the defendants, which has been invited; `named` is whom the complaint names. */
export async function sued(
  account: string,
  named?: string,
  ports?: Parameters<typeof CivilCase.registered>[3],
): Promise<CivilCase> {
  const also = {
    defendants: [
      { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' },
      {
        kind: 'organisation',
        name: firm,
        ...(named === undefined ? {} : { representative: named }),
      },
    ],
  };
  const one = await CivilCase.registered(undefined, undefined, also, ports);
  const registered: NewEntry = personRegistered.make({
    shared: { name: account },
    personal: {
      label: 'person:qian',
      value: { residentId: '110101199003070011', mobile: '13800000001' },
    },
  });
  one.court.given('person:qian' as StreamId, registered);
  one.court.given(
    one.stream,
    participationInvited.make({
      shared: { participant: 'd2', issue: 1 },
      secret: { hash: `hash of ${code}` },
    }),
  );
  return one;
}

export const link = (one: CivilCase, standing: string, also: object = {}): Promise<Tried> =>
  one.try('qian', 'participation.link', { code, standing, ...also });
/** The last who took part: whoever has just linked the organisation. */
export const pending = (one: CivilCase): Participant | undefined =>
  one.state.participation.participants.at(-1);
