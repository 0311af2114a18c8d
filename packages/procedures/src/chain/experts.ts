import { offer, technical } from '@xiezhi/kernel';
import type { ChainState } from '@xiezhi/record';
import {
  chainApplicationDecided,
  chainApplicationKinds,
  chainApplied,
  checkCommissioned,
  commissionKinds,
  deposited,
  depositOf,
  exhibit as exhibitOf,
  fields,
  grantedAppraisals,
  openChainApplications,
  participant,
  reportReceived,
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
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import type { Handing } from '../shared/handing.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  isUndecided,
  onPaper,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { whatAComparisonSays } from './rules/what-a-comparison-says.ts';
import { toldOfDeposit, toldOfExhibit } from './tells.ts';

const count = (list: readonly unknown[]): string => String(list.length + 1);

/** OLR-19: any party may ask for a person with specialised knowledge, or for the data to be examined by an expert body. */
export const applyForExpert = command({
  name: 'chain.apply',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-19.1.1', 'OLR-19.1.2'],
  needs: {},
  offers: (about) =>
    isInCourt(about.state)
      ? handersIn(about).flatMap((who) =>
          deposited(about.state).map(({ exhibit }) =>
            offer(`${who.id}.${exhibit.id}`, { who, exhibit }),
          ),
        )
      : [],
  tells: (about, { who, exhibit }) => [
    ...toldOfDeposit(exhibit, depositOf(about.state.chain, exhibit.id)),
    ...toldOfAuthority(about, who.id),
  ],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      kind: fields.choice(chainApplicationKinds),
      question: fields.longText(1000),
      person: fields.longText(500).optional(),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'what',
      needed('receivedOn'),
      field('kind'),
      field('question'),
      neededWhen('person', 'kind', ['specialist']),
    ),
    page(
      'why',
      field('reasons'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
  unasked: unaskedOnline,
  decide(about) {
    const { who, exhibit } = about.offer;
    const { receivedOn, conformsToOriginals: _word, person, ...said } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return accept([
      chainApplied.make({
        shared: {
          application: `expert-${count(about.state.chain.applications)}`,
          exhibit: exhibit.id,
          ...received(about, who.id, receivedOn),
          ...said,
          person: said.kind === 'specialist' ? person : undefined,
        },
      }),
    ]);
  },
  example: {
    kind: 'specialist',
    question: '存证平台的时间戳是怎样取得的，能不能被账号使用人更改？',
    person: '苏明远，信息安全工程师，从事区块链系统测评八年',
    reasons: '对平台的存证过程有争议，需要专业意见。',
    attachments: [],
  },
});

export const decideChainApplication = command({
  name: 'chain.decide-application',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-19.1.1', 'OLR-19.1.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state) ? openChainApplications(state).map((one) => offer(one.id, one)) : [],
  tells: ({ state }, one) => [
    {
      code: 'application',
      facts: {
        name: participant(state.participation, one.participant)?.name ?? '',
        kind: one.kind,
        question: one.question,
        person: one.person ?? '',
        reasons: one.reasons,
      },
    },
    ...filesBeside(one.attachments),
    ...[exhibitOf(state.evidence, one.exhibit)].flatMap((each) =>
      each === null ? [] : toldOfExhibit(state, each),
    ),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    accept([chainApplicationDecided.make({ shared: { application: one.id, ...input } })]),
  example: { decision: 'granted', reasons: '属于区块链存证的专门技术问题，有必要听取专业意见。' },
});

/** OLR-19.1.2: on application, or of its own motion, the court entrusts a body with a question, or has something fetched to compare. */
export const commissionCheck = command({
  name: 'chain.commission',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-19.1.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state) ? deposited(state).map(({ exhibit }) => offer(exhibit.id, { exhibit })) : [],
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({
    kind: fields.choice(commissionKinds),
    body: fields.text(200),
    question: fields.longText(1000),
    samples: fields.exhibitsChosen().optional(),
    dueOn: fields.day(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('what', field('kind'), field('body'), field('question'), field('samples')),
    page('when', field('dueOn'), field('reasons')),
  ],
  decide({ state, offer: { exhibit }, input, today }) {
    if (input.dueOn <= today)
      return refuse(refusal('chain/day-is-past', technical, [mendField('dueOn')]));
    return accept([
      checkCommissioned.make({
        shared: {
          commission: `commission-${count(state.chain.commissions)}`,
          exhibit: exhibit.id,
          application: grantedAppraisals(state).find((one) => one.exhibit === exhibit.id)?.id,
          ...input,
          samples: [...(input.samples ?? [])],
        },
      }),
    ]);
  },
  example: {
    kind: 'appraisal',
    body: '云州电子数据司法鉴定中心',
    question: '送检的数据与存证时的数据是否一致，存证以后有没有改动？',
    dueOn: '2026-05-20',
    reasons: '双方对存证过程有争议，需要鉴定。',
  },
});

interface Reporting {
  readonly to: string;
  readonly by: string;
  readonly exhibit: string;
  /** Something was fetched to compare the data with. */
  readonly compares?: boolean;
}

/** What was entrusted, at the counter; and of a person admitted, also by the party that asked for them. */
const reportable = (about: Handing): readonly Reporting[] => {
  const { state } = about;
  if (!isInCourt(state)) return [];
  const own = new Set(handersIn(about).map(({ id }) => id));
  const { applications, commissions }: ChainState = state.chain;
  return [
    ...(onPaper(about)
      ? commissions.map(({ id, body, exhibit, kind }) => ({
          to: id,
          by: body,
          exhibit,
          compares: kind === 'comparison',
        }))
      : []),
    ...applications
      .filter(
        (one) => one.kind === 'specialist' && one.decided === 'granted' && own.has(one.participant),
      )
      .map(({ id, person, exhibit }) => ({ to: id, by: person ?? '', exhibit })),
  ];
};

/** A report of the body that was entrusted, or the opinion of the person admitted; contested like any evidence. */
export const recordReport = command({
  name: 'chain.record-report',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-19.1.1', 'OLR-19.1.2'],
  needs: {},
  offers: (about) => reportable(about).map((one) => offer(one.to, one)),
  input: z.object({
    receivedOn: fields.day(),
    by: fields.text(200),
    summary: fields.longText(2000),
    hash: fields.digest().optional(),
    attachments: fields.scans(),
    conformsToOriginals: fields.confirmation(),
  }),
  ask: [
    page('report', field('receivedOn'), field('by'), field('summary'), field('hash')),
    page('papers', field('attachments'), field('conformsToOriginals')),
  ],
  // Only what was fetched from its keeper brings a hash that can be held against the data.
  unasked: (_about, { compares }) => (compares === true ? [] : ['hash']),
  prefill: ({ today }, { by }) => ({ receivedOn: today, ...(by === '' ? {} : { by }) }),
  decide({ state, offer: one, input: { conformsToOriginals: _word, hash, ...input }, today }) {
    const notThatDay = dayOfReceipt({
      receivedOn: input.receivedOn,
      first: firstDay(state),
      today,
    });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      reportReceived.make({
        shared: {
          report: `report-${count(state.chain.reports)}`,
          exhibit: one.exhibit,
          to: one.to,
          ...input,
          attachments: [...input.attachments],
          compared:
            hash === undefined || one.compares !== true
              ? undefined
              : whatAComparisonSays({ hash, deposit: depositOf(state.chain, one.exhibit) }),
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    by: '云州电子数据司法鉴定中心',
    summary: '送检数据与存证时的哈希值一致，没有发现改动的痕迹。',
    attachments: [
      { sha256: '0'.repeat(64), name: '鉴定意见.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    conformsToOriginals: true,
  },
});
