import type { CaseState, Participant } from '@xiezhi/record';
import { fields, participationCorrected, parties } from '@xiezhi/record';
import { offer, technical } from '@xiezhi/kernel';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';

/**
 * Of a natural person whom nobody has linked yet the court knows no more than was written of them; of an organisation
 * never: whoever acts for it shows their own papers, and not how it is written.
 */
const asWritten = ({ participation }: CaseState): readonly Participant[] =>
  parties(participation).filter((one) => one.kind === 'organisation' || one.person === null);

/** What else is known of the party stays as it is. */
const kept = (one: Participant) => ({
  address: one.address ?? undefined,
  mobile: one.mobile ?? undefined,
  email: one.email ?? undefined,
  ethnicity: one.ethnicity ?? undefined,
  occupation: one.occupation ?? undefined,
  workplace: one.workplace ?? undefined,
  domicile: one.domicile ?? undefined,
});

/** What the document says beside the name: of a person the number, of an organisation its code and who represents it. */
interface Written {
  readonly residentId?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly representative?: string | undefined;
}

const numbersOf = (one: Participant, input: Written): Written =>
  one.kind === 'person'
    ? { representative: one.representative ?? undefined, residentId: input.residentId }
    : { creditCode: input.creditCode, representative: input.representative };

const isAsOnRecord = (one: Participant, name: string, written: Written): boolean =>
  one.name === name &&
  one.residentId === (written.residentId ?? null) &&
  one.creditCode === (written.creditCode ?? null) &&
  one.representative === (written.representative ?? null);

const numberIn = ({ residentId, creditCode }: Participant): string | null =>
  residentId ?? creditCode;

/** The number by which no other can be meant. */
const numberOf = ({ residentId, creditCode }: Written): string | null =>
  residentId ?? creditCode ?? null;

/**
 * The other side wrote the name or the number of a party wrongly, and the party stands at the counter with their card, or
 * shows the licence of the organisation: what the document says is entered, and the code of the notice links the case from
 * then on (OOR-15.1.0). A judgment against a name that nobody bears cannot be enforced. That it is the one who is meant the
 * clerk has seen; whether somebody else is to be sued is not corrected but decided by the judge.
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
  tells: (_about, { name, residentId, creditCode, kind, representative }) => [
    { code: 'stands', facts: { name, number: residentId ?? creditCode ?? '' } },
    ...(kind === 'organisation' && representative !== null
      ? [{ code: 'represented', facts: { name: representative } }]
      : []),
  ],
  warns: ({ state }, { name, residentId, creditCode }) =>
    asWritten(state).some(
      (one) =>
        one.name === name ||
        (residentId !== undefined && one.residentId === residentId) ||
        (creditCode !== undefined && one.creditCode === creditCode),
    )
      ? []
      : [{ code: 'another-person', facts: { name } }],
  input: z.object({
    name: fields.text(120),
    residentId: fields.residentId().optional(),
    creditCode: fields.creditCode().optional(),
    representative: fields.text(60).optional(),
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [
    page(
      'card',
      field('name'),
      needed('residentId'),
      needed('creditCode'),
      field('representative'),
    ),
    page('proof', field('proof'), field('seen')),
  ],
  unasked: (_about, { kind }) =>
    kind === 'person' ? ['creditCode', 'representative'] : ['residentId'],
  // The number is typed from the document, so that nobody confirms what they have not looked at.
  prefill: (_about, { name, kind, representative }) => ({
    name,
    ...(kind === 'organisation' && representative !== null ? { representative } : {}),
  }),
  decide({ state, offer: one, input }) {
    const { name, proof } = input;
    const written = numbersOf(one, input);
    const numberField = one.kind === 'person' ? 'residentId' : 'creditCode';
    if (isAsOnRecord(one, name, written))
      return refuse(
        refusal('participation/nothing-to-correct', technical, [
          mendField('name'),
          mendField(numberField),
        ]),
      );
    const there = parties(state.participation).find(
      (each) =>
        each.id !== one.id && numberOf(written) !== null && numberIn(each) === numberOf(written),
    );
    if (there)
      return refuse(
        refusal('participation/party-already', technical, [mendField(numberField)], {
          name: there.name,
        }),
      );
    const was = one.name === name ? undefined : one.name;
    return accept([
      participationCorrected.make({
        shared: { participant: one.id, name, kind: one.kind, proof, was },
        personal: { ...kept(one), ...written },
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
