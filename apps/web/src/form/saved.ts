import { useState } from 'react';
import type { FormDto } from '@xiezhi/contract';
import type { Act } from '../api.ts';
import type { Draft } from './draft.ts';
import type { Submit } from './submit.ts';
import type { Values } from './values.ts';

/** Left as it is; what is written for somebody else is told as saved only once it is. */
export function useSaved(draft: Draft, { helping }: Act, helpable: boolean) {
  const [saved, setSaved] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const handOver = (): void => {
    void draft.flush().then((done) => {
      setSaved(done);
      setUnsaved(!done);
    });
  };
  return {
    saved,
    unsaved,
    handOver,
    saveForLater:
      helping === undefined
        ? () => {
            void draft.flush();
            setSaved(true);
          }
        : handOver,
    carryOn: () => {
      setSaved(false);
      // Somebody may have written in it meanwhile.
      if (helpable) void draft.isNewest();
    },
  };
}

interface Giving {
  readonly form: FormDto;
  readonly signedIn: boolean;
  readonly draft: Draft;
  readonly submit: Submit;
  readonly readBack: boolean;
}

/** Hands in what stands here; where somebody else may write in it too, once it is known that nobody has since. */
export function givingOf({ form, signedIn, draft, submit, readBack }: Giving) {
  const give = (values: Values): void => {
    submit.send(values, draft.away, readBack ? draft.savedAt() : null);
  };
  return {
    give,
    giveNewest: (values: Values): void => {
      if (form.helpable !== true || !signedIn) give(values);
      else
        void draft.isNewest().then((newest) => {
          if (newest) give(values);
        });
    },
  };
}
