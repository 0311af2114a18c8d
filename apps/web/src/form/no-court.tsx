import { Empty } from '@xiezhi/ui';
import { useMe } from '../me.tsx';
import { useStart } from '../settings.tsx';

/** Beside a list of courts that has nothing in it: why that is so, and who mends it. On a form beside the one that must be named, once. */
export function NoCourt() {
  const { data: me } = useMe();
  const {
    t: { home },
  } = useStart();
  return me?.court === null ? (
    <Empty title={home.noCourtTitle}>
      <p>{home.noCourt}</p>
    </Empty>
  ) : null;
}
