import type { CourtDay, Entry, Instant } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { feeNoticed, fields, partiesOf, speakersFor } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';

/*
 * FEE-22: the days to pay are counted from the day after the notice was received. It is received when it lies in the
 * account of somebody who speaks for a plaintiff, or when it was served on one on paper; until then no day runs.
 */

const waiting = ({ fees: { bill } }: CaseState): boolean =>
  bill !== null && bill.days !== null && bill.noticedOn === null;

const noticesOf = (state: CaseState) =>
  state.documents.papers.filter(({ template, file }) => template === 'fee-notice' && file !== null);

/** Issued, and there is somebody in whose account it lies. */
const liesInAnAccount = (state: CaseState): boolean =>
  noticesOf(state).some(
    ({ addressee }) => addressee !== null && speakersFor(state.participation, addressee).length > 0,
  );

/** The day on which a service that took effect brought the notice; null when it brought something else. */
function servedOn(state: CaseState, entry: Entry): CourtDay | null {
  const { service: id, at } = entry.body as { readonly service: string; readonly at: string };
  const service = state.service.services.find((one) => one.id === id);
  const plaintiff = partiesOf(state.participation, 'plaintiff').some(
    (one) => one.id === service?.addressee,
  );
  const hashes = new Set(noticesOf(state).map(({ file }) => file?.sha256));
  return plaintiff && service?.papers.some(({ file }) => hashes.has(file.sha256))
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
  offers: ({ state }) =>
    waiting(state) && state.fees.bill?.days ? [offer('', { days: state.fees.bill.days })] : [],
  input: z.object({ on: fields.day() }),
  ask: [page('on', field('on'))],
  decide: ({ offer: { days }, input, law }) =>
    accept([
      feeNoticed.make({ shared: { on: input.on, ...daysFrom(law, input.on as CourtDay, days) } }),
    ]),
  example: { on: '2026-03-02' },
});

const noting = (on: string, day: (state: CaseState, entry: Entry) => CourtDay | null): Reaction =>
  reaction({
    name: `fees/notice-received-by-${on}`,
    on,
    basis: ['FEE-22'],
    gives: ['fees.note-notice'],
    makes: ['fees.Noticed'],
    then: (entry, state) => {
      const received = waiting(state) ? day(state, entry) : null;
      return received === null
        ? []
        : [{ command: 'fees.note-notice', key: '', input: { on: received } }];
    },
  });

const thatDay = (state: CaseState, { at }: Entry): CourtDay | null =>
  liesInAnAccount(state) ? courtDayOf(at) : null;

export const noticeReceived: readonly Reaction[] = [
  noting('documents.Issued', thatDay),
  noting('participation.Linked', thatDay),
  noting('participation.AuthorityShown', thatDay),
  noting('participation.AuthorityAnswered', thatDay),
  noting('service.Effective', servedOn),
];
