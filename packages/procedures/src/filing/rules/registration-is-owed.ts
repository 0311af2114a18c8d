import type { EntryId, Refusal } from '@xiezhi/kernel';
import { byLaw, byOrder } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-37: the court to which a case was transferred accepts it; if it thinks that it has no jurisdiction either, it asks the
 * court above, and the plaintiff loses nothing by it. OLR-9.1.3: so is a suit of which a judge, or the court above, has
 * found that the conditions are met, and one that the court above sent back to be tried anew (CPL-177), and claims that a judge of
 * this court has separated from another case. Registering is then the only way on.
 */
export const registrationIsOwed = rule<{ readonly filing: FilingState }>(
  'filing/registration-is-owed',
  ['CPL-37', 'CPL-177', 'OLR-9.1.3'],
  ({ filing: { transferred, declined, application } }): Refusal | null => {
    const act = application === null ? 'filing.register' : 'filing.accept';
    const way = [useCommand(act, 'filing-reviewer')] as const;
    // Of a new trial as well: what was separated in one is there by the judge’s decision.
    if (transferred?.separated !== undefined)
      return refusal(
        'filing/separated-by-order',
        byOrder(transferred.separated.entry as EntryId),
        way,
        {
          number: transferred.caseNumber,
        },
      );
    if (transferred?.remanded !== undefined)
      return refusal('filing/to-be-tried-anew', byLaw('CPL-177'), way, {
        number: transferred.remanded.number,
      });
    if (transferred !== null)
      return refusal('filing/came-by-transfer', byLaw('CPL-37'), way, {
        court: transferred.courtName,
      });
    return declined === null ? null : refusal('filing/to-be-accepted', byOrder(declined), way);
  },
);
