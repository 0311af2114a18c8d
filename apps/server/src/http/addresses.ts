import type { AddressesDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { caseTitle, labelsFor } from '@xiezhi/procedures';
import type { CaseState, Participant } from '@xiezhi/record';
import { participant, speaksFor } from '@xiezhi/record';
import { addressTexts } from '../texts/addresses.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

const speaks = ({ participation }: CaseState, { person }: Actor, id: string): boolean =>
  person !== null && speaksFor(participation, person, id);

/**
 * The parties whose confirmation of addresses this reader may read: a party its own, and whoever speaks for it; the court
 * all. Where somebody lives is nobody else's, not even their own side's.
 */
export function addressesOpenTo(
  state: CaseState,
  key: string,
  actor: Actor,
): readonly Participant[] {
  const court = labelsFor(actor, 'case', key, state).has('court');
  return Object.keys(state.service.addresses)
    .map((id) => participant(state.participation, id))
    .filter((one) => one !== null)
    .filter(({ id }) => court || speaks(state, actor, id));
}

/** @returns null where there is nothing that this reader may read. */
export async function addressesOf(
  { docket }: Environment,
  words: Words,
  actor: Actor,
  key: string,
): Promise<AddressesDto | null> {
  const stream: StreamId = streamId('case', key);
  const state = (await docket.cache.load(stream)).state as CaseState;
  const open = addressesOpenTo(state, key, actor);
  return open.length === 0
    ? null
    : {
        stream,
        number: state.filing.caseNumber,
        title: caseTitle(state),
        own: open.some(({ id }) => speaks(state, actor, id)),
        confirmations: open.map((one) => ({
          participant: one.id,
          name: one.name,
          role: words.roleIn(one.role, state),
          facts: factsOf(state, one, words),
        })),
      };
}

function factsOf({ service }: CaseState, { id }: Participant, { lang }: Words) {
  const said = service.addresses[id];
  if (said === undefined) return [];
  const t = addressTexts[lang];
  const ways = said.channels.map((one) => ({
    label: t.ways[one],
    value: one === 'account' ? t.account : (said[one] ?? t.none),
  }));
  return [
    { label: t.electronic, value: said.electronic ? t.yes : t.no },
    ...ways,
    ...(said.electronic
      ? [{ label: t.judgments, value: said.judgmentsToo ? t.judgmentsToo : t.judgmentsOnPaper }]
      : []),
    { label: t.address, value: said.address ?? t.none },
    { label: t.phone, value: said.phone ?? t.none },
    ...(said.receiver === undefined ? [] : [{ label: t.receiver, value: said.receiver }]),
    {
      label: t.how,
      value:
        said.recordedBy === undefined
          ? said.by === undefined
            ? t.own(said.at)
            : t.byAgent(said.by.name, said.at)
          : t.recorded(said.recordedBy, said.at, said.evidence ?? ''),
    },
  ];
}
