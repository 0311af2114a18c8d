import type { Instant, Task } from '@xiezhi/kernel';
import { addMillis, offer } from '@xiezhi/kernel';
import { fields, transferOrdered, transferReceived } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';

/*
 * Between two dockets there are only letters. The case of this court ends with the entry that it was handed over; when that is
 * committed a letter goes to the other court, where it opens a docket, and the receipt comes back as an entry here.
 */

export const letterToCourt: Effect = {
  name: 'defence/letter-to-court',
  on: 'defence.CaseTransferred',
  port: 'letter',
  message: (entry) => {
    const { to } = entry.body as { readonly to?: string };
    return to === undefined ? [] : [{ to }];
  },
};

const awaited = ({ defence }: CaseState): boolean =>
  defence.transferredAt !== null && !defence.transferReceived;

/** So long the post is given, and the letter between two dockets, which else comes by itself. */
const patience = 10 * 86_400_000;

/** Of a court of this installation the receipt comes by itself: by hand it is entered only when that took too long. */
const mayBeAsked = (
  { defence: { transferredAt, transferredTo } }: CaseState,
  now: Instant,
): boolean =>
  transferredTo === null || (transferredAt !== null && addMillis(transferredAt, patience) <= now);

/** The receipt of the court that has the case now: of this installation by itself, of another as it wrote. */
export const noteReceipt = command({
  name: 'defence.note-receipt',
  on: 'case',
  by: ['system', 'clerk', 'judge'],
  basis: ['CPL-130', 'OOR-5.3.5'],
  needs: {},
  offers: ({ state, roles, now }) =>
    awaited(state) && (roles.has('system') || mayBeAsked(state, now)) ? [offer('', {})] : [],
  input: z.object({ receipt: fields.text(200) }),
  ask: [page('receipt', field('receipt'))],
  decide: ({ state, input: { receipt }, today }) =>
    accept([
      transferReceived.make({
        shared: { court: transferOrdered(state)?.transferTo ?? '', on: today, receipt },
      }),
    ]),
  example: { receipt: '收到移送函和卷宗的回执 1 份' },
});

/** The other court has not said that it has the case: somebody asks, also where the letter between two dockets is stuck. */
export const receipts = (state: CaseState): readonly Task[] =>
  awaited(state) && state.defence.transferredAt !== null
    ? [
        {
          key: 'defence/receipt',
          command: 'defence.note-receipt',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['OOR-5.3.5'],
          opensAt: addMillis(state.defence.transferredAt, patience),
        },
      ]
    : [];
