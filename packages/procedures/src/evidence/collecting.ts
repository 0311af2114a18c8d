import { offer, technical } from '@xiezhi/kernel';
import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import { evidenceCollected, fields, participant, toBeCollected } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { exampleExhibit, sideOf } from './submit.ts';

const bench = ['clerk', 'judge'] as const;

/** Until the judgment is made: what comes to hand later can found nothing in it. */
export const collecting = (state: CaseState): readonly EvidenceApplication[] =>
  state.judgment.made === null ? toBeCollected(state.evidence) : [];

const toldOf = (state: CaseState, one: EvidenceApplication): readonly Told[] => [
  {
    code: 'granted',
    facts: {
      name: participant(state.participation, one.participant)?.name ?? '',
      kind: one.kind,
      what: one.what,
      heldBy: one.heldBy,
      purpose: one.purpose,
    },
  },
];

/** Nothing is collected before a judge has granted it, nor on a day to come. */
const notThatDay = (on: string, { decidedAt }: EvidenceApplication, today: CourtDay) => {
  const first = courtDayOf(decidedAt as Instant);
  return on > today || on < first
    ? refusal('evidence/not-collected-then', technical, [mendField('on')], { first, today })
    : null;
};

/**
 * CPL-67, EVR-62: what the court collected on a party's application stands on that party's side and is contested by the
 * others; the bench says how it came by it. Of what was preserved it is the same (CPL-84).
 */
export const bringInCollected = command({
  name: 'evidence.bring-in-collected',
  on: 'case',
  by: bench,
  basis: ['CPL-67', 'CPL-84', 'CPL-71'],
  or: ['evidence.note-nothing-collected'],
  needs: {},
  offers: ({ state }) => collecting(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({
    on: fields.day(),
    keptAt: fields.text(200),
    note: fields.longText(1000),
    exhibits: fields.exhibits(),
  }),
  ask: [
    page('how', field('on'), field('keptAt'), field('note')),
    page('exhibits', field('exhibits')),
  ],
  prefill: ({ today }, { what, heldBy, purpose }) => ({
    on: today,
    exhibits: [
      { name: what.slice(0, 120), source: heldBy, purpose: purpose.slice(0, 500), form: 'copy' },
    ],
  }),
  decide({ state, offer: one, input, today }) {
    const { on, note, keptAt, exhibits } = input;
    const fault = notThatDay(on, one, today);
    if (fault) return refuse(fault);
    const who = participant(state.participation, one.participant);
    return accept([
      evidenceCollected.make({
        shared: { application: one.id, outcome: 'brought-in', on, note },
      }),
      exhibitsEntered(
        state.evidence,
        {
          participant: one.participant,
          side: who === null ? 'plaintiff' : sideOf(who),
          occasion: 'later',
          source: 'paper',
          receivedOn: today,
          keptAt,
          // Whatever day it comes on, it was asked for; that the asking was late was the judge's to weigh.
          late: false,
          collected: one.id,
        },
        exhibits,
      ),
    ]);
  },
  example: {
    on: '2026-03-20',
    keptAt: '纸质卷第 1 册第 30 至 35 页',
    note: '书记员持调查令到银行调取，银行盖章。',
    exhibits: [exampleExhibit],
  },
});

/** There was nothing, or it is not given out: whoever asked must know why, and so must the others. */
export const noteNothingCollected = command({
  name: 'evidence.note-nothing-collected',
  on: 'case',
  by: bench,
  basis: ['CPL-67', 'CPL-84'],
  needs: {},
  offers: ({ state }) => collecting(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({ on: fields.day(), note: fields.longText(1000) }),
  ask: [page('why', field('on'), field('note'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ offer: one, input, today }) {
    const fault = notThatDay(input.on, one, today);
    return fault
      ? refuse(fault)
      : accept([
          evidenceCollected.make({
            shared: { application: one.id, outcome: 'nothing', ...input },
          }),
        ]);
  },
  example: { on: '2026-03-20', note: '银行答复：没有这个账户。' },
});
