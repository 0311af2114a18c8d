import type { CourtDay, Entry } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import type { CaseBill, CaseState, Paper } from '@xiezhi/record';
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

/** The first day on which a service brought this notice to whom it is addressed; null while none did. */
function servedOn({ service: { services } }: CaseState, { file, addressee }: Paper) {
  const days = services
    .filter(
      (one) =>
        one.addressee === addressee &&
        !one.undone &&
        one.papers.some((paper) => paper.file.sha256 === file?.sha256),
    )
    .flatMap(({ effective }) => (effective === null ? [] : courtDayOf(effective.at)))
    .sort();
  return days[0] ?? null;
}

/**
 * The day from which a bill's days count, when this entry is the service that makes it whole: every one of several who pay has
 * received the notice, for on whoever has not no term can run. Null when it brought something else, or somebody still waits.
 */
function receivedOn(state: CaseState, entry: Entry, bill: CaseBill): CourtDay | null {
  const { service: id } = entry.body as { readonly service: string };
  const brought = state.service.services.find((one) => one.id === id)?.papers ?? [];
  const notices = payersOf(state, bill).flatMap((one) => feeNoticeOf(state, bill.id, one) ?? []);
  if (!notices.some(({ file }) => brought.some((one) => one.file.sha256 === file?.sha256)))
    return null;
  const days = notices.flatMap((one) => servedOn(state, one) ?? []).sort();
  return days.length < notices.length ? null : (days.at(-1) ?? null);
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
  decide({ offer: bill, input: { on }, law }) {
    const term = { on, ...daysFrom(law, on as CourtDay, bill.days) };
    if (bill.id === claimBill) return accept([feeNoticed.make({ shared: term })]);
    return accept([
      isOfAppeal(bill)
        ? appealNoticed.make({ shared: { ...term, appeal: bill.id } })
        : counterclaimNoticed.make({ shared: { ...term, counterclaim: bill.id } }),
    ]);
  },
  example: { on: '2026-03-02' },
});

/** The day on which the notice was received begins the days to pay. */
export const noticeReceived: Reaction = reaction({
  name: 'fees/notice-received',
  on: 'service.Effective',
  basis: ['FEE-22'],
  gives: ['fees.note-notice'],
  makes: ['fees.Noticed', 'fees.AppealNoticed', 'fees.CounterclaimNoticed'],
  then: (entry, state) =>
    waiting(state).flatMap((bill): readonly Reacted[] => {
      const received = receivedOn(state, entry, bill);
      return received === null
        ? []
        : [{ command: 'fees.note-notice', key: keyOf(bill), input: { on: received } }];
    }),
});
