import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseBill, CaseState, Paper, Service } from '@xiezhi/record';
import {
  appealNoticed,
  billsOf,
  claimBill,
  counterclaimNoticed,
  feeNoticed,
  fields,
  isOfAppeal,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Reacted, Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { feeNoticeOf } from '../shared/fee-notice.ts';
import { payersOf } from '../shared/payers.ts';
import { keyOf } from './owing.ts';

/*
 * FEE-22: the days to pay are counted from the day after the notice was received. It is received when a service of it took
 * effect, electronically for whoever agreed to that or on paper; that it lies in an account is no service of it (OLR-29), and
 * until then no day runs. What is owed is shown, and can be paid, all the same.
 */

/** Bills whose days wait for the notice. What is paid by now asks for nothing, and no day begins for it. */
const waiting = (state: CaseState): readonly (CaseBill & { readonly days: number })[] =>
  billsOf(state).flatMap((bill) =>
    !bill.runs && bill.days !== null && bill.owed > 0 ? [{ ...bill, days: bill.days }] : [],
  );

const hasBrought = ({ papers }: Pick<Service, 'papers'>, { file }: Paper): boolean =>
  papers.some((paper) => paper.file.sha256 === file?.sha256);

/** The first service that brought this notice to whom it is addressed, and its day; null while none did. */
function servedBy({ service: { services } }: CaseState, notice: Paper) {
  const [first] = services
    .flatMap(({ id, addressee, papers, effective }) =>
      addressee === notice.addressee && effective !== null && hasBrought({ papers }, notice)
        ? [{ id, on: effective.on }]
        : [],
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return first ?? null;
}

/** The notices that stand of a bill, one for each who pays it. */
const noticesOf = (state: CaseState, bill: CaseBill): readonly Paper[] =>
  payersOf(state, bill).flatMap((one) => feeNoticeOf(state, bill.id, one) ?? []);

/**
 * The day from which a bill's days count, and the services that make it whole: every one of several who pay has received the
 * notice, for on whoever has not no term can run. Null while somebody still waits.
 */
function received(state: CaseState, bill: CaseBill) {
  const notices = noticesOf(state, bill);
  const by = notices.flatMap((one) => servedBy(state, one) ?? []);
  const on = by
    .map((one) => one.on)
    .sort()
    .at(-1);
  if (on === undefined || by.length < notices.length) return null;
  return { on, services: by.map(({ id }) => id) };
}

/** Notes the day the notice was received; the term is reckoned from it. */
export const noteNotice = command({
  name: 'fees.note-notice',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-22'],
  needs: {},
  offers: ({ state }) => waiting(state).map((bill) => offer(keyOf(bill), bill)),
  input: z.object({ on: fields.day() }),
  ask: [page('on', field('on'))],
  decide({ state, offer: bill, input: { on }, law }) {
    const by = received(state, bill);
    const services = by === null ? undefined : [...by.services];
    const term = { on, services, ...daysFrom(law, on as CourtDay, bill.days) };
    if (bill.id === claimBill) return accept([feeNoticed.make({ shared: term })]);
    return accept([
      isOfAppeal(bill)
        ? appealNoticed.make({ shared: { ...term, appeal: bill.id } })
        : counterclaimNoticed.make({ shared: { ...term, counterclaim: bill.id } }),
    ]);
  },
  example: { on: '2026-03-02' },
});

const noteEach = (state: CaseState, bills: readonly CaseBill[]): readonly Reacted[] =>
  bills.flatMap((bill) => {
    const came = received(state, bill);
    return came === null
      ? []
      : [{ command: 'fees.note-notice', key: keyOf(bill), input: { on: came.on } }];
  });

const noting = {
  basis: ['FEE-22'],
  gives: ['fees.note-notice'],
  makes: ['fees.Noticed', 'fees.AppealNoticed', 'fees.CounterclaimNoticed'],
};

/** The day on which the notice was received begins the days to pay. */
export const noticeReceived: Reaction = reaction({
  ...noting,
  name: 'fees/notice-received',
  on: 'service.Effective',
  then(entry, state) {
    const { service: id } = entry.body as { readonly service: string };
    const papers = state.service.services.find((one) => one.id === id)?.papers ?? [];
    const brought = waiting(state).filter((bill) =>
      noticesOf(state, bill).some((one) => hasBrought({ papers }, one)),
    );
    return noteEach(state, brought);
  },
});

/** Where a judge undid one service of the notice and another had brought it too, the days count from that one. */
export const noticeReceivedOtherwise: Reaction = reaction({
  ...noting,
  name: 'fees/notice-received-otherwise',
  on: 'service.ObjectionDecided',
  then: (entry, state) =>
    (entry.body as { readonly outcome: string }).outcome === 'undone'
      ? noteEach(state, waiting(state))
      : [],
});
