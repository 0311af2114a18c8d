import { useState } from 'react';
import type { FormDto } from '@xiezhi/contract';
import { api, type Act } from '../api.ts';
import { asFailure } from '../failure.ts';
import type { Refused } from './handed-in.ts';

/**
 * The form as it stands, or as the court tells it anew after the case has moved on: with what is new, above the same
 * answers. The reader goes over them once more; sending them is another decision.
 */
export function useFresh(given: FormDto, act: Act, refuse: (refused: Refused) => void) {
  const [fresh, setFresh] = useState(given);
  const { seen = 0 } = fresh;
  const look = (then: () => void): void => {
    api.form(act).then(
      (form) => {
        setFresh(form);
        then();
      },
      (reason: unknown) => {
        const failure = asFailure(reason);
        // What can be done no more is said, and not asked for again.
        if (failure.kind === 'refused')
          refuse({ outcome: 'refused', commandId: '', refusals: failure.refusals });
        else then();
      },
    );
  };
  return { form: seen > (given.seen ?? 0) ? fresh : given, look };
}
