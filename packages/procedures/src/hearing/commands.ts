import type { CourtDay, Instant, Refusal } from '@xiezhi/kernel';
import {
  byPolicy,
  courtDayOf,
  instantFromMillis,
  offer,
  offerUnless,
  technical,
} from '@xiezhi/kernel';
import {
  active,
  fields,
  hearingHeld,
  hearingScheduled,
  modeFor,
  participant,
  parties,
  postponementDecided,
  postponementRequested,
  purposes,
  standing,
  upcoming,
  suitEnd,
} from '@xiezhi/record';
import type { CaseState, Hearing } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Accepted } from '../framework/index.ts';
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
import { toldOfOpenAnswers, toldOfOpenMatters } from '../shared/open-matters.ts';
import { courtHour, letGo, roomHour } from '../shared/rooms.ts';
import { policyDays } from '../shared/settings.ts';
import { closedOnlyOnAGround } from './rules/closed-only-on-a-ground.ts';
import { inWorkingHours } from './rules/in-working-hours.ts';
import { nobodyIsPutOnline } from './rules/nobody-is-put-online.ts';
import { shortNoticeNeedsAReason } from './rules/short-notice-needs-a-reason.ts';
import { noSittingWhileSuspended } from './rules/no-sitting-while-suspended.ts';
import { threeDaysNotice } from './rules/three-days-notice.ts';
import { procedureOf } from './sitting.ts';
import { mine } from './speaking.ts';
import { toldOfSummons } from './summons.ts';
import { toldOfRunningTerms } from './within-terms.ts';

const bench = ['clerk', 'judge'] as const;
const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** `2026-11-24T09:30` at the court to a moment. */
const courtTime = (text: string): Instant => instantFromMillis(Date.parse(`${text}:00.000+08:00`));

export const mayBeHeld = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null;

const scheduleInput = z.object({
  purpose: fields.choice(purposes),
  at: fields.momentAhead(),
  place: fields.text(120),
  onlineOnly: fields.yesNo().optional(),
  open: fields.yesNo(),
  closedFor: fields.text(300).optional(),
  reasons: fields.text(500).optional(),
});

interface Fixing {
  readonly state: CaseState;
  readonly input: z.infer<typeof scheduleInput>;
  readonly today: CourtDay;
  readonly now: Instant;
  readonly days: number;
  readonly law: Law;
}

/** Everything that stands in the way of that day, at once. */
function obstacles({ state, input, today, now, days, law }: Fixing): readonly Refusal[] {
  const at = courtTime(input.at);
  const sitting = { purpose: input.purpose, procedure: procedureOf(state) };
  const about = { ...sitting, ...input, today, on: courtDayOf(at) };
  const replacing = upcoming(state.hearing, input.purpose) !== null;
  return [
    at <= now ? refusal('hearing/in-the-past', technical, [mendField('at')]) : null,
    threeDaysNotice(about),
    shortNoticeNeedsAReason({ ...about, days, reasons: input.reasons }),
    inWorkingHours({ at, law, reasons: input.reasons }),
    nobodyIsPutOnline({
      state,
      purpose: input.purpose,
      onlineOnly: input.onlineOnly === true,
    }),
    closedOnlyOnAGround({ ...input, closedFor: input.closedFor }),
    replacing && input.reasons === undefined
      ? refusal('hearing/say-why-changed', technical, [mendField('reasons')])
      : null,
  ].filter((one) => one !== null);
}

/** The room of the new sitting is taken for that hour, whoever else asks at the same moment; that of the old let go. */
function rooms(
  state: CaseState,
  replaced: Hearing | null,
  sitting: Pick<Hearing, 'at' | 'place' | 'onlineOnly'>,
): Pick<Accepted, 'unique' | 'released'> {
  const before = replaced === null ? null : roomHour(state, replaced);
  const value = roomHour(state, sitting);
  const hour = courtHour(sitting.at);
  return {
    released: before === null ? [] : letGo([before]),
    unique:
      value === null
        ? []
        : [
            {
              space: 'room',
              value,
              taken: refusal(
                'hearing/room-taken',
                byPolicy('one-room-one-case'),
                [mendField('place'), mendField('at')],
                { place: sitting.place, on: courtDayOf(sitting.at), from: hour, to: hour + 1 },
              ),
            },
          ],
  };
}

/** Fixes day, hour and place, or another day in place of one that was fixed. */
export const scheduleHearing = command({
  name: 'hearing.schedule',
  on: 'case',
  by: bench,
  basis: ['CPL-139', 'CPL-137'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    mayBeHeld(state) ? [offerUnless('', {}, [noSittingWhileSuspended(state)])] : [],
  // Of the sitting that another day would replace.
  tells: ({ state }) =>
    [upcoming(state.hearing, 'hearing')].flatMap((one) =>
      one === null ? [] : toldOfSummons(state, one),
    ),
  warns: ({ state, today, law }, { purpose, at }) =>
    purpose === 'hearing' ? toldOfRunningTerms(state, courtDayOf(courtTime(at)), today, law) : [],
  input: scheduleInput,
  ask: [
    page('when', field('purpose'), field('at'), field('place'), field('onlineOnly')),
    page('open', field('open'), neededWhen('closedFor', 'open', ['false']), field('reasons')),
  ],
  prefill: ({ state }) => ({
    purpose: state.judgment.made === null ? 'hearing' : 'pronouncement',
    onlineOnly: false,
    open: true,
  }),
  decide({ state, input, today, now, law, facts }) {
    const days = policyDays(facts.court, 'hearing-notice-days');
    const [first, ...rest] = obstacles({ state, input, today, now, days, law });
    if (first) return refuse(first, ...rest);
    const replaced = upcoming(state.hearing, input.purpose);
    const { purpose, place, reasons } = input;
    const sitting = { at: courtTime(input.at), place, onlineOnly: input.onlineOnly === true };
    const scheduled = hearingScheduled.make({
      shared: {
        ...sitting,
        hearing: `h${String(state.hearing.hearings.length + 1)}`,
        attendance: parties(state.participation).map(({ id }) => ({
          participant: id,
          manner: modeFor(state, purpose, id) === 'online' ? 'online' : 'in-person',
        })),
        purpose,
        closedFor: input.open ? undefined : input.closedFor,
        replaces: replaced?.id,
        reasons,
      },
    });
    return accept([scheduled], rooms(state, replaced, sitting));
  },
  example: { purpose: 'hearing', at: '2026-12-15T09:30', place: '第六法庭', open: true },
});

/** Sittings that are fixed and have not been held: another day can be asked for. */
export const ahead = (state: CaseState): readonly Hearing[] =>
  mayBeHeld(state) ? standing(state.hearing).filter((one) => one.held === null) : [];

export const requestPostponement = command({
  name: 'hearing.request-postponement',
  on: 'case',
  by: people,
  basis: ['CPL-149'],
  needs: {},
  offers: ({ state, actor }) =>
    ahead(state).flatMap((one) =>
      mine(state, actor).map((participant) =>
        offer(`${one.id}.${participant}`, { hearing: one.id, participant }),
      ),
    ),
  input: z.object({ reason: fields.longText(2000), attachments: fields.files() }),
  ask: [page('reason', field('reason'), field('attachments'))],
  decide: ({ offer: at, input }) =>
    accept([postponementRequested.make({ shared: { ...at, ...input } })]),
  example: { reason: '那天要住院手术，附医院通知。', attachments: [] },
});

/** Another day, or not: for the judge, with reasons. A new day is fixed by scheduling anew. */
export const decidePostponement = command({
  name: 'hearing.decide-postponement',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-149'],
  needs: {},
  offers: ({ state }) =>
    standing(state.hearing)
      .filter((one) => one.postponement !== null)
      .map((one) => offer(one.id, { hearing: one.id })),
  tells: ({ state }, { hearing }) => [
    ...(standing(state.hearing).some(({ id, held }) => id === hearing && held !== null)
      ? [{ code: 'held', facts: {} }]
      : []),
    {
      code: 'asked',
      facts: {
        asked: standing(state.hearing)
          .filter(({ id }) => id === hearing)
          .flatMap(({ postponement }) => postponement?.requests ?? [])
          .map(
            (one) =>
              `${participant(state.participation, one.participant)?.name ?? ''}：${one.reason}`,
          ),
      },
    },
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide({ state, offer: at, input }) {
    const granted = input.decision === 'granted';
    const { hearing } = at;
    const decided = postponementDecided.make({
      shared: { hearing, granted, reasons: input.reasons },
    });
    const off = standing(state.hearing).filter(
      (one) => granted && one.id === hearing && one.held === null,
    );
    const held = off.map((one) => roomHour(state, one)).filter((one) => one !== null);
    return accept([decided], { released: letGo(held) });
  },
  example: { decision: 'granted', reasons: '理由正当，另定日期。' },
});

const withPrincipals = (
  { participation }: CaseState,
  ids: readonly string[],
): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, ...[participant(participation, id)?.principal ?? []].flat()]));

/** Who was there. Everybody not named was absent. */
export const recordHearing = command({
  name: 'hearing.record',
  on: 'case',
  by: bench,
  basis: ['CPL-150', 'OLR-7.3.1'],
  needs: {},
  offers: ({ state, now }) =>
    standing(state.hearing)
      .filter((one) => one.held === null && one.at <= now)
      .map((one) => offer(one.id, one)),
  tells: ({ state, today, law }, one) => [
    ...toldOfSummons(state, one),
    ...(one.purpose === 'hearing'
      ? [...toldOfOpenMatters(state, law), ...toldOfOpenAnswers(state, today, law)]
      : []),
  ],
  input: z.object({
    online: fields.participants().optional(),
    inPerson: fields.participants().optional(),
    identityChecked: fields.confirmation(),
    note: fields.longText(4000),
  }),
  ask: [
    page('present', field('online'), field('inPerson'), field('identityChecked')),
    page('note', field('note')),
  ],
  decide({ state, offer: at, input }) {
    // An agent who was there was there for the party.
    const online = withPrincipals(state, input.online ?? []);
    const inPerson = withPrincipals(state, input.inPerson ?? []);
    const twice = parties(state.participation).filter(
      ({ id }) => online.has(id) && inPerson.has(id),
    );
    if (twice.length > 0)
      return refuse(
        refusal('hearing/in-two-places', technical, [mendField('online'), mendField('inPerson')], {
          names: twice.map(({ name }) => name),
        }),
      );
    const attendance = active(state.participation)
      .filter((one) => one.side !== null && one.role !== 'agent')
      .map((one) => ({
        participant: one.id,
        manner: inPerson.has(one.id)
          ? ('in-person' as const)
          : online.has(one.id)
            ? ('online' as const)
            : ('absent' as const),
      }));
    return accept([hearingHeld.make({ shared: { hearing: at.id, attendance, note: input.note } })]);
  },
  example: { online: ['p1'], identityChecked: true, note: '法庭调查、法庭辩论、最后陈述。' },
});
