import type { CourtDay } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, TrialExtension } from '@xiezhi/record';
import {
  fields,
  transferOrdered,
  trialExtensionAsked,
  trialExtensionDecided,
} from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  goneRefusal,
  leftOutRefusal,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { extendedWithinTheLaw } from './rules/extended-within-the-law.ts';
import { timeToTry } from './trial-time.ts';

interface About {
  readonly state: CaseState;
  readonly law: Law;
}

/** What waits for an answer while there is time to add to: with the judgment, or the end of the suit, nothing is left to decide. */
export const openExtensions = ({ state, law }: About): readonly TrialExtension[] =>
  timeToTry(state, law) === null
    ? []
    : state.judgment.extensions.filter(({ decided }) => decided === null);

const toldOfTime = (state: CaseState, law: Law): readonly Told[] => {
  const last = timeToTry(state, law);
  return last === null ? [] : [{ code: 'last-day', facts: { ...last } }];
};

/** OOR-6.3.2: the judge asks in time, or late, for more time to decide; the days stay until it is granted. */
export const askForTrialExtension = command({
  name: 'judgment.ask-trial-extension',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-152', 'CPL-164', 'CPL-168', 'OOR-6.3.2'],
  needs: {},
  offers: ({ state, law }) =>
    timeToTry(state, law) !== null &&
    transferOrdered(state) === null &&
    openExtensions({ state, law }).length === 0
      ? [offer('', {})]
      : [],
  tells: ({ state, law }) => toldOfTime(state, law),
  input: z.object({ until: fields.day(), reasons: fields.longText(2000) }),
  ask: [page('why', field('until'), field('reasons'))],
  decide({ state, input, law }) {
    const last = timeToTry(state, law)?.dueOn ?? null;
    if (last !== null && input.until <= last)
      return refuse(refusal('judgment/not-longer', technical, [mendField('until')], { last }));
    const request = `extension-${String(state.judgment.extensions.length + 1)}`;
    return accept([trialExtensionAsked.make({ shared: { request, ...input } })]);
  },
  example: { until: '2027-03-01', reasons: '案情复杂，双方账目需要逐笔核对。' },
});

/** CPL-152, CPL-164, CPL-168: the president approves, and enters what the court above has approved. */
export const decideTrialExtension = command({
  name: 'judgment.decide-trial-extension',
  on: 'case',
  by: ['president'],
  basis: ['CPL-152', 'CPL-164', 'CPL-168'],
  onlyOnSeen: true,
  needs: {},
  offers: (about) => openExtensions(about).map((one) => offer(one.id, one)),
  tells: ({ state, law }, { until, reasons }) => [
    ...toldOfTime(state, law),
    { code: 'asked', facts: { until, reasons } },
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    dueOn: fields.day().optional(),
    approvedAbove: fields.text(200).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      neededWhen('dueOn', 'decision', ['granted']),
      fieldWhen('approvedAbove', 'decision', ['granted']),
      field('reasons'),
    ),
  ],
  prefill: (_about, { until }) => ({ dueOn: until }),
  decide({ state, offer: one, input, law }) {
    const { decision, reasons, dueOn, approvedAbove } = input;
    if (decision === 'denied')
      return accept([
        trialExtensionDecided.make({ shared: { request: one.id, decision, reasons } }),
      ]);
    // What was decided is entered as it was said, or not at all.
    if (dueOn === undefined) return refuse(leftOutRefusal('dueOn'));
    const last = timeToTry(state, law);
    if (last === null) return refuse(goneRefusal);
    const until = dueOn as CourtDay;
    const fault =
      until <= last.dueOn
        ? refusal('judgment/not-longer', technical, [mendField('dueOn')], { last: last.dueOn })
        : extendedWithinTheLaw({
            procedure: state.filing.procedure ?? 'ordinary',
            last: last.dueOn,
            until,
            extendedBefore: state.judgment.extensions.some(({ decided }) => decided === 'granted'),
            approvedAbove: approvedAbove !== undefined,
            law,
          });
    return fault
      ? refuse(fault)
      : accept([
          trialExtensionDecided.make({
            shared: { request: one.id, decision, dueOn, approvedAbove, reasons },
          }),
        ]);
  },
  example: { decision: 'denied', reasons: '可以在期限内审结。' },
});
