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
  one: Omit<LetOff, 'endings'>,
): ConsentState['letOffs'] =>
  put(letOffs, participant, step, [
    ...(letOffs[participant]?.[step] ?? []),
    { ...one, endings: [] },
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
  one: Omit<LetOff, 'endings'>,
): ConsentState['letOffs'] =>
  targets.reduce(
    (all, participant) => letOff({ letOffs: all }, { participant, step }, one),
    letOffs,
  );

/** They say yes anew, and it counts: what let them off before says nothing of sittings from then on. */
export const yesAnew = (
  state: LetOffs,
  to: At,
  { at, command }: { readonly at: Instant; readonly command: { readonly id: string } },
): ConsentState['letOffs'] =>
  changed(state, to, (one) => ({
    ...one,
    endings: [...one.endings, { at, command: command.id }],
  }));

/** The yes of this act asks to be online after all, and counts only once a judge has said so. */
export const notYet = (state: LetOffs, to: At, command: string): ConsentState['letOffs'] =>
  changed(state, to, (one) => ({
    ...one,
    endings: one.endings.filter((each) => each.command !== command),
  }));

/** A judge settles how a step is held: whoever had asked to be online, and is now, has been heard. */
export const settledOnline = (
  state: Pick<ConsentState, 'letOffs' | 'asksOnline'>,
  {
    step,
    modeByParty,
  }: {
    readonly step: ConsentStep;
    readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
  },
  by: Parameters<typeof yesAnew>[2],
): ConsentState['letOffs'] =>
  Object.entries(state.asksOnline)
    .filter(([who, steps]) => steps[step]?.open === true && modeByParty[who] === 'online')
    .reduce(
      (letOffs, [participant]) => yesAnew({ letOffs }, { participant, step }, by),
      state.letOffs,
    );
