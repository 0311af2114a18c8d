import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} yuan`;
const channel: Readonly<Record<string, string>> = {
  alipay: 'Alipay',
  wechat: 'WeChat Pay',
  bank: 'net banking',
};
const kind = { exempt: 'exemption', reduced: 'reduction', deferred: 'deferral' } as const;

const steps = (facts: Facts): string =>
  (facts['steps'] as readonly { readonly en: string; readonly amount: string }[])
    .map(({ en, amount }) => `${en} = ${amount} yuan`)
    .join('\n');

const billTells: NonNullable<CommandText['tells']> = {
  owed: (facts) => ({ label: 'Amount to pay', value: yuan(facts['fen']) }),
  reckoned: (facts) => ({ label: 'How it is calculated', value: steps(facts) }),
  due: (facts) => ({
    label: 'Pay by',
    value:
      facts['provisional'] === true
        ? `${dayEn(facts, 'dueOn')} (provisional: the holidays of that year are not published yet)`
        : dayEn(facts, 'dueOn'),
  }),
};

export const feesEn: TextCatalogue = {
  commands: {
    'fees.bill': { title: '', lead: '', action: 'Bill', after: '', pages: {}, fields: {} },
    'fees.adjust': {
      title: '',
      lead: '',
      action: 'Adjust',
      after: '',
      pages: { bill: { title: '' } },
      fields: {
        why: { label: 'Why' },
        fen: { label: 'Owed, in fen' },
        under: { label: 'Below nothing, in fen' },
      },
      options: { why: { 'claims-changed': 'The claims changed', withdrawn: 'Half on withdrawal' } },
    },
    'fees.bill-counterclaim': {
      title: '',
      lead: '',
      action: 'Bill',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.note-counterclaim-paid': {
      title: 'Look for the fee of the counterclaim',
      lead: 'It is paid into the court’s account. When it is there, enter by what.',
      action: 'Enter that it came',
      tells: { owed: (facts) => ({ label: 'Owed', value: yuan(facts['fen']) }) },
      after: 'All parties see it at once.',
      pages: { found: { title: 'What did you find?' } },
      fields: { reference: { label: 'Reference', hint: 'Such as the bank’s number' } },
    },
    'fees.pay': {
      title: 'Pay the court fee',
      lead: 'Pay online. Once the money has arrived, the case shows it and the judge sees it too.',
      action: 'Pay',
      tells: billTells,
      after:
        'The case shows the result. Until it does, do not pay a second time. After payment the case goes on. If you cannot afford it, ask to pay later, less or nothing.',
      pages: {
        pay: {
          title: 'How do you pay?',
          lead: 'This is a demonstration cashier. No money is taken.',
        },
      },
      fields: { channel: { label: 'Way of payment' }, agreed: { label: 'I want to pay' } },
      options: { channel: { alipay: 'Alipay', wechat: 'WeChat Pay', bank: 'Net banking' } },
    },
    'fees.record-payment': {
      title: '',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { answer: { title: '' } },
      fields: { outcome: { label: 'Result' }, reference: { label: 'Reference' } },
      options: { outcome: { paid: 'Paid', failed: 'Not paid', unclear: 'Not clear yet' } },
    },
    'fees.settle-payment': {
      title: 'Check a payment',
      lead: 'The cashier has not said whether the money arrived. Check the account of the court and enter what you find.',
      action: 'Enter the result',
      after:
        'The plaintiff and the judge see it at once. If nothing arrived, the plaintiff can pay again.',
      pages: { found: { title: 'What did you find?' } },
      fields: {
        outcome: { label: 'Result' },
        reference: {
          label: 'Proof',
          hint: 'Such as the bank reference, or when you checked',
        },
      },
      options: { outcome: { paid: 'The money has arrived', failed: 'There is no such payment' } },
    },
    'fees.note-notice': {
      title: 'Note that the fee notice was received',
      lead: '',
      action: 'Note',
      after: '',
      pages: { on: { title: 'On which day?' } },
      fields: { on: { label: 'Day of receipt' } },
    },
    'fees.refund': {
      title: 'Refund an overpaid court fee',
      lead: 'Too much was collected. Once it has been refunded, enter the proof here.',
      action: 'Enter the refund',
      tells: { overpaid: (facts) => ({ label: 'Overpaid', value: yuan(facts['fen']) }) },
      after: 'The party who paid sees it at once.',
      pages: { refund: { title: 'How was it refunded?' } },
      fields: { reference: { label: 'Proof', hint: 'Such as the reference of the refund' } },
    },
    'fees.request-relief': {
      title: 'Ask to pay later, less or nothing',
      lead: 'You can ask for this if you are in real difficulty. A judge decides. Meanwhile the suit is not treated as withdrawn for not paying.',
      action: 'Ask',
      tells: billTells,
      after: 'A judge answers with reasons.',
      pages: {
        kind: { title: 'What do you ask for?' },
        reason: {
          title: 'What is the difficulty?',
          lead: 'If you have proof, such as a welfare certificate, a disability card or a hospital bill, upload it too.',
        },
      },
      fields: {
        kind: { label: 'Request' },
        reason: { label: 'Reason' },
        attachments: { label: 'Proof' },
      },
      options: {
        kind: {
          exempt: 'Exemption (natural persons only)',
          reduced: 'Reduction',
          deferred: 'Deferral',
        },
      },
    },
    'fees.decide-relief': {
      title: 'Decide on fee relief',
      lead: 'This is in your discretion. Give reasons.',
      action: 'Decide',
      tells: {
        asked: (facts) => ({
          label: `The plaintiff asks for ${kind[facts['kind'] as keyof typeof kind]}`,
          value: said(facts, 'reason'),
        }),
        ...billTells,
      },
      after:
        'The decision is served on the plaintiff. If relief is not granted, the full time to pay is given afresh, unless the present one is longer.',
      pages: { decision: { title: 'What do you decide?' }, reasons: { title: 'Reasons' } },
      fields: {
        decision: { label: 'Decision' },
        pay: { label: 'Amount to pay (yuan)' },
        dueOn: { label: 'Pay by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Not granted' } },
    },
    'fees.treat-as-withdrawn': {
      title: 'Rule that the suit is treated as withdrawn',
      lead: 'The time limit has expired, the fee is not paid and no relief was requested. You may rule, or give more time.',
      action: 'Rule',
      after: 'The ruling is served on the parties.',
      pages: { reasons: { title: 'Reasons of the ruling' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'fees.extend-term': {
      title: 'Extend the time to pay',
      lead: '',
      action: 'Extend',
      after: 'The plaintiff is told the new date.',
      pages: { term: { title: 'Until which day?' } },
      fields: { dueOn: { label: 'Pay by' }, reasons: { label: 'Reasons' } },
    },
  },
  refusals: {
    'fees/relief-pending': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The plaintiff asked for fee relief and there is no decision yet.',
      mend: 'Decide on the request first.',
    }),
    'fees/already-paid': () => ({
      what: 'The suit cannot be treated as withdrawn.',
      why: 'The fee has been paid.',
      mend: 'Reload to see how the case stands.',
    }),
    'fees/term-runs': (facts) => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: `The fee notice gives time until ${dayEn(facts, 'dueOn')}.`,
      mend: 'Wait until the time limit has expired; the plaintiff can still pay.',
    }),
    'fees/not-noticed': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The seven days count from the day after the fee notice was received. It has not reached the plaintiff, so they have not started to run.',
      mend: 'Serve the fee notice on the plaintiff first, or let the judge name a day to pay by.',
    }),
    'fees/being-paid': () => ({
      what: 'This fee is being paid. It cannot be paid a second time now.',
      why: 'The cashier was asked and has not answered yet. Paying again might take the money twice.',
      mend: 'Look again in a moment; if there is still no result, ask at the counter.',
    }),
    'fees/payment-open': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The plaintiff has paid, and it is not clear yet whether the money has arrived.',
      mend: 'Wait for the cashier, or ask the finance officer to check the account and enter the result.',
    }),
    'fees/answered-before': () => ({
      what: 'The result of this payment has been entered.',
      why: 'The result of a payment is entered only once.',
      mend: 'Look at the case as it is now.',
    }),
    'fees/say-how-much': () => ({
      what: 'Say how much is to be paid.',
      why: 'A reduction must state the reduced amount.',
      mend: 'Fill in the amount.',
    }),
    'fees/say-until-when': () => ({
      what: 'Say until which day payment is deferred.',
      why: 'A deferral must state the day.',
      mend: 'Fill in the day.',
    }),
    'fees/not-later': (facts) => ({
      what: 'This day is not later than the present time limit.',
      why: `The time to pay can only be extended, to a day after ${dayEn(facts, 'after')}.`,
      mend: 'Give a later day.',
    }),
    'fees/not-less': (facts) => ({
      what: 'This is not less than before.',
      why: `The notice asks for ${said(facts, 'billed')} yuan; a reduction must be below that.`,
      mend: 'Enter a lower amount, or choose “Not granted”.',
    }),
  },
  entries: {
    'fees.Adjusted': (body) => ({
      title:
        body['why'] === 'withdrawn'
          ? 'Fee halved on withdrawal'
          : 'Fee adjusted to the changed claims',
      detail: `${yuan(body['before'])} → ${yuan(body['fen'])}`,
    }),
    'fees.CounterclaimBilled': (body) => ({
      title: 'Fee of the counterclaim billed',
      detail: `${yuan(body['fen'])}, to the court’s account by ${dayEn(body, 'dueOn')}`,
    }),
    'fees.CounterclaimPaid': (body) => ({
      title: 'Fee of the counterclaim received',
      detail: yuan(body['fen']),
    }),
    'fees.Billed': (body) => ({
      title: 'Court fee notice',
      detail: `${yuan(body['fen'])}, by ${dayEn(body, 'dueOn')}`,
    }),
    'fees.PaymentStarted': (body) => ({
      title: 'Payment submitted',
      detail: `${yuan(body['fen'])}, ${channel[said(body, 'channel')] ?? said(body, 'channel')}. The next entry says whether the money arrived`,
    }),
    'fees.PaymentFailed': (body) => ({
      title: 'The payment did not succeed',
      detail: `No money was taken; you can pay again (${said(body, 'reference')})`,
    }),
    'fees.Noticed': (body) => ({
      title: 'Fee notice received',
      detail: `Received on ${dayEn(body, 'on')}; to be paid by ${dayEn(body, 'dueOn')}${body['provisional'] === true ? ' (provisional)' : ''}`,
    }),
    'fees.Refunded': (body) => ({
      title: 'Overpaid court fee refunded',
      detail: `${yuan(body['fen'])}, ${said(body, 'reference')}`,
    }),
    'fees.PaymentUnclear': () => ({
      title: 'The result of the payment is not clear yet',
      detail:
        'The cashier has not answered; the court keeps asking. Do not pay a second time. Meanwhile you are not treated as not having paid',
    }),
    'fees.Paid': (body) => ({
      title: 'Court fee paid',
      detail: `${yuan(body['fen'])}, ${channel[said(body, 'channel')] ?? said(body, 'channel')}, reference ${said(body, 'reference')}`,
    }),
    'fees.ReliefRequested': (body) => ({
      title: `Fee ${kind[body['kind'] as keyof typeof kind]} requested`,
      detail: said(body, 'reason'),
    }),
    'fees.ReliefDecided': (body) => ({
      title: `Fee ${kind[body['kind'] as keyof typeof kind]} ${body['granted'] === true ? 'granted' : 'not granted'}`,
      detail: said(body, 'reasons'),
    }),
    'fees.TreatedAsWithdrawn': (body) => ({
      title: 'Ruled: suit treated as withdrawn',
      detail: said(body, 'reasons'),
    }),
    'fees.TermExtended': (body) => ({
      title: 'Time to pay extended',
      detail: `To ${dayEn(body, 'dueOn')}`,
    }),
  },
  tasks: { 'fees.treat-as-withdrawn': 'Fee not paid in time: decide what follows' },
  owed: { 'fees.treat-as-withdrawn': 'Decide what follows from the unpaid fee' },
};
