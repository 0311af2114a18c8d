import { Button, Section } from '@xiezhi/ui';
import type { Fork } from '../log-watch.ts';
import { useStart } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { logAlarmTexts } from '../texts/log-alarm.ts';

/** The two checkpoints, as something to send to somebody. */
const evidenceOf = ({ why, before, now }: Fork): string =>
  [why, before.vkey, before.note, now.vkey, now.note].join('\n');

/** What this browser saw of the log and what it is shown now do not belong together. */
export default function LogAlarm({
  fork,
  goOn,
}: {
  readonly fork: Fork;
  readonly goOn: () => void;
}) {
  const { lang } = useStart();
  const v = logAlarmTexts[lang];
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(evidenceOf(fork))}`;
  return (
    <Shell title={v.title} narrow>
      <section className="notice alarm" role="alert">
        <h1>{v.title}</h1>
        <p>{v.why[fork.why]}</p>
      </section>
      <Section title={v.meansTitle}>
        <p>{v.means}</p>
      </Section>
      <Section title={v.doTitle}>
        <ul>
          {v.do.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="gap-top">
          <a className="btn" href={file} download="log-evidence.txt">
            {v.save}
          </a>
        </p>
      </Section>
      <div className="acts row">
        <Button onPress={goOn}>{v.goOn}</Button>
      </div>
    </Shell>
  );
}
