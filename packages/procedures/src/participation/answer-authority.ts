import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { BodyOf, CaseState, Grant, Participant } from '@xiezhi/record';
import {
  authorityAnswered,
  fields,
  isAssistant,
  namedAnew,
  openGrants,
  participant,
  participantsOf,
  participationBegun,
  participationEnded,
  partiesOf,
  partyBehind,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  byHotline,
  command,
  field,
  page,
  refusal,
  useCommand,
} from '../framework/index.ts';
import { chosenParty, toldOfAlone } from './asked-to-represent.ts';
import { assistsOneAgent } from './assists-one-agent.ts';
import { ownSide } from './authority.ts';
import { limitsOf } from './limits.ts';
import { agentsNameAssistants } from './rules/agents-name-assistants.ts';
import { identityFirst } from './rules/identity-first.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { twoAgentsAtMost } from './rules/two-agents-at-most.ts';
import { standInFor } from './show-authority.ts';

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
  const agent = participant(participation, grant.principal);
  if (grant.standing === 'legal-representative')
    return [{ code: 'represents-it', facts: { party: agent?.name ?? '' } }];
  if (!asksToAssist(grant))
    return [
      ...(grant.standing === undefined
        ? []
        : [{ code: 'represents', facts: { party: agent?.name ?? '' } }]),
      { code: 'authority', facts: limitsOf(grant.authority, grant.extent) },
    ];
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

const asksToAssist = ({ standing }: Grant): boolean => isAssistant({ standing: standing ?? null });

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

/**
 * As what they assisted, which ends as they accept: by that agent until a last day that is over, or an agent of the party whose agent
 * they are from now on. What they do then is their own, and of nobody's assistant.
 */
const assistedSince = (
  { participation }: CaseState,
  { grant }: Asked,
): readonly { readonly id: string; readonly why: string }[] =>
  (grant.standing === 'legal-representative' ? [] : participantsOf(participation, grant.person))
    .filter(
      (one) =>
        isAssistant(one) &&
        (asksToAssist(grant) ? one.principal : partyBehind(participation, one)) === grant.principal,
    )
    .map(({ id }) => ({ id, why: asksToAssist(grant) ? namedAnew : 'now-an-agent' }));

/**
 * CPL-61 counts agents: an assistant is none, nor is whoever represents an organisation by its statute, or a party among many.
 */
const asWhat = (
  { participation }: CaseState,
  { grant, principal }: Asked,
  today: CourtDay,
): Refusal | null => {
  if (asksToAssist(grant))
    return (
      agentsNameAssistants({ agent: principal, today }) ??
      assistsOneAgent(participation, grant.person, principal)
    );
  return grant.standing === undefined
    ? twoAgentsAtMost({ participation, principal: principal.id })
    : null;
};

/** CPLI-51: whoever says that they represent it stands beside it with the certificate, until the court has looked at that. */
const standsBeside = (state: CaseState, { grant, principal }: Asked) =>
  standInFor({
    state,
    party: principal,
    person: grant.person,
    name: grant.name,
    mobile: grant.mobile,
    standing: 'legal-representative',
    attachments: grant.attachments ?? [],
  });

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
        asWhat(state, one, today),
        stillOffered(one.grant, today),
      ]),
    ),
  tells: ({ state }, asked) => [...whichCase(state, asked), ...toldOfAlone(state, asked)],
  input: z.object({ agreed: fields.confirmation() }),
  ask: [page('accept', field('agreed'))],
  decide({ state, offer: asked }) {
    const accepted = answered(asked, 'accepted');
    if (asked.grant.standing === 'legal-representative')
      return accept([accepted, ...standsBeside(state, asked)]);
    return accept([
      accepted,
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
    ]);
  },
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
