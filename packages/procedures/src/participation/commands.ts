import type { PersonId, StreamId } from '@xiezhi/kernel';
import { byPolicy, offer, offerUnless, personStream, technical } from '@xiezhi/kernel';
import {
  active,
  fields,
  mandated,
  participationInvited,
  participationLinked,
  participant,
  participantsOf,
  standings,
  withoutAccount,
} from '@xiezhi/record';
import type { CaseState, Participant, PersonState } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Role } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fieldWhen,
  fromOutside,
  fromStream,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { guardianForANaturalPerson } from './rules/guardian-for-a-natural-person.ts';
import { identityFirst } from './rules/identity-first.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { personIsTheParty } from './rules/person-is-the-party.ts';
import { standInFor } from './show-authority.ts';

export interface AccessCode {
  readonly code: string;
  readonly hash: string;
}

/** The keyed hash of the code that was tried; or this person, or this case, has had too many wrong ones. */
type CodeTried = { readonly hash: string } | 'too-many';

/** As what somebody links a case: as the party named, or for an organisation. */
export const linkedAs = ['party', ...standings] as const;

const tooManyCodes = refusal('participation/too-many-codes', byPolicy('access-code'), [
  { kind: 'retry' },
  byHotline,
  atServiceHall,
]);

const nobody = '' as PersonId;
const unlinked = ({ participation }: CaseState) => withoutAccount(participation);

/** The same code as before, so that every notice goes on to hold; or another, where one fell into the wrong hands. */
const whichCode = (state: CaseState, id: string, another: boolean): number => {
  const now = participant(state.participation, id)?.invited?.code ?? null;
  return now === null ? 1 : now + (another ? 1 : 0);
};

/** Invites a party that has no account in the case yet: by the contacts known, and by the code on paper. */
export const inviteParty = command({
  name: 'participation.invite',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-10.1.1'],
  needs: {
    code: fromOutside<AccessCode>('access-code', ({ stream, input, state }) =>
      typeof input?.['participant'] === 'string'
        ? {
            stream,
            participant: input['participant'],
            which: whichCode(state as CaseState, input['participant'], input['another'] === true),
          }
        : null,
    ),
  },
  offers: ({ state }) =>
    state.filing.status === 'registered' && unlinked(state).length > 0 ? [offer('', {})] : [],
  input: z.object({
    participant: fields.unlinkedParty(),
    another: fields.confirmation().optional(),
  }),
  ask: [page('whom', field('participant'), field('another'))],
  // Where nobody has a code yet, none can have fallen into the wrong hands.
  unasked: ({ state }) =>
    unlinked(state).some(({ invited }) => invited !== null) ? [] : ['another'],
  decide({ state, input, facts }) {
    const party = unlinked(state).find((one) => one.id === input.participant);
    const linked = active(state.participation).find(
      ({ id, side }) => id === input.participant && side !== null,
    );
    if (!party && linked)
      return refuse(
        refusal('participation/linked-already', technical, [mendField('participant')], {
          name: linked.name,
        }),
      );
    if (!party || facts.code === null)
      return refuse(refusal('participation/no-such-party', technical, [mendField('participant')]));
    const which = whichCode(state, party.id, input.another === true);
    return accept(
      [
        participationInvited.make({
          shared: {
            participant: party.id,
            issue: (party.invited?.issue ?? 0) + 1,
            ...(which === 1 ? {} : { code: which }),
          },
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

const codeTried = (actor: Actor, stream: StreamId, state: unknown, code: unknown) =>
  typeof code === 'string'
    ? {
        by: actor.id,
        stream,
        code,
        issued: unlinked(state as CaseState).flatMap(({ invited }) => invited?.hash ?? []),
      }
    : null;

const ofPeople: ReadonlySet<Role> = new Set([
  'person',
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
]);

/** Somebody new to the case, or whoever is in it for one party and is asked to link another of the same side. */
function isInvited(state: CaseState, person: PersonId): boolean {
  const mine = participantsOf(state.participation, person);
  return unlinked(state).some(
    ({ id, side, invited }) =>
      invited !== null &&
      (mine.length === 0 ||
        (mine.some((one) => one.side === side) && mine.every((one) => one.principal !== id))),
  );
}

/** Those who may come with the code of a natural person and are somebody else: by law, or by its power of attorney. */
const actsForAnother: ReadonlySet<string> = new Set(['guardian', ...mandated]);

/**
 * Who is bound to the account at once: the party itself, and whoever acts for it by a paper that the court has seen already,
 * whether the code is theirs or the party’s (CPL-62). Null for whoever shows first that they may act.
 */
function boundBy(
  { participation }: CaseState,
  of: Participant,
  standing: (typeof linkedAs)[number],
  { name, residentId }: PersonState,
): Participant | null {
  if (of.role === 'agent') return of;
  if (of.kind === 'person' && !actsForAnother.has(standing)) return of;
  const seen = withoutAccount(participation).find(
    (one) =>
      one.principal === of.id &&
      one.name === name &&
      one.residentId !== null &&
      one.residentId === residentId,
  );
  return seen ?? null;
}

/**
 * Somebody who got an invitation joins the case. A natural person joins as the party they are; as the guardian of one who
 * cannot act alone (CPL-60), or as the agent of one (CPL-61). The code shows that the notice arrived, and not who may act
 * for whom: whoever links it for another says in what standing, and acts once the court has seen their authority. Also
 * after the closing: the time to appeal may run.
 */
export const linkCase = command({
  name: 'participation.link',
  on: 'case',
  by: ['person'],
  basis: ['OLR-10.1.2', 'OOR-15.1.0', 'CPL-60', 'CPL-61', 'CPL-62'],
  needs: {
    tried: fromOutside<CodeTried>('access-code-tried', ({ actor, stream, state, input }) =>
      codeTried(actor, stream, state, input?.['code']),
    ),
    person: fromStream(
      'person',
      ({ actor }) => (actor.person === null ? null : personStream(actor.person)),
      (state) => state.person,
    ),
  },
  // Whoever reaches the case by a post is not asked to link it.
  offers: ({ state, actor, roles }) =>
    [...roles].every((role) => role === 'visitor' || ofPeople.has(role)) &&
    isInvited(state, actor.person ?? nobody)
      ? [offerUnless('', {}, [identityFirst({ actor, as: 'notified' })])]
      : [],
  input: z.object({
    code: fields.text(12),
    standing: fields.choice(linkedAs),
    attachments: fields.files(10),
  }),
  ask: [
    page('code', field('code')),
    page('standing', field('standing'), fieldWhen('attachments', 'standing', standings)),
  ],
  decide({ state, actor, input, facts: { tried, person } }) {
    if (tried === 'too-many') return refuse(tooManyCodes);
    const party = unlinked(state).find(
      (one) => one.invited !== null && one.invited.hash === tried?.hash,
    );
    if (!party || person === null || actor.person === null) {
      return refuse(
        refusal('participation/wrong-code', technical, [mendField('code'), byHotline], {
          code: input.code,
        }),
      );
    }
    const { standing } = input;
    const { participation } = state;
    const bound = boundBy(state, party, standing, person);
    const other =
      guardianForANaturalPerson({ party, standing }) ??
      (bound === null ? null : personIsTheParty({ person, party: bound })) ??
      oneSideOnly({ participation, person: actor.person, side: party.side, field: 'code' });
    if (other) return refuse(other);
    if (bound !== null)
      return accept([
        participationLinked.make({
          shared: { participant: bound.id, person: actor.person },
          ...(person.mobile === null ? {} : { personal: { mobile: person.mobile } }),
        }),
      ]);
    if (standing === 'party')
      return refuse(
        refusal('participation/standing-needed', technical, [mendField('standing'), atServiceHall]),
      );
    const { name, mobile } = person;
    const { attachments } = input;
    return accept(
      standInFor({ state, party, person: actor.person, name, mobile, standing, attachments }),
    );
  },
  example: { code: '7K4M-92QH', standing: 'party', attachments: [] },
});
