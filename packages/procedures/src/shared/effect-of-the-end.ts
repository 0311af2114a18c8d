import type { CourtDay, Instant } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Paper } from '@xiezhi/record';
import {
  appealsAgainstJudgment,
  appealsAgainstRuling,
  bindingAgreement,
  effectiveOn,
  judgmentAbove,
  parties,
  standingDismissal,
  suitEnd,
} from '@xiezhi/record';
import { lastDayToAppeal } from './last-day-to-appeal.ts';
import { lastDayBeforeItBinds, madeFinalOn } from './ruling-in-force.ts';

/** Since when what ended the suit has effect; provisional while the calendar may still move that day. */
export interface Effect {
  readonly on: CourtDay;
  readonly provisional: boolean;
}

/** Rulings by which a suit, or the last of what was tried in it, ends. */
const ending: readonly unknown[] = [
  'withdrawal',
  'absence',
  'counterclaim-withdrawal',
  'unpaid',
  'counterclaim-unpaid',
  'termination',
];

/**
 * The day on which what ended the suit took effect: a judgment when nobody may appeal any more, or as the court above says;
 * a ruling when it is served on the last party; an agreement when it binds. Null while that has not come, or nobody can say.
 */
export function effectOfTheEnd(state: CaseState, law: Law): Effect | null {
  if (state.judgment.pronouncedAt !== null) return ofTheJudgment(state, law);
  const agreed = bindingAgreement(state.mediation)?.bindsFrom;
  if (agreed) return { on: agreed.on, provisional: false };
  const end = suitEnd(state);
  if (end === null) return null;
  if (end.how === 'dismissed') return ofTheDismissal(state, law);
  // A case goes to the other court when the ruling on that binds, and not before.
  return end.how === 'transferred'
    ? { on: courtDayOf(end.at), provisional: false }
    : ofTheRuling(state, end.at);
}

/** CPL-157, CPL-158: when nobody may appeal any more, or as soon as the court above has upheld it; in small claims at once (CPLI-277). */
function ofTheDismissal(state: CaseState, law: Law): Effect | null {
  const ruling = standingDismissal(state);
  const last = ruling === null ? null : lastDayBeforeItBinds(state, ruling, law);
  if (ruling === null || last === null) return null;
  const upheld = appealsAgainstRuling(state, ruling.id).some(
    ({ decided }) => decided?.outcome === 'upheld',
  );
  const atOnce = upheld || madeFinalOn(state, ruling) !== null;
  return { on: atOnce ? last : addDays(last, 1), provisional: false };
}

function ofTheJudgment(state: CaseState, law: Law): Effect | null {
  if (state.judgment.made?.final === true)
    return onAll(state, ({ id }) => effectiveOn(state.service, id, 'judgment')?.effective?.on);
  if (appealsAgainstJudgment(state).length > 0) {
    const on = judgmentAbove(state)?.effectiveOn ?? null;
    return on === null ? null : { on, provisional: false };
  }
  const last = parties(state.participation).map(({ id }) => lastDayToAppeal(state, id, law));
  const known = last.flatMap((one) => one ?? []);
  if (known.length === 0 || known.length < last.length) return null;
  // CPL-158: it has effect from the day after the last on which somebody may appeal, or from the end of an appeal in time.
  const days = [
    ...known.map(({ dueOn }) => addDays(dueOn, 1)),
    ...state.appeal.appeals.flatMap(({ ruling, withdrawnAt }) =>
      ruling === null && withdrawnAt !== null ? courtDayOf(withdrawnAt) : [],
    ),
  ];
  const on = days.toSorted().at(-1);
  return on === undefined ? null : { on, provisional: known.some((one) => one.provisional) };
}

const isEnding =
  (at: Instant) =>
  ({ template, extra, orderedAt }: Paper): boolean =>
    template === 'procedural-ruling' && ending.includes(extra['ruling']) && orderedAt >= at;

function ofTheRuling(state: CaseState, at: Instant): Effect | null {
  const papers = new Set(
    state.documents.papers.filter(isEnding(at)).flatMap(({ file }) => file?.sha256 ?? []),
  );
  return onAll(state, ({ id }) =>
    state.service.services
      .filter(
        (one) => one.addressee === id && one.papers.some(({ file }) => papers.has(file.sha256)),
      )
      .flatMap(({ effective }) => effective?.on ?? [])
      .toSorted()
      .at(0),
  );
}

/** The day on which the last of the parties had it; null while one has not. */
function onAll(
  { participation }: CaseState,
  servedOn: (one: { readonly id: string }) => CourtDay | undefined,
): Effect | null {
  const all = parties(participation).map(servedOn);
  const days = all.flatMap((day) => day ?? []);
  const on = days.toSorted().at(-1);
  return on === undefined || days.length < all.length ? null : { on, provisional: false };
}
