import { byPolicy, offer, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseBill, CaseState, PaymentLink } from '@xiezhi/record';
import { billOf, fields, participantsOf, paymentLinkMade } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Effect } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { billNow, billsNow } from '../shared/costs-in-force.ts';
import { payersNamed } from '../shared/payers.ts';
import { keyOf, owedBy, payableBy, readersOf, toldOfBill } from './owing.ts';
import { payment, start } from './payment.ts';
import { onePaymentAtATime } from './rules/one-payment-at-a-time.ts';

/*
 * Anybody may pay for somebody: a code is made for one bill, and whoever has it pays without an account. It shows what is
 * owed, to which court and by when, and of the parties no more than a letter of their names.
 */

const nextLink = ({ fees }: CaseState): string => `l${String(fees.links.length + 1)}`;

/** Whose bill it is, and whoever registers filings and sends the bill out. */
const linkable = (
  state: CaseState,
  actor: Actor,
  reviewer: boolean,
  law: Law,
): readonly CaseBill[] =>
  reviewer ? billsNow(state, law).filter(({ owed }) => owed > 0) : payableBy(state, actor, law);

/** Makes a code with which anybody may pay; sent by text message where a number is given. */
export const makePaymentLink = command({
  name: 'fees.make-payment-link',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent', 'filing-reviewer'],
  basis: ['OOR-18.1.0', 'OOR-18.2.0'],
  needs: {
    code: fromOutside<string>('payment-link', ({ stream, state, input }) =>
      input === null ? null : { stream, link: nextLink(state as CaseState) },
    ),
  },
  offers: ({ state, actor, roles, law }) =>
    linkable(state, actor, roles.has('filing-reviewer'), law).map((bill) =>
      offer(keyOf(bill), bill),
    ),
  tells: ({ state }, bill) => toldOfBill(state, bill),
  input: z.object({ mobile: fields.mobile().optional() }),
  ask: [page('whom', field('mobile'))],
  // The filing office makes it for whoever is to pay; a party, for somebody else.
  prefill({ state, roles }, bill) {
    const mobile = roles.has('filing-reviewer')
      ? payersNamed(state, bill).find((one) => one.mobile !== null)?.mobile
      : undefined;
    return mobile === undefined || mobile === null ? {} : { mobile };
  },
  decide({ state, offer: bill, input: { mobile }, facts: { code } }) {
    const link = nextLink(state);
    if (code === null)
      return refuse(refusal('fees/no-link-now', technical, [{ kind: 'retry' }, atServiceHall]));
    return accept(
      [
        paymentLinkMade.make({
          shared: { label: readersOf(bill), value: { link, bill: bill.id } },
          personal: { mobile },
        }),
      ],
      {
        unique: [
          {
            space: 'payment-link',
            value: code,
            taken: refusal('fees/no-link-now', technical, [{ kind: 'retry' }]),
          },
        ],
      },
    );
  },
  example: { mobile: '13800000001' },
});

/** The message with the code. The code is drawn where it leaves and lies in no docket. */
export const sendPaymentLink: Effect = {
  name: 'fees/send-payment-link',
  on: 'fees.PaymentLinkMade',
  port: 'payment-link',
  message: ({ body }, state) => {
    const { link, bill, mobile } = body as Readonly<Record<string, string | undefined>>;
    const at = state as CaseState;
    if (link === undefined || mobile === undefined) return [];
    return [
      {
        link,
        to: mobile,
        // Whoever made the code was shown what is owed: of a share only once it is.
        fen:
          billOf(at, bill ?? '', {
            costs: at.fees.settled !== null,
            rulings: at.fees.objections.flatMap(({ ruling }) => ruling ?? []),
          })?.owed ?? 0,
        caseNumber: at.filing.caseNumber ?? '',
        court: at.filing.court ?? '',
      },
    ];
  },
};

type Tried = { readonly link: string | null } | 'too-many';

const payable = (state: CaseState, { bill: id }: PaymentLink, law: Law): CaseBill | null => {
  const bill = billNow(state, law, id);
  return bill !== null && bill.owed > 0 ? bill : null;
};

/** Somebody of this case, and a code for a bill that is not theirs: the other side may pay it, as anybody may. */
const paysForOthers = (state: CaseState, actor: Actor, law: Law): boolean =>
  actor.person !== null &&
  participantsOf(state.participation, actor.person).length > 0 &&
  state.fees.links.some(({ bill }) => !owedBy(state, actor, law).some(({ id }) => id === bill));

/** Pays for somebody, by a code and without an account; who pays is kept and stands on the receipt. */
export const payByLink = command({
  name: 'fees.pay-by-link',
  on: 'case',
  by: ['visitor', 'person'],
  basis: ['OOR-18.1.0'],
  needs: {
    tried: fromOutside<Tried>('payment-link-tried', ({ actor, stream, state, input }) =>
      typeof input?.['code'] === 'string'
        ? {
            by: actor.id,
            stream,
            code: input['code'],
            links: (state as CaseState).fees.links.map(({ id }) => id),
          }
        : null,
    ),
  },
  // Whoever's bill it is pays from the case. Of which bill it is, the code alone says.
  offers: ({ state, actor, roles, law }) =>
    state.fees.links.length > 0 &&
    ([...roles].every((role) => role === 'visitor' || role === 'person') ||
      paysForOthers(state, actor, law))
      ? [offer('', {})]
      : [],
  input: z.object({ code: fields.text(20), payer: fields.text(60), ...payment }),
  ask: [
    page('who', field('code'), field('payer')),
    page('pay', field('channel'), field('yuan'), field('agreed')),
  ],
  decide({ state, law, input: { payer, channel, yuan }, facts: { tried } }) {
    if (tried === 'too-many')
      return refuse(
        refusal('fees/too-many-codes', byPolicy('payment-code'), [
          { kind: 'retry' },
          byHotline,
          atServiceHall,
        ]),
      );
    const link = state.fees.links.find(({ id }) => id === tried?.link);
    if (link === undefined)
      return refuse(refusal('fees/wrong-code', technical, [mendField('code'), byHotline]));
    const bill = payable(state, link, law);
    if (bill === null)
      return refuse(refusal('fees/nothing-owed', technical, [{ kind: 'retry' }, byHotline]));
    const open = onePaymentAtATime({ fees: state.fees, bill: bill.id });
    return open ? refuse(open) : start(state, bill, { channel, yuan, payer, link: link.id });
  },
  example: { code: '7K4M-92QH-X3TB', payer: '沈静安', channel: 'alipay', agreed: true },
});
