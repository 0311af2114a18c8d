import type { CourtDay, Offer, PersonId } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type {
  BodyOf,
  CaseState,
  Challengeable,
  CourtProfile,
  Participant,
  RecusalApplication,
} from '@xiezhi/record';
import {
  challengeable,
  challengedName,
  deniedBefore,
  deniedRecusals,
  fields,
  handingInFor,
  knewOf,
  nextRecusal,
  recusalApplied,
  recusalGrounds,
  recusalReconsiderationAsked,
  speaksFor,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { isInCourt } from '../shared/handing.ts';
import { hasBegun } from '../shared/has-begun.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

const byParties = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

interface Challenge {
  readonly of: Participant;
  readonly against: Challengeable;
}

/** By each of these, against each of the bench and whoever examines. */
export const challenges = (
  state: CaseState,
  applicants: readonly Participant[],
): readonly Offer<Challenge>[] => {
  // Looked up once: there may be thousands of parties on either hand.
  const all = challengeable(state);
  return applicants.flatMap((of) =>
    all.map((against) => offer(`${of.id}.${against.id}`, { of, against })),
  );
};

/** As what they are to withdraw; a body of which nobody is named is called a body. */
const calledAs = ({ id, role, commission }: Pick<Challengeable, 'id' | 'role' | 'commission'>) =>
  commission === id ? 'body' : role;

export const toldOfChallenge = (
  state: CaseState,
  one: Challenge,
  on: CourtDay,
): readonly Told[] => [
  { code: 'whom', facts: { name: one.against.name, role: calledAs(one.against) }, short: true },
  ...(hasBegun(state, on) ? [{ code: 'heard', facts: {} }] : []),
  ...(denied(state, one).length === 0
    ? []
    : [{ code: 'decided', facts: { grounds: [...denied(state, one)] } }]),
];

/** The grounds on which this party was told no about this person. */
const denied = ({ recusal }: CaseState, { of, against }: Challenge) =>
  recusalGrounds.filter(
    (ground) => deniedBefore(recusal, { participant: of.id, against: against.id, ground }) !== null,
  );

/** What is new is asked of whoever was told no. */
export const unaskedOf = (state: CaseState, one: Challenge): readonly 'news'[] =>
  denied(state, one).length === 0 ? ['news'] : [];

/** Does whoever is asked to withdraw as a judge preside over the court (CPL-49)? */
export const presiding = (
  court: CourtProfile | null,
  role: Challengeable['role'],
  person: PersonId | null,
): { readonly president?: true } =>
  role === 'judge' &&
  court?.offices.some((one) => one.person === person && one.post === 'president' && one.to === null)
    ? { president: true }
    : {};

type Applied = BodyOf<typeof recusalApplied.parts>;

/** @param on the day that counts: the mark says how it stood then. */
export const applied = (
  state: CaseState,
  court: CourtProfile | null,
  { of, against }: Challenge,
  on: CourtDay,
  {
    news,
    ...said
  }: Pick<Applied, 'ground' | 'reasons' | 'attachments' | 'authority' | 'paper' | 'news'>,
) => {
  const before = { participant: of.id, against: against.id, ground: said.ground };
  const repeats = deniedBefore(state.recusal, before)?.id;
  return recusalApplied.make({
    shared: {
      ...said,
      // Whether what is said to be new is new is for whoever decides; said alone it stops nobody.
      ...(repeats === undefined ? {} : { repeats, ...(news === undefined ? {} : { news }) }),
      application: nextRecusal(state.recusal),
      participant: of.id,
      against: against.id,
      role: against.role,
      commission: against.commission,
      ...presiding(court, against.role, against.person),
      heard: hasBegun(state, on),
    },
  });
};

/** What is asked, in the same words from an account and on paper. */
export const asked = {
  ground: fields.choice(recusalGrounds),
  reasons: fields.longText(2000),
  news: fields.longText(2000).optional(),
};
export const whyPage = page('why', field('ground'), field('reasons'), field('news'));
export const example = {
  ground: 'other-relation',
  reasons: '审判员与被告的法定代表人是大学同班同学，现在仍有往来。',
};

/** CPL-47: each party may ask that somebody of the bench, or who examines, withdraw. Received on any day; who decides is CPL-49's to say. */
export const applyForRecusal = command({
  name: 'recusal.apply',
  on: 'case',
  by: byParties,
  basis: ['CPL-47', 'CPL-48'],
  needs: { court: courtOfCase },
  offers: ({ state, actor: { person } }) =>
    isInCourt(state) ? challenges(state, handingInFor(state.participation, person)) : [],
  tells: ({ state, actor, today }, one) => [
    ...toldOfChallenge(state, one, today),
    ...(actor.person !== null && speaksFor(state.participation, actor.person, one.of.id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [whyPage, papersPage],
  unasked: ({ state }, one) => unaskedOf(state, one),
  decide({ state, actor, offer: one, input, today, facts }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, one.of.id);
    const authority = shown ? undefined : ('pending' as const);
    return accept([applied(state, facts.court, one, today, { ...said, authority })]);
  },
  example: { ...example, attachments: [] },
});

/** As what an application names whoever is to withdraw. */
export const saidAs = ({ against: id, role, commission }: RecusalApplication) =>
  calledAs({ id, role, ...(commission === undefined ? {} : { commission }) });

/** Of whom it was said that they stay. */
export const toldWhomAgain = (state: CaseState, one: RecusalApplication): readonly Told[] => [
  {
    code: 'whom',
    facts: { name: challengedName(state, one.against), role: saidAs(one) },
    short: true,
  },
];

/** CPL-50: whoever was told no may ask once more, once. The bench goes on meanwhile. */
export const askAgain = command({
  name: 'recusal.ask-again',
  on: 'case',
  by: byParties,
  basis: ['CPL-50'],
  needs: {},
  offers: ({ state, actor: { person }, limited }) =>
    deniedRecusals(state)
      .filter((one) => person !== null && speaksFor(state.participation, person, one.participant))
      // Once from outside the authority, beside the party's own; and of what was decided while it held.
      .filter(
        ({ participant: party, decided, again }) =>
          limited === undefined ||
          (again === null &&
            decided !== null &&
            knewOf(state.participation, person, { party, at: decided.at })),
      )
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldWhomAgain(state, one),
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('why', field('reasons'))],
  decide: ({ offer: { id, participant: of }, input: { reasons } }) =>
    accept([
      recusalReconsiderationAsked.make({ shared: { application: id, participant: of, reasons } }),
    ]),
  example: { reasons: '决定没有回应我提交的聚会照片。' },
});
