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
      'You can apply for enforcement. A draft lies among yours under “My cases”, for you to check, change and hand in yourself; if you do not, nothing happens',
  }),
};

const effect =
  'It changes nothing of the agreement and replaces no payment; no enforcement begins by itself.';

export const performanceEn: TextCatalogue = {
  commands: {
    'performance.propose': {
      title: 'Propose that the system keeps the payment days',
      lead: 'Once the agreement binds, both sides may have the days on which it is to be paid kept: both see each day as it comes, and for whoever is owed and did not receive it an application for enforcement is drafted.',
      action: 'Propose',
      after: `It begins once the other side agrees. ${effect}`,
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
      title: 'Answer the proposal to keep the payment days',
      lead: 'You may agree or not; the agreement binds either way.',
      action: 'Answer',
      after: effect,
      tells,
      pages: { answer: { title: 'Shall the system keep these days?' } },
      fields: { answer: { label: 'Answer' } },
      options: { answer: { agree: 'I agree', decline: 'I do not agree' } },
    },
    'performance.stop': {
      title: 'Keep the payment days no longer',
      lead: 'Either side may end it at any time. What is owed stays owed; a draft that was made stays.',
      action: 'End it',
      after: 'The other side is told. No day is kept any more and nothing is drafted.',
      tells,
      pages: { sure: { title: 'End it?' } },
      fields: { sure: { label: 'Yes' } },
    },
    'performance.state-payment': {
      title: 'Say that you have paid',
      lead: 'Say on which day, and add what shows it; the other side will confirm.',
      action: 'Say so',
      after: 'This is your word; the instalment is settled once the other side confirms.',
      tells,
      pages: { paid: { title: 'When did you pay?' } },
      fields: { on: { label: 'Day of payment' }, attachments: { label: 'Proof of payment' } },
    },
    'performance.confirm-payment': {
      title: 'Confirm that a payment came',
      lead: 'If it came, say on which day. If it did not, there is nothing to write here.',
      action: 'Confirm',
      after: 'This instalment is settled.',
      tells,
      pages: { came: { title: 'When did it come?' } },
      fields: { on: { label: 'Day of receipt' } },
    },
  },
  owed: {
    'performance.answer': 'Answer the proposal to keep the payment days',
    'performance.confirm-payment': 'Say whether a payment came',
  },
  refusals: {
    'performance/day-is-over': () => ({
      what: 'Nothing was entered.',
      why: 'The first day is over already.',
      mend: 'Give today or a later day; for what was due before, apply for enforcement.',
    }),
    'performance/not-paid-yet': () => ({
      what: 'Nothing was entered.',
      why: 'That day has not come yet.',
      mend: 'Give the day on which it was paid or came.',
    }),
  },
  entries: {
    'performance.PlanProposed': (body) => ({
      title: 'Keeping the payment days proposed',
      detail: `${said(body, 'what')}, ${String(lines(body).length)} instalments`,
    }),
    'performance.PlanAnswered': (body) => ({
      title:
        said(body, 'answer') === 'agree'
          ? 'Keeping the payment days agreed'
          : 'Keeping the payment days declined',
      detail: '',
    }),
    'performance.PlanStopped': () => ({ title: 'Payment days are kept no longer', detail: '' }),
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
