import type { CourtDay } from '@xiezhi/kernel';
import { offerUnless, technical } from '@xiezhi/kernel';
import {
  exchangeConcluded,
  exchangePeriodSet,
  fields,
  modeDecision,
  parties,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { currentPeriod, heard, stillInTime, suitRuns } from './period.ts';
import { resultOf, toldOfResult } from './result.ts';
import { sittingWithoutResult } from './sitting.ts';
import { sealsAreOpenedFirst } from './rules/seals-are-opened-first.ts';
import { onlyAJudgeReopens } from './rules/only-a-judge-reopens.ts';
import { onlyAJudgeSeals } from './rules/only-a-judge-seals.ts';
import { onlyAJudgeShortens } from './rules/only-a-judge-shortens.ts';
import { onlyASeparateExchange } from './rules/only-a-separate-exchange.ts';

/** An exchange of evidence in which at least somebody takes part online: only then there is a manner. */
const isOnline = (state: CaseState): boolean =>
  (modeDecision(state, 'exchange')?.manner ?? null) !== null;

/** After everybody has spoken, or the judge has concluded, another period is another round; before that it gives more time. */
const isAskedAnew = (state: CaseState): boolean => {
  const said = heard(state);
  return (
    state.exchange.concludedAt !== null ||
    (state.exchange.period !== null && parties(state.participation).every(({ id }) => said.has(id)))
  );
};

/** Sets the period, or another one in its place: with reasons, since the parties were told the first. Only a judge shortens it. */
export const setPeriod = command({
  name: 'exchange.set-period',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['OLR-14.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    suitRuns(state) && isOnline(state)
      ? [
          offerUnless('', {}, [
            onlyASeparateExchange(state),
            onlyAJudgeReopens({ exchange: state.exchange, isJudge: roles.has('judge') }),
          ]),
        ]
      : [],
  input: z.object({
    from: fields.day(),
    to: fields.day(),
    sealed: fields.yesNo().optional(),
    replyDays: fields.choice(['3', '5', '7', '10']).optional(),
    reasons: fields.text(500).optional(),
  }),
  ask: [
    page('period', field('from'), field('to')),
    page('manner', field('sealed'), neededWhen('replyDays', 'sealed', ['true']), field('reasons')),
  ],
  prefill: ({ today }) => ({ from: today }),
  // Under seal or not is the judge's to order.
  unasked: ({ roles }) => (roles.has('judge') ? [] : ['sealed', 'replyDays']),
  decide({ state, roles, input, law, today }) {
    const { period } = state.exchange;
    const isJudge = roles.has('judge');
    const { sealed = false, replyDays, ...said } = input;
    const days = { from: input.from as CourtDay, to: input.to as CourtDay };
    const [first, ...rest] = [
      input.from < today ? refusal('exchange/in-the-past', technical, [mendField('from')]) : null,
      input.to <= input.from
        ? refusal('exchange/ends-before-it-begins', technical, [mendField('to')])
        : null,
      period !== null && input.reasons === undefined
        ? refusal('exchange/say-why-changed', technical, [mendField('reasons')])
        : null,
      onlyAJudgeShortens({ state, isJudge, ...days, law }),
      onlyAJudgeSeals({ exchange: state.exchange, isJudge, sealed }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    // What was said in the open is said once more under seal, so that all speak without having read the others.
    const anew = isAskedAnew(state) || (sealed && (period?.sealed ?? null) === null);
    const again = anew && period !== null ? (true as const) : undefined;
    // Another period for the same opinions leaves them under the seal that was ordered.
    const under = isJudge ? null : (period?.sealed ?? null);
    const seal =
      under !== null
        ? { sealed: true as const, replyDays: under.replyDays }
        : sealed
          ? { sealed: true as const, replyDays: Number(replyDays ?? '3') }
          : {};
    return accept([exchangePeriodSet.make({ shared: { ...said, again, ...seal } })]);
  },
  example: { from: '2027-03-01', to: '2027-03-10', reasons: '双方都要求给足时间核对账目。' },
});

/** There is a period or a sitting of which no judge has said that it is over. */
const isGoingOn = (state: CaseState): boolean =>
  sittingWithoutResult(state) !== null ||
  (currentPeriod(state) !== null && state.exchange.concludedAt === null);

/**
 * EVR-57: what nobody disputes is put on record, what is disputed with its reasons, and the main points in dispute.
 * What follows from silence or from a late opinion is the judge's word, with reasons; another period can be set instead.
 * Where somebody still has time, the judge says that it ends by this decision: no time is taken in passing.
 */
export const conclude = command({
  name: 'exchange.conclude',
  or: ['exchange.set-period'],
  on: 'case',
  by: ['judge'],
  basis: ['OLR-14.3.0', 'EVR-57'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    suitRuns(state) && isGoingOn(state) ? [offerUnless('', {}, [sealsAreOpenedFirst(state)])] : [],
  tells: ({ state, law, today }) => {
    const said = heard(state);
    const all = parties(state.participation);
    const names = (given: boolean) =>
      all.filter(({ id }) => said.has(id) === given).map(({ name }) => name);
    const waiting = stillInTime(state, law, today);
    const dueOn = waiting
      .map(({ last }) => last.dueOn)
      .sort()
      .at(-1);
    return [
      { code: 'opinions', facts: { given: names(true), silent: names(false) } },
      ...toldOfResult(state),
      ...(dueOn === undefined
        ? []
        : [{ code: 'in-time', facts: { names: waiting.map(({ who }) => who.name), dueOn } }]),
    ];
  },
  input: z.object({
    facts: fields.longText(4000).optional(),
    issues: fields.longText(4000).optional(),
    reasons: fields.longText(2000),
    early: fields.confirmation().optional(),
  }),
  ask: [
    page('result', field('facts'), field('issues')),
    page('reasons', field('early'), field('reasons')),
  ],
  unasked: ({ state, law, today }) => (stillInTime(state, law, today).length > 0 ? [] : ['early']),
  decide({ state, input: { reasons, early, facts, issues }, law, today }) {
    const waiting = stillInTime(state, law, today);
    if (waiting.length > 0 && early !== true)
      return refuse(
        refusal('exchange/parties-still-have-time', technical, [mendField('early')], {
          names: waiting.map(({ who }) => who.name),
        }),
      );
    const cutShort = waiting.map(({ who, last }) => ({ participant: who.id, dueOn: last.dueOn }));
    return accept([
      exchangeConcluded.make({
        shared: {
          reasons,
          cutShort: cutShort.length > 0 ? cutShort : undefined,
          hearing: sittingWithoutResult(state)?.id,
          ...resultOf(state),
          facts,
          issues,
        },
      }),
    ]);
  },
  example: { reasons: '双方都已提出意见，可以开庭。' },
});
