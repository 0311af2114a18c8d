import type { CourtDay } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import {
  exchangeConcluded,
  exchangeOpinionGiven,
  exchangePeriodSet,
  fields,
  handingInFor,
  modeDecision,
  parties,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { dayOfReceipt, dayThatCounts } from '../shared/day-of-receipt.ts';
import { currentPeriod, heard, isLate, lastDayFor, stillInTime } from './period.ts';
import { onlyAJudgeReopens } from './rules/only-a-judge-reopens.ts';
import { onlyAJudgeShortens } from './rules/only-a-judge-shortens.ts';
import { onlyASeparateExchange } from './rules/only-a-separate-exchange.ts';
import { textAndPapers, textWithPapers } from '../shared/with-papers.ts';

const running = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null && judgment.made === null;

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
    running(state) && isOnline(state)
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
    reasons: fields.text(500).optional(),
  }),
  ask: [page('period', field('from'), field('to'), field('reasons'))],
  prefill: ({ today }) => ({ from: today }),
  decide({ state, roles, input, law, today }) {
    const { period } = state.exchange;
    const days = { from: input.from as CourtDay, to: input.to as CourtDay };
    const [first, ...rest] = [
      input.from < today ? refusal('exchange/in-the-past', technical, [mendField('from')]) : null,
      input.to <= input.from
        ? refusal('exchange/ends-before-it-begins', technical, [mendField('to')])
        : null,
      period !== null && input.reasons === undefined
        ? refusal('exchange/say-why-changed', technical, [mendField('reasons')])
        : null,
      onlyAJudgeShortens({ state, isJudge: roles.has('judge'), ...days, law }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const again = isAskedAnew(state) ? (true as const) : undefined;
    return accept([exchangePeriodSet.make({ shared: { ...input, again } })]);
  },
  example: { from: '2027-03-01', to: '2027-03-10', reasons: '双方都要求给足时间核对账目。' },
});

/** On any day, also when the period is over or counts no more. */
const received = ({ filing, exchange }: CaseState): boolean =>
  filing.status === 'registered' && exchange.period !== null;

/** Has the court seen that they may act for the party? What comes before is received all the same, and marked (CPL-62). */
const isShown = ({ participation }: CaseState, { person }: Actor, participant: string): boolean =>
  person !== null && speaksFor(participation, person, participant);

/** A party says what it thinks of the evidence. On any day from the first on; a late opinion is received and marked. */
export const giveOpinion = command({
  name: 'exchange.give-opinion',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-14.3.0'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    received(state)
      ? handingInFor(state.participation, person).map((one) => offer(one.id, one))
      : [],
  tells: ({ state, actor, law }, { id }) => {
    const last = lastDayFor(state, id, law);
    const period = currentPeriod(state);
    return [
      ...(last === null || period === null
        ? []
        : [{ code: 'period', facts: { from: period.from, ...last }, short: true as const }]),
      ...(isShown(state, actor, id) ? [] : [{ code: 'authority', facts: {} }]),
    ];
  },
  input: textWithPapers(20_000),
  ask: textAndPapers,
  decide: ({ state, actor, offer: who, input: { text, attachments }, law, today }) =>
    accept([
      exchangeOpinionGiven.make({
        shared: {
          participant: who.id,
          text,
          attachments,
          source: 'online',
          receivedOn: today,
          late: isLate(state, who.id, today, law),
          authority: isShown(state, actor, who.id) ? undefined : 'pending',
        },
      }),
    ]),
  example: {
    text: '对方第 1 份证据真实性认可；第 2 份没有原件，不认可。',
    attachments: [],
    conformsToOriginals: true,
  },
});

/** An opinion on paper, scanned and entered by the clerk; the party is its author. Its postmark counts (CPL-85). */
export const recordOpinion = command({
  name: 'exchange.record-opinion',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-14.3.0', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    received(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    text: fields.longText(20_000),
    attachments: fields.scans(),
  }),
  ask: [page('paper', field('receivedOn'), field('postedOn'), field('text'), field('attachments'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, law, today }) {
    const { receivedOn, postedOn, text, attachments } = input;
    const first = state.filing.acceptedOn;
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      exchangeOpinionGiven.make({
        shared: {
          participant: who.id,
          text,
          attachments,
          source: 'paper',
          receivedOn,
          postedOn,
          late: isLate(state, who.id, dayThatCounts(input), law),
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-10',
    text: '第 1 份证据真实性认可；第 2 份没有原件，不认可。',
    attachments: [
      { sha256: '0'.repeat(64), name: '质证意见.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});

/**
 * What follows from silence or from a late opinion is the judge's word, with reasons; another period can be set instead.
 * Where somebody still has time, the judge says that it ends by this decision: no time is taken in passing.
 */
export const conclude = command({
  name: 'exchange.conclude',
  or: ['exchange.set-period'],
  on: 'case',
  by: ['judge'],
  basis: ['OLR-14.3.0'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    running(state) && currentPeriod(state) !== null && state.exchange.concludedAt === null
      ? [offer('', {})]
      : [],
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
      ...(dueOn === undefined
        ? []
        : [{ code: 'in-time', facts: { names: waiting.map(({ who }) => who.name), dueOn } }]),
    ];
  },
  input: z.object({ reasons: fields.longText(2000), early: fields.confirmation().optional() }),
  ask: [page('reasons', field('early'), field('reasons'))],
  unasked: ({ state, law, today }) => (stillInTime(state, law, today).length > 0 ? [] : ['early']),
  decide({ state, input: { reasons, early }, law, today }) {
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
        shared: { reasons, cutShort: cutShort.length > 0 ? cutShort : undefined },
      }),
    ]);
  },
  example: { reasons: '双方都已提出意见，可以开庭。' },
});
