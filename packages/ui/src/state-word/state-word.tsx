import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export type Tone = 'late' | 'soon' | 'ok' | 'now' | 'idle' | 'plain';

/** A state: its shape, its word, and only then its colour. */
export function StateWord(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={props.tone === 'plain' ? 'state' : `state s-${props.tone}`}>
      <Icon name={props.icon} />
      {props.children}
    </span>
  );
}

const toneOf = (days: number): Tone => (days < 0 ? 'late' : days <= 1 ? 'soon' : 'idle');

function useDueWords(days: number): string {
  const { t } = useUi();
  if (days < 0) return t.due.overdue(-days);
  if (days === 0) return t.due.today;
  if (days === 1) return t.due.tomorrow;
  return t.due.later(days);
}

/** How long there is, in words. */
export function DueWord(props: {
  readonly days: number;
  readonly provisional?: boolean | undefined;
}) {
  const { t, lang } = useUi();
  const words = useDueWords(props.days);
  const open = lang === 'en' ? ' (' : '（';
  const close = lang === 'en' ? ')' : '）';
  return (
    <StateWord tone={toneOf(props.days)} icon={props.days < 0 ? 'mend' : 'clock'}>
      {words}
      {props.provisional === true ? `${open}${t.due.provisional}${close}` : ''}
    </StateWord>
  );
}

/** The same in a dense table: ◆ overdue, ▲ today or tomorrow, ○ later. */
export function DueLight(props: { readonly days: number }) {
  const words = useDueWords(props.days);
  const tone = props.days < 0 ? 'late' : props.days <= 1 ? 'soon' : 'ok';
  return (
    <span className={`state s-${tone}`}>
      <i className={`light l-${tone}`} />
      {words}
    </span>
  );
}

/** The number of rows of one kind, with the mark they carry. */
export function LightCount(props: {
  readonly tone: 'late' | 'soon' | 'ok';
  readonly children: ReactNode;
}) {
  return (
    <span className={`state s-${props.tone}`}>
      <i className={`light l-${props.tone}`} />
      {props.children}
    </span>
  );
}

/** Days of the seven in which a filing must be answered. The words beside it say the same. */
export function SevenDays(props: { readonly day: number; readonly tense: boolean }) {
  const { t } = useUi();
  const day = Math.min(7, Math.max(0, props.day));
  return (
    <span className="seven" role="img" aria-label={t.sevenDay(day)}>
      {Array.from({ length: 7 }, (_, index) => (
        <i key={index} className={index < day ? (props.tense ? 'w' : 'p') : undefined} />
      ))}
    </span>
  );
}
