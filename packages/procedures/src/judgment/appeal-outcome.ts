import { offer, technical } from '@xiezhi/kernel';
import {
  appealDecided,
  appealOutcomes,
  fields,
  judgmentDecidedAbove,
  judgmentOutcomes,
  ofReconsideration,
  withTheCourtAbove,
} from '@xiezhi/record';
import type { Appeal, CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Decision } from '../framework/index.ts';
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
import { matterOf } from '../shared/rules/rulings-that-can-be-appealed.ts';
import { keepsTheFile, toldOfRuling } from './ruling-appeal.ts';

const onJudgment: readonly string[] = judgmentOutcomes;
const onRuling: readonly string[] = appealOutcomes;
const possible = ({ ruling }: Appeal): readonly string[] =>
  ruling === null ? onJudgment : onRuling;

const input = z.object({
  outcome: fields.choice(['upheld', 'reversed', 'changed', 'remanded', 'withdrawn', 'mediated']),
  transferTo: fields.text(80).optional(),
  effectiveOn: fields.day().optional(),
  number: fields.text(60),
  on: fields.day(),
  attachments: fields.scans(),
});

/**
 * The court above has decided, and its paper is here. A ruling set aside has its effect at once: the filing is reviewed on, the
 * counterclaim decided on again, jurisdiction is what the court above says. Of a judgment the case shows what became of it,
 * and since when that binds; nothing of it is this court's to weigh.
 */
export const noteOutcome = command({
  name: 'appeal.note-outcome',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['CPL-157', 'CPL-177', 'CPL-179', 'CPL-180', 'CPL-182', 'CPL-183', 'CPL-158'],
  needs: {},
  offers: ({ state, roles }) =>
    keepsTheFile(state, roles) ? withTheCourtAbove(state).map((one) => offer(one.id, one)) : [],
  tells: ({ state }, { ruling, claims }) => [
    ruling === null
      ? { code: 'judgment', facts: { number: state.filing.caseNumber ?? '' } }
      : toldOfRuling(state, { id: ruling }),
    { code: 'claims', facts: { claims, ...ofReconsideration({ ruling }) } },
  ],
  input,
  ask: [
    page(
      'outcome',
      field('outcome'),
      fieldWhen('transferTo', 'outcome', ['reversed']),
      neededWhen('effectiveOn', 'outcome', ['upheld', 'changed', 'withdrawn', 'mediated']),
    ),
    page('paper', field('number'), field('on'), field('attachments')),
  ],
  unasked: ({ state }, { ruling }) =>
    ruling === null
      ? ['transferTo']
      : matterOf(state, ruling) === 'jurisdiction'
        ? ['effectiveOn']
        : ['transferTo', 'effectiveOn'],
  among: (_about, one) => ({ outcome: possible(one) }),
  prefill: ({ today }) => ({ on: today }),
  decide({ state, offer: one, input: said, today }) {
    const sentUpOn = one.sentUp?.on ?? today;
    if (said.on > today || said.on < sentUpOn)
      return refuse(refusal('appeal/not-that-day', technical, [mendField('on')], { sentUpOn }));
    if (!possible(one).includes(said.outcome))
      return refuse(refusal('appeal/not-that-outcome', technical, [mendField('outcome')]));
    return one.ruling === null
      ? ofJudgment(state, one, said, today)
      : ofRuling(state, { ...one, ruling: one.ruling }, said);
  },
  example: {
    outcome: 'upheld',
    number: '（2026）云01民终12号',
    on: '2026-05-06',
    effectiveOn: '2026-05-06',
    attachments: [
      { sha256: '0'.repeat(64), name: '二审裁判文书.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});

type Said = z.infer<typeof input>;

function ofRuling(
  state: CaseState,
  { id, ruling }: Pick<Appeal, 'id'> & { readonly ruling: string },
  { outcome, transferTo, number, on, attachments }: Said,
): Decision {
  const elsewhere = outcome === 'reversed' && matterOf(state, ruling) === 'jurisdiction';
  const objection = state.defence.objections.find((one) => one.id === ruling);
  // CPL-130: where the rejection of an objection is set aside the case goes elsewhere, and the ruling says where.
  if (elsewhere && transferTo === undefined && objection?.decided === 'unfounded')
    return refuse(refusal('appeal/say-which-court', technical, [mendField('transferTo')]));
  return accept([
    appealDecided.make({
      shared: {
        appeal: id,
        ruling,
        outcome: outcome as (typeof appealOutcomes)[number],
        transferTo: elsewhere ? transferTo : undefined,
        number,
        on,
        attachments,
      },
    }),
  ]);
}

function ofJudgment(
  state: CaseState,
  { id }: Appeal,
  { outcome, effectiveOn, number, on, attachments }: Said,
  today: string,
): Decision {
  const binds = outcome !== 'remanded';
  if (binds && (effectiveOn === undefined || effectiveOn < on || effectiveOn > today))
    return refuse(
      refusal('appeal/not-effective-that-day', technical, [mendField('effectiveOn')], { on }),
    );
  // One decision on all that were appealed; who takes an appeal back takes back that one.
  const all = withTheCourtAbove(state).filter(({ ruling }) => ruling === null);
  return accept([
    judgmentDecidedAbove.make({
      shared: {
        appeals: outcome === 'withdrawn' ? [id] : all.map((one) => one.id),
        outcome: outcome as (typeof judgmentOutcomes)[number],
        number,
        on,
        effectiveOn: binds ? effectiveOn : undefined,
        attachments,
      },
    }),
  ]);
}
