import type { CourtDay } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { authorityShown, fields, participant, pendingAgents, standsAs } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { yearsOf } from '../shared/minors.ts';
import { standsAsTheParty } from '../shared/stands-as-party.ts';
import { extentOf, limitsAsked, limitsInput } from './limits.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { agentsOf } from './rules/two-agents-at-most.ts';
import { noRepresentativeHere, whoRepresentsItNow } from './rules/who-represents-it-now.ts';

/** What the complaint says of the representative is the plaintiff's guess: told to the clerk, who decides by the papers. */
function namedBy(
  name: string,
  standing: Participant['standing'],
  named: string | null,
): readonly Told[] {
  if (named === null) return [];
  return standing === 'legal-representative' && named !== name
    ? [{ code: 'differs', facts: { name, named } }]
    : [{ code: 'named', facts: { named } }];
}

/** The papers themselves, to be read before anything is said of them. */
export const toldPapers = ({ proof, proofPapers }: Participant): readonly Told[] =>
  proof === null && proofPapers.length === 0
    ? [{ code: 'nothing-yet', facts: {} }]
    : filesBeside(proofPapers);

/** Where papers go by what was said for the organisation: it stays so until the new one says otherwise, and may be the former's own. */
function contactsGiven({ service }: CaseState, party: string): readonly Told[] {
  const { email, fax, message, phone, receiver } = service.addresses[party] ?? {};
  const given = [email, fax, message, phone, receiver].filter((one) => one !== undefined);
  return given.length === 0 ? [] : [{ code: 'contacts', facts: { given } }];
}

/** OLR-7.2.3: the holder of an account says that the act by which they were named was not theirs, and a judge has yet to decide. */
function namingDisputed(
  { participation, attribution }: CaseState,
  { grant }: Participant,
): boolean {
  const by = participation.grants.find(({ id }) => id === grant)?.command;
  return (
    by !== undefined &&
    attribution.challenges.some(
      ({ seq, decided }) =>
        decided === null && attribution.acts.some((act) => act.seq === seq && act.command === by),
    )
  );
}

/** Who says they may act for whom, as what, and whom the complaint names: what the papers are compared with. */
function toldOf(state: CaseState, one: Participant): readonly Told[] {
  const { participation } = state;
  const party = participant(participation, one.principal ?? '');
  const named = party?.representative ?? null;
  const standing = standsAs(participation, one);
  return [
    {
      code: 'who',
      facts: { name: one.name, party: party?.name ?? '', standing: standing ?? 'agent' },
      short: true,
    },
    ...namedBy(one.name, standing, named),
    // CPLI-51: it is another's place that this one takes; agents that the former named stay until the new one ends them.
    ...(one.standing === 'legal-representative' && party?.person
      ? [{ code: 'replaces', facts: { named: named ?? '' } }, ...contactsGiven(state, party.id)]
      : []),
    ...(namingDisputed(state, one) ? [{ code: 'naming-disputed', facts: {} }] : []),
    ...toldPapers(one),
  ];
}

/** Whether the party can act alone is the clerk's to see; by the number of their card it is told how old they are. */
function toldOfAge(
  { participation }: CaseState,
  { principal, standing }: Participant,
  today: CourtDay,
): readonly Told[] {
  const party = participant(participation, principal ?? '');
  if (standing !== 'guardian' || party === null) return [];
  const years = yearsOf(party.residentId, today);
  if (years === null) return [{ code: 'age-unknown', facts: { name: party.name } }];
  return [{ code: years < 18 ? 'minor' : 'adult', facts: { name: party.name, years } }];
}

/** CPL-61: two act for the party already. Whose authority goes on is the party's to say; the court asks it. */
const toldOfTwo = ({ participation }: CaseState, { principal }: Participant): readonly Told[] => {
  const names = agentsOf(participation, principal ?? '').map(({ name }) => name);
  return names.length < 2 ? [] : [{ code: 'third', facts: { names } }];
};

/**
 * The power of attorney, or the papers of an organisation, have been looked at: whoever handed in for another may act.
 * A legal representative is the organisation itself, and takes its place in the case; a guardian acts for a natural person by
 * law (CPL-60); anybody else is an agent.
 */
export const recordAuthority = command({
  name: 'authority.record',
  on: 'case',
  by: ['filing-reviewer', 'clerk', 'judge'],
  basis: ['CPL-60', 'CPL-62', 'OOR-15.1.0'],
  or: ['authority.ask-for-proof'],
  needs: {},
  offers: ({ state }) => pendingAgents(state.participation).map((one) => offer(one.id, one)),
  tells: ({ state, today }, one) => [
    ...toldOf(state, one),
    ...toldOfAge(state, one, today),
    ...toldOfTwo(state, one),
  ],
  input: z.object({
    authority: fields.choice(['general', 'special', 'statutory']),
    ...limitsInput,
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [page('proof', field('authority'), ...limitsAsked, field('proof'), field('seen'))],
  prefill: ({ state }, one): Readonly<Record<string, unknown>> =>
    ['legal-representative', 'guardian'].includes(standsAs(state.participation, one) ?? '')
      ? { authority: 'statutory' }
      : {},
  decide({ state, offer: agent, input, today }) {
    const { authority, proof } = input;
    const party = participant(state.participation, agent.principal ?? '');
    if (agent.standing === 'guardian' && authority !== 'statutory')
      return refuse(
        refusal('participation/guardian-by-law', technical, [
          mendField('authority'),
          useCommand('authority.ask-for-proof', 'clerk'),
        ]),
      );
    // CPL-60: in the party's name in all things, and not in its place: the party stays who is sued.
    if (authority === 'statutory' && party?.kind === 'person')
      return accept([
        authorityShown.make({
          shared: { participant: agent.id, authority: 'special', proof, standing: 'guardian' },
        }),
      ]);
    if (authority !== 'statutory') {
      const extent = extentOf(input);
      const [astray, ...more] = limitsHoldTogether({ authority, extent, today });
      if (astray !== undefined) return refuse(astray, ...more);
      return accept([
        authorityShown.make({ shared: { participant: agent.id, authority, extent, proof } }),
      ]);
    }
    const not = whoRepresentsItNow({ agent, party });
    if (not) return refuse(not);
    if (party === null || agent.person === null) return refuse(noRepresentativeHere);
    return accept(
      standsAsTheParty({ ...agent, person: agent.person }, party, proof, state.participation),
    );
  },
  example: { authority: 'general', proof: '授权委托书原件', seen: true },
});
