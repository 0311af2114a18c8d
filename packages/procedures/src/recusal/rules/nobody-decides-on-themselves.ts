import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-49: where the president hears the case, the judicial committee decides, and not the president. */
export const nobodyDecidesOnThemselves = rule<{
  readonly against: PersonId | null;
  readonly person: PersonId | null;
}>('recusal/nobody-decides-on-themselves', ['CPL-49'], ({ against, person }) =>
  against !== null && against === person
    ? refusal('recusal/committee-decides', byLaw('CPL-49'), [
        useCommand('recusal.record-committee-decision', 'clerk'),
      ])
    : null,
);
