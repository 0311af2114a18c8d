import { termOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { missedOn } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import type { Notice } from './notice.ts';
import { toParticipant } from './to-linked.ts';

/** To the other of the two whose plan it is, and to no further party. */
const toTheOther = (on: string, what: string): Notice => ({
  on,
  say: ({ body }, { performance }) => {
    const { plan, participant } = body as { readonly plan: string; readonly participant: string };
    const of = performance.plans.find(({ id }) => id === plan);
    const other = of?.debtor === participant ? of.creditor : of?.debtor;
    return ({ id }) => (id === other ? what : null);
  },
});

/** Between two who both want the days of payment kept, and have an account. */
export const noticesOfPerformance: readonly Notice[] = [
  toTheOther('performance.PlanProposed', '对方提议登记履行安排，同意不同意由您决定。'),
  toTheOther('performance.PlanAnswered', '对方答复了履行安排的提议。'),
  toTheOther('performance.PlanStopped', '对方撤下了履行安排，以后到期的系统不再起草执行申请。'),
  toTheOther('performance.PaymentStated', '对方告知已经付款，请核对以后确认。'),
  toTheOther('performance.PaymentConfirmed', '对方确认收到付款。'),
];

/** OOR-10.3.5: a kept day has passed: whoever is owed looks whether it came, and finds a draft if it did not. */
export const noticeOfMissedPayment: Effect = {
  name: 'proceedings/notice-of-missed-payment',
  on: 'deadline.Passed',
  port: 'sms',
  message: ({ body }, state) => {
    const due = missedOn(state as CaseState, termOf((body as { readonly key: string }).key));
    return due === null
      ? []
      : toParticipant(
          state as CaseState,
          due.plan.creditor,
          '有一期款项到期，还没有确认收到。已经收到的，请确认；没有收到的，可以申请强制执行；系统起草的申请在账号的草稿里，由您核对以后自己提交，那里原来就有一份的不另起草。',
        );
  },
};
