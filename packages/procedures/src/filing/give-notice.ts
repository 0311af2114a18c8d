import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CourtDay, Task } from '@xiezhi/kernel';
import type { CaseState, FilingState } from '@xiezhi/record';
import { active, fields, noticeGiven, partiesOf, waysToGive } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';

const waiting: ReadonlySet<FilingState['status']> = new Set([
  'correction-requested',
  'explained',
  'returned',
]);

/** Nobody on the plaintiff's side has an account in which the notice could lie: no party, no agent, nobody who handed in. */
const withoutAccount = ({ participation }: CaseState): boolean =>
  active(participation).every(({ side, person }) => side !== 'plaintiff' || person === null);

/** The notice that is still to be given to a plaintiff whom nothing reaches by itself. */
export const noticeToGive = (state: CaseState): NonNullable<FilingState['notice']> | null => {
  const { notice, given, status } = state.filing;
  return notice !== null &&
    waiting.has(status) &&
    given[notice.entry] === undefined &&
    withoutAccount(state)
    ? notice
    : null;
};

/**
 * A notice that lies in no account is handed over, posted or read out, and the reviewer says when it reached the plaintiff:
 * whoever comes to the counter is to hear of it as surely as whoever files online (OLR-11.3.0).
 */
export const recordNoticeGiven = command({
  name: 'filing.record-notice-given',
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['OLR-9.1.2a', 'OLR-9.1.3', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => {
    const notice = noticeToGive(state);
    return notice === null
      ? []
      : partiesOf(state.participation, 'plaintiff')
          .slice(0, 1)
          .map(({ id }) => offer(notice.entry, { notice, participant: id }));
  },
  input: z.object({
    way: fields.choice(waysToGive),
    reachedOn: fields.day(),
    proof: fields.text(200),
  }),
  ask: [page('given', field('way'), field('reachedOn'), field('proof'))],
  prefill: ({ today }) => ({ reachedOn: today }),
  decide({ state, offer: { notice, participant }, input, law, today }) {
    const { way, reachedOn, proof } = input;
    if (reachedOn > today || reachedOn < courtDayOf(notice.at))
      return refuse(
        refusal('filing/not-given-that-day', technical, [mendField('reachedOn')], {
          from: courtDayOf(notice.at),
        }),
      );
    const days = state.filing.corrections.find(({ entry }) => entry === notice.entry)?.days ?? null;
    const { dueOn, provisional } =
      days === null
        ? { dueOn: undefined, provisional: undefined }
        : daysFrom(law, reachedOn as CourtDay, days);
    return accept([
      noticeGiven.make({
        shared: {
          notice: notice.entry,
          participant,
          way,
          on: reachedOn,
          proof,
          dueOn,
          provisional,
        },
      }),
    ]);
  },
  example: { way: 'handed-over', reachedOn: '2026-03-20', proof: '送达回证，本人签收' },
});

/** The plaintiff may know that the court still owes it. */
export const givingNotice = (state: CaseState): readonly Task[] => {
  const notice = noticeToGive(state);
  return notice === null
    ? []
    : [
        {
          key: `filing/give-notice/${notice.entry}`,
          command: 'filing.record-notice-given',
          by: { role: 'filing-reviewer' },
          label: 'side:plaintiff',
          subject: notice.entry,
          basis: ['OLR-11.3.0'],
          opensAt: notice.at,
        },
      ];
};
