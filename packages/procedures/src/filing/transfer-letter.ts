import type { PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { AuthorityStep, CaseBill, CaseState, HandedIn } from '@xiezhi/record';
import {
  carriedSince,
  changeSubmitted,
  closedBy,
  closureDecided,
  closureRequested,
  confidentialityOrdered,
  consentAnswer,
  counterclaimAnswered,
  counterclaimSubmitted,
  counterclaimWithdrawalRequested,
  defenceSubmitted,
  evidenceApplied,
  evidenceSubmitted,
  holdsAct,
  isOfThirdParty,
  isTheirs,
  isUnshown,
  exhibitWithdrawn,
  jurisdictionObjected,
  openChanges,
  openCounterclaimWithdrawals,
  parties,
  partiesOf,
  partyAdded,
  suitWithdrawalDecided,
  suitWithdrawalRequested,
} from '@xiezhi/record';
import { z } from 'zod';
import { counterclaimsThatGo, paidThatGoes } from '../shared/goes-with-the-case.ts';
import { whoStandsNow } from '../shared/in-their-place.ts';

/*
 * What the parties of a case that goes to another court had handed in, for the docket there: as entries of the same kinds,
 * each with the day on which it was first received and whose account it came from. What was decided on it by the court that
 * had no jurisdiction stays in its own docket, but for what spares somebody a second trouble: a counterclaim that was joined,
 * a secret that is kept, relief that was granted.
 */

const one = <Shape extends z.ZodObject>(kind: {
  readonly parts: { readonly shared: { readonly shape: Shape } };
}) => z.array(kind.parts.shared.shape).optional();

/** A letter that has none of these is of an earlier program. */
export const broughtAlong = {
  added: one(partyAdded),
  evidence: one(evidenceSubmitted),
  exhibitsWithdrawn: one(exhibitWithdrawn),
  secrets: one(confidentialityOrdered),
  applications: one(evidenceApplied),
  closures: one(closureDecided),
  closureRequests: one(closureRequested),
  defences: one(defenceSubmitted),
  objections: one(jurisdictionObjected),
  counterclaims: one(counterclaimSubmitted),
  joined: z.array(z.object({ counterclaim: z.string(), reasons: z.string() })).optional(),
  counterclaimAnswers: one(counterclaimAnswered),
  changes: one(changeSubmitted),
  withdrawals: one(suitWithdrawalRequested),
  takenBack: z
    .array(suitWithdrawalDecided.parts.shared.shape.omit({ granted: true, whole: true }))
    .optional(),
  counterclaimWithdrawals: one(counterclaimWithdrawalRequested),
  /** Whom nobody sues there: they come along by name, for what they handed in, and are let go at once. */
  letGo: z.array(z.string()).optional(),
};
export type Brought = z.infer<z.ZodObject<typeof broughtAlong>>;

/** Who handed it in; marked where they have still to show that they may. What has become the party's word is that there too. */
const whose = (
  { participation }: CaseState,
  of: Parameters<typeof isTheirs>[1],
  step: AuthorityStep,
  by: PersonId | null = null,
) => ({
  ...(of.unshown === null || isTheirs(participation, of, step)
    ? {}
    : { authority: 'pending' as const }),
  ...((of.unshown ?? by) === null ? {} : { by: of.unshown ?? by ?? '' }),
});
const received = (
  { participation }: CaseState,
  of: Omit<HandedIn, 'id'>,
  act: 'claims' | 'counterclaim' = 'claims',
) => ({
  participant: of.participant,
  source: of.source,
  receivedOn: of.receivedOn,
  ...(of.authority === null || carriedSince(participation, of, (held) => holdsAct(held, act))
    ? {}
    : { authority: of.authority }),
  ...(of.by === null ? {} : { by: of.by }),
});

/** What waits for a decision, also of somebody who has still to show that they may: shown there, it is the party's there. */
const undecided = <One extends Parameters<typeof isTheirs>[1] & { readonly decided: unknown }>(
  { participation }: CaseState,
  all: readonly One[],
  step: AuthorityStep,
): readonly One[] =>
  all.filter(
    (of) =>
      of.decided === null &&
      (isTheirs(participation, of, step) || isUnshown(participation, of, step)),
  );

/** How the time before is called there. */
const earlier = ({ appeal }: CaseState): string =>
  appeal.retrialOpenedAt === null ? '移送以前' : '发回重审以前';

function evidenceOf(state: CaseState, when: string): Partial<Brought> {
  const { lists, exhibits } = state.evidence;
  const list = evidenceSubmitted.parts.shared.shape;
  return {
    // The shape takes of each what was handed in, and leaves what was found and said of it since.
    evidence: lists.map((of) => {
      const its = exhibits.filter((each) => each.list === of.id);
      return list.parse({
        ...of,
        ...whose(state, of, 'evidence', of.by),
        list: of.id,
        side: its[0]?.side,
        keptAt: of.keptAt ?? undefined,
        lateReasons: of.lateReasons ?? undefined,
        collected: of.collected ?? undefined,
        exhibits: its.map((each) => ({ ...each, replaces: each.replaces ?? undefined })),
      });
    }),
    exhibitsWithdrawn: exhibits
      .filter(({ withdrawn }) => withdrawn)
      .map(({ id, participant }) => ({
        exhibit: id,
        participant,
        reasons: `${when}已经撤回。`,
      })),
    secrets: exhibits.flatMap(({ id, confidential }) =>
      confidential === null
        ? []
        : [{ exhibit: id, ground: confidential, reasons: `${when}已经决定。` }],
    ),
    applications: undecided(state, state.evidence.applications, 'evidence').map((of) =>
      evidenceApplied.parts.shared.shape.parse({
        ...of,
        ...whose(state, of, 'evidence'),
        application: of.id,
        receivedOn: courtDayOf(of.at),
      }),
    ),
  };
}

/** What the case was answered with. An objection on which nothing was decided is an objection there as well. */
const answersOf = (state: CaseState): Partial<Brought> => ({
  defences: state.defence.defences.map((of) => ({
    ...whose(state, of, 'pleadings', of.by),
    participant: of.participant,
    source: of.source,
    receivedOn: of.receivedOn,
    late: of.late,
    attachments: [...of.attachments],
    defence: of.id,
    text: of.text,
    ...(of.elements === null ? {} : { elements: of.elements }),
  })),
  objections: undecided(state, state.defence.objections, 'pleadings').map((of, index) => ({
    ...whose(state, of, 'pleadings', of.by),
    participant: of.participant,
    source: of.source,
    receivedOn: of.receivedOn,
    late: of.late,
    attachments: [...of.attachments],
    objection: `objection-${String(index + 1)}`,
    court: of.court,
    reasons: of.reasons,
  })),
});

/** CPL-137: what is not for strangers' ears there is not here, and what was asked for and not decided is asked for here. */
function closuresOf({ hearing }: CaseState): Partial<Brought> {
  const closed = closedBy(hearing);
  return {
    closures:
      closed === null
        ? []
        : [closureDecided.parts.shared.shape.parse({ ...closed, ground: closed.ground })],
    closureRequests: hearing.closure.waiting.map((of) =>
      closureRequested.parts.shared.shape.parse(of),
    ),
  };
}

/**
 * What asks to take the suit back and waits, and what was granted against some of the defendants alone: whoever let one of them
 * go does not sue them there.
 */
function withdrawalsOf(state: CaseState, when: string): Partial<Brought> {
  const sued = new Set(partiesOf(state.participation, 'defendant').map(({ id }) => id));
  const going = state.claims.withdrawals
    .map((of) => ({ of, against: of.against?.filter((id) => sued.has(id)) ?? null }))
    .filter(
      ({ of, against }) =>
        of.decided === null || (of.decided === 'granted' && (against ?? []).length > 0),
    )
    .map(({ of, against }, index) => ({ of, against, withdrawal: `w${String(index + 1)}` }));
  return {
    withdrawals: going.map(({ of, against, withdrawal }) => ({
      ...received(state, of),
      attachments: [],
      withdrawal,
      reasons: of.reasons,
      afterDebate: of.afterDebate,
      ...(against === null ? {} : { against }),
    })),
    takenBack: going.flatMap(({ of, against, withdrawal }) =>
      of.decided === null || against === null
        ? []
        : [{ withdrawal, participant: of.participant, against, reasons: `${when}已经准许。` }],
    ),
  };
}

/** Named anew in their order, since those that are over stay behind. */
const counterclaimNames = (state: CaseState): ReadonlyMap<string, string> =>
  new Map(
    counterclaimsThatGo(state).map((one, index) => [
      one.id,
      `${isOfThirdParty(one) ? 'third-' : 'r'}${String(index + 1)}`,
    ]),
  );

function claimsOf(state: CaseState): Partial<Brought> {
  const names = counterclaimNames(state);
  const named = (id: string): string => names.get(id) ?? id;
  const going = counterclaimsThatGo(state);
  return {
    counterclaims: going.map((of) => ({
      ...received(state, of, 'counterclaim'),
      attachments: [...of.attachments],
      counterclaim: named(of.id),
      afterDebate: of.afterDebate,
      claims: of.claims.map((each) => ({ ...each })),
      fen: of.amount,
      grounds: of.grounds,
    })),
    joined: going
      .filter(({ decided }) => decided === 'joined')
      .map(({ id }) => ({
        counterclaim: named(id),
        reasons: `${earlier(state)}已经决定合并审理。`,
      })),
    counterclaimAnswers: going.flatMap(({ id, answers }) =>
      answers.map((of) => ({
        ...received(state, of),
        attachments: [...of.attachments],
        counterclaim: named(id),
        text: of.text,
        late: of.late,
      })),
    ),
    changes: openChanges(state.claims).map((of, index) => ({
      ...received(state, of),
      attachments: [],
      change: `g${String(index + 1)}`,
      claims: of.claims.map((each) => ({ ...each })),
      fen: of.amount,
      reasons: of.reasons,
      leave: of.leave,
    })),
    counterclaimWithdrawals: openCounterclaimWithdrawals(state.claims)
      .filter(({ counterclaim }) => names.has(counterclaim))
      .map((of, index) => ({
        ...received(state, of),
        attachments: [],
        withdrawal: `k${String(index + 1)}`,
        counterclaim: named(of.counterclaim),
        reasons: of.reasons,
        afterDebate: of.afterDebate,
      })),
  };
}

type Bills = NonNullable<NonNullable<CaseState['filing']['transferred']>['bills']>;

/** Relief of a bill as it stands: what was granted, and what nobody has decided on. A no may be asked again there. */
export const reliefOf = ({ fees }: CaseState, bill: CaseBill): Bills[number]['relief'] =>
  fees.relief
    .filter((asked) => asked.bill === bill.id && asked.decided !== 'denied')
    .map(({ kind, reason, attachments, decided }) => ({
      kind,
      reason,
      attachments: [...attachments],
      ...(decided === null
        ? {}
        : {
            granted: {
              ...(kind === 'deferred' ? {} : { fen: bill.amount }),
              // A term that was reckoned begins anew; a day that a judge named stays.
              ...(bill.days === null ? { dueOn: bill.dueOn } : {}),
            },
          }),
    }));

/** Each bill as it goes there, under the name it has there. */
export const billsThatGo = (state: CaseState): Bills => {
  const names = counterclaimNames(state);
  return paidThatGoes(state).map(({ bill, paid }) => ({
    bill: names.get(bill.id) ?? bill.id,
    paid,
    relief: reliefOf(state, bill),
  }));
};

/** Plaintiffs who have chosen to file online: by the complaint itself, and nobody by coming to the counter (OLR-4.2.4). */
export const filedOnline = (state: CaseState): readonly string[] =>
  partiesOf(state.participation, 'plaintiff')
    .filter(({ id }) => consentAnswer(state, 'filing', id)?.status === 'agreed')
    .map(({ id }) => id);

/** `when`: how the time before is called there. */
export const handedInOf = (state: CaseState, when: string = earlier(state)): Brought => ({
  added: state.participation.added.flatMap(({ participant, as, instance, reasons }) => {
    // Whoever took their place claims there what they claimed.
    const now = whoStandsNow(state, participant);
    const who = parties(state.participation).find(({ id }) => id === now);
    return who === undefined ? [] : [{ participant: now, name: who.name, as, instance, reasons }];
  }),
  ...evidenceOf(state, when),
  ...closuresOf(state),
  ...answersOf(state),
  ...claimsOf(state),
  ...withdrawalsOf(state, when),
});
