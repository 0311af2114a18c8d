import type { CaseState, Participant } from '@xiezhi/record';
import { fields, participationCorrected, parties } from '@xiezhi/record';
import { offer, technical } from '@xiezhi/kernel';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';

/** Natural persons under whom nobody has linked the case yet: only of them the court knows no more than was written of them. */
const asWritten = ({ participation }: CaseState): readonly Participant[] =>
  parties(participation).filter((one) => one.kind === 'person' && one.person === null);

/** What else is known of the party stays as it is. */
const kept = (one: Participant) => ({
  representative: one.representative ?? undefined,
  address: one.address ?? undefined,
  mobile: one.mobile ?? undefined,
  email: one.email ?? undefined,
  ethnicity: one.ethnicity ?? undefined,
  occupation: one.occupation ?? undefined,
  workplace: one.workplace ?? undefined,
});

/**
 * The other side wrote the name or the number of a party wrongly, and the party stands at the counter with their card: what
 * the card says is entered, and the code of the notice links the case from then on (OOR-15.1.0). That it is the person who is
 * meant the clerk has seen; whether somebody else is to be sued is not corrected but decided by the judge.
 */
export const correctParty = command({
  name: 'participation.correct-party',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-7.1.2', 'OOR-15.1.0'],
  needs: {},
  // Also after the closing: the time to appeal may run, and whoever is meant links the case.
  offers: ({ state }) =>
    state.filing.status === 'registered' ? asWritten(state).map((one) => offer(one.id, one)) : [],
  tells: (_about, { name, residentId }) => [
    { code: 'stands', facts: { name, number: residentId ?? '' } },
  ],
  warns: ({ state }, { name, residentId }) =>
    asWritten(state).some((one) => one.name === name || one.residentId === residentId)
      ? []
      : [{ code: 'another-person', facts: { name } }],
  input: z.object({
    name: fields.text(120),
    residentId: fields.residentId(),
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [
    page('card', field('name'), field('residentId')),
    page('proof', field('proof'), field('seen')),
  ],
  // The number is typed from the card, so that nobody confirms what they have not looked at.
  prefill: (_about, { name }) => ({ name }),
  decide({ state, offer: one, input: { name, residentId, proof } }) {
    if (one.name === name && one.residentId === residentId)
      return refuse(
        refusal('participation/nothing-to-correct', technical, [
          mendField('name'),
          mendField('residentId'),
        ]),
      );
    const there = parties(state.participation).find(
      (each) => each.id !== one.id && each.residentId === residentId,
    );
    if (there)
      return refuse(
        refusal('participation/party-already', technical, [mendField('residentId')], {
          name: there.name,
        }),
      );
    return accept([
      participationCorrected.make({
        shared: { participant: one.id, name, kind: one.kind, proof },
        personal: { ...kept(one), residentId },
      }),
    ]);
  },
  example: {
    name: '周明月',
    residentId: '11010519491231002X',
    proof: '居民身份证原件；起诉状上的号码末位写错',
    seen: true,
  },
});
