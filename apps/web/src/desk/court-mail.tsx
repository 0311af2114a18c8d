import { Section, StateWord } from '@xiezhi/ui';
import type { ReactNode } from 'react';
import type { CourtSettingsDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';

const tones = { waiting: 'now', done: 'ok', failed: 'late' } as const;
const icons = { waiting: 'clock', done: 'check', failed: 'mend' } as const;

/** How mail leaves the court, and whether the last test of it arrived. Its server is named where the system is started. */
export function Mail(props: {
  readonly mail: NonNullable<CourtSettingsDto['mail']>;
  readonly children: ReactNode;
}) {
  const { t } = useSettings();
  const { from, server, last } = props.mail;
  const m = t.desk.court.mail;
  return (
    <Section title={m.title}>
      <dl className="facts">
        <div className="kv-row">
          <dt>{m.from}</dt>
          <dd>{from}</dd>
        </div>
        <div className="kv-row">
          <dt>{m.server}</dt>
          <dd>{server ?? m.standIn}</dd>
        </div>
        <div className="kv-row">
          <dt>{m.last}</dt>
          <dd>
            {last === null ? (
              m.never
            ) : (
              <>
                <StateWord tone={tones[last.state]} icon={icons[last.state]}>
                  {m.states[last.state]}
                </StateWord>{' '}
                <span lang="en">{last.error}</span>
              </>
            )}
          </dd>
        </div>
      </dl>
      <p className="note">{m.how}</p>
      {props.children}
    </Section>
  );
}
