import { useState } from 'react';
import type { OutcomeDto } from '@xiezhi/contract';
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
      if (!done) draft.tell();
    });
  };
  return {
    saved,
    // Saved since, or changed by its owner: then that is said, and not this.
    unsaved: unsaved && ['retrying', 'window', 'local', 'gone'].includes(draft.shown.state),
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
  /** Back to the form, where it is said that somebody wrote on. */
  readonly toForm: () => void;
}

/** Hands in what stands here; where somebody else may write in it too, once it is known that nobody has since. */
export const givingOf =
  ({ draft, submit, readBack, toForm }: Giving) =>
  (values: Values): void => {
    submit.send(values, draft.away, {
      look: async () => {
        const newest = await draft.isNewest(values);
        if (!newest) toForm();
        return newest;
      },
      wentOver: () => (readBack ? draft.savedAt() : null),
    });
  };

/** Received is not accepted: what is refused later can still be mended. */
export function letGo(
  { outcome }: OutcomeDto,
  draft: Draft,
  opened: { readonly forget: () => void },
): void {
  if (outcome === 'received') {
    void draft.flush();
    return;
  }
  draft.drop();
  opened.forget();
}
