// Long, for it goes from the doubt about where a deposit came from to its ruling, act by act: they share what is told and asked.
import { endOfDay, offer, technical } from '@xiezhi/kernel';
import type { Deadline, Offer } from '@xiezhi/kernel';
import type { CaseState, DepositChallenge, Exhibit, ProofOrder } from '@xiezhi/record';
import {
  challengesOf,
  deposited,
  depositOf,
  factorAnswers,
  fields,
  openProofOrders,
  originDecided,
  originOutcomes,
  participant,
  proofGiven,
  proofOrdered,
  submitterAnswers,
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
import { filesBeside } from '../shared/files-beside.ts';
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
import { isTermPassed, proofTermOf } from './proof-term.ts';
import { neitherProvedNorBorneOut } from './rules/neither-proved-nor-borne-out.ts';
import { somethingWasWeighed } from './rules/something-was-weighed.ts';
import { submitterWasHeard } from './rules/submitter-was-heard.ts';
import { toldOfCourse, toldOfDeposit } from './tells.ts';

interface About {
  readonly exhibit: Exhibit;
  readonly challenge: DepositChallenge;
}

/** What was said of data before its deposit; with or without reasons, since a judge may find that there are some. */
const contestedBefore = (state: CaseState): readonly About[] =>
  deposited(state).flatMap(({ exhibit }) =>
    challengesOf(state, exhibit.id)
      .filter(({ about }) => about === 'before-deposit')
      .map((challenge) => ({ exhibit, challenge })),
  );

const told = (state: CaseState, exhibit: Exhibit) => [
  ...toldOfDeposit(exhibit, depositOf(state.chain, exhibit.id)),
  ...toldOfCourse(state, exhibit),
];

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
          .map((one) => offer(one.challenge.id, one))
      : [],
  tells: ({ state }, { exhibit }) => told(state, exhibit),
  input: z.object({
    what: fields.longText(1000),
    dueOn: fields.day(),
    reasons: fields.longText(2000),
  }),
  ask: [page('what', field('what'), field('dueOn'), field('reasons'))],
  decide({ state, offer: { exhibit, challenge }, input, today }) {
    if (input.dueOn <= today)
      return refuse(refusal('chain/day-is-past', technical, [mendField('dueOn')]));
    return accept([
      proofOrdered.make({
        shared: {
          order: `proof-${String(state.chain.orders + 1)}`,
          challenge: challenge.id,
          exhibit: exhibit.id,
          participant: exhibit.participant,
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
}

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
      ? contestedBefore(about.state).flatMap((one): Offer<Answering>[] => {
          const { order } = one.challenge;
          return order !== null && own.has(order.participant)
            ? [offer(order.id, { ...one, order })]
            : [];
        })
      : [];
  },
  tells: (about, { exhibit, challenge, order }) => [
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
    ...toldOfAuthority(about, order.participant),
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
    const { order } = about.offer;
    const { receivedOn, support, conformsToOriginals: _word, ...said } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    const handing = received(about, order.participant, receivedOn);
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

const factor = () => fields.choice(factorAnswers);
const why = () => fields.longText(1000);

/**
 * OLR-18: the judge weighs where the data came from, how it was made and kept, whether a notary or a third person witnessed
 * it, and what bears it out, and says whether it is confirmed as genuine before its deposit.
 */
export const decideOrigin = command({
  name: 'chain.decide-origin',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-18.1.0', 'OLR-18.2.2', 'OLR-18.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state) ? contestedBefore(state).map((one) => offer(one.challenge.id, one)) : [],
  tells: ({ state }, { exhibit, challenge }) => [
    ...told(state, exhibit),
    ...filesBeside(challenge.attachments),
  ],
  input: z.object({
    origin: factor(),
    originReasons: why(),
    generation: factor(),
    generationReasons: why(),
    keeping: factor(),
    keepingReasons: why(),
    notary: factor(),
    notaryReasons: why(),
    witness: factor(),
    witnessReasons: why(),
    corroboration: factor(),
    corroborationReasons: why(),
    submitter: fields.choice(submitterAnswers),
    outcome: fields.choice(originOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'origin',
      field('origin'),
      field('originReasons'),
      field('generation'),
      field('generationReasons'),
      field('keeping'),
      field('keepingReasons'),
    ),
    page(
      'witness',
      field('notary'),
      field('notaryReasons'),
      field('witness'),
      field('witnessReasons'),
      field('corroboration'),
      field('corroborationReasons'),
    ),
    page('outcome', field('submitter'), field('outcome'), field('reasons')),
  ],
  decide({ state, offer: { exhibit, challenge }, input }) {
    const { submitter, corroboration, outcome } = input;
    const factors = {
      origin: { answer: input.origin, reasons: input.originReasons },
      generation: { answer: input.generation, reasons: input.generationReasons },
      keeping: { answer: input.keeping, reasons: input.keepingReasons },
      notary: { answer: input.notary, reasons: input.notaryReasons },
      witness: { answer: input.witness, reasons: input.witnessReasons },
      corroboration: { answer: corroboration, reasons: input.corroborationReasons },
    };
    const [first, ...rest] = (
      outcome === 'not-confirmed'
        ? [
            submitterWasHeard({ state, exhibit, challenge }),
            neitherProvedNorBorneOut({ exhibit, submitter, corroboration }),
          ]
        : [
            somethingWasWeighed({
              exhibit,
              answers: Object.values(factors).map(({ answer }) => answer),
            }),
          ]
    ).filter((each) => each !== null);
    if (first !== undefined) return refuse(first, ...rest);
    return accept([
      originDecided.make({
        shared: {
          challenge: challenge.id,
          exhibit: exhibit.id,
          factors,
          submitter,
          outcome,
          reasons: input.reasons,
        },
      }),
    ]);
  },
  example: {
    origin: 'yes',
    originReasons: '数据来自原告的手机，手机当庭核对过。',
    generation: 'yes',
    generationReasons: '即时通讯软件在日常使用中自动生成。',
    keeping: 'not-shown',
    keepingReasons: '生成到存证相隔三天，保管经过没有记录。',
    notary: 'no',
    notaryReasons: '没有公证。',
    witness: 'no',
    witnessReasons: '没有第三方见证。',
    corroboration: 'yes',
    corroborationReasons: '与转账记录、送货单相互印证。',
    submitter: 'explained',
    outcome: 'confirmed',
    reasons: '综合以上情况，可以确认上链以前的真实性。',
  },
});

/** That the day to show it is past is a fact; what follows is decided with the challenge, by a judge. */
export const proofDeadlines = ({ state }: DutyContext): readonly Deadline[] =>
  isUndecided(state)
    ? openProofOrders(state).map(({ exhibit, order }) => ({
        key: `${proofTermOf(order.id)}@${order.dueOn}`,
        dueOn: order.dueOn,
        dueAt: endOfDay(order.dueOn),
        basis: ['OLR-18.2.1'],
        whose: participant(state.participation, order.participant)?.side ?? exhibit.side,
      }))
    : [];
