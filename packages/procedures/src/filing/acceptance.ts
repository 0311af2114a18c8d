import { offer, offerUnless } from '@xiezhi/kernel';
import type { CaseState, FilingState } from '@xiezhi/record';
import {
  acceptanceRefused,
  fields,
  kindOf,
  refusalDeclined,
  refusalProposed,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, allocateCaseNumber, command, field, page, refuse } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { wordsOf } from './application/words.ts';
import { courtUnknown } from './court-unknown.ts';
import { registrationIsOwed } from './rules/registration-is-owed.ts';
import { rulingNeedsInsistence } from './rules/ruling-needs-insistence.ts';

/*
 * Not to accept a suit is a ruling, and rulings are a judge's. The reviewer, whose power is to register, proposes.
 */

export const proposeRefusal = command({
  name: 'filing.propose-refusal',
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['OLR-9.1.3', 'CPL-126'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing } }) =>
    ['under-review', 'explained', 'insisted'].includes(filing.status) && filing.proposal === null
      ? [
          offerUnless(wordsOf({ filing }), {}, [
            registrationIsOwed({ filing }) ?? rulingNeedsInsistence({ filing }),
          ]),
        ]
      : [],
  input: z.object({ reasons: fields.longText(8000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ input }) => accept([refusalProposed.make({ shared: input })]),
  example: { reasons: '双方有书面仲裁协议，原告没有提出协议无效的证据。' },
});

/**
 * On conditions of suit that were explained, or, where the papers went back uncorrected, on that (REG-7); of an application on
 * those of its kind.
 */
const rulesOnAcceptance = (filing: FilingState): string[] =>
  kindOf(filing)?.refusal.articles.slice() ??
  (filing.explained ? ['CPL-122', 'CPL-126'] : ['CPL-126', 'REG-7']);

const isBeforeTheJudge = ({ status, proposal }: FilingState): boolean =>
  status === 'insisted' && proposal !== null;

/** What the judge decides on: why the reviewer proposes it, and what whoever sues says to stand by it. */
const toldOfProposal = ({ state: { filing } }: { readonly state: CaseState }): readonly Told[] => [
  ...(filing.proposal === null
    ? []
    : [{ code: 'proposed', facts: { reasons: filing.proposal.reasons } }]),
  ...(filing.insistence === null ? [] : [{ code: 'insisted', facts: { note: filing.insistence } }]),
];

/** The conditions of suit are met after all: back to the reviewer, who registers. */
export const declineRefusal = command({
  name: 'filing.decline-refusal',
  on: 'case',
  by: ['filing-judge'],
  basis: ['OLR-9.1.3', 'CPL-126'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing } }) =>
    isBeforeTheJudge(filing) ? [offer(wordsOf({ filing }), {})] : [],
  tells: toldOfProposal,
  input: z.object({ reasons: fields.longText(8000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ input }) => accept([refusalDeclined.make({ shared: input })]),
  example: { reasons: '仲裁委员会已经书面答复不予受理，起诉符合条件。' },
});

/** A reasoned ruling not to accept, numbered, and open to appeal. Only on insistence, and only by a judge. */
export const refuseAcceptance = command({
  name: 'filing.refuse-acceptance',
  or: ['filing.decline-refusal'],
  on: 'case',
  by: ['filing-judge'],
  basis: ['OLR-9.1.3', 'CPL-126'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state: { filing } }) =>
    isBeforeTheJudge(filing) ? [offer(wordsOf({ filing }), {})] : [],
  tells: toldOfProposal,
  input: z.object({ reasons: fields.longText(8000) }),
  ask: [page('reasons', field('reasons'))],
  prefill: ({ state: { filing } }) => ({ reasons: filing.proposal?.reasons ?? '' }),
  decide({ actor, input, facts, today, state: { filing } }) {
    if (facts.court === null) return refuse(courtUnknown);
    const kind = kindOf(filing);
    const form = kind?.refusal.form;
    // The number is that of the ruling: by it the file goes to the court above. What is only told has none.
    const caseNumber =
      form === 'notice'
        ? undefined
        : allocateCaseNumber(facts.court.code, Number(today.slice(0, 4)), kind?.type ?? '民初');
    return accept([
      acceptanceRefused.make({
        shared: {
          reasons: input.reasons,
          articles: rulesOnAcceptance(filing),
          judge: actor.name,
          caseNumber,
          form,
        },
      }),
    ]);
  },
  example: { reasons: '起诉不属于人民法院受理民事诉讼的范围。' },
});
