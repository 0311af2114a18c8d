import type { NewEntry } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, RecusalApplication } from '@xiezhi/record';
import {
  bodyLetGo,
  challengedName,
  fields,
  isOwn,
  openReconsiderations,
  openRecusals,
  participant,
  participationEnded,
  recusalDecided,
  recusalOutcomes,
  recusalReconsidered,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Role, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { courtOfCase } from '../shared/facts.ts';
import { presiding, saidAs } from './apply.ts';
import { nobodyDecidesOnThemselves } from './rules/nobody-decides-on-themselves.ts';
import { whoDecides } from './rules/who-decides.ts';

interface Asked {
  readonly state: CaseState;
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  readonly facts: { readonly court: CourtProfile | null };
}

/** Whoever became president since presides as well. */
const presidesNow = (
  { participation }: CaseState,
  court: CourtProfile | null,
  { role, against }: RecusalApplication,
): boolean =>
  presiding(court, role, participant(participation, against)?.person ?? null).president === true;

/** What of these is this actor's to decide. */
const decidedBy = (open: readonly RecusalApplication[], { state, actor, roles, facts }: Asked) =>
  open
    .filter((one) => roles.has(whoDecides(one)) && !presidesNow(state, facts.court, one))
    .map((one) =>
      offerUnless(one.id, one, [
        nobodyDecidesOnThemselves({
          against: participant(state.participation, one.against)?.person ?? null,
          person: actor.person,
        }),
      ]),
    );

const toldOf = (state: CaseState, one: RecusalApplication): readonly Told[] => [
  {
    code: 'application',
    facts: {
      of: participant(state.participation, one.participant)?.name ?? '',
      name: challengedName(state, one.against),
      role: saidAs(one),
      ground: one.ground,
      reasons: one.reasons,
      heard: one.heard,
      own: isOwn(one),
      repeats: one.repeats !== undefined,
      news: one.news ?? '',
    },
  },
  ...filesBeside(one.attachments),
];

/**
 * With whoever is to withdraw the place on the bench is free, and somebody else is assigned; of a body the others go on, and where
 * nobody of it is left, or it acts on paper, another is commissioned.
 */
function withWhatFollows(
  decision: NewEntry,
  { appraisal }: CaseState,
  { against, commission }: RecusalApplication,
  { outcome, reasons }: { readonly outcome: string; readonly reasons: string },
): readonly [NewEntry, ...NewEntry[]] {
  if (outcome !== 'withdraws') return [decision];
  const onPaper =
    against === commission ? appraisal.commissions.find(({ id }) => id === commission) : undefined;
  return onPaper === undefined
    ? [
        decision,
        participationEnded.make({ shared: { participant: against, why: 'recusal', reasons } }),
      ]
    : [
        decision,
        bodyLetGo.make({
          shared: {
            ...{ commission: onPaper.id, application: onPaper.application, body: onPaper.body },
            why: 'recusal',
          },
        }),
      ];
}

const answer = {
  on: 'case',
  by: ['president', 'judge'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
} as const;
const input = z.object({
  outcome: fields.choice(recusalOutcomes),
  reasons: fields.longText(4000),
});
const ask = [page('decision', field('outcome'), field('reasons'))] as const;

export const decideRecusal = command({
  ...answer,
  name: 'recusal.decide',
  basis: ['CPL-47', 'CPL-49', 'CPL-50'],
  offers: (about) => decidedBy(openRecusals(about.state), about),
  tells: ({ state }, one) => toldOf(state, one),
  input,
  ask,
  decide({ state, offer: one, input: said }) {
    const decision = recusalDecided.make({
      shared: { application: one.id, commission: one.commission, ...said },
    });
    return accept(withWhatFollows(decision, state, one, said));
  },
  example: { outcome: 'stays', reasons: '同学关系本身不影响公正审理，没有其他往来的证据。' },
});

export const reconsiderRecusal = command({
  ...answer,
  name: 'recusal.reconsider',
  basis: ['CPL-49', 'CPL-50'],
  offers: (about) => decidedBy(openReconsiderations(about.state), about),
  tells: ({ state }, one) => [
    ...toldOf(state, one),
    { code: 'again', facts: { reasons: one.again?.reasons ?? '' } },
  ],
  input,
  ask,
  decide({ state, offer: one, input: said }) {
    const decision = recusalReconsidered.make({
      shared: { application: one.id, commission: one.commission, ...said },
    });
    return accept(withWhatFollows(decision, state, one, said));
  },
  example: { outcome: 'stays', reasons: '照片摄于十年前，不能证明现在有往来。维持原决定。' },
});

/** CPL-49: of a president who hears the case the judicial committee decides; the clerk of the case enters what it decided. */
export const recordCommitteeDecision = command({
  name: 'recusal.record-committee-decision',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-49', 'CPL-50'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state, facts }) =>
    [...openRecusals(state), ...openReconsiderations(state)]
      .filter((one) => one.president === true || presidesNow(state, facts.court, one))
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    ...toldOf(state, one),
    ...(one.again === null ? [] : [{ code: 'again', facts: { reasons: one.again.reasons } }]),
  ],
  input: input.extend({ committeeOn: fields.day() }),
  ask: [page('decision', field('committeeOn'), field('outcome'), field('reasons'))],
  decide({ state, offer: one, input: said, today }) {
    const from = one.again?.receivedOn ?? one.receivedOn;
    if (said.committeeOn > today || said.committeeOn < from)
      return refuse(
        refusal('recusal/when-the-committee', technical, [mendField('committeeOn')], { from }),
      );
    const decision = (one.again === null ? recusalDecided : recusalReconsidered).make({
      shared: { application: one.id, ...said },
    });
    return accept(withWhatFollows(decision, state, one, said));
  },
  example: {
    outcome: 'stays',
    reasons: '同学关系本身不影响公正审理，没有其他往来的证据。',
    committeeOn: '2026-03-04',
  },
});
