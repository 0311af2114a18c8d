import type { Instant, Json } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, offerUnless } from '@xiezhi/kernel';
import {
  absenceDecided,
  consentStanding,
  consequences,
  fields,
  joinedCounterclaims,
  madeInTime,
  openConversions,
  participant,
  parties,
  partiesOf,
  plannedEnd,
  isOfThirdParty,
  stillAsks,
  waitsForConversion,
  yesAfter,
} from '@xiezhi/record';
import type { CaseState, Hearing, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { inTheirPlace, inTheirPlaceAt, standstillAt } from '../shared/in-their-place.ts';
import { leaving } from '../shared/leaving.ts';
import { hadGoodReason, letOffOnline } from '../shared/let-off.ts';
import { lettingGo, nobody } from '../shared/letting-go.ts';
import {
  aSignedJudgmentIsTakenBackFirst,
  isUnjudged,
} from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';
import { summonedTo } from '../shared/summons.ts';
import { running } from './commands.ts';
import { faultsAbout, toldOfFaults } from './faults.ts';
import { consequenceOfTheSide } from './rules/consequence-of-the-side.ts';
import { askedIsAnswered } from './rules/asked-is-answered.ts';
import { faultsAreAnswered } from './rules/faults-are-answered.ts';
import { noRequestWaits } from './rules/no-request-waits.ts';
import { nothingFollowsWhileSuspended } from './rules/nothing-follows-while-suspended.ts';
import { onlyOfAHearing } from './rules/only-of-a-hearing.ts';
import { onlyWhoWasSummoned } from './rules/only-who-was-summoned.ts';
import { onlyWhoAgreed } from './rules/only-who-agreed.ts';

export interface Absence {
  readonly who: Participant;
  readonly hearing: Hearing;
}

export const absenceKey = ({ who, hearing }: Absence): string => `${who.id}.${hearing.id}`;

/** Of these a judge is to say something now: of none while a judgment is signed. */
export const absences = (state: CaseState): readonly Absence[] =>
  state.judgment.made === null ? unsaid(state) : [];

/** Sittings that were held without a party, on which no judge has said anything. */
const unsaid = (state: CaseState): readonly Absence[] =>
  !running(state) || !isUnjudged(state)
    ? []
    : state.hearing.hearings.flatMap((hearing) => {
        const { held } = hearing;
        if (held === null || hearing.replacedBy !== null) return [];
        return parties(state.participation)
          .map((who) => ({ who, ids: inTheirPlace(state, who.id) }))
          .filter(({ ids }) => !held.present.some((id) => ids.includes(id)))
          .filter(
            ({ who }) =>
              !state.conversion.absences.some(
                (one) =>
                  one.hearing === hearing.id &&
                  inTheirPlaceAt(state, who.id, hearing.at).includes(one.participant),
              ),
          )
          .map(({ who }) => ({ who, hearing }));
      });

/** Was this party to take part online, as it stood when the sitting was fixed? */
export const wasOnline = ({ who, hearing }: Absence): boolean =>
  hearing.expected[who.id] === 'online';

/** As it is known today: also when the word on it came after the sitting. */
export const letOff = (state: CaseState, { who, hearing }: Absence): boolean =>
  hadGoodReason(state, { ids: inTheirPlace(state, who.id), hearing });

/** What waits for a word was asked for before the sitting was over. */
const askedInTime = (state: CaseState, { who, hearing }: Absence): boolean => {
  const end = plannedEnd(hearing);
  const ids = inTheirPlace(state, who.id);
  return (
    ids.some((id) => {
      const answer = state.consent.answers[id]?.[hearing.purpose];
      return answer?.status === 'withdrawing' && (answer.withdrawal?.from ?? answer.at) <= end;
    }) ||
    openConversions(state.conversion).some(
      (one) =>
        ids.includes(one.participant) &&
        one.step === hearing.purpose &&
        madeInTime(state, one, hearing),
    )
  );
};

/** They said that they could not, and yes after that: what they said first bears on that sitting no more, unless the judge thinks so. */
const saidYesSince = (state: CaseState, absence: Absence): readonly Told[] => {
  const { who, hearing } = absence;
  const ids = inTheirPlace(state, who.id);
  return (wasOnline(absence) ? state.conversion.requests : [])
    .filter(
      (one) => ids.includes(one.participant) && one.step === hearing.purpose && !one.notTheirs,
    )
    .flatMap((one) => {
      const yes = yesAfter(state, one, hearing);
      return yes === null
        ? []
        : {
            code: 'said-yes-since',
            facts: {
              name: participant(state.participation, one.participant)?.name ?? '',
              knownAt: one.knownAt ?? minuteOf(one.at),
              yes,
            },
          };
    });
};
const minuteOf = (at: Instant): string => `${courtDayOf(at)}T${courtTimeOf(at)}`;

/** What of theirs, or of those whose place they took, waits for a word about that step. */
function waiting(state: CaseState, { who, hearing: { purpose } }: Absence) {
  const ids = inTheirPlace(state, who.id);
  return {
    conversion: ids.some((id) => waitsForConversion(state.conversion, id, purpose)),
    withdrawal: ids.some((id) => consentStanding(state, purpose, id) === 'withdrawing'),
  };
}

/** No other plaintiff would be left in the suit. */
const isWhole = ({ participation }: CaseState, { id, side }: Participant): boolean =>
  side === 'plaintiff' && partiesOf(participation, 'plaintiff').every((one) => one.id === id);

/**
 * OLR-6.1, CPL-146, CPL-147: what follows for whoever was to take part, online or in person, and stayed away is for a judge
 * to say, by the law of procedure. A fault of the court is a good reason; the judge weighs it.
 */
export const decideAbsence = command({
  name: 'conversion.decide-absence',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-6.1.1', 'OLR-6.1.2', 'OLR-25.2.3', 'CPL-146', 'CPL-147'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    unsaid(state).map((one) =>
      offerUnless(absenceKey(one), one, [
        aSignedJudgmentIsTakenBackFirst({ state }),
        faultsAreAnswered({
          faults: faultsAbout(state, one),
          hearing: one.hearing.id,
          onlineHearing: one.hearing.purpose === 'hearing' && wasOnline(one),
          name: one.who.name,
        }),
        noRequestWaits({
          letOff: inTheirPlace(state, one.who.id).some((id) =>
            letOffOnline(state, one.hearing, id),
          ),
          excused: inTheirPlace(state, one.who.id).some((id) => one.hearing.excused.includes(id)),
          isHearing: one.hearing.purpose === 'hearing',
          inTime: wasOnline(one) && askedInTime(state, one),
          ...waiting(state, one),
          name: one.who.name,
        }),
        askedIsAnswered({ state, ...one }),
        nothingFollowsWhileSuspended({ suspension: state.suspension }),
      ]),
    ),
  tells: ({ state }, one) => [
    {
      code: 'summoned',
      facts: {
        summoned: summonedTo(state, one.hearing).filter(
          ({ participant }) => participant === one.who.id,
        ) as unknown as Json,
      },
    },
    ...toldOfFaults(state, one),
    ...saidYesSince(state, one),
    ...(wasOnline(one) ? [] : [{ code: 'in-person', facts: { name: one.who.name } }]),
    ...(one.who.side === 'plaintiff' && !isWhole(state, one.who)
      ? [{ code: 'others-remain', facts: { name: one.who.name } }]
      : []),
  ],
  input: z.object({
    consequence: fields.choice(consequences),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('consequence'), field('reasons'))],
  decide({ state, offer: { who, hearing }, input }) {
    const { consequence } = input;
    const asks = stillAsks(state, who);
    const [first, ...rest] = [
      onlyWhoAgreed({ wasOnline: wasOnline({ who, hearing }), consequence, name: who.name }),
      onlyOfAHearing({ purpose: hearing.purpose, consequence }),
      consequenceOfTheSide({ claiming: asks !== null, consequence }),
      onlyWhoWasSummoned({
        inTime: summonedTo(state, hearing).some((one) => one.participant === who.id && one.inTime),
        standstill: standstillAt(state, hearing.at),
        consequence,
        name: who.name,
      }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const decided = { participant: who.id, hearing: hearing.id, ...input };
    if (consequence !== 'deemed-withdrawn')
      return accept([absenceDecided.make({ shared: decided })]);
    if (asks === 'counterclaim') {
      const counterclaims = joinedCounterclaims(state.claims)
        .filter(({ participant }) => participant === who.id)
        .map(({ id }) => id);
      const gone = lettingGo(state, { over: counterclaims });
      const shared = { ...decided, counterclaims, ...gone.named };
      return accept([absenceDecided.make({ shared }), ...gone.entries]);
    }
    const whole = isWhole(state, who);
    // A third party's own claim ends with it; the suit of the others is tried on.
    const own = joinedCounterclaims(state.claims)
      .filter((one) => isOfThirdParty(one) && one.participant === who.id)
      .map(({ id }) => id);
    const gone = whole ? nobody : lettingGo(state, { leaver: who.id, over: own });
    return accept([
      absenceDecided.make({
        shared: {
          ...decided,
          whole,
          ...(own.length === 0 ? {} : { counterclaims: own }),
          ...gone.named,
        },
      }),
      // One of several leaves; the suit of the others goes on.
      ...(whole ? [] : leaving(state, who.id, 'deemed-withdrawn')),
      ...gone.entries,
    ]);
  },
  example: { consequence: 'none', reasons: '当时平台有故障，另行安排。' },
});
