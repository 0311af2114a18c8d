import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import {
  evidenceApplicationDecided,
  fields,
  isOfAPerson,
  openApplications,
  participant,
  testimonyMannerChanged,
  testimonyManners,
  toBeCollected,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isStillLateEvidence } from '../shared/still-late.ts';

/** EVR-40: which of the two, on which ground, and after whose opinion; nothing where nothing was examined before. */
const afterWhich = ({ evidence }: CaseState, { anew }: EvidenceApplication) =>
  anew === undefined
    ? {}
    : {
        way: anew.way,
        ground: anew.ground ?? '',
        former: evidence.applications.find(({ id }) => id === anew.of)?.commission?.body ?? '',
      };

/** As the bench reads it: what was asked for, by whom, and why. */
export const saidOfApplication = (state: CaseState, one: EvidenceApplication) => ({
  name: participant(state.participation, one.participant)?.name ?? '',
  kind: one.kind,
  own: one.ofOwnMotion === true,
  what: one.what,
  heldBy: one.heldBy,
  purpose: one.purpose,
  reasons: one.reasons,
  manner: one.manner ?? one.testimony?.manner ?? '',
  mannerReasons: one.testimony?.reasons ?? '',
  ...afterWhich(state, one),
});

/** How a witness is reached: for the court's people alone. */
export const toldOfContact = ({ contact }: EvidenceApplication): readonly Told[] =>
  contact === null ? [] : [{ code: 'contact', facts: { contact } }];

/** Costs to be advanced: how much and by when, and nobody is given a day that is past. */
export const advanceInput = {
  advance: fields.yuan().optional(),
  advanceBy: fields.day().optional(),
};
export const advanceFields = [field('advance'), neededWhen('advanceBy', 'advance', ['*'])] as const;

interface AdvanceAsked {
  readonly advance?: string | undefined;
  readonly advanceBy?: string | undefined;
}

export const dayForAdvance = ({ advanceBy }: AdvanceAsked, today: CourtDay): Refusal | null =>
  advanceBy !== undefined && advanceBy <= today
    ? refusal('evidence/day-is-past', technical, [mendField('advanceBy')])
    : null;

export const advanceOf = ({ advance, advanceBy }: AdvanceAsked, to?: string) =>
  advance === undefined || advanceBy === undefined
    ? undefined
    : { fen: parseYuan(advance) ?? 0, dueOn: advanceBy, to };

/**
 * Granted or not, with reasons; what the court then collects comes into the case as an exhibit like any other. Of whoever
 * is to be heard: how (CPL-76), and what the applicant advances (CPL-77).
 */
export const decideApplication = command({
  name: 'evidence.decide-application',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-67', 'CPL-84', 'CPL-75', 'CPL-76', 'CPL-77', 'CPL-79', 'CPL-81', 'EVR-70', 'EVR-40'],
  onlyOnSeen: true,
  urgent: true,
  needs: {},
  offers: ({ state }) =>
    state.judgment.pronouncedAt === null
      ? openApplications(state).map((one) => offer(one.id, one))
      : [],
  tells: ({ state, law }, one) => [
    {
      code: 'application',
      facts: { ...saidOfApplication(state, one), late: isStillLateEvidence(state, one, law) },
    },
    ...filesBeside(one.attachments),
    ...toldOfContact(one),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    manner: fields.choice(testimonyManners).optional(),
    ...advanceInput,
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      neededWhen('manner', 'decision', ['granted']),
      fieldWhen('advance', 'decision', ['granted']),
      neededWhen('advanceBy', 'advance', ['*']),
      field('reasons'),
    ),
  ],
  unasked: (_about, one) => (isOfAPerson(one) ? [] : ['manner', 'advance', 'advanceBy']),
  prefill: (_about, { testimony }) => (testimony === undefined ? {} : { manner: testimony.manner }),
  decide({ offer: one, input, today }) {
    const { decision, reasons } = input;
    const granted = decision === 'granted' && isOfAPerson(one);
    const fault = granted ? dayForAdvance(input, today) : null;
    if (fault) return refuse(fault);
    const how = granted ? { manner: input.manner, advance: advanceOf(input) } : {};
    return accept([
      evidenceApplicationDecided.make({
        shared: { application: one.id, decision, reasons, ...how },
      }),
    ]);
  },
  example: { decision: 'granted', reasons: '属于当事人因客观原因不能自行收集的证据。' },
});

/** CPL-76, OLR-26.1.2: another side objects with good reason, or the court finds it necessary: they come, or need not. */
export const changeTestimony = command({
  name: 'evidence.change-testimony',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-76', 'OLR-26.1.2', 'OLR-26.2.0'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.judgment.pronouncedAt === null
      ? toBeCollected(state.evidence)
          .filter(isOfAPerson)
          .map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => [{ code: 'application', facts: saidOfApplication(state, one) }],
  input: z.object({
    manner: fields.choice(testimonyManners),
    reasons: fields.longText(1000),
  }),
  ask: [page('manner', field('manner'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    input.manner === one.manner
      ? refuse(refusal('evidence/heard-so-already', technical, [mendField('manner')]))
      : accept([testimonyMannerChanged.make({ shared: { application: one.id, ...input } })]),
  example: { manner: 'in-person', reasons: '对方有异议，理由成立：需要当面辨认物品。' },
});
