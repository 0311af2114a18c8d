import type { CourtDay } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import { fields, participant, recordCorrected, serviceEffective } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { notBeforeThePaper } from './rules/not-before-the-paper.ts';
import { noonOn } from './serving.ts';

/**
 * CPL-87: the day on the proof of service is the day of service. Where the clerk noted another, the judge puts it right and
 * says why; what counts from it is reckoned anew. Closing the case ends no time to appeal, and a wrong day would cut one short:
 * so the day is put right after it, too. A day that a party says is wrong is an objection of theirs (CPLI-135).
 */
export const correctDay = command({
  name: 'service.correct-day',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-87'],
  needs: {},
  offers: ({ state }) =>
    state.service.services.flatMap(({ id, addressee, papers, effective, undone }) =>
      effective?.branch === 'paper' && !undone
        ? [offer(id, { id, addressee, papers, effective })]
        : [],
    ),
  tells: ({ state }, { addressee, papers, effective }) => [
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
  decide({ state, offer: one, input: { on, reasons }, today }) {
    if (on > today) return refuse(refusal('service/in-the-future', technical, [mendField('on')]));
    if (on === one.effective.on)
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('on')]));
    const early = notBeforeThePaper({
      state,
      papers: one.papers.map(({ file }) => file.sha256),
      on: on as CourtDay,
      field: 'on',
    });
    if (early) return refuse(early);
    const { branch, on: onBefore, entry } = one.effective;
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
          channel: 'paper',
          at: noonOn(on),
        },
      }),
    ]);
  },
  example: { on: '2026-03-11', reasons: '送达回证上写的是 11 日，登记时写成 12 日。' },
});
