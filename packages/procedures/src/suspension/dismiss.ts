import { offerUnless } from '@xiezhi/kernel';
import {
  claimEnd,
  dismissalGrounds,
  fields,
  joinedCounterclaims,
  nextDismissal,
  standing,
  suitDismissed,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { undecided } from './commands.ts';
import { noDismissalWhileSuspended } from './rules/no-dismissal-while-suspended.ts';

const wasHeard = ({ hearing }: CaseState): boolean =>
  standing(hearing).some(({ purpose, held }) => purpose === 'hearing' && held !== null);

/**
 * CPL-122, CPL-127, CPLI-208: after registration it shows that a condition of suit is missing, or that the matter is not one
 * for a court. The suit is not tried; a counterclaim that was joined is (CPLI-239). Whoever is bound may appeal.
 */
export const dismiss = command({
  name: 'suspension.dismiss',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-122', 'CPL-127', 'CPL-157', 'CPLI-208', 'CPLI-247'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    undecided(state) && claimEnd(state) === null
      ? [offerUnless('', {}, [noDismissalWhileSuspended(state)])]
      : [],
  tells: ({ state: { claims } }) => [
    { code: 'hear-first', facts: {} },
    ...(joinedCounterclaims(claims).length > 0 ? [{ code: 'counterclaim-stays', facts: {} }] : []),
  ],
  // CPLI-216: who is sued says so before the first sitting; afterwards the court goes on.
  warns: ({ state }, { ground }) =>
    ground === 'arbitration' && wasHeard(state)
      ? [{ code: 'said-before-the-sitting', facts: {}, field: 'ground' }]
      : [],
  input: z.object({ ground: fields.choice(dismissalGrounds), reasons: fields.longText(4000) }),
  ask: [page('why', field('ground')), page('reasons', field('reasons'))],
  decide: ({ state, input }) =>
    accept([
      suitDismissed.make({ shared: { ...input, dismissal: nextDismissal(state.suspension) } }),
    ]),
  example: {
    ground: 'arbitration',
    reasons: '合同写明争议提交仲裁，被告在首次开庭前提出了异议，仲裁协议有效。',
  },
});
