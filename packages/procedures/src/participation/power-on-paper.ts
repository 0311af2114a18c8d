import type { Label, NewEntry, PersonId } from '@xiezhi/kernel';
import { offer, personStream, technical } from '@xiezhi/kernel';
import type { Participant, ParticipationState, PersonState, Standing } from '@xiezhi/record';
import {
  active,
  authorityProofHandedIn,
  authorityShown,
  fields,
  mandated,
  namedAnew,
  participationBegun,
  participationEnded,
  parties,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  command,
  field,
  fromOutside,
  fromStream,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { onPaper } from '../shared/on-paper.ts';
import { identityFirst } from './rules/identity-first.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { extentOf, limitsAsked, limitsInput } from './limits.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { agentsOf } from './rules/two-agents-at-most.ts';

/** How far the paper reaches; or it does not show that yet, and is received all the same. */
export const shownByPaper = ['general', 'special', 'not-yet'] as const;

const ownSide = ({ side }: Participant): Label => (side === null ? 'court' : `side:${side}`);

/** OOR-15.1.0: the account is theirs beyond doubt: name and number are the same, checked, and nobody has reported it. */
const isTheirs = (
  account: PersonState | null,
  { name, residentId }: { readonly name: string; readonly residentId?: string | undefined },
): account is PersonState =>
  account !== null &&
  !account.frozen &&
  account.name === name &&
  residentId !== undefined &&
  account.residentId === residentId &&
  identityFirst({ actor: { level: account.level }, as: 'agent' }) === null;

/**
 * The parts in which the same person acts for this party already, by account or by number. Who becomes its head is none of its agents
 * by that: there only another paper of the same kind counts.
 */
const actsAlready = (
  participation: ParticipationState,
  principal: string,
  one: {
    readonly person: PersonId | null;
    readonly residentId?: string | undefined;
    readonly standing: Standing;
  },
): readonly Participant[] =>
  active(participation).filter(
    (each) =>
      each.principal === principal &&
      (one.standing !== 'legal-representative' || each.standing === one.standing) &&
      ((one.person !== null && each.person === one.person) ||
        (one.residentId !== undefined && each.residentId === one.residentId)),
  );

/**
 * What the paper takes the place of: brought before there was an account, it is entered once more when there is one. Null where the
 * same person acts for the party already.
 */
function replacedBy(
  participation: ParticipationState,
  party: Participant,
  one: Parameters<typeof actsAlready>[2],
): readonly NewEntry[] | null {
  const already = actsAlready(participation, party.id, one);
  const joins = one.standing === 'legal-representative' && one.person !== null;
  if (joins && party.person === one.person) return null;
  if (already.some(({ person }) => !joins || person !== null)) return null;
  return already.map(({ id }) =>
    participationEnded.make({ shared: { participant: id, why: namedAnew } }),
  );
}

/** Who acts for the party already, and its account where it has one: the party may end or name there itself. */
const toldOf = (participation: ParticipationState, { id }: Participant): readonly Told[] => {
  const names = agentsOf(participation, id).map(({ name }) => name);
  return names.length < 2 ? [] : [{ code: 'third', facts: { names } }];
};

/**
 * CPL-61, CPL-62: a party has somebody act for it by a power of attorney that it signed, and brings or sends it on paper:
 * whether party or agent has an account makes no difference. The clerk says what the paper shows; what does not show it
 * yet, and what a third agent brings while two act, is received and waits. Whose account the number is, is joined to it;
 * whoever has none links the case later.
 */
export const recordPower = command({
  name: 'authority.record-paper',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-60', 'CPL-61', 'CPL-62', 'OLR-11.3.0'],
  needs: {
    holder: fromOutside<{ readonly person: PersonId; readonly name: string }>(
      'person-by-resident-id',
      ({ input }) => (typeof input?.['residentId'] === 'string' ? input['residentId'] : null),
    ),
    account: fromStream(
      'person',
      ({ facts }) => {
        const found = facts?.['holder'] as { readonly person: PersonId } | null | undefined;
        return found ? personStream(found.person) : null;
      },
      (state) => state.person,
    ),
  },
  // Also after the closing: the time to appeal may run.
  offers: ({ state }) =>
    state.filing.submittedAt === null
      ? []
      : parties(state.participation).map((one) => offer(one.id, one)),
  tells: ({ state: { participation } }, one) => toldOf(participation, one),
  input: z.object({
    ...onPaper.input,
    name: fields.text(80),
    standing: fields.choice([...mandated, 'guardian', 'legal-representative']),
    workplace: fields.text(120).optional(),
    residentId: fields.residentId().optional(),
    mobile: fields.mobile().optional(),
    authority: fields.choice(shownByPaper),
    ...limitsInput,
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [
    onPaper.page,
    page(
      'agent',
      field('standing'),
      field('name'),
      neededWhen('workplace', 'standing', ['lawyer', 'legal-service-worker', 'recommended']),
      field('residentId'),
      field('mobile'),
    ),
    page('proof', field('authority'), ...limitsAsked, field('proof'), field('seen')),
  ],
  // An organisation has neither relatives nor a guardian, and somebody who represents it by its statute.
  among: (_about, { kind }) => ({
    standing:
      kind === 'organisation'
        ? [...mandated.filter((one) => one !== 'relative'), 'legal-representative']
        : [...mandated, 'guardian'],
  }),
  prefill: onPaper.prefill,
  decide({ state, offer: party, input, facts: { holder, account }, today }) {
    // Older than the case it may be: it is signed before somebody sues, and comes with the complaint.
    const { receivedOn, postedOn } = input;
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first: null, today });
    if (notThatDay) return refuse(notThatDay);
    const { participation } = state;
    const { name, standing, workplace, residentId, mobile, authority, proof, attachments } = input;
    const person = holder !== null && isTheirs(account, input) ? holder.person : null;
    const both =
      person === null
        ? null
        : oneSideOnly({ participation, person, side: party.side, field: 'residentId' });
    if (both) return refuse(both);
    const replaced = replacedBy(participation, party, { person, residentId, standing });
    if (replaced === null)
      return refuse(
        refusal('participation/acts-already', technical, [mendField('name'), atServiceHall]),
      );
    const guardian = standing === 'guardian';
    // The organisation itself from when the court has looked at the certificate (CPL-51, CPLI-51), which is an act of its own.
    const represents = standing === 'legal-representative';
    // A guardian acts by law, and a paper that does not show it yet sets no limits to anything.
    const extent = guardian || represents || authority === 'not-yet' ? undefined : extentOf(input);
    const [astray, ...more] = limitsHoldTogether({ authority, extent, today, receivedOn });
    if (astray !== undefined) return refuse(astray, ...more);
    const waits =
      represents ||
      authority === 'not-yet' ||
      (!guardian && agentsOf(participation, party.id).length > 1);
    const participant = `g${String(participation.participants.length + 1)}`;
    const reach = guardian || authority === 'not-yet' ? 'special' : authority;
    return accept([
      participationBegun.make({
        shared: {
          participant,
          role: 'agent',
          side: party.side ?? undefined,
          name,
          kind: 'person',
          person: person ?? undefined,
          principal: party.id,
          authority: 'pending',
          standing,
        },
        personal: {
          residentId,
          workplace,
          mobile: (person === null ? null : account?.mobile) ?? mobile,
        },
      }),
      ...replaced,
      authorityProofHandedIn.make({
        shared: {
          label: ownSide(party),
          value: { participant, note: proof, attachments, ...onPaper.cameAs(input) },
        },
      }),
      ...(waits
        ? []
        : [
            authorityShown.make({
              shared: {
                participant,
                authority: reach,
                extent,
                proof,
                ...(guardian ? { standing: 'guardian' as const } : {}),
              },
            }),
          ]),
    ]);
  },
  example: {
    ...onPaper.example('授权委托书.pdf'),
    name: '邵知行',
    standing: 'lawyer',
    workplace: '云州衡平律师事务所',
    authority: 'general',
    proof: '授权委托书原件、律师执业证、律师事务所证明',
    seen: true,
  },
});
