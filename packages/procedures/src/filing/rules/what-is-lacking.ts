import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/** Parts of a complaint of which the law says what they must contain. */
export interface ComplaintParts {
  /** None where nothing is asked of them. */
  readonly plaintiffs: readonly PartyDetails[];
  readonly defendants: readonly PartyDetails[];
  readonly attachments: number;
}

/**
 * CPL-124: a complaint says where the plaintiff lives and how to reach them, names the defendant, of an organisation name and domicile, so that the court can reach them, and
 * the evidence with its source. No article asks the plaintiff for a defendant's credit code.
 * What is lacking is told before the complaint is handed in; it is received all the same, and a reviewer may ask for
 * it once (OLR-9.1.2a).
 */
export const whatIsLacking = computation<ComplaintParts, readonly string[]>(
  'filing/what-is-lacking',
  ['CPL-124'],
  ({ plaintiffs, defendants, attachments }) => [
    ...(plaintiffs.some((one) => (one.address ?? '') === '') ? ['plaintiff-address'] : []),
    ...(plaintiffs.some((one) => (one.mobile ?? '') === '') ? ['plaintiff-contact'] : []),
    ...(defendants.some((one) => (one.address ?? '') === '') ? ['defendant-address'] : []),
    ...(attachments === 0 ? ['evidence-list'] : []),
  ],
  () => [],
);
