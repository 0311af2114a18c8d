import type { PersonId } from '@xiezhi/kernel';
import { byLaw, offer, offerUnless, personStream, technical } from '@xiezhi/kernel';
import {
  fields,
  participationInvited,
  participationLinked,
  participantsOf,
  parties,
  representativeNamed,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fromOutside,
  fromStream,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { personIsTheParty } from './rules/person-is-the-party.ts';

export interface AccessCode {
  readonly code: string;
  readonly hash: string;
}

const nobody = '' as PersonId;
const unlinked = ({ participation }: CaseState) =>
  parties(participation).filter((one) => one.person === null);

/** Invites a party that has no account in the case yet: by the contacts known, and by the code on paper. */
export const inviteParty = command({
  name: 'participation.invite',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-10.1.1'],
  needs: {
    code: fromOutside<AccessCode>('access-code', ({ stream, input }) =>
      typeof input?.['participant'] === 'string'
        ? { stream, participant: input['participant'] }
        : null,
    ),
  },
  offers: ({ state }) =>
    state.filing.status === 'registered' && unlinked(state).length > 0 ? [offer('', {})] : [],
  input: z.object({ participant: fields.participantField() }),
  ask: [page('whom', field('participant'))],
  decide({ state, input, facts }) {
    const party = unlinked(state).find((one) => one.id === input.participant);
    if (!party || facts.code === null)
      return refuse(refusal('participation/no-such-party', technical, [mendField('participant')]));
    return accept(
      [
        participationInvited.make({
          shared: { participant: party.id, issue: (party.invited?.issue ?? 0) + 1 },
          secret: { hash: facts.code.hash },
        }),
      ],
      {
        unique: [
          {
            space: 'access-code',
            value: facts.code.code,
            taken: refusal('participation/no-such-party', technical, [{ kind: 'retry' }]),
          },
        ],
      },
    );
  },
  example: { participant: 'd1' },
});

/** Somebody who got an invitation joins the case as the party they are. */
export const linkCase = command({
  name: 'participation.link',
  on: 'case',
  by: ['person'],
  basis: ['OLR-10.1.2', 'OOR-15.1.0'],
  needs: {
    hash: fromOutside<string>('access-code-hash', ({ input }) =>
      typeof input?.['code'] === 'string' ? input['code'] : null,
    ),
    person: fromStream(
      'person',
      ({ actor }) => (actor.person === null ? null : personStream(actor.person)),
      (state) => state.person,
    ),
  },
  offers: ({ state, actor }) =>
    state.judgment.closedOn === null &&
    participantsOf(state.participation, actor.person ?? nobody).length === 0 &&
    unlinked(state).some((one) => one.invited !== null)
      ? [
          offerUnless('', {}, [
            actor.level >= 2
              ? null
              : refusal('participation/identity-first', byLaw('OLR-10.1.2'), [
                  useCommand('identity.check'),
                  atServiceHall,
                ]),
          ]),
        ]
      : [],
  input: z.object({ code: fields.text(12) }),
  ask: [page('code', field('code'))],
  decide({ state, actor, input, facts }) {
    const party = unlinked(state).find(
      (one) => one.invited !== null && one.invited.hash === facts.hash,
    );
    if (!party || facts.person === null || actor.person === null) {
      return refuse(
        refusal('participation/wrong-code', technical, [mendField('code'), byHotline], {
          code: input.code,
        }),
      );
    }
    const other = personIsTheParty({ person: facts.person, party });
    if (other) return refuse(other);
    const linked = participationLinked.make({
      shared: { participant: party.id, person: actor.person },
    });
    if (party.kind === 'person') return accept([linked]);
    const { name } = facts.person;
    const capacity = party.representative === name ? 'legal-representative' : 'authorised-staff';
    return accept([
      linked,
      representativeNamed.make({ shared: { participant: party.id, name, capacity } }),
    ]);
  },
  example: { code: '7K4M-92QH' },
});
