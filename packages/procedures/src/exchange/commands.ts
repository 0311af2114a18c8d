import type { CourtDay } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import {
  exchangeConcluded,
  exchangeOpinionGiven,
  exchangePeriodSet,
  fields,
  modeDecision,
  parties,
  principalsOf,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
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
import { endOf } from '../shared/due.ts';
import { onlyASeparateExchange } from './rules/only-a-separate-exchange.ts';
import { periodOfASeparateExchange } from './rules/period-of-a-separate-exchange.ts';

const running = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null && judgment.made === null;

/** An exchange of evidence in which at least somebody takes part online: only then there is a manner. */
const isOnline = (state: CaseState): boolean =>
  (modeDecision(state, 'exchange')?.manner ?? null) !== null;

/** Without the day, as this party's term is named. */
export const periodTermOf = (participant: string): string => `exchange/period/${participant}`;

/** The last day of the period for this party; null while none was set. A day that it was told for certain stays. */
export function lastDayFor(state: CaseState, participant: string, law: Law) {
  const { period } = state.exchange;
  if (period === null) return null;
  const end = endOf(periodOfASeparateExchange({ ...period, law }));
  const kept = state.proceedings.kept[periodTermOf(participant)];
  return kept !== undefined && kept > end.dueOn ? { dueOn: kept, provisional: false } : end;
}

/** Sets the period, or another one in its place: with reasons, since the parties were told the first. */
export const setPeriod = command({
  name: 'exchange.set-period',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['OLR-14.3.0'],
  needs: {},
  offers: ({ state }) =>
    running(state) && isOnline(state) ? [offerUnless('', {}, [onlyASeparateExchange(state)])] : [],
  input: z.object({
    from: fields.day(),
    to: fields.day(),
    reasons: fields.text(500).optional(),
  }),
  ask: [page('period', field('from'), field('to'), field('reasons'))],
  prefill: ({ today }) => ({ from: today }),
  decide({ state, input, today }) {
    const { period } = state.exchange;
    const [first, ...rest] = [
      input.from < today ? refusal('exchange/in-the-past', technical, [mendField('from')]) : null,
      input.to <= input.from
        ? refusal('exchange/ends-before-it-begins', technical, [mendField('to')])
        : null,
      period !== null && input.reasons === undefined
        ? refusal('exchange/say-why-changed', technical, [mendField('reasons')])
        : null,
    ].filter((one) => one !== null);
    return first ? refuse(first, ...rest) : accept([exchangePeriodSet.make({ shared: input })]);
  },
  example: { from: '2027-03-01', to: '2027-03-10', reasons: '双方都要求给足时间核对账目。' },
});

/** A party says what it thinks of the evidence. On any day from the first on; a late opinion is received and marked. */
export const giveOpinion = command({
  name: 'exchange.give-opinion',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-14.3.0'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    state.filing.status === 'registered' && state.exchange.period !== null
      ? principalsOf(state.participation, person).map((one) => offer(one.id, one))
      : [],
  tells: ({ state, law }, { id }) => {
    const last = lastDayFor(state, id, law);
    const { period } = state.exchange;
    return last === null || period === null
      ? []
      : [{ code: 'period', facts: { from: period.from, ...last }, short: true }];
  },
  input: z
    .object({
      text: fields.longText(20_000),
      attachments: fields.files(),
      conformsToOriginals: fields.confirmation().optional(),
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('text', field('text')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  decide: ({ state, offer: who, input: { text, attachments }, law, today }) =>
    accept([
      exchangeOpinionGiven.make({
        shared: { participant: who.id, text, attachments, late: isLate(state, who.id, today, law) },
      }),
    ]),
  example: {
    text: '对方第 1 份证据真实性认可；第 2 份没有原件，不认可。',
    attachments: [],
    conformsToOriginals: true,
  },
});

function isLate(state: CaseState, participant: string, today: CourtDay, law: Law): boolean {
  const last = lastDayFor(state, participant, law);
  return last !== null && !last.provisional && today > last.dueOn;
}

/** What follows from silence or from a late opinion is the judge's word, with reasons; another period can be set instead. */
export const conclude = command({
  name: 'exchange.conclude',
  or: ['exchange.set-period'],
  on: 'case',
  by: ['judge'],
  basis: ['OLR-14.3.0'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    running(state) && state.exchange.period !== null && state.exchange.concludedAt === null
      ? [offer('', {})]
      : [],
  tells: ({ state }) => {
    const said = new Set(state.exchange.opinions.map(({ participant }) => participant));
    const all = parties(state.participation);
    const names = (given: boolean) =>
      all.filter(({ id }) => said.has(id) === given).map(({ name }) => name);
    return [{ code: 'opinions', facts: { given: names(true), silent: names(false) } }];
  },
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ input }) => accept([exchangeConcluded.make({ shared: input })]),
  example: { reasons: '双方都已提出意见，可以开庭。' },
});
