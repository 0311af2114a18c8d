import type { PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { AuthorityStep, CaseBill, CaseState, HandedIn, Participant } from '@xiezhi/record';
import {
  active,
  authorityExtent,
  carriedSince,
  changeSubmitted,
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
  exhibitWithdrawn,
  jurisdictionObjected,
  openApplications,
  openChanges,
  openCounterclaimWithdrawals,
  openObjections,
  openWithdrawals,
  parties,
  partiesOf,
  partyAdded,
  standings,
  assistant,
  isAssistant,
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
  defences: one(defenceSubmitted),
  objections: one(jurisdictionObjected),
  counterclaims: one(counterclaimSubmitted),
  joined: z.array(z.object({ counterclaim: z.string(), reasons: z.string() })).optional(),
  counterclaimAnswers: one(counterclaimAnswered),
  changes: one(changeSubmitted),
  withdrawals: one(suitWithdrawalRequested),
  counterclaimWithdrawals: one(counterclaimWithdrawalRequested),
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

/** How the time before is called there. */
const earlier = ({ appeal }: CaseState): string =>
  appeal.retrialOpenedAt === null ? '移送以前' : '发回重审以前';

function evidenceOf(state: CaseState): Partial<Brought> {
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
        reasons: `${earlier(state)}已经撤回。`,
      })),
    secrets: exhibits.flatMap(({ id, confidential }) =>
      confidential === null
        ? []
        : [{ exhibit: id, ground: confidential, reasons: `${earlier(state)}已经决定。` }],
    ),
    applications: openApplications(state).map((of) =>
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
  objections: openObjections(state).map((of, index) => ({
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
    withdrawals: openWithdrawals(state.claims).map((of, index) => ({
      ...received(state, of),
      attachments: [],
      withdrawal: `w${String(index + 1)}`,
      reasons: of.reasons,
      afterDebate: of.afterDebate,
      ...(of.against === null ? {} : { against: [...of.against] }),
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
const reliefOf = ({ fees }: CaseState, bill: CaseBill): Bills[number]['relief'] =>
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

export const handedInOf = (state: CaseState): Brought => ({
  added: state.participation.added.flatMap(({ participant, as, instance, reasons }) => {
    // Whoever took their place claims there what they claimed.
    const now = whoStandsNow(state, participant);
    const who = parties(state.participation).find(({ id }) => id === now);
    return who === undefined ? [] : [{ participant: now, name: who.name, as, instance, reasons }];
  }),
  ...evidenceOf(state),
  ...answersOf(state),
  ...claimsOf(state),
});

const knownOf = [
  ...(['residentId', 'creditCode', 'representative', 'address', 'mobile', 'email'] as const),
  ...(['ethnicity', 'occupation', 'workplace', 'domicile'] as const),
];

/** What of this participant is known, as it was known there. */
const personalOf = (who: Participant): Readonly<Record<string, string>> =>
  Object.fromEntries(
    knownOf.flatMap((name) => {
      const known = who[name] ?? null;
      return known === null ? [] : [[name, known] as const];
    }),
  );

export const person = z.object({
  participant: z.string(),
  role: z.enum(['plaintiff', 'defendant', 'third-party', 'agent']),
  side: z.enum(['plaintiff', 'defendant', 'third-party']),
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  person: z.string().optional(),
  principal: z.string().optional(),
  authority: z.enum(['general', 'special', 'pending']).optional(),
  extent: authorityExtent.optional(),
  standing: z.enum(standings).optional(),
  personal: z.record(z.string(), z.string()),
});
type Person = z.infer<typeof person>;

/**
 * How far somebody acts for a party, there as here. One whose last day is over arrives as the party had named them, with the day:
 * the clock of that docket enters that it is over.
 */
const reachOf = ({
  authority,
  extent,
  lapsed,
}: Participant): Pick<Person, 'authority' | 'extent'> => ({
  ...(authority === null ? {} : { authority: lapsed?.authority ?? authority }),
  ...(extent === undefined ? {} : { extent }),
});

/** What came on their own word, or by a power of attorney; an assistant is named to each court by the agent. */
const standingOf = ({ standing }: Participant): Pick<Person, 'standing'> =>
  standing === null || standing === assistant ? {} : { standing };

/** Everybody who stands on a side, with the account that is theirs; the bench stays where it was. */
export const peopleOf = ({ participation }: CaseState): Person[] =>
  [
    ...parties(participation),
    ...active(participation).filter((one) => one.role === 'agent' && !isAssistant(one)),
  ].map((who) => ({
    participant: who.id,
    role: who.role as Person['role'],
    side: who.side ?? 'plaintiff',
    name: who.name,
    kind: who.kind,
    ...(who.person === null ? {} : { person: who.person }),
    ...(who.principal === null ? {} : { principal: who.principal }),
    ...reachOf(who),
    ...standingOf(who),
    personal: personalOf(who),
  }));
