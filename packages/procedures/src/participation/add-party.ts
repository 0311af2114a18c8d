import type { Side } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import {
  addedAs,
  instances,
  fields,
  participationBegun,
  parties,
  partyAdded,
} from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { nextParticipant } from '../shared/next-participant.ts';

const sideOf: Readonly<Record<(typeof addedAs)[number], Side>> = {
  'third-party-claiming': 'third-party',
  'third-party-concerned': 'third-party',
  defendant: 'defendant',
  plaintiff: 'plaintiff',
};
interface Named {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly residentId?: string | undefined;
  readonly creditCode?: string | undefined;
}

/** The same number is the same person or organisation, and another number another one; null where a number is not known. */
function sameNumber(one: Participant, party: Named): boolean | null {
  const [known, given] =
    party.kind === 'person'
      ? [one.residentId, party.residentId]
      : [one.creditCode, party.creditCode];
  return known === null || given === undefined ? null : known === given;
}

const alreadyThere = (state: CaseState, party: Named): Participant | undefined =>
  parties(state.participation).find((one) => sameNumber(one, party) === true);

/** Of the same name, and nothing known says that they are two: the judge is told, and goes on if they are. */
const namesakes = (state: CaseState, party: Named): readonly Participant[] =>
  parties(state.participation).filter(
    (one) => one.name === party.name && one.kind === party.kind && sameNumber(one, party) === null,
  );

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
  offers: ({ state: { filing, judgment } }) =>
    filing.status === 'registered' && judgment.closedOn === null && judgment.made === null
      ? [offer('', {})]
      : [],
  warns: ({ state }, { party }) =>
    namesakes(state, party).length > 0 ? [{ code: 'same-name', facts: { name: party.name } }] : [],
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
  decide({ state, input: { as, party, instance, reasons } }) {
    const { kind, name, ...personal } = party;
    const there = alreadyThere(state, party);
    if (there)
      return refuse(
        refusal('participation/party-already', technical, [mendField('party')], {
          name: there.name,
        }),
      );
    const side = sideOf[as];
    const participant = nextParticipant(state, side);
    return accept([
      participationBegun.make({
        shared: { participant, role: side, side, name, kind },
        personal,
      }),
      partyAdded.make({ shared: { participant, name, as, instance, reasons } }),
    ]);
  },
  example: {
    as: 'third-party-concerned',
    party: { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' },
    instance: 'notice',
    reasons: '家具由孙立新实际制作，案件处理结果同他有法律上的利害关系。',
  },
});
