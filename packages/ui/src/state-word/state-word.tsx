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

/** Nothing is over on a day that is not fixed yet (a year without its table of rest days). */
const isOver = (days: number, provisional: boolean): boolean => days < 0 && !provisional;

function useDueWords(days: number, provisional: boolean): string {
  const { t } = useUi();
  if (days < 0 && provisional) return t.due.notFixed;
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
  const { days, provisional = false } = props;
  const words = useDueWords(days, provisional);
  const open = lang === 'en' ? ' (' : '（';
  const close = lang === 'en' ? ')' : '）';
  const over = isOver(days, provisional);
  return (
    <StateWord
      tone={over ? 'late' : days < 0 ? 'idle' : days <= 1 ? 'soon' : 'idle'}
      icon={over ? 'mend' : 'clock'}
    >
      {words}
      {provisional && days >= 0 ? `${open}${t.due.provisional}${close}` : ''}
    </StateWord>
  );
}

/** The same in a dense table: ◆ overdue, ▲ today or tomorrow, ○ later, or not fixed yet. */
export function DueLight(props: {
  readonly days: number;
  readonly provisional?: boolean | undefined;
}) {
  const { days, provisional = false } = props;
  const words = useDueWords(days, provisional);
  const tone = isOver(days, provisional) ? 'late' : days >= 0 && days <= 1 ? 'soon' : 'ok';
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
