import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/** Parts of a complaint of which the law says what they must contain. */
export interface ComplaintParts {
  /** Left out where nothing is asked of the plaintiff. */
  readonly plaintiff?: PartyDetails | undefined;
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
  ({ plaintiff, defendants, attachments }) => [
    ...(plaintiff !== undefined && (plaintiff.address ?? '') === '' ? ['plaintiff-address'] : []),
    ...(plaintiff !== undefined && (plaintiff.mobile ?? '') === '' ? ['plaintiff-contact'] : []),
    ...(defendants.some((one) => (one.address ?? '') === '') ? ['defendant-address'] : []),
    ...(attachments === 0 ? ['evidence-list'] : []),
  ],
  () => [],
);
