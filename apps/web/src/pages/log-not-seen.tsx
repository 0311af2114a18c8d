import { Button } from '@xiezhi/ui';
import { momentWords } from '../clock.ts';
import type { Unseen } from '../log-unseen.ts';
import { useStart } from '../settings.tsx';
import { logAlarmTexts } from '../texts/log-alarm.ts';

/** No alarm: nothing was seen that is wrong. It is said since silence would look the same as all being well. */
export default function NotSeen({
  of,
  dismiss,
}: {
  readonly of: Unseen;
  readonly dismiss: () => void;
}) {
  const { lang } = useStart();
  const v = logAlarmTexts[lang].unseen;
  return (
    <aside className="wrap narrow" aria-label={v.title}>
      <div className="notice" role="status">
        <h2>{v.title}</h2>
        <p>{v.said(momentWords(new Date(of.since).toISOString(), lang), of.tries)}</p>
        <p>{v.means}</p>
        <div className="acts row">
          <Button onPress={dismiss}>{v.dismiss}</Button>
        </div>
      </div>
    </aside>
  );
}
