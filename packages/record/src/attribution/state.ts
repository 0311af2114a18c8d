import type { Entry, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf, Slice } from '../define.ts';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

/** What was done under the account of somebody who takes part, by which of it is named. */
export interface AccountAct {
  readonly seq: number;
  readonly kind: string;
  readonly person: PersonId;
  readonly at: Instant;
  readonly entry: EntryId;
  /** By which its entries belong together. */
  readonly command: string;
}

export interface AttributionChallenge extends Omit<
  BodyOf<typeof kinds.attributionChallenged.parts>,
  'challenge' | 'person'
> {
  readonly id: string;
  readonly person: PersonId;
  readonly at: Instant;
  readonly decided: {
    readonly outcome: (typeof kinds.attributionOutcomes)[number];
    readonly reasons: string;
    readonly at: Instant;
    readonly entry: EntryId;
  } | null;
}

export interface AttributionState {
  /** One for each act of a party, an agent, or whoever filed; the first entry of it. */
  readonly acts: readonly AccountAct[];
  readonly challenges: readonly AttributionChallenge[];
  /** Accounts that are frozen, and since when. */
  readonly held: Readonly<Record<string, Instant>>;
  /** When a judge last looked at a term for this. */
  readonly weighed: Readonly<Record<string, Instant>>;
}

const attributionKinds = [
  kinds.attributionChallenged,
  kinds.attributionDecided,
  kinds.accountNoted,
  kinds.termWeighed,
] as const;

const own = slice<AttributionState, typeof attributionKinds>(
  { acts: [], challenges: [], held: {}, weighed: {} },
  attributionKinds,
  {
    'attribution.Challenged': (state, { body: { challenge, ...said }, at }) => ({
      ...state,
      challenges: [
        ...state.challenges,
        { ...said, id: challenge, person: said.person as PersonId, at, decided: null },
      ],
    }),
    'attribution.Decided': (state, { body: { challenge, outcome, reasons }, at, id }) => ({
      ...state,
      challenges: state.challenges.map((one) =>
        one.id === challenge ? { ...one, decided: { outcome, reasons, at, entry: id } } : one,
      ),
    }),
    'attribution.AccountNoted': (state, { body: { person, held }, at }) => {
      const { [person]: _before, ...others } = state.held;
      return { ...state, held: held ? { ...others, [person]: at } : others };
    },
    'attribution.TermWeighed': (state, { body: { term }, at }) => ({
      ...state,
      weighed: { ...state.weighed, [term]: at },
    }),
  },
);

/** Those who act in a case for themselves or for a party: what the court’s people do is theirs by their post. */
const byAccount: ReadonlySet<string> = new Set([
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'person',
]);

/** Takes note of the first entry of each act under an account; what follows from it is not done by anybody. */
function noted(state: AttributionState, entry: Entry): AttributionState {
  const { id, seq, kind, at, actor, cause, command } = entry;
  if (actor.kind !== 'person' || !byAccount.has(actor.role) || cause !== undefined) return state;
  if (state.acts.at(-1)?.command === command.id) return state;
  const act: AccountAct = { seq, kind, at, person: actor.person, entry: id, command: command.id };
  return { ...state, acts: [...state.acts, act] };
}

/** It reads every entry, for whose account it was made under, and its own for what they say. */
export const attributionSlice: Slice<AttributionState> = {
  ...own,
  evolve: (state, entry) => own.evolve(noted(state, entry), entry),
};
