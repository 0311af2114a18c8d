import type { EntryId, Json } from '@xiezhi/kernel';
import { receiptNumber, yuanGrouped } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, RefundMade } from '@xiezhi/record';
import {
  debtsOf,
  formerTicketOf,
  isOfThirdParty,
  kindOf,
  participant,
  partiesOf,
  ticketOf,
} from '@xiezhi/record';

type Data = Readonly<Record<string, Json>>;

/** For whom money came or went, and what for. */
function aboutBill(
  state: CaseState,
  bill: string,
): { readonly party: string; readonly feeType: string } {
  const counterclaim = state.claims.counterclaims.find(({ id }) => id === bill);
  const appeal = state.appeal.appeals.find(({ id }) => id === bill);
  const debt = debtsOf(state.fees).find(({ id }) => id === bill);
  const by = counterclaim ?? appeal ?? debt;
  const party =
    by === undefined
      ? partiesOf(state.participation, 'plaintiff')
          .map(({ name }) => name)
          .join('、')
      : (participant(state.participation, by.participant)?.name ?? '');
  const ofClaims =
    counterclaim === undefined
      ? feeOfTheFiling(state)
      : isOfThirdParty(counterclaim)
        ? '第三人诉讼请求案件受理费'
        : '反诉案件受理费';
  return {
    party,
    feeType:
      debt !== undefined
        ? debt.ruling === undefined
          ? '裁判文书写明应负担的诉讼费用'
          : '管辖异议案件受理费'
        : appeal === undefined
          ? ofClaims
          : '上诉案件受理费',
  };
}

/** Number and check code of the treasury, once it has given them. */
function fiscalOf({ fees }: CaseState, money: EntryId): Data {
  const ticket = ticketOf(fees, money);
  return {
    fiscalNumber: ticket?.number ?? null,
    fiscalCheck: ticket?.check ?? null,
    fiscalSimulated: ticket?.simulated ?? false,
  };
}

/** The tickets of the money that goes back, with what of each: those the treasury has given by now. */
const ticketsOf = ({ fees }: CaseState, from: RefundMade['from']) =>
  from.flatMap(({ received, fen }) => {
    const number = ticketOf(fees, received)?.number;
    return number === undefined ? [] : [{ number, fen }];
  });

/**
 * What the treasury is asked for the ticket of that money; null where there is no such money any more. `reversal`: of a payment that was
 * corrected to nought, the ticket that was given for it is taken back.
 */
export function ticketAskedFor(state: CaseState, money: string) {
  const { received, refundsMade } = state.fees;
  const came = received.find(({ entry }) => entry === money);
  const went = refundsMade.find(({ entry }) => entry === money);
  const one = came ?? went;
  if (one === undefined) return null;
  const former = formerTicketOf(state.fees, one.entry);
  const { nought } = came ?? {};
  if (nought !== undefined && former === null) return null;
  const { party, feeType } = aboutBill(state, one.bill);
  const kind = nought !== undefined ? 'reversal' : came === undefined ? 'refund' : 'payment';
  return {
    kind,
    ticketNumber: receiptNumber(nought?.at ?? one.at, nought?.entry ?? one.entry),
    payer: came?.payer ?? party,
    feeType,
    fen: nought === undefined ? one.fen : (former?.fen ?? nought.fen),
    at: nought?.at ?? one.at,
    reference: one.reference,
    caseNumber: state.filing.caseNumber ?? '',
    replaces: former?.number ?? null,
    originals: came === undefined && went !== undefined ? ticketsOf(state, went.from) : [],
  } as const;
}

/** OOR-18.1.0: what came, from whom, for which bill: the ticket of one payment. */
export function ticketData(
  state: CaseState,
  court: CourtProfile,
  contact: Json,
  extra: Data,
): Data {
  const one = state.fees.received.find(({ entry }) => entry === extra['received']);
  if (one === undefined) return {};
  const { party, feeType } = aboutBill(state, one.bill);
  return {
    court: court.name,
    ticketNumber: receiptNumber(one.at, one.entry),
    payer: one.payer ?? party,
    party,
    cause: state.filing.causeName ?? '',
    feeType,
    amount: one.fen,
    enteredAt: one.at,
    channel: channelNames[one.channel ?? ''] ?? '转账或者窗口交纳',
    transaction: one.reference,
    late: one.late,
    ...fiscalOf(state, one.entry),
    contact,
  };
}

/**
 * OOR-18.1.0: money went back: the ticket of that, which names those given when it came and how much it takes from each.
 */
export function reversalData(
  state: CaseState,
  court: CourtProfile,
  contact: Json,
  extra: Data,
): Data {
  if (extra['received'] !== undefined) return takenBackData(state, court, contact, extra);
  const one = state.fees.refundsMade.find(({ entry }) => entry === extra['refunded']);
  if (one === undefined) return {};
  const { party, feeType } = aboutBill(state, one.bill);
  const came = one.from.flatMap(({ received, fen }) => {
    const each = state.fees.received.find(({ entry }) => entry === received);
    return each === undefined ? [] : [{ ...each, back: fen }];
  });
  // Who paid from an account is the party itself, where there is but one; otherwise nobody is named who may not have paid.
  const alone = party.includes('、') ? null : party;
  const payees = new Set(came.map(({ payer }) => payer ?? alone));
  return {
    court: court.name,
    ticketNumber: receiptNumber(one.at, one.entry),
    // What came with the case was receipted by the court that took it.
    originals: came
      .filter(({ channel }) => channel !== 'with-the-case')
      .map((each) => `${receiptNumber(each.at, each.entry)}：${yuanGrouped(each.back)}元`),
    payee: payees.size === 0 || payees.has(null) ? null : [...payees].join('、'),
    party,
    cause: state.filing.causeName ?? '',
    feeType,
    amount: one.fen,
    enteredAt: one.at,
    channel: channelNames[one.channel ?? ''] ?? '转账或者窗口退还',
    transaction: one.reference,
    ...fiscalOf(state, one.entry),
    contact,
  };
}

/** OOR-18.1.0: of a payment that was corrected to nought: its ticket is good for nothing any more, and no money goes back. */
function takenBackData(state: CaseState, court: CourtProfile, contact: Json, extra: Data): Data {
  const one = state.fees.received.find(({ entry }) => entry === extra['received']);
  if (one?.nought === undefined) return {};
  const { nought } = one;
  const { party, feeType } = aboutBill(state, one.bill);
  const fen = (ticketOf(state.fees, one.entry) ?? formerTicketOf(state.fees, one.entry) ?? nought)
    .fen;
  return {
    court: court.name,
    ticketNumber: receiptNumber(nought.at, nought.entry),
    originals: [`${receiptNumber(one.at, one.entry)}：${yuanGrouped(fen)}元`],
    payee: one.payer,
    party,
    cause: state.filing.causeName ?? '',
    feeType,
    amount: fen,
    enteredAt: nought.at,
    channel: '登记更正',
    transaction: one.reference,
    corrected: true,
    ...fiscalOf(state, one.entry),
    contact,
  };
}

/** What the filing itself costs is called by what it is. */
const feeOfTheFiling = ({ filing }: CaseState): string =>
  kindOf(filing)?.suit === false ? '申请费' : '案件受理费';

const channelNames: Readonly<Record<string, string>> = {
  alipay: '支付宝',
  wechat: '微信支付',
  bank: '网上银行',
};
