import { offer, technical } from '@xiezhi/kernel';
import type { Deadline, Task } from '@xiezhi/kernel';
import type { CaseState, ProofOrder } from '@xiezhi/record';
import {
  depositOf,
  exhibit as exhibitOf,
  fields,
  openProofOrders,
  proofGiven,
  proofOrdered,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
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
import { toldOfBurden } from '../shared/burden-texts.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  isUndecided,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { askedDeadlines, askedNow, askedTasks } from './asked.ts';
import type { About } from './before-deposit.ts';
import { contestedBefore } from './before-deposit.ts';
import { isTermPassed, proofTermOf } from './proof-term.ts';
import { toldOfDeposit, toldOfExhibit } from './tells.ts';

/** OLR-18.2.1: as the case may require, whoever relies on the data is to show that it was genuine before its deposit. */
export const orderProof = command({
  name: 'chain.order-proof',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-18.2.1'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state)
      ? contestedBefore(state)
          .filter(({ challenge }) => challenge.order === null && challenge.origin === null)
          .flatMap((one) => {
            const who = askedNow(state, one.exhibit.participant);
            return who === null ? [] : [offer(one.challenge.id, { ...one, who })];
          })
      : [],
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({
    what: fields.longText(1000),
    dueOn: fields.day(),
    reasons: fields.longText(2000),
  }),
  ask: [page('what', field('what'), field('dueOn'), field('reasons'))],
  decide({ state, offer: { exhibit, challenge, who }, input, today }) {
    if (input.dueOn <= today)
      return refuse(refusal('chain/day-is-past', technical, [mendField('dueOn')]));
    return accept([
      proofOrdered.make({
        shared: {
          order: `proof-${String(state.chain.orders + 1)}`,
          challenge: challenge.id,
          exhibit: exhibit.id,
          participant: who,
          ...input,
        },
      }),
    ]);
  },
  example: {
    what: '聊天记录的原始载体，以及从手机取得、导出到存证的过程',
    dueOn: '2026-04-20',
    reasons: '被告说明了截图与其手机里的记录不一致的地方，需要原告说明上链以前的情况。',
  },
});

interface Answering extends About {
  readonly order: ProofOrder;
  /** Whoever was asked, or stands in their place. */
  readonly who: string;
}

/** What was ordered, with the exhibit it is about, also where that was withdrawn or replaced since. */
const ordered = (state: CaseState): readonly Answering[] =>
  state.chain.challenges.flatMap((challenge) => {
    const { order } = challenge;
    const exhibit = exhibitOf(state.evidence, challenge.exhibit);
    const who = order === null ? null : askedNow(state, order.participant);
    return order === null || exhibit === null || who === null
      ? []
      : [{ exhibit, challenge, order, who }];
  });

/** The answer to it, by whoever was asked; received on any day, also a second time. */
export const answerProof = command({
  name: 'chain.answer-proof',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-18.2.1'],
  needs: {},
  offers(about) {
    const own = new Set(handersIn(about).map(({ id }) => id));
    return isInCourt(about.state)
      ? ordered(about.state)
          .filter(({ who }) => own.has(who))
          .map((one) => offer(one.order.id, one))
      : [];
  },
  tells: (about, { exhibit, challenge, order, who }) => [
    ...toldOfDeposit(exhibit, depositOf(about.state.chain, exhibit.id)),
    {
      code: 'order',
      facts: {
        what: order.what,
        reasons: order.reasons,
        dueOn: order.dueOn,
        late: isTermPassed(about.state, order.id),
      },
    },
    ...toldOfBurden(about.state, exhibit, challenge),
    ...toldOfAuthority(about, who),
  ],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      text: fields.longText(4000),
      support: fields.exhibitsChosen().optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('text', needed('receivedOn'), field('text')),
    page(
      'support',
      field('support'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
  unasked: unaskedOnline,
  decide(about) {
    const { order, who } = about.offer;
    const { receivedOn, support, conformsToOriginals: _word, ...said } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    const handing = received(about, who, receivedOn);
    return accept([
      proofGiven.make({
        shared: {
          order: order.id,
          ...handing,
          ...said,
          support: [...(support ?? [])],
          late: isTermPassed(about.state, order.id) && handing.receivedOn > order.dueOn,
        },
      }),
    ]);
  },
  example: {
    text: '聊天记录由原告的手机录屏取得，录屏文件和手机都在，可以当庭演示。',
    attachments: [],
  },
});

/** Orders nobody has answered, while that is still to be decided. Where nobody stands in the party's place, nothing is owed and no day runs. */
const owed = (state: CaseState) => {
  const open = openProofOrders(state).map(({ order }) => order);
  return ordered(state).flatMap(({ order, who, exhibit }) =>
    open.includes(order) ? [{ ...order, who, exhibit }] : [],
  );
};

const how = { command: 'chain.answer-proof', basis: ['OLR-18.2.1'], term: proofTermOf } as const;

export const proofTasks = (state: CaseState): readonly Task[] =>
  askedTasks(state, owed(state), how);

export const proofDeadlines = ({ state }: DutyContext): readonly Deadline[] =>
  isUndecided(state) ? askedDeadlines(state, owed(state), how) : [];
