import type { Task } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { beingAnnounced } from '@xiezhi/record';
import { notYetServed, serverOf } from '../shared/servable.ts';
import { wayOfJudgment } from './way.ts';

/** The clerk, or in a filing that became no case its reviewer. */
export const byServer = (state: CaseState) => ({ by: { role: serverOf(state) } }) as const;

export const rulingTemplates: readonly string[] = [
  'procedural-ruling',
  'correcting-ruling',
  'refusal-ruling',
];

/** CPL-157: the rulings on the course of the suit are for all to be served with, also when the case is closed. */
export function rulings(state: CaseState, one: Participant): readonly Task[] {
  const hashes = new Set(notYetServed(state, one).map(({ file }) => file.sha256));
  const announced = beingAnnounced(state.announcement, one.id);
  const first = state.documents.papers.find(
    ({ template, file }) =>
      rulingTemplates.includes(template) &&
      file !== null &&
      hashes.has(file.sha256) &&
      !announced.has(file.sha256),
  );
  return first === undefined
    ? []
    : [
        {
          key: `service/ruling/${one.id}`,
          // Whoever has left the case is served on paper.
          command: one.to === null ? wayOfJudgment(state, one) : 'service.record-paper',
          ...byServer(state),
          subject: one.id,
          label: 'parties',
          basis: ['CPL-157'],
          opensAt: first.orderedAt,
        },
      ];
}
