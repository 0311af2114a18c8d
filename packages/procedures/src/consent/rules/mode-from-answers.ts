import type { CaseState, JointStep, ModeDecision } from '@xiezhi/record';
import { hasConsented, modeOf } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface About {
  readonly state: CaseState;
  readonly step: JointStep;
  /** Those who may be online if they agreed. */
  readonly participants: readonly string[];
  readonly all: readonly string[];
}

export type Mode = Pick<ModeDecision, 'mode' | 'modeByParty'>;

/**
 * OLR-4.2.2, OLR-4.2.3, OLR-4.2.4, OLR-21.1.1, OLR-23.1.3: all agree to this step: online. Some do: those online, the others in
 * person, at the same time. None does: in the courtroom. Nobody is counted as agreeing because of another step.
 */
export const modeFromAnswers = computation<About, Mode>(
  'consent/mode-from-answers',
  ['OLR-4.2.2', 'OLR-4.2.3', 'OLR-4.2.4', 'OLR-21.1.1', 'OLR-23.1.3'],
  ({ state, step, participants, all }) => {
    const modeByParty = Object.fromEntries(
      all.map(
        (id) =>
          [
            id,
            participants.includes(id) && hasConsented(state, step, id) ? 'online' : 'offline',
          ] as const,
      ),
    );
    return { mode: modeOf(modeByParty), modeByParty };
  },
  ({ all }) => ({
    mode: 'online',
    modeByParty: Object.fromEntries(all.map((id) => [id, 'online'] as const)),
  }),
);
