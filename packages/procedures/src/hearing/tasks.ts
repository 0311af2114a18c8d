import type { Instant, Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Hearing } from '@xiezhi/record';
import {
  hearsEvidence,
  holder,
  mayGoOn,
  modeFor,
  openCorrections,
  participant,
  parties,
  standing,
  toBeHeard,
  unsettled,
  upcoming,
  stillAsks,
} from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { inTheirPlace, stoodStillAt } from '../shared/in-their-place.ts';
import { hadGoodReason } from '../shared/let-off.ts';
import { missedTheHearing } from '../shared/missed-hearing.ts';
import { isOtherThanExpected } from '../shared/summons.ts';
import { closureTasks } from './closure.ts';

/** So many days from that of the moment on; a day on which the court does not work gives way to the next. */
function within(law: Law, from: Instant, count: number): Pick<Task, 'dueAt' | 'provisional'> {
  const { end, nominal } = law.deadline(courtDayOf(from), { count, unit: 'd' });
  return { dueAt: endOfDay(end ?? nominal), provisional: end === null };
}

/** Sittings and their transcripts are everybody's who takes part. */
const byClerk = { by: { role: 'clerk' }, label: 'parties' } as const;

/** Somebody was admitted to be heard after the last sitting, and no day is fixed: without one they never are (CPL-76). */
function waitsToBeHeard({ evidence, hearing }: CaseState): boolean {
  const sittings = standing(hearing).filter(hearsEvidence);
  return toBeHeard(evidence).some(
    ({ decidedAt }) =>
      decidedAt !== null && sittings.every(({ at }) => courtDayOf(at) < courtDayOf(decidedAt)),
  );
}

/**
 * Somebody who was never heard had a good reason to stay away: over them there is no judgment without another day (CPL-146,
 * CPL-147). A third party that asks for nothing is not waited for.
 */
const waitsForAnotherDay = (state: CaseState): boolean =>
  upcoming(state.hearing, 'hearing') === null &&
  missedTheHearing(state).some(
    (one) =>
      // OLR-25.2.3: whom a fault kept away, and whom a judge let off, is heard on another day, whatever they said before.
      (one.decided !== 'none' && hadGoodReason(state, one)) ||
      (one.decided === 'none' &&
        !one.heardBefore &&
        // A third party that asks for nothing is not waited for, but is summoned once to a day on which the suit goes on.
        (one.who.side !== 'third-party' ||
          stillAsks(state, one.who) !== null ||
          stoodStillAt(state, one.hearing.at))),
  );

/** A sitting is owed once the fee is paid or put off and the bench known; again when one was put off, or is to be held once more. */
function scheduling(state: CaseState): readonly Task[] {
  const { hearing, filing, fees, participation, judgment, suspension } = state;
  const wanted =
    judgment.pronouncedAt === null &&
    suspension.holds === null &&
    mayGoOn(fees) &&
    holder(participation, 'clerk') !== null &&
    (standing(hearing).every(({ purpose }) => purpose === 'exchange' || purpose === 'inquiry') ||
      waitsToBeHeard(state) ||
      waitsForAnotherDay(state));
  return wanted && filing.registeredAt !== null
    ? [
        {
          key: 'hearing/schedule',
          command: 'hearing.schedule',
          ...byClerk,
          basis: ['CPL-139'],
          opensAt: filing.registeredAt,
        },
      ]
    : [];
}

/**
 * OLR-25.2.3, CPL-149: a fault kept somebody from an exchange or an inquiry, or another day was granted: it is held once more,
 * unless one was held since, or a hearing, or a judge has said that nothing follows.
 */
const missedWithReason = (state: CaseState, { held, id, ...one }: Hearing): boolean =>
  held !== null &&
  parties(state.participation)
    .map((who) => inTheirPlace(state, who.id))
    .some(
      (ids) =>
        !held.present.some((who) => ids.includes(who)) &&
        hadGoodReason(state, { ids, hearing: { held, id, ...one } }) &&
        !state.conversion.absences.some(
          ({ participant: who, hearing, consequence }) =>
            ids.includes(who) && hearing === id && consequence === 'none',
        ),
    );

const isOwedOnceMore = (state: CaseState, one: Hearing): boolean =>
  (one.purpose === 'exchange' || one.purpose === 'inquiry') &&
  upcoming(state.hearing, one.purpose) === null &&
  !standing(state.hearing).some(
    (later) =>
      later.purpose === 'hearing' && later.held !== null && later.at > (one.putOffAt ?? one.at),
  ) &&
  (one.postponed || missedWithReason(state, one));

/** What was fixed again is looked at there. */
const isLastOfItsKind = ({ hearing }: CaseState, { purpose, replacedBy, seq }: Hearing): boolean =>
  replacedBy === null && hearing.hearings.every((one) => one.purpose !== purpose || one.seq <= seq);

const onceMore = (state: CaseState): readonly Task[] =>
  state.judgment.pronouncedAt === null && state.suspension.holds === null
    ? state.hearing.hearings
        .filter((one) => isLastOfItsKind(state, one) && isOwedOnceMore(state, one))
        .map((one): Task => ({
          key: `hearing/schedule/${one.id}`,
          command: 'hearing.schedule',
          ...byClerk,
          basis: ['OLR-25.2.3', 'CPL-149'],
          opensAt: one.held?.at ?? one.at,
        }))
    : [];

/**
 * A day was fixed, and since then a party that was to be online is to come in person, or one that was to come is online: the
 * sitting is fixed anew, and the party summoned so.
 */
function summoningAnew(state: CaseState, one: Hearing): readonly Task[] {
  const decided = state.consent.modes[one.purpose]?.modeByParty;
  const turned = parties(state.participation).some(({ id }) => {
    const now = modeFor(state, one.purpose, id);
    // Whoever came after a judge settled how the step is held waits for a word on that first.
    const isUnsettled = now === 'online' && decided !== undefined && decided[id] === undefined;
    return !isUnsettled && isOtherThanExpected(one.expected[id], now);
  });
  return one.held === null && turned && state.suspension.holds === null
    ? [
        {
          key: `hearing/summon-anew/${one.id}`,
          command: 'hearing.schedule',
          ...byClerk,
          basis: ['CPL-139', 'OLR-5.1.1'],
          opensAt: state.filing.registeredAt ?? one.at,
        },
      ]
    : [];
}

/** Before it is recorded: whether it takes place on that day, and who was there. */
const sitting = (one: Hearing, law: Law): readonly Task[] => [
  ...(one.postponement === null
    ? []
    : [
        {
          key: `hearing/postponement/${one.id}`,
          command: 'hearing.decide-postponement',
          by: { role: 'judge' },
          label: 'parties' as const,
          subject: one.id,
          basis: ['CPL-149'],
          opensAt: one.postponement.askedAt,
        },
      ]),
  ...(one.held === null
    ? [
        {
          key: `hearing/record/${one.id}`,
          command: 'hearing.record',
          ...byClerk,
          subject: one.id,
          basis: ['CPL-150'],
          opensAt: one.at,
          ...within(law, one.at, 1),
        },
      ]
    : []),
];

/** CPL-150: the transcript can be read within five days, so it is there by then. */
function transcript({ participation }: CaseState, one: Hearing, law: Law): readonly Task[] {
  if (one.held === null) return [];
  if (one.transcript === null) {
    return [
      {
        key: `transcript/upload/${one.id}`,
        command: 'transcript.upload',
        ...byClerk,
        subject: one.id,
        basis: ['CPL-150'],
        opensAt: one.held.at,
        ...within(law, one.held.at, 5),
      },
    ];
  }
  const opensAt = one.transcriptAt ?? one.held.at;
  const checks = unsettled(one).map((id): Task => {
    const whose = participant(participation, id);
    // Whoever has left, or died, has no act of their own any more; the clerk notes what there is to be noted.
    const who = whose?.to === null ? whose.person : null;
    return {
      key: `transcript/confirm/${one.id}/${id}`,
      command: who === null ? 'transcript.record-confirmation' : 'transcript.confirm',
      by: who === null ? { role: 'clerk' } : { person: who },
      subject: `${one.id}.${id}`,
      basis: ['OLR-34.1.2'],
      opensAt,
    };
  });
  const answers = new Map(openCorrections(one).map((asked) => [asked.participant, asked.askedAt]));
  return [
    ...checks,
    ...[...answers].map(([id, askedAt]): Task => ({
      key: `transcript/correction/${one.id}/${id}`,
      command: 'transcript.answer-correction',
      ...byClerk,
      subject: `${one.id}.${id}`,
      basis: ['CPL-150'],
      opensAt: askedAt,
    })),
  ];
}

export const tasks = ({ state, law }: DutyContext): readonly Task[] =>
  state.filing.registeredAt === null
    ? []
    : [
        ...scheduling(state),
        ...closureTasks(state),
        ...onceMore(state),
        ...standing(state.hearing).flatMap((one) => [
          ...summoningAnew(state, one),
          ...sitting(one, law),
          ...transcript(state, one, law),
        ]),
      ];
