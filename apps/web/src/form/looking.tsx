import type { LookedDto } from '@xiezhi/contract';
import { Button } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

/** How far a look at many cases has come; it can be stopped and gone on with. All in one answer: nothing is said of it. */
export function Looking(props: {
  readonly far: LookedDto;
  readonly busy: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}) {
  const { far, busy, stop, goOn } = props;
  const { t } = useSettings();
  const m = t.form.looking;
  if (far.next === null) return null;
  const of = far.of ?? far.looked;
  return (
    <div className="gap-top">
      <p>{busy ? m.soFar(far.looked, of) : m.onlySo(far.looked, of)}</p>
      <progress max={of} value={far.looked} aria-label={m.far} />
      <p>
        <Button onPress={busy ? stop : goOn}>{busy ? m.stop : m.goOn}</Button>
      </p>
    </div>
  );
}
