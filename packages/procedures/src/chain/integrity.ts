import { offer, offerUnless } from '@xiezhi/kernel';
import type { CaseState, Deposit, DepositChallenge, Exhibit } from '@xiezhi/record';
import {
  challengesOf,
  deposited,
  factorAnswers,
  fields,
  integrityDecided,
  integrityFound,
  integrityOutcomes,
  integrityOverturned,
  reportsOn,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isUndecided } from '../shared/handing.ts';
import { challengeGoesByFactors } from './rules/challenge-goes-by-factors.ts';
import { contraryEvidenceIsNamed } from './rules/contrary-evidence-is-named.ts';
import { matchIsShown } from './rules/match-is-shown.ts';
import { toldOfExhibit } from './tells.ts';

interface About {
  readonly exhibit: Exhibit;
  readonly deposit: Deposit;
}

const open = (state: CaseState): readonly About[] => (isUndecided(state) ? deposited(state) : []);

/**
 * OLR-16.1.1: on a verification that matched a judge may find that the data was not altered after its deposit. It says
 * nothing of what it was before.
 */
export const findUnaltered = command({
  name: 'chain.find-unaltered',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-16.1.1'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    open(state)
      .filter(({ deposit }) => deposit.integrity?.outcome !== 'unaltered')
      .map((one) =>
        offerUnless(one.exhibit.id, one, [
          matchIsShown(one),
          challengeGoesByFactors({ state, exhibit: one.exhibit }),
        ]),
      ),
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ offer: { deposit }, input }) =>
    accept([integrityFound.make({ shared: { deposit: deposit.id, ...input } })]),
  example: { reasons: '经核验，提交的数据与存证记录的哈希值、时间一致，对方没有提出相反证据。' },
});

/** OLR-16.1.2: contrary evidence is enough to overturn what was found. */
export const overturnIntegrity = command({
  name: 'chain.overturn',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-16.1.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    open(state)
      .filter(({ deposit }) => deposit.integrity?.outcome === 'unaltered')
      .map((one) => offer(one.exhibit.id, one)),
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({
    contrary: fields.exhibitsChosen().optional(),
    reasons: fields.longText(2000),
  }),
  ask: [page('contrary', field('contrary'), field('reasons'))],
  decide({ state, offer: { exhibit, deposit }, input: { contrary = [], reasons } }) {
    const missing = contraryEvidenceIsNamed({ state, exhibit, contrary });
    if (missing) return refuse(missing);
    return accept([
      integrityOverturned.make({
        shared: {
          deposit: deposit.id,
          contrary: [...contrary],
          reports: reportsOn(state.chain, exhibit.id).map(({ id }) => id),
          reasons,
        },
      }),
    ]);
  },
  example: { contrary: ['x2'], reasons: '被告提交的平台日志显示，存证私钥在存证以前已经泄露。' },
});

/** What was said against data after its deposit: also what gives no reasons, where a judge finds that there are some. */
const contestedAfter = (
  state: CaseState,
): readonly (About & { readonly challenge: DepositChallenge })[] =>
  open(state).flatMap((one) =>
    challengesOf(state, one.exhibit.id)
      .filter(({ about }) => about === 'after-deposit')
      .map((challenge) => ({ ...one, challenge })),
  );

const factor = () => fields.choice(factorAnswers);
const why = () => fields.longText(1000);

/**
 * OLR-17: once a party has contested it, the judge looks at the platform, at interference by whoever is connected with it,
 * at its system and at how the deposit was made, and concludes. A later decision takes the place of an earlier one.
 */
export const decideIntegrity = command({
  name: 'chain.decide-integrity',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-17.1.0', 'OLR-17.1.1', 'OLR-17.1.2', 'OLR-17.1.3', 'OLR-17.1.4'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => contestedAfter(state).map((one) => offer(one.challenge.id, one)),
  tells: ({ state }, { exhibit, challenge }) => [
    ...toldOfExhibit(state, exhibit),
    ...filesBeside(challenge.attachments),
  ],
  input: z.object({
    platform: factor(),
    platformReasons: why(),
    interference: factor(),
    interferenceReasons: why(),
    system: factor(),
    systemReasons: why(),
    process: factor(),
    processReasons: why(),
    outcome: fields.choice(integrityOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'platform',
      field('platform'),
      field('platformReasons'),
      field('interference'),
      field('interferenceReasons'),
    ),
    page(
      'system',
      field('system'),
      field('systemReasons'),
      field('process'),
      field('processReasons'),
    ),
    page('outcome', field('outcome'), field('reasons')),
  ],
  decide({ offer: { challenge, exhibit, deposit }, input }) {
    const missing =
      input.outcome === 'unaltered'
        ? matchIsShown({ exhibit, deposit, mend: mendField('outcome') })
        : null;
    if (missing) return refuse(missing);
    return accept([
      integrityDecided.make({
        shared: {
          challenge: challenge.id,
          deposit: deposit.id,
          factors: {
            platform: { answer: input.platform, reasons: input.platformReasons },
            interference: { answer: input.interference, reasons: input.interferenceReasons },
            system: { answer: input.system, reasons: input.systemReasons },
            process: { answer: input.process, reasons: input.processReasons },
          },
          outcome: input.outcome,
          reasons: input.reasons,
        },
      }),
    ]);
  },
  example: {
    platform: 'yes',
    platformReasons: '平台已经备案，存证时在有效期内。',
    interference: 'yes',
    interferenceReasons: '原告持有股份，但没有以技术手段干预取证、存证的情形。',
    system: 'yes',
    systemReasons: '平台提交的等级测评报告在有效期内。',
    process: 'not-shown',
    processReasons: '平台没有提交传输环节的日志。',
    outcome: 'unaltered',
    reasons: '综合以上情况，没有发现数据上链以后被改动。',
  },
});
