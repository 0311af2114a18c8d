import type { ActorRef, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

interface Said {
  readonly participant: string;
  readonly at: Instant;
  readonly entry: EntryId;
  /** Who said it before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
}

export interface FactAnswer extends Said {
  readonly answer: (typeof kinds.factAnswers)[number];
  readonly note: string | null;
  /** Was admitted, and a judge has released the party from it. */
  readonly released: boolean;
}

export interface TakingBack
  extends
    Said,
    Pick<
      BodyOf<typeof kinds.takingBackAsked.parts>,
      'fact' | 'ground' | 'reasons' | 'attachments'
    > {
  readonly id: string;
  readonly decided: (typeof kinds.takingBackOutcomes)[number] | null;
}

/** A fact that was put to the parties, with the last that each of them said of it. */
export interface PutFact {
  readonly id: string;
  readonly entry: EntryId;
  readonly text: string;
  readonly at: Instant;
  /** The party that put it; null where the court did. */
  readonly by: Said | null;
  readonly answers: readonly FactAnswer[];
}

export interface AdmissionState {
  readonly facts: readonly PutFact[];
  readonly takingBack: readonly TakingBack[];
}

const admissionKinds = [
  kinds.factPut,
  kinds.factAnswered,
  kinds.takingBackAsked,
  kinds.takingBackDecided,
] as const;

const unshownBy = (body: { readonly authority?: unknown }, actor: ActorRef): PersonId | null =>
  body.authority === 'pending' && actor.kind === 'person' ? actor.person : null;

const changed = (
  { facts, ...rest }: AdmissionState,
  id: string,
  change: (fact: PutFact) => readonly FactAnswer[],
): AdmissionState => ({
  ...rest,
  facts: facts.map((one) => (one.id === id ? { ...one, answers: change(one) } : one)),
});

export const admissionSlice = slice<AdmissionState, typeof admissionKinds>(
  { facts: [], takingBack: [] },
  admissionKinds,
  {
    'admission.FactPut': (state, { body, id, at, actor }) => ({
      ...state,
      facts: [
        ...state.facts,
        {
          id: body.fact,
          entry: id,
          text: body.text,
          at,
          by:
            body.participant === undefined
              ? null
              : { participant: body.participant, at, entry: id, unshown: unshownBy(body, actor) },
          answers: [],
        },
      ],
    }),
    'admission.FactAnswered': (state, { body, id, at, actor }) =>
      changed(state, body.fact, ({ answers }) => [
        ...answers.filter(({ participant }) => participant !== body.participant),
        {
          participant: body.participant,
          answer: body.answer,
          note: body.note ?? null,
          at,
          entry: id,
          unshown: unshownBy(body, actor),
          released: false,
        },
      ]),
    'admission.TakingBackAsked': (state, { body, id, at, actor }) => ({
      ...state,
      takingBack: [
        ...state.takingBack,
        {
          id: body.request,
          fact: body.fact,
          participant: body.participant,
          ground: body.ground,
          reasons: body.reasons,
          attachments: body.attachments,
          at,
          entry: id,
          unshown: unshownBy(body, actor),
          decided: null,
        },
      ],
    }),
    'admission.TakingBackDecided': (state, { body }) => {
      const decided = {
        ...state,
        takingBack: state.takingBack.map((one) =>
          one.id === body.request ? { ...one, decided: body.outcome } : one,
        ),
      };
      return body.outcome === 'stands'
        ? decided
        : changed(decided, body.fact, ({ answers }) =>
            answers.map((one) =>
              one.participant === body.participant ? { ...one, released: true } : one,
            ),
          );
    },
  },
);
