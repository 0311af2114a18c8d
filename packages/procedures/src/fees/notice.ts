import type { CourtDay, Entry, Instant } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  appealNoticed,
  billsOf,
  claimBill,
  counterclaimNoticed,
  feeNoticed,
  fields,
  isOfAppeal,
  speakersFor,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Reacted, Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { payersOf } from '../shared/payers.ts';
import { keyOf } from './owing.ts';

/*
 * FEE-22: the days to pay are counted from the day after the notice was received. It is received when it lies in the
 * account of somebody who speaks for whoever pays, or when it was served on them on paper; until then no day runs.
 */

/** Bills whose days wait for the notice. */
const waiting = (state: CaseState): readonly (CaseBill & { readonly days: number })[] =>
  billsOf(state).flatMap((bill) =>
    !bill.runs && bill.days !== null ? [{ ...bill, days: bill.days }] : [],
  );

const noticesOf = (state: CaseState, { id }: CaseBill) =>
  state.documents.papers.filter(
    ({ template, file, extra }) =>
      template === 'fee-notice' && file !== null && (extra['bill'] ?? claimBill) === id,
  );

/** Issued, and there is somebody in whose account it lies. */
const liesInAnAccount = (state: CaseState, bill: CaseBill): boolean =>
  noticesOf(state, bill).some(
    ({ addressee }) => addressee !== null && speakersFor(state.participation, addressee).length > 0,
  );

/** The day on which a service that took effect brought the notice; null when it brought something else. */
function servedOn(state: CaseState, entry: Entry, bill: CaseBill): CourtDay | null {
  const { service: id, at } = entry.body as { readonly service: string; readonly at: string };
  const service = state.service.services.find((one) => one.id === id);
  const hashes = new Set(noticesOf(state, bill).map(({ file }) => file?.sha256));
  return payersOf(state, bill).includes(service?.addressee ?? '') &&
    service?.papers.some(({ file }) => hashes.has(file.sha256))
    ? courtDayOf(at as Instant)
    : null;
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

const noting = (
  on: string,
  day: (state: CaseState, entry: Entry, bill: CaseBill) => CourtDay | null,
): Reaction =>
  reaction({
    name: `fees/notice-received-by-${on}`,
    on,
    basis: ['FEE-22'],
    gives: ['fees.note-notice'],
    makes: ['fees.Noticed', 'fees.AppealNoticed', 'fees.CounterclaimNoticed'],
    then: (entry, state) =>
      waiting(state).flatMap((bill): readonly Reacted[] => {
        const received = day(state, entry, bill);
        return received === null
          ? []
          : [{ command: 'fees.note-notice', key: keyOf(bill), input: { on: received } }];
      }),
  });

const thatDay = (state: CaseState, { at }: Entry, bill: CaseBill): CourtDay | null =>
  liesInAnAccount(state, bill) ? courtDayOf(at) : null;

export const noticeReceived: readonly Reaction[] = [
  noting('documents.Issued', thatDay),
  noting('participation.Linked', thatDay),
  noting('participation.AuthorityShown', thatDay),
  noting('participation.AuthorityAnswered', thatDay),
  noting('service.Effective', servedOn),
];
