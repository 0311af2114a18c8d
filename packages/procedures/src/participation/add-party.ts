import { offerUnless } from '@xiezhi/kernel';
import { addedAs, instances, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { letIn, sideOfAdded } from '../shared/let-in.ts';
import { doubtsAbout } from '../shared/new-party.ts';
import {
  aSignedJudgmentIsTakenBackFirst,
  isUnjudged,
} from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';

/**
 * Lets a third party into the case, or somebody who must sue or be sued together with those in it (CPL-59, CPL-135).
 * Whether they may or must is for the judge, with reasons. They are invited, asked and served like a defendant.
 */
export const addParty = command({
  name: 'participation.add-party',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-59', 'CPL-135'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.filing.status === 'registered' && state.judgment.closedOn === null && isUnjudged(state)
      ? [offerUnless('', {}, [aSignedJudgmentIsTakenBackFirst({ state })])]
      : [],
  warns: ({ state }, { party, as }) => doubtsAbout(state, party, sideOfAdded[as]),
  input: z.object({
    as: fields.choice(addedAs),
    party: fields.party(),
    instance: fields.choice(instances),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('as', field('as'), field('instance')),
    page('party', field('party')),
    page('reasons', field('reasons')),
  ],
  decide({ state, input }) {
    const come = letIn(state, input);
    return 'fault' in come ? refuse(come.fault) : accept(come.entries);
  },
  example: {
    as: 'third-party-concerned',
    party: { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' },
    instance: 'notice',
    reasons: '家具由孙立新实际制作，案件处理结果同他有法律上的利害关系。',
  },
});
