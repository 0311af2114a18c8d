import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import {
  byHandChannels,
  fields,
  participant,
  recordCorrected,
  serviceEffective,
} from '@xiezhi/record';
import type { CaseState, Service } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { notBeforeThePaper } from './rules/not-before-the-paper.ts';
import type { Moment } from './rules/moment-of-service.ts';
import { momentOfService } from './rules/moment-of-service.ts';
import { noonOn, stillTheirs } from './serving.ts';

/**
 * OLR-31.4.0: a way of which the court heard later was done earlier. The earliest counts, and moving a day back shortens
 * what runs from it: that is for a judge to say, once.
 */
export function toldLater(
  state: CaseState,
  one: Service,
): { readonly noted: NonNullable<Service['effective']>; readonly first: Moment } | null {
  const { effective: noted, undone, traces, basis } = one;
  if (noted === null || noted.found || undone) return null;
  const first = momentOfService({ basis, traces: stillTheirs(state, one, traces) });
  // Another hour of the same day moves nothing: terms go by days.
  return first !== null && courtDayOf(first.at) < noted.on ? { noted, first } : null;
}

/** Its day is what somebody of the court typed; what a machine noted at its moment is moved by an objection alone (CPLI-135). */
const wasTyped = ({ branch, channel }: NonNullable<Service['effective']>): boolean =>
  branch === 'paper' || byHandChannels.some((one) => one === channel);

/**
 * CPL-87: the day on the proof of service is the day of service. Where the clerk noted another, the judge puts it right and
 * says why; what counts from it is reckoned anew. Closing the case ends no time to appeal, and a wrong day would cut one short:
 * so the day is put right after it, too. A day that a party says is wrong is an objection of theirs (CPLI-135).
 */
export const correctDay = command({
  name: 'service.correct-day',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-87', 'OLR-31.4.0'],
  needs: {},
  offers: ({ state }) =>
    state.service.services.flatMap((one) => {
      const { id, addressee, papers, effective, undone } = one;
      const later = toldLater(state, one);
      return effective !== null && !undone && (later !== null || wasTyped(effective))
        ? [offer(id, { id, addressee, papers, effective, first: later?.first ?? null })]
        : [];
    }),
  tells: ({ state }, { addressee, papers, effective, first }) => [
    ...(first === null
      ? []
      : [{ code: 'told-later', facts: { channel: first.channel, on: courtDayOf(first.at) } }]),
    {
      code: 'noted',
      facts: {
        name: participant(state.participation, addressee)?.name ?? '',
        papers: papers.map(({ title }) => title),
        on: effective.on,
      },
    },
    // A term that still runs today may be over by then; nobody should learn that from its being gone.
    { code: 'earlier', facts: {} },
  ],
  input: z.object({ on: fields.day(), reasons: fields.longText(1000) }),
  ask: [page('day', field('on')), page('why', field('reasons'))],
  prefill: (_about, { first }) => (first === null ? {} : { on: courtDayOf(first.at) }),
  decide({ state, offer: one, input: { on, reasons }, today }) {
    if (on > today) return refuse(refusal('service/in-the-future', technical, [mendField('on')]));
    // What was told later leaves the day as it is only where a judge says so.
    const { first } = one;
    if (on === one.effective.on && first === null)
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('on')]));
    const early = notBeforeThePaper({
      state,
      papers: one.papers.map(({ file }) => file.sha256),
      on: on as CourtDay,
      field: 'on',
    });
    if (early) return refuse(early);
    const { on: onBefore, entry } = one.effective;
    const { branch, channel } =
      first !== null && on === courtDayOf(first.at)
        ? first
        : (one.effective as Pick<Moment, 'branch' | 'channel'>);
    return accept([
      recordCorrected.make({
        shared: {
          label: 'parties',
          value: { of: 'service-day', entry, subject: one.id, on, onBefore, reasons },
        },
      }),
      serviceEffective.make({
        shared: {
          service: one.id,
          branch,
          channel,
          at: noonOn(on),
        },
      }),
    ]);
  },
  example: { on: '2026-03-11', reasons: '送达回证上写的是 11 日，登记时写成 12 日。' },
});
