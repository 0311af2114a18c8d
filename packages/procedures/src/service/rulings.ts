import type { Task } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { agreementServed, beingAnnounced, openAgreement } from '@xiezhi/record';
import { notYetServed, serverOf } from '../shared/servable.ts';
import { wayOfJudgment } from './way.ts';

/** The clerk, or in a filing that became no case its reviewer. */
export const byServer = (state: CaseState) => ({ by: { role: serverOf(state) } }) as const;

export const rulingTemplates: readonly string[] = [
  'procedural-ruling',
  'correcting-ruling',
  'refusal-ruling',
];

/** CPL-100: the statement is served on both, and on whoever else is to know; it binds when they have signed for it. */
export function statement(state: CaseState, one: Participant): readonly Task[] {
  const waits = notYetServed(state, one).some((paper) => agreementServed(state, [paper]) !== null);
  const confirmedAt = openAgreement(state)?.confirmedAt ?? null;
  return !waits || confirmedAt === null
    ? []
    : [
        {
          key: `service/statement/${one.id}`,
          command: wayOfJudgment(state, one),
          ...byServer(state),
          subject: one.id,
          label: 'parties',
          basis: ['CPL-100', 'CPLI-133'],
          opensAt: confirmedAt,
        },
      ];
}

/** Of an application the paper that it was not accepted is a decision too, whatever its form. */
const isDecision = ({ filing }: CaseState, template: string): boolean =>
  rulingTemplates.includes(template) ||
  (filing.status === 'refused' && template === 'application-notice');

/** CPL-157: the rulings on the course of the suit are for all to be served with, also when the case is closed. */
export function rulings(state: CaseState, one: Participant): readonly Task[] {
  const hashes = new Set(notYetServed(state, one).map(({ file }) => file.sha256));
  const announced = beingAnnounced(state.announcement, one.id);
  const first = state.documents.papers.find(
    ({ template, file }) =>
      isDecision(state, template) &&
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
          basis: rulingTemplates.includes(first.template) ? ['CPL-157'] : ['OLR-9.3.0'],
          opensAt: first.orderedAt,
        },
      ];
}
