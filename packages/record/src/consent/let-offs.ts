import type { Instant } from '@xiezhi/kernel';
import { put } from './by-party.ts';
import type { ConsentStep, JointStep } from './entries.ts';
import { jointSteps } from './entries.ts';
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

/** A yes ends it only where no judge has settled that this party comes in person. */
export const saidYes = (
  state: Pick<ConsentState, 'letOffs' | 'modes'>,
  to: At,
  by: Parameters<typeof yesAnew>[2],
): ConsentState['letOffs'] =>
  modeSettled(state, to) === 'offline' ? state.letOffs : yesAnew(state, to, by);

const modeSettled = (
  { modes }: Pick<ConsentState, 'modes'>,
  { participant, step }: At,
): 'online' | 'offline' | undefined =>
  jointSteps.includes(step as JointStep)
    ? modes[step as JointStep]?.modeByParty[participant]
    : undefined;

/**
 * A judge settles how a step is held. Whoever is to be online by it has said yes since they were let off, and has been heard: what
 * ends it is that yes of theirs, and goes with it. Whoever was to be online and is not any more is let off.
 */
export function settledByJudge(
  state: Pick<ConsentState, 'letOffs' | 'modes' | 'answers'>,
  {
    step,
    modeByParty,
  }: {
    readonly step: JointStep;
    readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
  },
  { seq, at, command }: { readonly seq: number } & Parameters<typeof yesAnew>[2],
): ConsentState['letOffs'] {
  return Object.entries(modeByParty).reduce((letOffs, [participant, now]) => {
    const to = { participant, step };
    const answer = state.answers[participant]?.[step];
    if (now === 'online')
      return yesAnew({ letOffs }, to, { at, command: { id: answer?.command ?? command.id } });
    const before = modeSettled(state, to);
    const wasOnline = before === 'online' || (before === undefined && answer?.status === 'agreed');
    return wasOnline ? letOff({ letOffs }, to, { seq, from: at, command: command.id }) : letOffs;
  }, state.letOffs);
}
