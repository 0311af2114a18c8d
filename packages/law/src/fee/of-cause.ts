import type { CourtDay } from '@xiezhi/kernel';
import { causeAt, causePath } from '../cause/cause.ts';

/** The kinds of a civil claim of first instance that FEE-13 charges in different ways. */
export const claimKinds = ['property', 'divorce', 'personality', 'labour', 'ip'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** By the name that stands on the way down to the cause: the numbers of the tables differ from year to year. */
const branches: readonly (readonly [name: string, kind: ClaimKind])[] = [
  ['离婚纠纷', 'divorce'],
  ['人格权纠纷', 'personality'],
  ['劳动争议', 'labour'],
  ['知识产权合同纠纷', 'ip'],
  ['知识产权权属、侵权纠纷', 'ip'],
];

/**
 * How a claim of this cause is charged (FEE-13), by the table of the day of filing. A cause that no table held knows, and one
 * that FEE-13 does not name, is charged on its amount: disputes of personnel, and damages for torts outside the rights of
 * personality, are among these, and courts differ about the second.
 */
export function claimKindOf(cause: string, day: CourtDay): ClaimKind {
  const found = causeAt(cause, day);
  if (found === null) return 'property';
  const names = new Set(causePath(found, day).map(({ name }) => name));
  return branches.find(([name]) => names.has(name))?.[1] ?? 'property';
}
