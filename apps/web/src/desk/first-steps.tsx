import { Icon, Section, useUi } from '@xiezhi/ui';
import type { ReactNode } from 'react';
import type { CourtSettingsDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';

/** On the same page: tables of days are proposed by one and loaded by another, so that no one act is the step. */
export const calendarSection = 'calendar';

/** What a court needs before its first case, read from what is set; gone once all of it is there. */
export function FirstSteps(props: {
  readonly court: CourtSettingsDto;
  readonly act: (command: string) => ReactNode;
}) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const { divisions, unfilled, site, mail, calendar } = props.court;
  const s = t.desk.court.firstSteps;
  const steps = [
    { words: s.divisions, done: divisions.length > 0, command: 'court.open-division' },
    {
      words: unfilled.length === 0 ? s.posts : s.postsLeft(unfilled.join(t.comma)),
      done: unfilled.length === 0,
      command: 'court.grant-office',
    },
    { words: s.site, done: site !== '', command: 'court.describe' },
    { words: s.mail, done: mail?.last?.state === 'done', command: 'court.try-mail' },
    { words: s.calendar, done: calendar.missing.length === 0, command: '' },
  ];
  if (mail === null || steps.every(({ done }) => done)) return null;
  return (
    <Section title={s.title}>
      <p className="note">{s.lead}</p>
      <ol className="plain">
        {steps.map(({ words, done, command }) => (
          <li key={words} className="gap-top">
            <p>
              <Icon name={done ? 'check' : 'clock'} /> {words} <b>{done ? s.done : s.open}</b>
            </p>
            {done ? null : command === '' ? (
              <p>
                <Anchor href={`#${calendarSection}`}>{t.desk.court.calendar}</Anchor>
              </p>
            ) : (
              props.act(command)
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
