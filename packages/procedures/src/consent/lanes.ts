import type { EntryId, Instant } from '@xiezhi/kernel';
import type { CaseState, ConsentStep, JointStep, PartyMode } from '@xiezhi/record';
import {
  consentQuestion,
  modeWithReason,
  refusedAt,
  standing,
  suitEnd,
  upcoming,
} from '@xiezhi/record';
import { whoIsAsked } from './who-is-asked.ts';

export interface Lane {
  readonly step: ConsentStep;
  readonly cells: readonly {
    readonly participant: string;
    readonly name: string;
    /** `over`: nothing was settled, and the step or the case is past: no answer is awaited and no question comes. */
    readonly mode: PartyMode | 'over';
    /** By which entry it is so, and since when; all null where nothing was asked or said. */
    readonly seq: number | null;
    readonly entry: EntryId | null;
    readonly since: Instant | null;
  }[];
}

type Sat = 'exchange' | 'hearing' | 'inquiry';

/** Sat for this purpose, and no other sitting for it is fixed. */
const sat = ({ hearing }: CaseState, step: Sat): boolean =>
  standing(hearing).some(({ purpose, held }) => purpose === step && held !== null) &&
  upcoming(hearing, step) === null;

/** Can no answer change any more how this step is held? Papers are served until the case is closed. */
export function isPast(state: CaseState, step: ConsentStep): boolean {
  const { judgment, filing } = state;
  const decided = judgment.pronouncedAt !== null || suitEnd(state) !== null;
  switch (step) {
    case 'filing':
      return filing.registeredAt !== null;
    case 'service':
      return judgment.closedOn !== null;
    case 'mediation':
      return decided;
    case 'exchange':
    case 'inquiry':
    case 'hearing':
      return decided || sat(state, step);
    case 'pronouncement':
      return judgment.pronouncedAt !== null || suitEnd(state) !== null;
  }
}

type Cell = Pick<Lane['cells'][number], 'mode' | 'seq' | 'entry' | 'since'>;

/** Under the entry that made it so: the answer, the judge's decision, the call to the courtroom, the day that passed. */
function joined(state: CaseState, step: ConsentStep, id: string): Cell {
  const { mode, by } = modeWithReason(state, step, id);
  const open = mode === 'waiting' || mode === 'not-asked';
  return open && (state.judgment.closedOn !== null || isPast(state, step))
    ? { mode: 'over', seq: null, entry: null, since: null }
    : { mode, seq: by?.seq ?? null, entry: by?.entry ?? null, since: by?.at ?? null };
}

/** Service: whoever confirmed an address has said it there, asked or not; the later word counts (OLR-29.2.1). */
function served(state: CaseState, id: string): Cell {
  const said = joined(state, 'service', id);
  const confirmed = state.service.addresses[id];
  if (confirmed === undefined || (refusedAt(state, 'service', id) ?? 0) > confirmed.seq)
    return said;
  if (said.mode === 'online' && confirmed.electronic) return said;
  return {
    mode: confirmed.electronic ? 'online' : 'offline',
    seq: confirmed.seq,
    entry: confirmed.entry,
    since: confirmed.at,
  };
}

/** Mediation, inquiry and the exchange of evidence are no part of every case: they stand here once somebody was asked. */
const wasAsked = (state: CaseState, step: JointStep): boolean =>
  whoIsAsked(state).some(({ id }) => consentQuestion(state, step, id) !== null);

const stepsOf = (state: CaseState): readonly ConsentStep[] => [
  'filing',
  'service',
  ...(['mediation', 'exchange', 'inquiry'] as const).filter((step) => wasAsked(state, step)),
  'hearing',
  'pronouncement',
];

/** Who is online at which step, and under which entry. */
export const lanes = (state: CaseState): readonly Lane[] =>
  stepsOf(state).map((step) => ({
    step,
    cells: whoIsAsked(state).map((one) => ({
      participant: one.id,
      name: one.name,
      ...(step === 'service' ? served(state, one.id) : joined(state, step, one.id)),
    })),
  }));
