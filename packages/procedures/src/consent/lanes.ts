import type { CaseState, ConsentStep, PartyMode } from '@xiezhi/record';
import { consentAnswer, modeFor, parties, refusedAt } from '@xiezhi/record';

export interface Lane {
  readonly step: ConsentStep;
  readonly cells: readonly {
    readonly participant: string;
    readonly name: string;
    readonly mode: PartyMode;
    readonly seq: number | null;
  }[];
}

const joined = (state: CaseState, step: ConsentStep, id: string) => ({
  mode: modeFor(state, step, id),
  seq: consentAnswer(state, step, id)?.seq ?? null,
});

/** Service: whoever confirmed an address has said it there, asked or not; the later word counts (OLR-29.2.1). */
function served(state: CaseState, id: string): Pick<Lane['cells'][number], 'mode' | 'seq'> {
  const said = joined(state, 'service', id);
  const confirmed = state.service.addresses[id];
  if (confirmed === undefined || (refusedAt(state, 'service', id) ?? 0) > confirmed.seq)
    return said;
  if (said.mode === 'online' && confirmed.electronic) return said;
  return { mode: confirmed.electronic ? 'online' : 'offline', seq: confirmed.seq };
}

/** Who is online at which step, and under which entry. */
export const lanes = (state: CaseState): readonly Lane[] =>
  (['filing', 'service', 'hearing', 'pronouncement'] as const).map((step) => ({
    step,
    cells: parties(state.participation).map((one) => ({
      participant: one.id,
      name: one.name,
      ...(step === 'service' ? served(state, one.id) : joined(state, step, one.id)),
    })),
  }));
