import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { BodyNeed, CaseState, EntrustedWork } from '@xiezhi/record';
import {
  exhibit,
  feeBackBecause,
  feeGoes,
  feeSettled,
  fields,
  issued,
  needDecided,
  opinionSentBack,
  participationEnded,
} from '@xiezhi/record';
import { z } from 'zod';
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
import { isInCourt, isUndecided } from '../shared/handing.ts';
import { toldOfOpinion } from '../shared/opinion.ts';
import { samplesAreContested } from '../shared/rules/samples-are-contested.ts';
import { handedOver } from '../shared/samples.ts';

/* What the judge decides while a body examines: what it asks for, whether its opinion is whole, what goes to it, and its fee. */

export const past = (day: string | undefined, today: CourtDay, path: string): Refusal | null =>
  day !== undefined && day <= today
    ? refusal('appraisal/day-is-past', technical, [mendField(path)])
    : null;

/** What a body asked and no judge has answered, of those that still have the work. */
export const openNeeds = (
  state: CaseState,
): readonly { readonly one: EntrustedWork; readonly need: BodyNeed }[] =>
  isUndecided(state)
    ? state.appraisal.commissions
        .filter(({ out }) => !out)
        .flatMap((one) =>
          one.needs.filter(({ decided }) => decided === null).map((need) => ({ one, need })),
        )
    : [];

/** EVR-31, EVR-34, EVR-35, CPL-47: more to examine, more time, the fee advanced, examining although something ties them: granted or not. */
export const decideNeed = command({
  name: 'appraisal.decide-need',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-31', 'EVR-34', 'EVR-35', 'CPL-47'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => openNeeds(state).map((each) => offer(each.need.id, each)),
  tells: (_about, { one, need: { kind, text, until, fen } }) => [
    {
      code: 'need',
      facts: { body: one.body, kind, text, until: until ?? '', fen: fen ?? 0 },
      short: true,
    },
    { code: 'due', facts: { dueOn: one.dueOn } },
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    dueOn: fields.day().optional(),
    samples: fields.exhibitsChosen().optional(),
    advance: fields.yuan().optional(),
    advanceBy: fields.day().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      fieldWhen('samples', 'decision', ['granted']),
      neededWhen('dueOn', 'decision', ['granted']),
      fieldWhen('advance', 'decision', ['granted']),
      neededWhen('advanceBy', 'advance', ['*']),
      field('reasons'),
    ),
  ],
  unasked: (_about, { need: { kind } }) => [
    ...(kind === 'samples' ? [] : (['samples'] as const)),
    ...(kind === 'time' ? [] : (['dueOn'] as const)),
    ...(kind === 'fee' ? [] : (['advance', 'advanceBy'] as const)),
  ],
  prefill: (_about, { need: { until, fen } }) => ({
    ...(until === null ? {} : { dueOn: until }),
    ...(fen === null ? {} : { advance: String(fen / 100) }),
  }),
  decide({ state, offer: { one, need }, input, today }) {
    const { decision, reasons, dueOn, samples = [], advance, advanceBy } = input;
    const granted = decision === 'granted';
    const [first, ...rest] = granted
      ? [
          past(dueOn, today, 'dueOn'),
          dueOn !== undefined && dueOn <= one.dueOn
            ? refusal('appraisal/no-longer-time', technical, [mendField('dueOn')], {
                dueOn: one.dueOn,
              })
            : null,
          past(advanceBy, today, 'advanceBy'),
          ...samples.map((id) =>
            samplesAreContested({ state, exhibit: exhibit(state.evidence, id), path: 'samples' }),
          ),
        ].filter((each) => each !== null)
      : [];
    if (first !== undefined) return refuse(first, ...rest);
    const fen = granted && advance !== undefined ? parseYuan(advance) : null;
    return accept([
      needDecided.make({
        shared: {
          ...{ commission: one.id, application: one.application, need: need.id },
          ...{ decision, reasons, dueOn: granted ? dueOn : undefined },
          advance:
            fen === null || advanceBy === undefined
              ? undefined
              : { fen, dueOn: advanceBy, to: one.body },
        },
      }),
      ...(granted && samples.length > 0 ? [handedOver(state, one.id, samples)] : []),
      // CPL-47: they withdraw, and have no further part in the case.
      ...(need.kind === 'interest' && !granted
        ? one.people.map(({ participant: id }) =>
            participationEnded.make({ shared: { participant: id, why: 'recused' } }),
          )
        : []),
    ]);
  },
  example: { decision: 'granted', dueOn: '2026-06-20', reasons: '需要调取原始日志，理由正当。' },
});

/** EVR-36: what the opinion must say and does not is to be mended by whoever gave it. */
export const sendOpinionBack = command({
  name: 'appraisal.send-back',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-36'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (isUndecided(state) ? issued(state).map((one) => offer(one.id, one)) : []),
  tells: (_about, one) => toldOfOpinion(one),
  input: z.object({ missing: fields.longText(1000), dueOn: fields.day() }),
  ask: [page('back', field('missing'), field('dueOn'))],
  decide({ offer: one, input, today }) {
    const fault = past(input.dueOn, today, 'dueOn');
    return fault
      ? refuse(fault)
      : accept([
          opinionSentBack.make({
            shared: { commission: one.id, opinion: one.opinion?.id ?? '', ...input },
          }),
        ]);
  },
  example: { missing: '没有写明依据的方法，也没有附资格证明。', dueOn: '2026-06-10' },
});

/** Of what was advanced and paid, with what of it goes somewhere by decision: to the body, and back from whoever has it. */
export const unsettledFees = ({ appraisal }: CaseState) =>
  appraisal.advances
    .filter(({ paidOn }) => paidOn !== null)
    .map((one) => {
      const sum = (goes: 'to-the-body' | 'back'): number =>
        appraisal.settlements
          .filter((each) => each.advance === one.id && each.goes === goes)
          .reduce((all, { fen }) => all + fen, 0);
      const back = sum('back');
      // CPL-81: what the body has already may still go back; nothing goes twice.
      const paid = sum('to-the-body');
      return { one, open: Math.max(0, one.fen - back - paid), returnable: one.fen - back };
    })
    .filter(({ returnable }) => returnable > 0);

/** CPL-81, EVR-35, EVR-40: a judge says to whom the fee goes; back, for one of the reasons for which the law has it given back. */
export const settleFee = command({
  name: 'appraisal.settle-fee',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-81', 'EVR-35', 'EVR-40'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isInCourt(state) ? unsettledFees(state).map((each) => offer(each.one.id, each)) : [],
  tells: (_about, { one: { fen, body, paidOn }, open, returnable }) => [
    { code: 'advanced', facts: { fen, body, on: paidOn ?? '' }, short: true },
    ...(open === fen ? [] : [{ code: 'left', facts: { open, returnable } }]),
  ],
  input: z.object({
    goes: fields.choice(feeGoes),
    because: fields.choice(feeBackBecause).optional(),
    amount: fields.yuan(),
    by: fields.day().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [
    page(
      'fee',
      field('goes'),
      neededWhen('because', 'goes', ['back']),
      field('amount'),
      neededWhen('by', 'goes', ['back']),
      field('reasons'),
    ),
  ],
  prefill: (_about, { open, returnable }) => ({
    amount: String((open > 0 ? open : returnable) / 100),
  }),
  decide({ offer: { one, open, returnable }, input, today }) {
    const { goes, because, amount, by, reasons } = input;
    const fen = parseYuan(amount) ?? 0;
    const back = goes === 'back';
    const most = back ? returnable : open;
    const [first, ...rest] = [
      fen > most
        ? refusal('appraisal/more-than-advanced', technical, [mendField('amount')], { fen: most })
        : null,
      back ? past(by, today, 'by') : null,
    ].filter((each) => each !== null);
    if (first !== undefined) return refuse(first, ...rest);
    return accept([
      feeSettled.make({
        shared: {
          ...{ application: one.application, advance: one.id, body: one.body, goes, fen, reasons },
          commission: one.commission ?? undefined,
          ...(back ? { because, by } : {}),
        },
      }),
    ]);
  },
  example: {
    goes: 'back',
    because: 'stayed-away',
    amount: '6000',
    by: '2026-06-20',
    reasons: '鉴定人经通知拒不出庭，预交的当事人要求返还。',
  },
});
