import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export type DraftState =
  | {
      readonly state:
        | 'clean'
        | 'unsaved'
        | 'saving'
        | 'retrying'
        | 'local'
        | 'window'
        | 'device'
        | 'elsewhere'
        | 'gone';
    }
  | { readonly state: 'saved'; readonly when: string };

/** Where what has been written is kept right now. */
export function DraftNote({ draft }: { readonly draft: DraftState }) {
  const { t } = useUi();
  const words =
    draft.state === 'clean'
      ? ''
      : draft.state === 'saved'
        ? t.draft.saved(draft.when)
        : t.draft[draft.state];
  const troubled = ['retrying', 'local', 'window', 'elsewhere', 'gone'].includes(draft.state);
  return (
    <span
      className={
        troubled ? 'saved saved-not' : draft.state === 'saved' ? 'saved' : 'saved saved-plain'
      }
      role="status"
    >
      {draft.state === 'saved' ? <Icon name="check" /> : null}
      {troubled ? <Icon name="mend" /> : null}
      {words}
    </span>
  );
}
