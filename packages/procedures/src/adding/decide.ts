import { offer, technical } from '@xiezhi/kernel';
import { addedAs, addingDecided, fields, openAskings, participant, suitEnd } from '@xiezhi/record';
import type { Asking, CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
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
import { filesBeside } from '../shared/files-beside.ts';
import { letIn, sideOfAdded } from '../shared/let-in.ts';
import { doubtsAbout } from '../shared/new-party.ts';
import { aSignedJudgmentIsTakenBackFirst } from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';

const toldOf = ({ participation }: CaseState, one: Asking): readonly Told[] => [
  {
    code: 'asked',
    facts: {
      of: participant(participation, one.participant)?.name ?? '',
      name: one.name,
      as: one.as,
      reasons: one.reasons,
    },
  },
  ...filesBeside(one.attachments),
];

/**
 * CPLI-73: what a party asked for is looked at. Granted, whoever was named comes in as when the judge lets somebody in of the court's
 * own motion; not granted, of whoever was to sue or be sued together it is ruled, and served; of whoever came in meanwhile nothing is.
 */
export const decideAdding = command({
  name: 'adding.decide',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-135', 'CPL-59'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.filing.status === 'registered' && state.judgment.closedOn === null
      ? openAskings(state).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => toldOf(state, one),
  warns: ({ state }, { outcome, party, as }) =>
    outcome === 'granted' && party !== undefined && as !== undefined
      ? doubtsAbout(state, party, sideOfAdded[as])
      : [],
  input: z.object({
    outcome: fields.choice(['granted', 'refused', 'in-already']),
    as: fields.choice(addedAs).optional(),
    party: fields.party().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('decision', field('outcome'), field('reasons')),
    page(
      'party',
      neededWhen('as', 'outcome', ['granted']),
      neededWhen('party', 'outcome', ['granted']),
    ),
  ],
  prefill: (_about, { as, party }) => ({ as, party }),
  decide({ state, offer: one, input: { outcome, as = one.as, party, reasons } }) {
    const { id: asking, participant: of } = one;
    if (outcome !== 'granted')
      return accept([
        addingDecided.make({
          shared: {
            ...{ asking, participant: of, granted: false, as: one.as, name: one.name, reasons },
            ...(outcome === 'in-already' ? { settled: true as const } : {}),
          },
        }),
      ]);
    // To say no changes nothing of a judgment; to let somebody in does.
    const signed = aSignedJudgmentIsTakenBackFirst({ state });
    if (signed) return refuse(signed);
    if (state.judgment.pronouncedAt !== null || suitEnd(state) !== null)
      return refuse(refusal('adding/over', technical, [mendField('outcome')]));
    if (party === undefined)
      return refuse(refusal('adding/say-who', technical, [mendField('party')]));
    const come = letIn(state, { as, party, instance: 'application', reasons });
    if ('fault' in come) return refuse(come.fault);
    return accept([
      addingDecided.make({
        shared: { asking, participant: of, granted: true, as, name: party.name, reasons },
      }),
      ...come.entries,
    ]);
  },
  example: {
    outcome: 'refused',
    reasons: '孙立新只是介绍人，没有参加承揽，不是必须共同诉讼的当事人。',
  },
});
