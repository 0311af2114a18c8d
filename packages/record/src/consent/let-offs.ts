import type { Instant } from '@xiezhi/kernel';
import { put } from './by-party.ts';
import type { ConsentStep } from './entries.ts';
import type { ConsentState, LetOff } from './shape.ts';

type LetOffs = Pick<ConsentState, 'letOffs'>;
interface At {
  readonly participant: string;
  readonly step: ConsentStep;
}

/** Let off once more. */
export const letOff = (
  { letOffs }: LetOffs,
  { participant, step }: At,
  one: Omit<LetOff, 'ended'>,
): ConsentState['letOffs'] =>
  put(letOffs, participant, step, [
    ...(letOffs[participant]?.[step] ?? []),
    { ...one, ended: null },
  ]);

const changed = (
  { letOffs }: LetOffs,
  { participant, step }: At,
  change: (one: LetOff) => LetOff,
): ConsentState['letOffs'] => {
  const all = letOffs[participant]?.[step];
  return all === undefined ? letOffs : put(letOffs, participant, step, all.map(change));
};

/** Several parties are called to come in person at once. */
export const calledTogether = (
  { letOffs }: LetOffs,
  { targets, step }: { readonly targets: readonly string[]; readonly step: ConsentStep },
  one: Omit<LetOff, 'ended'>,
): ConsentState['letOffs'] =>
  targets.reduce(
    (all, participant) => letOff({ letOffs: all }, { participant, step }, one),
    letOffs,
  );

/** They say yes anew: what let them off before says nothing of sittings from then on. */
export const yesAnew = (
  state: LetOffs,
  to: At,
  { at, command }: { readonly at: Instant; readonly command: { readonly id: string } },
): ConsentState['letOffs'] =>
  changed(state, to, (one) => ({ ...one, ended: one.ended ?? { at, command: command.id } }));

/** A yes that asked to be online after all, and was denied, ended nothing. */
export const notEnded = (
  state: LetOffs,
  to: At,
  command: string | undefined,
): ConsentState['letOffs'] =>
  changed(state, to, (one) =>
    one.ended !== null && one.ended.command === command ? { ...one, ended: null } : one,
  );
