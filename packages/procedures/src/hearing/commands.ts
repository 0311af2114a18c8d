import type { CourtDay, Instant, Refusal } from '@xiezhi/kernel';
import { courtDayOf, momentAtCourt, offerUnless, technical } from '@xiezhi/kernel';
import {
  closedBy,
  fields,
  hearingScheduled,
  hearsEvidence,
  modeFor,
  parties,
  purposes,
  sittingToCome,
  suitEnd,
  toBeHeard,
  unrecorded,
  upcoming,
} from '@xiezhi/record';
import type { CaseState, CourtProfile, Hearing } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Accepted, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import type { OtherSitting } from '../shared/other-sittings.ts';
import {
  elsewhere,
  lengths,
  othersThen,
  saidOf,
  sitsElsewhere,
  wanted,
} from '../shared/other-sittings.ts';
import type { Place } from '../shared/rooms.ts';
import { heldFor, isNoRoom, letGo, roomQuarters } from '../shared/rooms.ts';
import { mediatedFirstBeforeTheTrial } from '../shared/rules/mediated-first-before-the-trial.ts';
import { policyDays } from '../shared/settings.ts';
import { closedOnlyOnAGround } from './rules/closed-only-on-a-ground.ts';
import { inWorkingHours } from './rules/in-working-hours.ts';
import { nobodyIsPutOnline } from './rules/nobody-is-put-online.ts';
import { shortNoticeNeedsAReason } from './rules/short-notice-needs-a-reason.ts';
import { noSittingWhileSuspended } from './rules/no-sitting-while-suspended.ts';
import { threeDaysNotice } from './rules/three-days-notice.ts';
import { oneBenchOneSitting } from './rules/one-bench-one-sitting.ts';
import { oneRoomOneSitting, roomTaken } from './rules/one-room-one-sitting.ts';
import { procedureOf } from './sitting.ts';
import { toldOfSummons } from './summons.ts';
import { toldOfWitnesses } from './witnesses.ts';
import { toldOfRunningTerms } from './within-terms.ts';

const bench = ['clerk', 'judge'] as const;

export const mayBeHeld = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null;

const scheduleInput = z.object({
  purpose: fields.choice(purposes),
  at: fields.momentAhead(),
  minutes: fields.choice(lengths).optional(),
  place: fields.room(),
  elsewhere: fields.text(120).optional(),
  onlineOnly: fields.yesNo().optional(),
  open: fields.yesNo(),
  earlier: fields.choice(['took-place', 'did-not']).optional(),
  reasons: fields.text(500).optional(),
});

interface FixingFacts {
  readonly court: CourtProfile | null;
  readonly others: readonly OtherSitting[] | null;
}

interface Fixing {
  readonly state: CaseState;
  readonly input: z.infer<typeof scheduleInput>;
  readonly today: CourtDay;
  readonly now: Instant;
  readonly days: number;
  readonly law: Law;
  readonly others: readonly OtherSitting[] | null;
  readonly byJudge: boolean;
}

/** Of that purpose, where none is ahead: whether it took place has to be said before another day stands beside it or in its place. */
const doubtfulSitting = (
  state: CaseState,
  purpose: Hearing['purpose'],
  now: Instant,
): Hearing | null =>
  sittingToCome(state.hearing, now, purpose) === null
    ? (unrecorded(state.hearing, now).findLast((one) => one.purpose === purpose) ?? null)
    : null;

/** In whose place the new day stands: that of a day to come, or of one on which nothing was held. What was held stands. */
const replacedBy = (
  state: CaseState,
  { purpose, earlier }: z.infer<typeof scheduleInput>,
  now: Instant,
): Hearing | null =>
  sittingToCome(state.hearing, now, purpose) ??
  (earlier === 'took-place' ? null : doubtfulSitting(state, purpose, now));

/** Everything that stands in the way of that day, at once. */
function obstacles(fixing: Fixing): readonly Refusal[] {
  const { state, input, today, now, days, law } = fixing;
  const place = wanted(input);
  const { at } = place;
  const sitting = { purpose: input.purpose, procedure: procedureOf(state) };
  const about = { ...sitting, ...input, today, on: courtDayOf(at) };
  const replacing = replacedBy(state, input, now) !== null;
  const doubtful = doubtfulSitting(state, input.purpose, now);
  return [
    // An inquiry or an exchange may help to settle it; what waits for the end of the mediation is the trial.
    input.purpose === 'hearing' ? mediatedFirstBeforeTheTrial(state) : null,
    at <= now ? refusal('hearing/in-the-past', technical, [mendField('at')]) : null,
    threeDaysNotice(about),
    shortNoticeNeedsAReason({ ...about, days, reasons: input.reasons }),
    inWorkingHours({ at, law, reasons: input.reasons }),
    nobodyIsPutOnline({
      state,
      purpose: input.purpose,
      onlineOnly: input.onlineOnly === true,
    }),
    closedOnlyOnAGround({ ...input, hearing: state.hearing }),
    place.place === ''
      ? refusal('hearing/say-where', technical, [mendField('elsewhere')])
      : oneRoomOneSitting({ place, others: fixing.others }),
    oneBenchOneSitting({ ...fixing, place, reasons: input.reasons }),
    doubtful !== null && input.earlier === undefined
      ? refusal('hearing/say-whether-it-took-place', technical, [mendField('earlier')], {
          on: courtDayOf(doubtful.at),
        })
      : null,
    replacing && input.reasons === undefined
      ? refusal('hearing/say-why-changed', technical, [mendField('reasons')])
      : null,
  ].filter((one) => one !== null);
}

/** The room of the new sitting is taken for that time, whoever else asks at the same moment; that of the old let go. */
const rooms = (
  state: CaseState,
  replaced: Hearing | null,
  sitting: Place,
): Pick<Accepted, 'unique' | 'released'> => ({
  released: replaced === null ? [] : letGo(heldFor(state, replaced)),
  unique: roomQuarters(state, sitting).map((value) => ({
    space: 'room',
    value,
    taken: roomTaken(sitting),
  })),
});

/** Where else the bench sits then, and that a place written out is none of the court's rooms. They may insist. */
function toldOfPlace(
  { state, facts }: { state: CaseState; facts: FixingFacts },
  place: Place,
): readonly Told[] {
  return [
    ...sitsElsewhere(state, place, facts.others).map(({ role, name, other }) => ({
      code: `${role}-elsewhere`,
      facts: { name, ...saidOf(other) },
      field: 'at',
    })),
    ...(!place.onlineOnly && isNoRoom(facts.court, place.place)
      ? [{ code: 'no-room', facts: { place: place.place }, field: 'place' }]
      : []),
  ];
}

/** Fixes day, hour and place, or another day in place of one that was fixed. */
export const scheduleHearing = command({
  name: 'hearing.schedule',
  on: 'case',
  by: bench,
  basis: ['CPL-139', 'CPL-137'],
  needs: { court: courtOfCase, others: othersThen },
  offers: ({ state }) =>
    mayBeHeld(state) ? [offerUnless('', {}, [noSittingWhileSuspended(state)])] : [],
  // Of the sitting that another day would replace.
  tells: ({ state, now }) => [
    ...[upcoming(state.hearing, 'hearing')].flatMap((one) =>
      one === null ? [] : toldOfSummons(state, one),
    ),
    ...unrecorded(state.hearing, now).map(({ at, purpose }) => ({
      code: 'not-recorded',
      facts: { at, purpose },
    })),
    ...toldOfWitnesses(state),
  ],
  warns: ({ state, today, law, facts }, input) => [
    ...(input.purpose === 'hearing'
      ? toldOfRunningTerms(state, courtDayOf(momentAtCourt(input.at)), today, law)
      : []),
    ...toldOfPlace({ state, facts }, wanted(input)),
  ],
  input: scheduleInput,
  ask: [
    page(
      'when',
      field('purpose'),
      field('at'),
      field('minutes'),
      field('place'),
      neededWhen('elsewhere', 'place', [elsewhere]),
      field('onlineOnly'),
    ),
    page('open', field('open'), field('earlier'), field('reasons')),
  ],
  unasked: ({ state, now }) => (unrecorded(state.hearing, now).length === 0 ? ['earlier'] : []),
  prefill: ({ state }) => ({
    purpose: state.judgment.made === null ? 'hearing' : 'pronouncement',
    minutes: '60',
    onlineOnly: false,
    open: state.judgment.made !== null || closedBy(state.hearing) === null,
  }),
  decide({ state, input, today, now, law, facts, roles }) {
    const days = policyDays(facts.court, 'hearing-notice-days');
    const byJudge = roles.has('judge');
    const { others } = facts;
    const about = { state, input, today, now, days, law, others, byJudge };
    const [first, ...rest] = obstacles(about);
    if (first) return refuse(first, ...rest);
    const replaced = replacedBy(state, input, now);
    const { purpose, reasons } = input;
    const sitting = wanted(input);
    const heard = toBeHeard(state.evidence);
    const scheduled = hearingScheduled.make({
      shared: {
        ...sitting,
        hearing: `h${String(state.hearing.hearings.length + 1)}`,
        attendance: parties(state.participation).map(({ id }) => ({
          participant: id,
          manner: modeFor(state, purpose, id) === 'online' ? 'online' : 'in-person',
        })),
        purpose,
        heard:
          hearsEvidence({ purpose }) && heard.length > 0
            ? heard.map(({ id, what }) => ({ application: id, name: what }))
            : undefined,
        closedFor: input.open ? undefined : closedBy(state.hearing)?.ground,
        replaces: replaced?.id,
        reasons,
      },
    });
    return accept([scheduled], rooms(state, replaced, sitting));
  },
  example: { purpose: 'hearing', at: '2026-12-15T09:30', place: '第六法庭', open: true },
});
