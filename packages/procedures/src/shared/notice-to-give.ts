import type { CaseState, FilingState } from '@xiezhi/record';
import { active, partiesOf } from '@xiezhi/record';

const waiting: ReadonlySet<FilingState['status']> = new Set([
  'correction-requested',
  'explained',
  'returned',
]);

/** Nobody on the plaintiff's side has an account in which the notice could lie: no party, no agent, nobody who handed in. */
export const filedWithoutAccount = ({ participation }: CaseState): boolean =>
  active(participation).every(({ side, person }) => side !== 'plaintiff' || person === null);

/** Until there is a case the first of those who sue receives for all of them. */
export const firstPlaintiff = ({ participation }: CaseState): string | undefined =>
  partiesOf(participation, 'plaintiff')[0]?.id;

/** The notice of a filing on which it waits, and which is still to be given to a plaintiff whom nothing reaches by itself. */
export const noticeToGive = (state: CaseState): NonNullable<FilingState['notice']> | null => {
  const { notice, given, status } = state.filing;
  return notice !== null &&
    waiting.has(status) &&
    given[notice.entry] === undefined &&
    filedWithoutAccount(state)
    ? notice
    : null;
};
