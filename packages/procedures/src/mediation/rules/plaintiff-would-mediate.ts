import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { plaintiffsWouldMediate } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-125: nobody is kept from the register by mediation to which they have not agreed. */
export const plaintiffWouldMediate = rule<{ readonly state: CaseState }>(
  'mediation/plaintiff-would-mediate',
  ['CPL-125'],
  ({ state }) =>
    plaintiffsWouldMediate(state)
      ? null
      : refusal('mediation/plaintiff-has-not-agreed', byLaw('CPL-125'), [
          useCommand('mediation.answer-first', 'plaintiff'),
          useCommand('filing.register', 'filing-reviewer'),
        ]),
);
