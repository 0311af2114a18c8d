import { useState } from 'react';
import type { Act } from '../api.ts';
import type { Draft } from './draft.ts';
import type { Submit } from './submit.ts';
import type { Values } from './values.ts';

/** Left as it is; what is written for somebody else is told as saved only once it is. */
export function useSaved(draft: Draft, { helping }: Act, values: Values) {
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
    // Saved since, ended or changed by its owner: then that is said, and not this.
    unsaved: unsaved && ['unsaved', 'retrying', 'window', 'local'].includes(draft.shown.state),
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
      void draft.isNewest(values);
    },
  };
}

interface Giving {
  readonly draft: Draft;
  readonly submit: Submit;
  readonly readBack: boolean;
}

/** Hands in what stands here; where somebody else may write in it too, once it is known that nobody has since. */
export const givingOf =
  ({ draft, submit, readBack }: Giving) =>
  (values: Values): void => {
    submit.send(values, draft.away, {
      look: () => draft.isNewest(values),
      wentOver: () => (readBack ? draft.savedAt() : null),
    });
  };
