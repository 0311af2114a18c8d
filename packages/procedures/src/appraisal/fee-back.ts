import type { Task } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState, FeeBackRequest } from '@xiezhi/record';
import {
  feeBackAsked,
  feeBackBecause,
  feeBackDecided,
  feeSettled,
  fields,
  isTheirs,
  participant,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  mendField,
  needed,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  onPaper,
  papersInput,
  received,
  toldOfAuthority,
} from '../shared/handing.ts';
import { past, unsettledFees } from './bench.ts';

type Unsettled = ReturnType<typeof unsettledFees>[number];

/** Who advanced it: whoever asked for the examination, or must prove the fact. */
const paidBy = ({ evidence }: CaseState, { one }: Unsettled): string | undefined =>
  evidence.applications.find(({ id }) => id === one.application)?.participant;

/** CPL-81, EVR-40: whoever advanced the fee asks for it back. Received on any day, on whatever ground. */
export const askFeeBack = command({
  name: 'appraisal.ask-fee-back',
  on: 'case',
  by: byAnybody,
  basis: ['CPL-81', 'EVR-35', 'EVR-40'],
  needs: {},
  offers: (about) =>
    isInCourt(about.state)
      ? handersIn(about).flatMap((who) =>
          unsettledFees(about.state)
            .filter((each) => paidBy(about.state, each) === who.id)
            .map((each) => offer(`${who.id}.${each.one.id}`, { who, each })),
        )
      : [],
  tells: (about, { who, each: { one, returnable } }) => [
    {
      code: 'advanced',
      facts: { fen: returnable, body: one.body, on: one.paidOn ?? '' },
      short: true,
    },
    ...toldOfAuthority(about, who.id),
  ],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      postedOn: fields.day().optional(),
      because: fields.choice(feeBackBecause),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'why',
      needed('receivedOn'),
      field('postedOn'),
      field('because'),
      field('reasons'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
  unasked: (about) => (onPaper(about) ? [] : ['receivedOn', 'postedOn']),
  decide(about) {
    const { who, each } = about.offer;
    const { receivedOn, postedOn, because, reasons, attachments } = about.input;
    const fault = dayFault(about, receivedOn, postedOn);
    return fault
      ? refuse(fault)
      : accept([
          feeBackAsked.make({
            shared: {
              request: `fee-back-${String(about.state.appraisal.feeRequests.length + 1)}`,
              advance: each.one.id,
              ...received(about, who.id, receivedOn),
              ...{ postedOn, because, reasons, attachments: [...attachments] },
            },
          }),
        ]);
  },
  example: { because: 'stayed-away', reasons: '鉴定人经通知没有出庭。', attachments: [] },
});

interface Open {
  readonly asked: FeeBackRequest;
  readonly fee: Unsettled;
}

/** Asked with authority, not answered, and something of it can still go back. */
const openRequests = (state: CaseState): readonly Open[] => {
  const fees = unsettledFees(state);
  return isInCourt(state)
    ? state.appraisal.feeRequests
        .filter((one) => !one.answered && isTheirs(state.participation, one, 'evidence'))
        .flatMap((asked) => {
          const fee = fees.find(({ one }) => one.id === asked.advance);
          return fee === undefined ? [] : [{ asked, fee }];
        })
    : [];
};

/** CPL-81: whether it goes back, and how much of it, a judge decides, with reasons. */
export const decideFeeBack = command({
  name: 'appraisal.decide-fee-back',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-81', 'EVR-35', 'EVR-40'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => openRequests(state).map((each) => offer(each.asked.id, each)),
  tells: ({ state }, { asked, fee: { one, returnable } }) => [
    {
      code: 'advanced',
      facts: { fen: returnable, body: one.body, on: one.paidOn ?? '' },
      short: true,
    },
    {
      code: 'asked',
      facts: {
        name: participant(state.participation, asked.participant)?.name ?? '',
        because: asked.because,
        reasons: asked.reasons,
      },
    },
    ...filesBeside(asked.attachments),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    amount: fields.yuan().optional(),
    by: fields.day().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      neededWhen('amount', 'decision', ['granted']),
      neededWhen('by', 'decision', ['granted']),
      field('reasons'),
    ),
  ],
  prefill: (_about, { fee: { returnable } }) => ({ amount: String(returnable / 100) }),
  decide({ offer: { asked, fee }, input: { decision, amount, by, reasons }, today }) {
    const answer = feeBackDecided.make({ shared: { request: asked.id, decision, reasons } });
    if (decision === 'denied') return accept([answer]);
    const { one, returnable } = fee;
    const fen = parseYuan(amount ?? '') ?? 0;
    const [first, ...rest] = [
      fen > returnable
        ? refusal('appraisal/more-than-advanced', technical, [mendField('amount')], {
            fen: returnable,
          })
        : null,
      past(by, today, 'by'),
    ].filter((each) => each !== null);
    return first !== undefined
      ? refuse(first, ...rest)
      : accept([
          answer,
          feeSettled.make({
            shared: {
              ...{ application: one.application, advance: one.id, body: one.body, fen, reasons },
              ...{ goes: 'back', because: asked.because, by },
              commission: one.commission ?? undefined,
            },
          }),
        ]);
  },
  example: { decision: 'denied', reasons: '鉴定人出庭作证了，没有应当退还的情形。' },
});

export const tasksOfFees = (state: CaseState): readonly Task[] =>
  openRequests(state).map(({ asked }) => ({
    key: `appraisal/fee-back/${asked.id}`,
    command: 'appraisal.decide-fee-back',
    by: { role: 'judge' },
    label: 'parties',
    subject: asked.id,
    basis: ['CPL-81'],
    opensAt: asked.at,
  }));
