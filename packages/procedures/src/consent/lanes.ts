import type { CaseState, ConsentStep, PartyMode } from '@xiezhi/record';
import { consentAnswer, modeFor, parties } from '@xiezhi/record';

export interface Lane {
  readonly step: ConsentStep;
  readonly cells: readonly {
    readonly participant: string;
    readonly name: string;
    readonly mode: PartyMode;
    readonly seq: number | null;
  }[];
}

/** Who is online at which step, and under which entry. */
export const lanes = (state: CaseState): readonly Lane[] =>
  (['filing', 'service', 'hearing', 'pronouncement'] as const).map((step) => ({
    step,
    cells: parties(state.participation).map((one) => ({
      participant: one.id,
      name: one.name,
      mode: modeFor(state, step, one.id),
      seq: consentAnswer(state, step, one.id)?.seq ?? null,
    })),
  }));
