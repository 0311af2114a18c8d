import type { Appeal, AppealState } from './shapes.ts';
import { standingAppeals } from './questions.ts';
import type { AppealWithdrawal } from './withdrawal.ts';

interface AppealView {
  readonly appeal: AppealState;
}

/** A request on which somebody has still to say something, with the appeal it is about. */
export interface OpenWithdrawal {
  readonly asked: AppealWithdrawal;
  readonly appeal: Appeal;
}

/** Standing, and the court above has not decided on it: until then it can be taken back (CPL-180). */
export const appealsThatCanBeTakenBack = (view: AppealView): readonly Appeal[] =>
  standingAppeals(view).filter(({ decided }) => decided === null);

const open = (view: AppealView): readonly OpenWithdrawal[] => {
  const appeals = appealsThatCanBeTakenBack(view);
  return view.appeal.withdrawals.flatMap((asked) => {
    const appeal = appeals.find(({ id }) => id === asked.appeal);
    return appeal === undefined || asked.decided === 'without-effect' || asked.deniedOn !== null
      ? []
      : [{ asked, appeal }];
  });
};

/** Asked already, and open: it is not asked twice. */
export const appealTakingBackAsked = (view: AppealView, { id }: Pick<Appeal, 'id'>): boolean =>
  open(view).some(({ appeal }) => appeal.id === id);

/** The file is still here, and nobody has decided. */
export const appealWithdrawalsToDecide = (view: AppealView): readonly OpenWithdrawal[] =>
  open(view).filter(({ asked, appeal }) => appeal.sentUp === null && asked.decided === null);

/** The file is with the court above, and the request is not. */
export const appealWithdrawalsToForward = (view: AppealView): readonly OpenWithdrawal[] =>
  open(view).filter(({ asked, appeal }) => appeal.sentUp !== null && asked.forwardedOn === null);

/** With the court above, which has still to rule on it. */
export const appealWithdrawalsAbove = (view: AppealView): readonly OpenWithdrawal[] =>
  open(view).filter(({ asked }) => asked.forwardedOn !== null);
