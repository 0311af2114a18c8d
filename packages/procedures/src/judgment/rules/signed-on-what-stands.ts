import type { CourtDay } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { holder, standing } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { sharesMakeTheWhole } from '../../shared/rules/shares-make-the-whole.ts';
import { feeToShare } from '../../shared/shares.ts';
import { absenceIsDecidedFirst } from './absence-is-decided-first.ts';
import { answerTimeBeforeAbsence } from './answer-time-before-absence.ts';
import { inAbsenceOnlyWhenSummoned } from './in-absence-only-when-summoned.ts';
import { restsOnAdmitted } from './rests-on-admitted.ts';

interface Signed {
  readonly state: CaseState;
  readonly today: CourtDay;
  readonly law: Law;
}

/** A hearing held since the draft, of which it says nothing. */
const heardSince = ({ hearing, judgment: { draftedAt } }: CaseState): boolean =>
  draftedAt !== null &&
  standing(hearing).some(
    ({ purpose, held, at }) => purpose === 'hearing' && held !== null && at > draftedAt,
  );

/** Whoever judges drafts: another judge signs nothing that somebody else wrote. */
const byAnother = ({ participation, judgment: { draftedBy } }: CaseState): boolean =>
  draftedBy !== null && holder(participation, 'judge')?.person !== draftedBy;

/** What makes that the draft is written anew, whatever day it is. */
export const draftedAnewFor = (state: CaseState): string | null =>
  state.judgment.outdated ??
  (byAnother(state) ? 'bench' : null) ??
  (heardSince(state) ? 'hearing' : null);

/** What no longer lets it be signed as it was signed then, whatever day it is; null also of what is not signed. */
export function changedSince(state: CaseState): string | null {
  const { made } = state.judgment;
  if (made === null) return null;
  const unsigned = { ...state, judgment: { ...state.judgment, made: null } };
  const judge = holder(state.participation, 'judge')?.person ?? null;
  const total = feeToShare(state);
  const because = [
    ['bench', made.by !== null && judge !== made.by],
    ['costs', sharesMakeTheWhole({ total, shares: made.shares, at: 'draft' }) !== null],
    ['evidence', restsOnAdmitted({ state: unsigned, restsOn: made.restsOn ?? [] }) !== null],
    [
      'absence',
      inAbsenceOnlyWhenSummoned({ state: unsigned }).length > 0 ||
        absenceIsDecidedFirst({ state: unsigned }) !== null,
    ],
  ] as const;
  return because.find(([, is]) => is)?.[0] ?? null;
}

/** Of whoever was judged in absence the days to answer run, so that it could not be signed today. */
const answerRunsSince = ({ state, today, law }: Signed): string | null =>
  state.judgment.made !== null &&
  answerTimeBeforeAbsence({
    state: { ...state, judgment: { ...state.judgment, made: null } },
    today,
    law,
  }) !== null
    ? 'absence'
    : null;

/**
 * CPL-155: a judgment says by whom, under which procedure, between whom, on which claims and by which evidence it was given,
 * and who bears the costs. What changed since it was drafted is not in it, so it is taken back, drafted and signed anew before
 * it is pronounced; that it is held back until then is this court's own check.
 */
export const signedOnWhatStands = rule<Signed>(
  'judgment/signed-on-what-stands',
  ['CPL-155'],
  (signed) => {
    const { made } = signed.state.judgment;
    const what =
      draftedAnewFor(signed.state) ?? changedSince(signed.state) ?? answerRunsSince(signed);
    const act = made === null ? 'judgment.draft' : 'judgment.take-back';
    return what === null
      ? null
      : refusal(
          'judgment/outdated',
          byPolicy('signed-on-what-stands'),
          [useCommand(act, 'judge')],
          { what },
        );
  },
);
