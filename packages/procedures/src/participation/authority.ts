import type { CourtDay, Label, PersonId, Refusal } from '@xiezhi/kernel';
import { byPolicy, offer, offerUnless, technical } from '@xiezhi/kernel';
import type { BodyOf, CaseState, Grant, Participant } from '@xiezhi/record';
import {
  active,
  authorityAnswered,
  authorityGranted,
  fields,
  isAssistant,
  openGrants,
  participant,
  participationBegun,
  participationEnded,
  isParty,
  namedAnew,
  partyBehind,
  participantsOf,
  partiesOf,
  wardsOf,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, NeedContext, Told } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { chosenParty, toldOfAlone } from './asked-to-represent.ts';
import { assistsOneAgent } from './assists-one-agent.ts';
import { extentOf, limitsAsked, limitsInput, limitsOf } from './limits.ts';
import { identityFirst } from './rules/identity-first.ts';
import { agentsNameAssistants } from './rules/agents-name-assistants.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { agentsOf, twoAgentsAtMost } from './rules/two-agents-at-most.ts';
import { oneSideOnly } from './rules/one-side-only.ts';

/**
 * Who has this name and this number. Nobody (`null`) when they do not belong together, whichever was wrong; tries that
 * miss are counted.
 */
export type NamedAgent = { readonly person: PersonId; readonly name: string } | 'too-many';

/** Asked by name and number together, and counted by who asks. */
export const whoIsNamed = ({ actor, input }: NeedContext) =>
  typeof input?.['name'] === 'string' && typeof input['mobile'] === 'string'
    ? { by: actor.id, name: input['name'], mobile: input['mobile'] }
    : null;

/** Who names an agent: the party, and whoever acts in its name in all things because the law says so (CPL-60). */
export const principals = (
  { participation }: CaseState,
  { person }: Actor,
): readonly Participant[] =>
  person === null
    ? []
    : [
        ...new Set([
          ...participantsOf(participation, person).filter(({ id }) => isParty(participation, id)),
          ...wardsOf(participation, person),
        ]),
      ];

/** Until the agent accepts, it is between the party and the court. */
const ownSide = (principal: Participant): Label =>
  principal.side === null ? 'court' : `side:${principal.side}`;

/** A party names its agent and how far the authority reaches (CPL-62). It begins when the agent accepts. */
export const grantAuthority = command({
  name: 'authority.grant',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-60', 'CPL-61', 'CPL-62'],
  needs: {
    found: fromOutside<NamedAgent>('agent-named', whoIsNamed),
  },
  offers: ({ state, actor }) => principals(state, actor).map((one) => offer(one.id, one)),
  // Received, and told: who acts for a party are one or two.
  tells: ({ state: { participation } }, { id }) => {
    const names = agentsOf(participation, id).map(({ name }) => name);
    return names.length < 2 ? [] : [{ code: 'third', facts: { names } }];
  },
  input: z.object({
    name: fields.text(80),
    mobile: fields.mobile(),
    authority: fields.choice(['general', 'special']),
    ...limitsInput,
    agreed: fields.confirmation(),
  }),
  ask: [
    page('agent', field('name'), field('mobile')),
    page('reach', field('authority'), ...limitsAsked),
    page('sure', field('agreed')),
  ],
  decide({ state: { participation }, offer: principal, input, facts: { found }, today }) {
    const extent = extentOf(input);
    const [astray, ...more] = limitsHoldTogether({ authority: input.authority, extent, today });
    if (astray !== undefined) return refuse(astray, ...more);
    if (found === 'too-many')
      return refuse(
        refusal('participation/too-many-tries', byPolicy('agent-by-name'), [
          atServiceHall,
          byHotline,
        ]),
      );
    if (found === null)
      return refuse(
        refusal('participation/no-such-agent', technical, [
          mendField('name'),
          mendField('mobile'),
          atServiceHall,
        ]),
      );
    const both = oneSideOnly({ participation, person: found.person, side: principal.side });
    if (both) return refuse(both);
    const { person } = found;
    const again =
      openGrants(participation).some(
        (one) => one.principal === principal.id && one.person === person,
      ) ||
      active(participation).some((one) => one.principal === principal.id && one.person === person);
    if (again)
      return refuse(
        refusal('participation/agent-already', technical, [mendField('name'), byHotline]),
      );
    return accept([
      authorityGranted.make({
        shared: {
          label: ownSide(principal),
          value: {
            grant: `a${String(participation.grants.length + 1)}`,
            principal: principal.id,
            name: found.name,
            person,
            authority: input.authority,
            extent,
          },
        },
        personal: { mobile: input.mobile },
      }),
    ]);
  },
  example: {
    name: '邵知行',
    mobile: '13800000004',
    authority: 'special',
    acts: ['settle'],
    steps: ['evidence', 'mediation'],
    until: '2026-12-31',
    agreed: true,
  },
});

export interface Asked {
  readonly grant: Grant;
  readonly principal: Participant;
}

/** What this person has been asked to do for somebody, and has not answered: also after the closing, since appeals come. */
const askedOf = ({ participation }: CaseState, { person }: Actor): readonly Asked[] =>
  openGrants(participation).flatMap((grant) => {
    const principal = participant(participation, grant.principal);
    return person !== null && grant.person === person && principal ? [{ grant, principal }] : [];
  });

export type OnPaper = NonNullable<BodyOf<typeof participationEnded.parts>['paper']>;

export const answered = (
  { grant, principal }: Asked,
  answer: NonNullable<Grant['answer']>,
  why?: string,
  paper?: OnPaper,
) =>
  authorityAnswered.make({
    shared: {
      label: ownSide(principal),
      value: { grant: grant.id, answer, paper, ...(why === undefined ? {} : { why }) },
    },
  });

/**
 * Which case it is: whoever is asked must see whether they may take it before they see anything of it. They learn it from
 * the party who asks them.
 */
const whichCase = ({ participation, filing }: CaseState, { grant }: Asked): readonly Told[] => [
  {
    code: 'case',
    facts: {
      number: filing.caseNumber,
      cause: filing.causeName,
      plaintiffs: partiesOf(participation, 'plaintiff').map(({ name }) => name),
      defendants: partiesOf(participation, 'defendant').map(({ name }) => name),
    },
  },
  ...whatIsAsked(participation, grant),
];

/** With what authority; or whom the named person is to help, and until when. */
const whatIsAsked = (participation: CaseState['participation'], grant: Grant): readonly Told[] => {
  if (!isAssistant({ standing: grant.standing ?? null })) {
    const party = participant(participation, grant.principal)?.name ?? '';
    return [
      ...(grant.standing === undefined ? [] : [{ code: 'represents', facts: { party } }]),
      { code: 'authority', facts: limitsOf(grant.authority, grant.extent) },
    ];
  }
  const agent = participant(participation, grant.principal);
  const party = participant(participation, agent?.principal ?? '');
  return [
    {
      code: 'assists',
      facts: {
        agent: agent?.name ?? '',
        party: party?.name ?? '',
        until: grant.extent?.until ?? null,
      },
    },
  ];
};

/** The last day the party named is over: there is nothing left to take, and the party can name another. */
const stillOffered = ({ extent }: Grant, today: CourtDay): Refusal | null =>
  extent?.until !== undefined && extent.until < today
    ? refusal(
        'participation/offer-is-over',
        technical,
        [useCommand('authority.grant', 'party'), byHotline],
        { on: extent.until },
      )
    : null;

const asksToAssist = ({ standing }: Grant): boolean => isAssistant({ standing: standing ?? null });

/** An assistant is no agent, nor is whoever represents a party among many: CPL-61 counts neither. */
function mayBeTaken(
  { participation }: CaseState,
  { grant, principal }: Asked,
  today: CourtDay,
): Refusal | null {
  if (asksToAssist(grant))
    return (
      agentsNameAssistants({ agent: principal, today }) ??
      assistsOneAgent(participation, grant.person, principal)
    );
  return grant.standing === undefined
    ? twoAgentsAtMost({ participation, principal: principal.id })
    : null;
}

/**
 * As what they assisted, which ends as they accept: by that agent until a last day that is over, or an agent of the party whose agent
 * they are from now on. What they do then is their own, and of nobody's assistant.
 */
const assistedSince = (
  { participation }: CaseState,
  { grant }: Asked,
): readonly { readonly id: string; readonly why: string }[] =>
  participantsOf(participation, grant.person)
    .filter(
      (one) =>
        isAssistant(one) &&
        (asksToAssist(grant) ? one.principal : partyBehind(participation, one)) === grant.principal,
    )
    .map(({ id }) => ({ id, why: asksToAssist(grant) ? namedAnew : 'now-an-agent' }));

/** The agent takes the authority: from now on, and not before, the case is theirs to see and to act in. */
export const acceptAuthority = command({
  name: 'authority.accept',
  on: 'case',
  by: ['person'],
  basis: ['CPL-62', 'OOR-15.1.0'],
  needs: {},
  offers: ({ state, actor, today }) =>
    askedOf(state, actor).map((one) =>
      offerUnless(one.grant.id, one, [
        identityFirst({ actor, as: 'agent' }),
        oneSideOnly({
          participation: state.participation,
          person: one.grant.person,
          side: one.principal.side,
        }),
        mayBeTaken(state, one, today),
        stillOffered(one.grant, today),
      ]),
    ),
  tells: ({ state }, asked) => [...whichCase(state, asked), ...toldOfAlone(state, asked)],
  input: z.object({ agreed: fields.confirmation() }),
  ask: [page('accept', field('agreed'))],
  decide: ({ state, offer: asked }) =>
    accept([
      answered(asked, 'accepted'),
      // Named anew after their last day: it is one part in the case, and not two.
      ...assistedSince(state, asked).map(({ id, why }) =>
        participationEnded.make({ shared: { participant: id, why } }),
      ),
      participationBegun.make({
        shared: {
          participant: `g${String(state.participation.participants.length + 1)}`,
          role: 'agent',
          side: asked.principal.side ?? undefined,
          name: asked.grant.name,
          kind: chosenParty(state, asked)?.kind ?? 'person',
          person: asked.grant.person,
          principal: asked.principal.id,
          authority: asked.grant.authority,
          extent: asked.grant.extent,
          ...(asked.grant.standing === undefined ? {} : { standing: asked.grant.standing }),
          ...(asked.grant.chosen === undefined ? {} : { chosen: asked.grant.chosen }),
        },
        personal: { mobile: asked.grant.mobile },
      }),
    ]),
  example: { agreed: true },
});

export const declineAuthority = command({
  name: 'authority.decline',
  on: 'case',
  by: ['person'],
  basis: ['CPL-62'],
  needs: {},
  offers: ({ state, actor }) => askedOf(state, actor).map((one) => offer(one.grant.id, one)),
  tells: ({ state }, asked) => whichCase(state, asked),
  input: z.object({ why: fields.text(300).optional() }),
  ask: [page('why', field('why'))],
  decide: ({ offer: asked, input }) => accept([answered(asked, 'declined', input.why)]),
  example: { why: '和另一个案件有冲突。' },
});
