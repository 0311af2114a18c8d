import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Icon, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { useMe } from '../me.tsx';
import { useIsChosen, useWasChosen } from '../offline/chosen.ts';
import { fetchInsideTexts, useStart } from '../settings.tsx';

/** Says what became of what was written without a line; with its words, which the first screen does not have. */
const KeptSays = lazy(async () => {
  const [says] = await Promise.all([import('../offline/kept-says.tsx'), fetchInsideTexts()]);
  return says;
});

function subscribeNetwork(tell: () => void): () => void {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

export const useOnline = (): boolean =>
  useSyncExternalStore(
    subscribeNetwork,
    () => navigator.onLine,
    () => true,
  );

export function OfflineStrip() {
  const { t } = useStart();
  const { Anchor } = useUi();
  const online = useOnline();
  const chosen = useIsChosen();
  const wasChosen = useWasChosen();
  const { data: me } = useMe();
  return (
    <div role="status">
      {me?.left === true ? (
        <div className="stale">
          <div className="wrap">
            <Icon name="mend" />
            {t.leftUntold}
          </div>
        </div>
      ) : null}
      {online ? null : (
        <div className="stale">
          <div className="wrap">
            <Icon name="mend" />
            {t.offline}
            {chosen ? <Anchor href={to.offline}>{t.offlineNow}</Anchor> : null}
          </div>
        </div>
      )}
      {wasChosen ? (
        <Suspense fallback={null}>
          <KeptSays />
        </Suspense>
      ) : null}
    </div>
  );
}
