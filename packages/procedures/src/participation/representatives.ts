import type { Label } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, Participant, ParticipationState } from '@xiezhi/record';
import {
  active,
  authorityGranted,
  authorityProofHandedIn,
  authorityShown,
  fields,
  isRepresentative,
  openGrants,
  participationBegun,
  parties,
  partiesOf,
  representative,
  withinRepresentation,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { onPaper } from '../shared/on-paper.ts';
import { manyWhoSue } from '../shared/rules/many-who-sue.ts';
import { principals } from './authority.ts';
import { twoToFiveRepresentatives } from './rules/two-to-five-representatives.ts';

/*
 * CPL-56: ten or more who sue or are sued together choose representatives among themselves. A representative is in the case for
 * each who chose them as an agent is, and by the same authority, which reaches everything but what the article leaves to those
 * represented: to change or give up claims, to admit and to settle. Those stay parties, and see all.
 */

/** Is the side of this party one of many? */
const ofMany = ({ participation }: CaseState, { side }: Participant): boolean =>
  side !== null && manyWhoSue({ count: partiesOf(participation, side).length }) !== null;

/** Who represents this party now, or was asked to and has not answered. */
const representedBy = (participation: ParticipationState, { id }: Participant) => [
  ...active(participation).filter((one) => isRepresentative(one) && one.principal === id),
  ...openGrants(participation).filter(
    (one) => one.standing === representative && one.principal === id,
  ),
];

/** Whoever of those chosen does not represent this party yet; null where one of them is no other party of its side. */
function chosenOf(
  { participation }: CaseState,
  party: Participant,
  ids: readonly string[],
): readonly Participant[] | null {
  const others = parties(participation).filter(
    (one) => one.side === party.side && one.id !== party.id,
  );
  const chosen = [...new Set(ids)].map((id) => others.find((one) => one.id === id) ?? null);
  const there = representedBy(participation, party);
  return chosen.includes(null)
    ? null
    : chosen.flatMap((one) =>
        one === null || there.some(({ chosen }) => chosen === one.id) ? [] : [one],
      );
}

/** What is wrong with the choice, in its form. */
function faultsOf(state: CaseState, party: Participant, chosen: readonly Participant[] | null) {
  if (chosen === null)
    return refusal('participation/not-of-that-side', technical, [mendField('representatives')]);
  if (chosen.length === 0)
    return refusal('participation/represented-already', technical, [
      mendField('representatives'),
      useCommand('authority.end', 'party'),
    ]);
  const count = representedBy(state.participation, party).length + chosen.length;
  return twoToFiveRepresentatives({ count });
}

/** What they may do and may not, and who was chosen before. */
const told = ({ participation }: CaseState, party: Participant): readonly Told[] => {
  const names = representedBy(participation, party).map(({ name }) => name);
  return [
    { code: 'reach', facts: {} },
    ...(names.length === 0 ? [] : [{ code: 'already', facts: { names } }]),
  ];
};

const ownSide = ({ side }: Participant): Label => (side === null ? 'court' : `side:${side}`);

const mayChoose = (state: CaseState, actor: Actor): readonly Participant[] =>
  principals(state, actor).filter((one) => ofMany(state, one));

export const chooseRepresentatives = command({
  name: 'authority.choose-representatives',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-56', 'CPLI-75', 'CPLI-78'],
  needs: {},
  offers: ({ state, actor }) => mayChoose(state, actor).map((one) => offer(one.id, one)),
  tells: ({ state }, party) => told(state, party),
  input: z.object({ representatives: fields.participants(), agreed: fields.confirmation() }),
  ask: [page('who', field('representatives')), page('sure', field('agreed'))],
  decide({ state, offer: party, input }) {
    const chosen = chosenOf(state, party, input.representatives);
    const fault = faultsOf(state, party, chosen);
    if (fault !== null || chosen === null) return refuse(fault ?? notThere);
    const without = chosen.filter(({ person }) => person === null);
    if (without.length > 0)
      return refuse(
        refusal(
          'participation/representative-without-account',
          technical,
          [
            mendField('representatives'),
            useCommand('authority.record-representatives', 'clerk'),
            atServiceHall,
          ],
          { names: without.map(({ name }) => name) },
        ),
      );
    const { grants } = state.participation;
    const [first, ...more] = chosen.map((one, index) =>
      authorityGranted.make({
        shared: {
          label: ownSide(party),
          value: {
            grant: `a${String(grants.length + 1 + index)}`,
            principal: party.id,
            name: one.name,
            person: one.person ?? '',
            authority: 'special',
            extent: withinRepresentation,
            standing: representative,
            chosen: one.id,
          },
        },
        personal: { mobile: one.accountMobile ?? one.mobile ?? '' },
      }),
    );
    return first === undefined ? refuse(notThere) : accept([first, ...more]);
  },
  example: { representatives: ['p2', 'p3'], agreed: true },
});

const notThere = refusal('participation/not-of-that-side', technical, [
  mendField('representatives'),
]);

/** The same on paper: the choice that those represented signed, and that those chosen signed to take. */
export const recordRepresentatives = command({
  name: 'authority.record-representatives',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-56', 'CPLI-78', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    state.filing.submittedAt === null
      ? []
      : parties(state.participation)
          .filter((one) => ofMany(state, one))
          .map((one) => offer(one.id, one)),
  tells: ({ state }, party) => told(state, party),
  input: z.object({
    ...onPaper.input,
    representatives: fields.participants(),
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [onPaper.page, page('who', field('representatives'), field('proof'), field('seen'))],
  prefill: onPaper.prefill,
  decide({ state, offer: party, input, today }) {
    const { receivedOn, postedOn, proof, attachments } = input;
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first: null, today });
    if (notThatDay) return refuse(notThatDay);
    const chosen = chosenOf(state, party, input.representatives);
    const fault = faultsOf(state, party, chosen);
    if (fault !== null || chosen === null) return refuse(fault ?? notThere);
    const number = state.participation.participants.length + 1;
    const [first, ...more] = chosen.flatMap((one, index) => {
      const participant = `g${String(number + index)}`;
      return [
        participationBegun.make({
          shared: {
            participant,
            role: 'agent',
            side: party.side ?? undefined,
            name: one.name,
            kind: one.kind,
            person: one.person ?? undefined,
            principal: party.id,
            authority: 'pending',
            standing: representative,
            chosen: one.id,
          },
          personal: {
            residentId: one.residentId ?? undefined,
            mobile: one.accountMobile ?? one.mobile ?? undefined,
          },
        }),
        authorityProofHandedIn.make({
          shared: {
            label: ownSide(party),
            value: { participant, note: proof, attachments, ...onPaper.cameAs(input) },
          },
        }),
        authorityShown.make({
          shared: { participant, authority: 'special', extent: withinRepresentation, proof },
        }),
      ];
    });
    return first === undefined ? refuse(notThere) : accept([first, ...more]);
  },
  example: {
    ...onPaper.example('推选代表人的书面材料.pdf'),
    representatives: ['p2', 'p3'],
    proof: '推选书原件，推选人和代表人签名',
    seen: true,
  },
});
