import { offer } from '@xiezhi/kernel';
import {
  deadlineMoved,
  fields,
  participant,
  participationBegun,
  partySucceeded,
  suitEnd,
  suitTerminated,
  suspensionEnded,
  suspensionGrounds,
  suspensionOrdered,
  terminationGrounds,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import type { CourtDay } from '@xiezhi/kernel';
import { z } from 'zod';
import type { Duties } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { leaving } from '../shared/leaving.ts';
import { doubtsAbout, notTwice } from '../shared/new-party.ts';
import { nextParticipant } from '../shared/next-participant.ts';
import { chooseAParty, isParty, running, toldOfReports } from './report.ts';
import { termsStandStill } from './rules/terms-stand-still.ts';
import { partyOfTerm } from '../shared/whose-term.ts';

/** Before a judgment there is something to suspend and to end; after it there is an appeal. */
export const undecided = (state: CaseState): boolean =>
  running(state) && state.judgment.pronouncedAt === null && suitEnd(state) === null;

/** The suit stands still, on one of the grounds of CPL-153 and with reasons. */
export const orderSuspension = command({
  name: 'suspension.order',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-153', 'CPL-157', 'TTL-9'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    undecided(state) && state.suspension.holds === null ? [offer('', {})] : [],
  tells: toldOfReports,
  input: z.object({
    ground: fields.choice(suspensionGrounds),
    participant: fields.participantField().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [page('why', field('ground'), field('participant'), field('reasons'))],
  decide({ state, input, today }) {
    if (input.participant !== undefined && !isParty(state, input.participant))
      return refuse(chooseAParty);
    return accept([suspensionOrdered.make({ shared: { ...input, on: today } })]);
  },
  example: {
    ground: 'heir-awaited',
    participant: 'd1',
    reasons: '被告去世，需要等待继承人表明是否参加诉讼。',
  },
});

/** Every term that stood still, with its new last day: told to whom it belongs, and kept from then on. */
function movedTerms(duties: Duties, state: CaseState, law: Law, resumedOn: CourtDay) {
  const { holds } = state.suspension;
  if (holds === null) return [];
  const asIfNot = { ...state, suspension: { ...state.suspension, holds: null } };
  return duties.terms({ state: asIfNot, law }).flatMap((one) => {
    const on = termsStandStill({
      last: one,
      days: one.days,
      suspendedOn: holds.on,
      resumedOn,
      law,
    });
    if (on === null) return [];
    return [
      deadlineMoved.make({
        shared: {
          label: one.whose === null ? 'court' : `side:${one.whose}`,
          value: {
            term: one.term,
            participant: partyOfTerm(state, one.term),
            from: one.dueOn,
            provisional: one.provisional,
            to: on.dueOn,
            reckoned: one.dueOn,
            basis: [...one.basis, 'CPL-153'],
            left: on.left,
            toProvisional: on.provisional || undefined,
          },
        },
      }),
    ];
  });
}

/** The cause is gone and the suit goes on (CPL-153, CPLI-246). */
export const resume = (duties: Duties) =>
  command({
    name: 'suspension.resume',
    on: 'case',
    by: ['judge'],
    basis: ['CPL-153', 'CPLI-246', 'TTL-9'],
    onlyOnSeen: true,
    needs: {},
    offers: ({ state }) =>
      running(state) && state.suspension.holds !== null ? [offer('', {})] : [],
    tells: ({ state: { suspension } }) =>
      suspension.holds === null ? [] : [{ code: 'since', facts: { on: suspension.holds.on } }],
    input: z.object({ reasons: fields.longText(4000) }),
    ask: [page('reasons', field('reasons'))],
    decide: ({ state, input, law, today }) =>
      accept([
        suspensionEnded.make({ shared: { on: today, reasons: input.reasons } }),
        ...movedTerms(duties, state, law, today),
      ]),
    example: { reasons: '继承人已经表明参加诉讼，中止的原因消除。' },
  });

/** Until the file goes up: whoever takes the place of a party may appeal, and answer an appeal. */
const hasAPlace = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  suitEnd(state) === null &&
  state.appeal.appeals.every(({ sentUp }) => sentUp === null);

/** An heir, or what became of an organisation, takes the place of a party (CPL-153, CPLI-55). */
export const admitSuccessor = command({
  name: 'suspension.admit-successor',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-153', 'CPLI-55'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (hasAPlace(state) ? [offer('', {})] : []),
  warns: ({ state }, { former, party }) =>
    doubtsAbout(state, party, participant(state.participation, former)?.side ?? null),
  tells: toldOfReports,
  input: z.object({
    former: fields.participantField(),
    as: fields.choice(['heir', 'successor']),
    party: fields.party(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('former', field('former'), field('as')),
    page('party', field('party')),
    page('reasons', field('reasons')),
  ],
  decide({ state, input: { former, as, party, reasons } }) {
    const left = participant(state.participation, former);
    if (left === null || left.side === null || left.role === 'agent' || left.to !== null)
      return refuse(chooseAFormerParty);
    const there = notTwice(state, party);
    if (there) return refuse(there);
    const { kind, name, ...personal } = party;
    const successor = nextParticipant(state, left.side);
    return accept([
      ...leaving(state, former, as),
      participationBegun.make({
        shared: { participant: successor, role: left.side, side: left.side, name, kind },
        personal,
      }),
      partySucceeded.make({ shared: { former, successor, as, name, reasons } }),
    ]);
  },
  example: {
    former: 'd1',
    as: 'heir',
    party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
    reasons: '钱向前是被告的儿子，表明承担诉讼。',
  },
});

const chooseAFormerParty = {
  ...chooseAParty,
  remedy: [{ kind: 'field', path: 'former' }],
} as const;

/** The suit ends, on one of the four grounds of CPL-154. */
export const terminate = command({
  name: 'suspension.terminate',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-154', 'CPL-157'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (undecided(state) ? [offer('', {})] : []),
  tells: toldOfReports,
  input: z.object({ ground: fields.choice(terminationGrounds), reasons: fields.longText(4000) }),
  ask: [page('why', field('ground'), field('reasons'))],
  decide: ({ input }) => accept([suitTerminated.make({ shared: input })]),
  example: { ground: 'plaintiff-without-heirs', reasons: '原告去世，没有继承人。' },
});
