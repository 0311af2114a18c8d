// One catalogue, as long as fees have words; beside it the Chinese, key by key.
import { numbersGrouped, yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import { isOfThirdParty } from '@xiezhi/record';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, hourOf, listed, said } from '../framework/index.ts';
import { reviewEn, reviewEnCommands } from './review-texts.en.ts';
import { shareTellsEn, sharesEn } from './share-texts.en.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} yuan`;
const channel: Readonly<Record<string, string>> = {
  alipay: 'Alipay',
  wechat: 'WeChat Pay',
  bank: 'online banking',
  transfer: 'transfer or counter',
  'with-the-case': 'came with the case',
};

const came = (facts: Facts): string =>
  (
    facts['came'] as readonly {
      readonly fen: number;
      readonly payer: string;
      readonly channel: string;
      readonly reference: string;
    }[]
  )
    .map((one) =>
      [yuan(one.fen), one.payer, channel[one.channel] ?? one.channel, one.reference]
        .filter((piece) => piece !== '')
        .join(', '),
    )
    .join('\n');

/** Who paid, where it was not the party from its account, and what is to be known of when. */
const byWhom = (body: Facts): string =>
  [
    typeof body['payer'] === 'string' ? `, paid by ${body['payer']}` : '',
    body['late'] === true ? ', after the time to pay had expired' : '',
  ].join('');
const kind = { exempt: 'exemption', reduced: 'reduction', deferred: 'deferral' } as const;

const steps = (facts: Facts): string =>
  (facts['steps'] as readonly { readonly en: string; readonly amount: string }[])
    .map(({ en, amount }) => numbersGrouped(`${en} = ${amount} yuan`))
    .join('\n');

const billTells: NonNullable<CommandText['tells']> = {
  ...shareTellsEn,
  appeal: () => ({ label: 'For what', value: 'The fee for the appeal' }),
  owed: (facts) => ({ label: 'Amount to pay', value: yuan(facts['fen']) }),
  settled: (facts) => ({
    label: 'Fee',
    value: `${yuan(facts['fen'])}; nothing is to be paid now`,
  }),
  reckoned: (facts) => ({ label: 'How it is calculated', value: steps(facts) }),
  came: (facts) => ({ label: 'Received so far', value: came(facts) }),
  due: (facts) => ({
    label: 'Pay by',
    value:
      facts['provisional'] === true
        ? `${dayEn(facts, 'dueOn')} (provisional: it may still move, and you will be told)`
        : dayEn(facts, 'dueOn'),
  }),
  'due-from-notice': (facts) => ({
    label: 'Pay by',
    value: `${fromNotice(facts['days'])}; once it is known when that was, the last day stands here`,
  }),
};

/** Of a bill whose days wait for its notice no last day is known yet. */
const fromNotice = (days: unknown): string =>
  `within ${String(Number(days ?? 7))} days from the day after the notice is received`;

const adjusted: Readonly<Record<string, string>> = {
  'claims-changed': 'The claims changed, and with them the court fee',
  withdrawn: 'Withdrawn: half of the court fee',
  mediated: 'Ended by mediation: half of the court fee',
  converted: 'Converted to the ordinary procedure: the whole court fee',
  dismissed: 'The suit was dismissed: the court fee goes back',
  'heard-after-all': 'The dismissal was set aside: the court fee is owed as before',
  'half-at-the-end': 'Closed: half of the fee is owed',
  'none-at-the-end': 'Closed: nothing is owed, and what was paid goes back',
};

/** FEE-44. */
const personsOnly: NonNullable<CommandText['tells']> = {
  'persons-only': (facts) => ({
    label: 'Exemption is for natural persons only',
    value: `${listed(facts, 'names', ', ')}: not a natural person, and under article 44 of the Payment Measures not exempted. The request is received all the same and a judge answers it; in difficulty, ask for a reduction or a deferral instead`,
  }),
};

/** A counterclaim's fee, or that of a third party's claim. */
const whoseFee = (body: Facts): string =>
  isOfThirdParty({ id: said(body, 'counterclaim') })
    ? 'the third party’s claim'
    : 'the counterclaim';

export const feesEn: TextCatalogue = {
  commands: {
    ...reviewEnCommands(billTells),
    ...sharesEn.commands,
    'fees.bill': {
      title: 'Bill the fee of the case',
      lead: '',
      action: 'Bill',
      after: '',
      pages: {},
      fields: {},
    },
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
      options: {
        why: {
          'claims-changed': 'The claims changed',
          withdrawn: 'Half on withdrawal',
          mediated: 'Half on mediation',
          converted: 'The ordinary procedure',
          dismissed: 'The suit was dismissed',
          'heard-after-all': 'The dismissal was set aside',
          'half-at-the-end': 'Closed, half',
          'none-at-the-end': 'Closed, nothing',
        },
      },
    },
    'fees.bill-appeal': {
      title: 'Bill the fee of the appeal',
      lead: '',
      action: 'Bill',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.bill-counterclaim': {
      title: 'Bill the fee of the counterclaim',
      lead: '',
      action: 'Bill',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.pay': {
      title: 'Pay the court fee',
      lead: 'Pay online. Once the money has arrived, the case shows it and the judge sees it too.',
      action: 'Pay',
      tells: billTells,
      after:
        'The case shows the result. Until it does, do not pay again. After payment the case goes on. If you cannot afford the fee, ask to pay later, to pay less or to be exempted.',
      pages: {
        pay: {
          title: 'How do you pay?',
          lead: 'This is a demonstration cashier. No money is taken.',
        },
      },
      fields: {
        channel: { label: 'Payment method' },
        yuan: {
          label: 'Amount paid now (yuan)',
          hint: 'Leave empty to pay in full; to pay in instalments, enter the amount you are paying now',
        },
        agreed: { label: 'I confirm the payment' },
      },
      options: { channel: { alipay: 'Alipay', wechat: 'WeChat Pay', bank: 'Online banking' } },
    },
    'fees.make-payment-link': {
      title: 'Let someone else pay: create a payment code',
      lead: 'Whoever holds the code can pay this fee for you without an account. It shows the court, the amount and the last day, and of the parties only the first character of each name.',
      action: 'Create the code',
      tells: billTells,
      after:
        'The code is shown next to “Court fee” in the case. If you enter a mobile number, the court sends it there.',
      pages: {
        whom: {
          title: 'Should the court send it to someone?',
          lead: 'Leave it empty to pass the code on yourself.',
        },
      },
      fields: { mobile: { label: 'Mobile number' } },
    },
    'fees.pay-by-link': {
      title: 'Pay a court fee for someone else',
      lead: 'Pay someone else’s fee with their payment code. Your name is recorded and shown on the receipt; anything paid twice or in excess is refunded to you.',
      action: 'Pay',
      after: 'The page for the code shows the result. Until it does, do not pay again.',
      pages: {
        who: { title: 'Who pays?' },
        pay: {
          title: 'How do you pay?',
          lead: 'This is a demonstration cashier. No money is taken.',
        },
      },
      fields: {
        code: { label: 'Payment code', hint: 'Twelve characters, such as 7K4M-92QH-X3TB' },
        payer: { label: 'Name of the payer', hint: 'It is shown on the receipt' },
        channel: { label: 'Payment method' },
        yuan: {
          label: 'Amount paid now (yuan)',
          hint: 'Leave empty to pay in full; to pay in instalments, enter the amount you are paying now',
        },
        agreed: { label: 'I confirm the payment' },
      },
      options: { channel: { alipay: 'Alipay', wechat: 'WeChat Pay', bank: 'Online banking' } },
    },
    'fees.note-money': {
      title: 'Record money received in the account',
      lead: 'Use this when someone made a transfer or paid at the counter instead of through the cashier. Record what was received and from whom, even if it was too much, too late or after the case ended. What follows is decided separately.',
      action: 'Enter',
      tells: billTells,
      after:
        'The party and the judge see it at once, and the receipt is made. Any excess appears among your refunds.',
      pages: { found: { title: 'What did you find?' } },
      fields: {
        yuan: { label: 'Amount (yuan)' },
        payer: { label: 'Payer', hint: 'As on the bank slip' },
        on: { label: 'Day it arrived' },
        reference: { label: 'Proof', hint: 'For example: the bank reference number' },
      },
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
    'fees.correct-payment': {
      title: 'Correct what was received',
      lead: 'Where the sum entered is not that of the account, say what came; 0 where it belongs to another case. What was noted stays in the docket.',
      action: 'Correct',
      tells: {
        noted: (facts) => ({
          label: `Noted: ${yuan(facts['fen'])}`,
          value: [said(facts, 'payer'), said(facts, 'reference')]
            .filter((one) => one !== '')
            .join(', '),
        }),
        'on-its-way': (facts) => ({
          label: 'A refund is under way',
          value: `${yuan(facts['fen'])} of this bill is on its way back by the sum noted so far, and is not stopped by the correction. What then is missing is owed again: tell the payer`,
        }),
      },
      after:
        'Whoever pays is told; what is owed and what is too much follow from the right sum, with a new ticket.',
      pages: { sum: { title: 'How much came in?' }, why: { title: 'Why is it corrected?' } },
      fields: {
        yuan: { label: 'Sum (yuan)' },
        reasons: { label: 'Reasons', hint: 'Such as the sum in the account' },
      },
    },
    'fees.settle-payment': {
      title: 'Check a payment',
      lead: 'The cashier has not said whether the money arrived. Check the account of the court and enter what you find.',
      action: 'Enter the result',
      tells: {
        tried: (facts) => ({ label: 'Which payment', value: came(facts) }),
        since: (facts) => ({
          label: 'Unclear since',
          value: `${dayEn(facts, 'since')} ${hourOf(facts, 'since')}`,
        }),
      },
      after:
        'The party who pays and the judge see it at once. If nothing arrived, it can be paid again.',
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
      title: 'Record that the fee notice was received',
      lead: '',
      action: 'Note',
      after: '',
      pages: { on: { title: 'On which day?' } },
      fields: { on: { label: 'Day of receipt' } },
    },
    'fees.order-refund': {
      title: 'Refund by the way it was paid',
      lead: 'What was overpaid goes back to the accounts it came from, the latest payment first. That can take days, with a bank card up to a week. Whether it went is entered by itself.',
      action: 'Refund',
      tells: {
        'by-judgment': shareTellsEn['by-judgment'] ?? (() => ({ label: '', value: '' })),
        overpaid: (facts) => ({ label: 'Overpaid', value: yuan(facts['fen']) }),
        'not-in-force': () => ({
          label: 'The ruling has no effect yet',
          value:
            'The dismissal can still be appealed, or the court above has not ruled; where it is set aside the fee is owed as before. Normally the refund waits until the ruling has effect',
        }),
        'goes-back': (facts) => ({ label: 'Where it goes', value: came(facts) }),
        'by-hand': (facts) => ({
          label: 'What no channel gives back',
          value: `${yuan(facts['fen'])}: cash, bank transfers, payments a year old, or what a channel refused. Give it back by hand and enter the proof under “Refund an overpaid court fee”`,
        }),
      },
      after:
        'The party who paid sees it once the cashier has given it back. What it cannot give back returns to your tasks.',
      pages: { refund: { title: 'Confirm the refund' } },
      fields: { agreed: { label: 'I have checked the sum and where it goes' } },
    },
    'fees.record-ticket': {
      title: '',
      lead: '',
      action: 'Record',
      after: '',
      pages: { ticket: { title: '' } },
      fields: {
        number: { label: 'Number' },
        check: { label: 'Check code' },
        by: { label: 'By whom' },
        simulated: { label: 'Whether a stand-in' },
      },
    },
    'fees.record-refund': {
      title: '',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { answer: { title: '' } },
      fields: { outcome: { label: 'Result' }, reference: { label: 'Reference' } },
      options: {
        outcome: {
          done: 'Refunded',
          failed: 'Not refunded',
          unclear: 'Not clear yet',
        },
      },
    },
    'fees.settle-refund': {
      title: 'Check a refund',
      lead: 'The channel has not said whether the money went. A refund can take days. Check the account of the court and the channel’s own list, and enter what you find.',
      action: 'Enter the result',
      tells: {
        tried: (facts) => ({ label: 'Which refund', value: came(facts) }),
        contested: () => ({
          label: 'The channel says it went',
          value:
            'It had been entered that it did not go. Where it was given back by hand as well, the payer has it twice: speak to the payer; once it has been returned, enter that first, and then this refund',
        }),
        'may-still-go': () => ({
          label: 'Do not give it back by hand yet',
          value:
            'The channel has not said no and may still give it back, so only “Refunded” can be entered. The court keeps asking; a no is entered by itself. What WeChat Pay’s merchant platform shows as 退款异常 is sent to another card there, or drawn back to the court',
        }),
      },
      after: 'What did not go back returns to your tasks.',
      pages: { found: { title: 'What did you find?' } },
      fields: {
        outcome: { label: 'Result' },
        reference: { label: 'Proof', hint: 'Its number; where it did not go, why' },
      },
      options: { outcome: { done: 'Refunded', failed: 'Not refunded' } },
    },
    'fees.refund': {
      title: 'Refund an overpaid court fee',
      lead: 'Too much was collected: it was paid twice, less is owed now, or it arrived after the case ended. Once it has been refunded to the payer, enter the proof here.',
      action: 'Enter the refund',
      tells: {
        'by-judgment': shareTellsEn['by-judgment'] ?? (() => ({ label: '', value: '' })),
        overpaid: (facts) => ({ label: 'Overpaid', value: yuan(facts['fen']) }),
        'not-in-force': () => ({
          label: 'The ruling has no effect yet',
          value:
            'The dismissal can still be appealed, or the court above has not ruled; where it is set aside the fee is owed as before. Normally the refund waits until the ruling has effect',
        }),
        came: (facts) => ({ label: 'Payments received', value: came(facts) }),
        'goes-back': (facts) => ({ label: 'Of these, so much goes back', value: came(facts) }),
      },
      after: 'The party who paid sees it at once.',
      pages: { refund: { title: 'How was it refunded?' } },
      fields: { reference: { label: 'Proof', hint: 'Such as the reference of the refund' } },
    },
    'fees.request-relief': {
      title: 'Ask to pay later, pay less or be exempted',
      lead: 'You can ask for this if you are in real difficulty. A judge decides. Meanwhile the suit is not treated as withdrawn for not paying.',
      action: 'Ask',
      tells: { ...billTells, ...personsOnly },
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
    'fees.record-relief-request': {
      title: 'Enter a request for relief of the fee on paper',
      lead: 'Scan and enter the request that the party signed; it is the party’s. Meanwhile the suit is not treated as withdrawn for not paying.',
      action: 'Enter',
      tells: { ...billTells, ...personsOnly },
      after: 'A judge decides, and answers with reasons.',
      pages: { paper: { title: 'What came on paper' }, kind: { title: 'What is asked for?' } },
      fields: {
        receivedOn: { label: 'Day of receipt' },
        attachments: { label: 'Scans' },
        kind: { label: 'Request' },
        reason: { label: 'Reason', hint: 'As in the original' },
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
      lead: 'This is at your discretion. Give reasons.',
      action: 'Decide',
      tells: {
        ...filesBesideEn,
        asked: (facts) => ({
          label: `The party asks for ${kind[facts['kind'] as keyof typeof kind]}`,
          value: said(facts, 'reason'),
        }),
        ...personsOnly,
        ...billTells,
      },
      after:
        'The decision is served on the party who asked. Where no day is named and something is left to pay, a fee notice goes with it, and the full time to pay starts the day after that is received, unless the current one is longer.',
      pages: { decision: { title: 'What do you decide?' }, reasons: { title: 'Reasons' } },
      fields: {
        decision: { label: 'Decision' },
        pay: {
          label: 'Amount to pay (yuan)',
          hint: 'Of a reduction, what is left to pay; so where exemption was asked for and only a part is let off. Nothing for an exemption',
        },
        dueOn: { label: 'Pay by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Not granted' } },
    },
    'fees.treat-as-withdrawn': {
      title: 'Rule that the suit is treated as withdrawn',
      lead: 'The time limit has expired, the fee has not been fully paid and no request for relief is pending. You may make the ruling, or give more time. If it is the counterclaim fee that is unpaid, the ruling concerns the counterclaim alone and the claim continues.',
      action: 'Make the ruling',
      tells: {
        ...billTells,
        'review-open': () => ({
          label: 'A review is asked for',
          value:
            'Whoever pays asked for a review of the fee, and it is not decided. Consider deciding on it first.',
        }),
        'counterclaim-stays': () => ({
          label: 'There is a counterclaim',
          value: 'The ruling ends the claim alone; the counterclaim is tried on.',
        }),
      },
      after:
        'The ruling is made at once and served on the parties. Say in the reasons what happens to a part that was paid.',
      pages: { reasons: { title: 'Reasons of the ruling' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'fees.treat-increase-as-withdrawn': {
      title: 'Treat the increase in the claims as withdrawn',
      lead: 'The extra fee for the increased claims was not paid in time, and no request for relief is pending. You may decide that the increase does not count, or give more time. The original claims are paid for and continue. No article governs this case: give your reasons.',
      action: 'Decide',
      tells: {
        ...billTells,
        then: (facts) => ({
          label: 'After that the claims are',
          value: listed(facts, 'claims', '\n'),
        }),
      },
      after:
        'The claims stand as they did before, and nothing is owed for the rest. All parties are notified. Any part of the difference that was paid is refunded.',
      pages: { reasons: { title: 'Reasons' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'fees.extend-term': {
      title: 'Extend the time to pay',
      lead: '',
      action: 'Extend',
      after: 'The party who pays is told the new date.',
      pages: { term: { title: 'Until which day?' } },
      fields: { dueOn: { label: 'Pay by' }, reasons: { label: 'Reasons' } },
    },
  },
  refusals: {
    ...sharesEn.refusals,
    ...reviewEn.refusals,
    'fees/suspended': (facts) => ({
      what: 'The suit is suspended; it does not end for want of a fee now.',
      why: `It was suspended on ${dayEn(facts, 'on')}.`,
      mend: 'Resume the suit first, when the cause is gone.',
    }),
    'fees/relief-pending': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'Fee relief was requested and there is no decision yet.',
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
      mend: 'Wait until the time limit has expired; the fee can still be paid.',
    }),
    'fees/not-noticed': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'The seven days count from the day after the fee notice was received. It has not reached whoever pays, so they have not started to run.',
      mend: 'Serve the fee notice first, or let the judge name a day to pay by.',
    }),
    'fees/being-paid': () => ({
      what: 'This fee is being paid. It cannot be paid a second time now.',
      why: 'The cashier has not answered yet. Paying again might charge you twice.',
      mend: 'Look again in a moment; if there is still no result, ask at the counter.',
    }),
    'fees/payment-open': () => ({
      what: 'The suit cannot be treated as withdrawn yet.',
      why: 'Somebody has paid, and it is not clear yet whether the money has arrived.',
      mend: 'Wait for the cashier, or ask the finance officer to check the account and enter the result.',
    }),
    'fees/may-still-go-back': () => ({
      what: 'It cannot be entered yet that this did not go back.',
      why: 'The channel has not said no and may still give it back; given back by hand as well, it would go twice.',
      mend: 'Wait for the channel’s answer, which is entered by itself, or enter that it went where the account shows it.',
    }),
    'fees/went-back-twice': () => ({
      what: 'This cannot be entered as refunded yet.',
      why: 'It was given back by hand as well. Entered now, the fee would count as owed once more, though it was paid.',
      mend: 'Speak to the payer. Once the payer has returned it, enter what came in, and then this refund.',
    }),
    'fees/ticket-given-before': () => ({
      what: 'The fiscal ticket of this money has been entered.',
      why: 'There is one ticket for one sum of money.',
      mend: 'Look at the case as it is now.',
    }),
    'fees/answered-before': () => ({
      what: 'The result of this payment has been entered.',
      why: 'The result of a payment is entered only once.',
      mend: 'Look at the case as it is now.',
    }),
    'fees/not-what-is-owed': (facts) => ({
      what: 'This amount cannot be paid now.',
      why: `${said(facts, 'owed')} yuan are still owed; the amount must be above zero and no more than that.`,
      mend: 'Change the amount, or leave it empty to pay all.',
    }),
    'fees/no-money': () => ({
      what: 'Say how much arrived.',
      why: 'The amount that arrived is what is entered.',
      mend: 'Fill in the amount.',
    }),
    'fees/in-the-future': () => ({
      what: 'This day has not come yet.',
      why: 'Only money that has arrived is entered.',
      mend: 'Change the day.',
    }),
    'fees/entered-before': (facts) => ({
      what: 'This money has already been entered.',
      why: `Proof ${said(facts, 'reference')} is already there for this bill.`,
      mend: 'If it is a different payment, enter its own reference.',
    }),
    'fees/no-link-now': () => ({
      what: 'No payment code was made.',
      why: 'The system could not make one just now.',
      mend: 'Try again in a moment.',
    }),
    'fees/too-many-codes': () => ({
      what: 'Too many payment codes were tried. Wait an hour.',
      why: 'So that nobody can guess codes, wrong ones mean a wait.',
      mend: 'Check the code with whoever gave it to you. What is urgent can be paid at the counter.',
    }),
    'fees/wrong-code': () => ({
      what: 'The payment code does not match.',
      why: 'This case has no such payment code.',
      mend: 'Compare it with what you were given; it has twelve characters.',
    }),
    'fees/nothing-owed': () => ({
      what: 'There is nothing to pay for this now.',
      why: 'It has been paid, or the case has ended.',
      mend: 'You need not pay. If you have paid, the fee ticket can be verified.',
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
    'fees/exempt-only-persons': (facts) => ({
      what: `${listed(facts, 'names', ', ')} cannot be exempted.`,
      why: 'Under article 44 of the Measures on the Payment of Litigation Costs only natural persons are exempted.',
      mend: 'Decide that it is not granted, with reasons; a party in difficulty may ask to pay less or later.',
    }),
    'fees/not-less': (facts) => ({
      what: 'This is not less than before.',
      why: `The notice asks for ${said(facts, 'billed')} yuan; a reduction must be below that.`,
      mend: 'Enter a lower amount, or choose “Not granted”.',
    }),
  },
  entries: {
    ...reviewEn.entries,
    ...sharesEn.entries,
    'fees.IncreaseTreatedAsWithdrawn': (body) => ({
      title: 'Increase in the claims treated as withdrawn; the earlier claims continue',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'fees.Adjusted': (body) => ({
      title: adjusted[said(body, 'why')] ?? '',
      detail: `${yuan(body['before'])} → ${yuan(body['fen'])}`,
    }),
    'fees.AppealBilled': (body) => ({
      title: 'Fee for the appeal billed',
      detail: `${yuan(body['fen'])}, ${fromNotice(body['days'])}`,
    }),
    'fees.CounterclaimNoticed': (body) => ({
      title: `Notice to pay for ${whoseFee(body)} received`,
      detail: `On ${dayEn(body, 'on')}; to be paid by ${dayEn(body, 'dueOn')}${body['provisional'] === true ? ' (provisional)' : ''}`,
    }),
    'fees.AppealNoticed': (body) => ({
      title: 'Notice to pay for the appeal received',
      detail: `On ${dayEn(body, 'on')}; to be paid by ${dayEn(body, 'dueOn')}${body['provisional'] === true ? ' (provisional)' : ''}`,
    }),
    'fees.AppealPaid': (body) => ({
      title: 'Fee for the appeal received',
      detail: `${yuan(body['fen'])}, no. ${said(body, 'reference')}${byWhom(body)}`,
    }),
    'fees.AppealTreatedAsWithdrawn': (body) => ({
      title: 'Ruled that the appeal counts as withdrawn',
      detail: said(body, 'reasons'),
    }),
    'fees.AppealTermExtended': (body) => ({
      title: 'More time to pay for the appeal',
      detail: `Until ${dayEn(body, 'dueOn')}`,
    }),
    'fees.CounterclaimBilled': (body) => ({
      title: `Court fee for ${whoseFee(body)} billed`,
      detail: `${yuan(body['fen'])}, ${body['waits'] === true ? fromNotice(body['days']) : `by ${dayEn(body, 'dueOn')}`}`,
    }),
    'fees.CounterclaimPaid': (body) => ({
      title: `Court fee for ${whoseFee(body)} received`,
      detail: `${yuan(body['fen'])}, reference ${said(body, 'reference')}${byWhom(body)}`,
    }),
    'fees.CounterclaimTreatedAsWithdrawn': (body) => ({
      title: `Ruled: ${whoseFee(body)} treated as withdrawn`,
      detail: said(body, 'reasons'),
    }),
    'fees.CounterclaimTermExtended': (body) => ({
      title: `Time to pay for ${whoseFee(body)} extended`,
      detail: `To ${dayEn(body, 'dueOn')}`,
    }),
    'fees.PaymentLinkMade': () => ({
      title: 'Payment code made',
      detail: 'With it anybody can pay this fee without an account',
    }),
    'fees.Billed': (body) => ({
      title: 'Court fee notice',
      detail: `${yuan(body['fen'])}, ${body['days'] === undefined ? `by ${dayEn(body, 'dueOn')}` : fromNotice(body['days'])}`,
    }),
    'fees.PaymentStarted': (body) => ({
      title: 'Payment submitted',
      detail: `${yuan(body['fen'])}, ${channel[said(body, 'channel')] ?? said(body, 'channel')}${byWhom(body)}`,
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
    'fees.RefundStarted': (body) => ({
      title: 'Refund of the overpaid court fee started',
      detail: `${yuan(body['fen'])}, back to the account it came from (${channel[said(body, 'channel')] ?? said(body, 'channel')})`,
    }),
    'fees.RefundFailed': (body) => ({
      title: 'It could not go back the way it came',
      detail: `The court gives it back another way (${said(body, 'reference')})`,
    }),
    'fees.RefundUnclear': (body) => ({
      title: 'The result of the refund is not clear yet',
      detail:
        body['contested'] !== undefined
          ? 'The channel says it has gone back after all; the court checks its account'
          : body['declined'] !== undefined
            ? 'The channel did not take it; the court gives it back another way'
            : 'The cashier has not answered; the court keeps asking',
    }),
    'fees.PaymentUnclear': () => ({
      title: 'The result of the payment is not clear yet',
      detail:
        'The cashier has not answered; the court keeps asking. Do not pay a second time. Meanwhile you are not treated as not having paid',
    }),
    'fees.TicketGiven': (body) => ({
      title: 'Fiscal electronic ticket given',
      detail: `Number ${said(body, 'number')}, check code ${said(body, 'check')}${body['simulated'] === true ? ' (by a stand-in: not for accounts)' : ''}`,
    }),
    'fees.Paid': (body) => ({
      title: 'Court fee paid',
      detail: `${yuan(body['fen'])}, ${channel[said(body, 'channel')] ?? said(body, 'channel')}, reference ${said(body, 'reference')}${byWhom(body)}`,
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
  tasks: {
    ...sharesEn.tasks,
    'fees.make-payment-link':
      'Whoever is to pay has no account: make a payment code, and tell them how to pay',
    'fees.treat-increase-as-withdrawn': 'Fee for increased claims not paid: decide what follows',
    'fees.treat-as-withdrawn': 'Fee not paid in time: decide what follows',
  },
  owed: {
    ...sharesEn.owed,
    'fees.treat-increase-as-withdrawn':
      'Decide what follows from the unpaid fee for increased claims',
    'fees.treat-as-withdrawn': 'Decide what follows from the unpaid fee',
  },
};
