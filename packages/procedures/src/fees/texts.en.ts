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
    .map(({ en, amount }) => `${en}: ${amount} yuan`)
    .join('\n');

const billTells: NonNullable<CommandText['tells']> = {
  owed: (facts) => ({ label: 'Amount to pay', value: yuan(facts['fen']) }),
  reckoned: (facts) => ({ label: 'How it is reckoned', value: steps(facts) }),
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
    'fees.pay': {
      title: 'Pay the court fee',
      lead: 'Pay online; as soon as the money has come it shows in the case, and the judge sees it.',
      action: 'Pay',
      tells: billTells,
      after:
        'The result shows in the case. Until it does, do not pay a second time. Then the case goes on; if you cannot pay, ask for deferral, reduction or exemption.',
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
      title: 'Look into a payment',
      lead: 'The cashier has not said whether the money came. Look into the account of the court and say what is there.',
      action: 'Enter the result',
      after:
        'The plaintiff and the judge see it at once. If nothing came, the plaintiff can pay again.',
      pages: { found: { title: 'What did you find?' } },
      fields: {
        outcome: { label: 'Result' },
        reference: {
          label: 'Proof',
          hint: 'Such as the number of the bank entry, or when you looked',
        },
      },
      options: { outcome: { paid: 'The money is there', failed: 'There is no such money' } },
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
      title: 'Pay back what was too much',
      lead: 'Too much was taken. When it has gone back, enter by what.',
      action: 'Enter the refund',
      tells: { overpaid: (facts) => ({ label: 'Too much', value: yuan(facts['fen']) }) },
      after: 'Whoever paid sees it at once.',
      pages: { refund: { title: 'How did it go back?' } },
      fields: { reference: { label: 'Proof', hint: 'Such as the number of the refund' } },
    },
    'fees.request-relief': {
      title: 'Ask to pay later, less or nothing',
      lead: 'If you are in difficulty. A judge decides. Meanwhile the suit is not treated as withdrawn.',
      action: 'Ask',
      tells: billTells,
      after: 'A judge answers with reasons.',
      pages: {
        kind: { title: 'What do you ask for?' },
        reason: {
          title: 'What is the difficulty?',
          lead: 'Upload proof such as a welfare or disability card or a hospital bill.',
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
      lead: 'It lies in your discretion. Give reasons.',
      action: 'Decide',
      tells: {
        asked: (facts) => ({
          label: `The plaintiff asks for ${kind[facts['kind'] as keyof typeof kind]}`,
          value: said(facts, 'reason'),
        }),
        ...billTells,
      },
      after:
        'Served on the plaintiff. If denied, the term for payment is given afresh, unless the present one is longer.',
      pages: { decision: { title: 'What do you decide?' }, reasons: { title: 'Reasons' } },
      fields: {
        decision: { label: 'Decision' },
        pay: { label: 'Amount to pay (yuan)' },
        dueOn: { label: 'Pay by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
    'fees.treat-as-withdrawn': {
      title: 'Rule that the suit counts as withdrawn',
      lead: 'The term is over, nothing was paid and no relief is asked for. You may rule, or give more time.',
      action: 'Rule',
      after: 'The ruling is served on the parties.',
      pages: { reasons: { title: 'Reasons of the ruling' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'fees.extend-term': {
      title: 'Extend the term for payment',
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
      why: 'The plaintiff asked for fee relief and there is no decision.',
      mend: 'Decide on the request first.',
    }),
    'fees/already-paid': () => ({
      what: 'The suit cannot be treated as withdrawn.',
      why: 'The fee has been paid.',
      mend: 'Reload to see how the case stands.',
    }),
    'fees/term-runs': (facts) => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: `The fee notice gives until ${dayEn(facts, 'dueOn')}.`,
      mend: 'Wait until the term is over; the plaintiff can still pay.',
    }),
    'fees/not-noticed': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The seven days count from the day after the fee notice was received. It has not reached the plaintiff, so they have not begun.',
      mend: 'Serve the fee notice on the plaintiff first, or let the judge name a day to pay by.',
    }),
    'fees/being-paid': () => ({
      what: 'This fee is being paid. It cannot be paid a second time now.',
      why: 'The cashier was asked and has not answered yet. Paying again might take the money twice.',
      mend: 'Look again in a moment; if there is no result for long, ask at the counter.',
    }),
    'fees/payment-open': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The plaintiff has paid, and it is not clear yet whether the money came.',
      mend: 'Wait for the cashier, or let the finance officer look into the account and enter the result.',
    }),
    'fees/answered-before': () => ({
      what: 'The result of this payment has been entered.',
      why: 'One payment is entered once.',
      mend: 'Look at the case as it is now.',
    }),
    'fees/say-how-much': () => ({
      what: 'Say how much is to be paid.',
      why: 'A reduction names the reduced amount.',
      mend: 'Fill in the amount.',
    }),
    'fees/say-until-when': () => ({
      what: 'Say until which day payment is deferred.',
      why: 'A deferral names the day.',
      mend: 'Fill in the day.',
    }),
    'fees/not-later': (facts) => ({
      what: 'This day is no later than the present term.',
      why: `A term for payment is only ever moved on: to a day after ${said(facts, 'after')}.`,
      mend: 'Give a later day.',
    }),
    'fees/not-less': (facts) => ({
      what: 'This is no less than before.',
      why: `The notice asks for ${said(facts, 'billed')} yuan; a reduction is below that.`,
      mend: 'Give a lower amount, or choose “Denied”.',
    }),
  },
  entries: {
    'fees.Billed': (body) => ({
      title: 'Court fee notice',
      detail: `${yuan(body['fen'])}, by ${dayEn(body, 'dueOn')}`,
    }),
    'fees.PaymentStarted': (body) => ({
      title: 'Payment sent to the cashier; its answer is awaited',
      detail: `${yuan(body['fen'])}, ${channel[said(body, 'channel')] ?? said(body, 'channel')}. The next entry says whether the money came`,
    }),
    'fees.PaymentFailed': (body) => ({
      title: 'The court fee was not paid',
      detail: `No money was taken; you can pay again (${said(body, 'reference')})`,
    }),
    'fees.Noticed': (body) => ({
      title: 'Fee notice received',
      detail: `Received ${dayEn(body, 'on')}; to be paid by ${dayEn(body, 'dueOn')}${body['provisional'] === true ? ' (provisional)' : ''}`,
    }),
    'fees.Refunded': (body) => ({
      title: 'Too much was paid back',
      detail: `${yuan(body['fen'])}, ${said(body, 'reference')}`,
    }),
    'fees.PaymentUnclear': () => ({
      title: 'The payment is not clear yet',
      detail:
        'The cashier has not answered; the court keeps asking. Please do not pay a second time. Meanwhile you do not count as not having paid',
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
      title: `Fee ${kind[body['kind'] as keyof typeof kind]} ${body['granted'] === true ? 'granted' : 'denied'}`,
      detail: said(body, 'reasons'),
    }),
    'fees.TreatedAsWithdrawn': (body) => ({
      title: 'Ruled: counts as withdrawn',
      detail: said(body, 'reasons'),
    }),
    'fees.TermExtended': (body) => ({
      title: 'Payment term extended',
      detail: `To ${dayEn(body, 'dueOn')}`,
    }),
  },
  tasks: { 'fees.treat-as-withdrawn': 'Fee unpaid after the term: decide' },
};
