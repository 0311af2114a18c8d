import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

interface Line {
  readonly id: string;
  readonly dueOn: string;
  readonly yuan: string;
  readonly paid: boolean;
}
const lines = (facts: Facts): readonly Line[] =>
  Array.isArray(facts['instalments']) ? (facts['instalments'] as readonly Line[]) : [];

const tells = {
  plan: (facts: Facts) => ({
    label: `${said(facts, 'debtor')} pays ${said(facts, 'creditor')}: ${said(facts, 'what')}`,
    value: lines(facts)
      .map(
        ({ id, dueOn, yuan, paid }) =>
          `No. ${id}: ¥${yuan} by ${dayEn({ dueOn }, 'dueOn')}${paid ? ' (received)' : ''}`,
      )
      .join('; '),
  }),
  instalment: (facts: Facts) => ({
    label: `Instalment ${said(facts, 'instalment')}`,
    value: `¥${said(facts, 'yuan')}, by ${dayEn(facts, 'dueOn')}${
      facts['statedOn'] === undefined
        ? ''
        : `; the other side says it was paid on ${dayEn(facts, 'statedOn')}`
    }`,
  }),
  terms: (facts: Facts) => ({
    label: 'What was agreed',
    value: (Array.isArray(facts['terms']) ? facts['terms'] : [])
      .map((one) => said(one as Facts, 'said'))
      .join('; '),
  }),
  other: (facts: Facts) => ({ label: 'The other side', value: said(facts, 'name') }),
  draft: () => ({
    label: 'If it did not come',
    value:
      'You can apply for enforcement. On the day after it was due an application is drafted for you and kept for ninety days under “Not handed in yet” in “My cases”, for you to check, change and hand in yourself; if you do not, no enforcement begins. An application of yours that already lies there is left as it is, and no other is drafted. To see this no more, end the plan',
  }),
};

const effect =
  'The plan changes nothing of the agreement and replaces no payment; no enforcement begins by itself.';

export const performanceEn: TextCatalogue = {
  commands: {
    'performance.propose': {
      title: 'Propose a payment plan',
      lead: 'Once the agreement binds, and if both sides want it, the days of payment are entered in the case: both see what is due on which day and whether it came, and when a day passes without confirmation an application for enforcement is drafted for whoever is owed.',
      action: 'Propose',
      after: `The days are entered once the other side agrees. ${effect}`,
      tells,
      pages: { who: { title: 'Who pays whom?' }, days: { title: 'When, and how much?' } },
      fields: {
        pays: { label: 'Who pays' },
        what: { label: 'For what', hint: 'As the agreement says, such as: repayment of the price' },
        first: { label: 'Last day for the first payment' },
        times: { label: 'Number of instalments' },
        every: { label: 'One every' },
        yuan: { label: 'Yuan each', hint: 'Where amounts differ, propose them one by one' },
      },
      options: {
        pays: { we: 'We pay', other: 'The other side pays' },
        times: Object.fromEntries(
          ['1', '2', '3', '4', '5', '6', '8', '9', '10', '12', '18', '24', '36'].map((one) => [
            one,
            one === '1' ? 'All at once' : one,
          ]),
        ),
        every: { month: 'Month', quarter: 'Three months', 'half-year': 'Half-year', year: 'Year' },
      },
    },
    'performance.answer': {
      title: 'Answer the proposed payment plan',
      lead: 'You may agree or not; the agreement binds either way.',
      action: 'Answer',
      after: effect,
      tells,
      pages: { answer: { title: 'Shall these days be entered?' } },
      fields: { answer: { label: 'Answer' } },
      options: { answer: { agree: 'I agree', decline: 'I do not agree' } },
    },
    'performance.stop': {
      title: 'End the payment plan',
      lead: 'Either side may end it at any time. The agreement still binds and what is owed stays owed; a draft that was made stays.',
      action: 'End it',
      after:
        'The other side is told. For later days nothing is drafted; whoever is owed may still apply for enforcement themselves.',
      tells,
      pages: { sure: { title: 'End the plan?' } },
      fields: { sure: { label: 'Yes, end it' } },
    },
    'performance.state-payment': {
      title: 'State a payment',
      lead: 'Say on which day it was paid, and add what shows it, such as the transfer; whoever is owed confirms it.',
      action: 'State it',
      after: 'This is your word; the instalment is settled once whoever is owed confirms it.',
      tells,
      pages: { paid: { title: 'When did you pay?' } },
      fields: { on: { label: 'Day of payment' }, attachments: { label: 'Proof of payment' } },
    },
    'performance.confirm-payment': {
      title: 'Confirm a payment',
      lead: 'If it came, say on which day. If it did not, write nothing here.',
      action: 'Confirm',
      after:
        'This instalment is settled. Where a draft of an application names it, take it out or delete the draft.',
      tells,
      pages: { came: { title: 'When did it come?' } },
      fields: { on: { label: 'Day of receipt' } },
    },
  },
  owed: {
    'performance.answer': 'Answer the proposed payment plan',
    'performance.confirm-payment': 'Say whether a payment came',
  },
  refusals: {
    'performance/day-is-over': () => ({
      what: 'Nothing was entered.',
      why: 'The day of the first instalment is over.',
      mend: 'Give today or a later day. For what was due before and was not paid no plan is needed: apply for enforcement.',
    }),
    'performance/day-too-far': () => ({
      what: 'Nothing was entered.',
      why: 'The day of the first instalment is more than forty years away.',
      mend: 'Check the year, and give the day that the agreement names.',
    }),
    'performance/nothing-to-pay': () => ({
      what: 'Nothing was entered.',
      why: 'Each instalment is 0 yuan: there is nothing to pay.',
      mend: 'Give what the agreement says is paid each time; where it has nobody pay money, no plan is needed.',
    }),
    'performance/not-paid-yet': () => ({
      what: 'Nothing was entered.',
      why: 'That day has not come yet.',
      mend: 'Give the day on which it was paid or came.',
    }),
  },
  entries: {
    'performance.PlanProposed': (body) => ({
      title: 'Payment plan proposed',
      detail: `${said(body, 'what')}, ${String(lines(body).length)} instalments`,
    }),
    'performance.PlanAnswered': (body) => ({
      title: said(body, 'answer') === 'agree' ? 'Payment plan agreed' : 'Payment plan declined',
      detail: '',
    }),
    'performance.PlanStopped': () => ({ title: 'Payment plan ended', detail: '' }),
    'performance.PaymentStated': (body) => ({
      title: `Said to be paid: instalment ${said(body, 'instalment')}`,
      detail: `paid on ${dayEn(body, 'on')}`,
    }),
    'performance.PaymentConfirmed': (body) => ({
      title: `Confirmed as received: instalment ${said(body, 'instalment')}`,
      detail: `received on ${dayEn(body, 'on')}`,
    }),
  },
};
