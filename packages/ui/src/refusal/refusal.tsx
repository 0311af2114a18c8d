import type { ReactNode } from 'react';
import { useUi } from '../provider/provider.tsx';
import { StateWord } from '../state-word/state-word.tsx';
import { Words } from '../words/words.tsx';

/** The head of an answer: what was asked, and the answer in one sentence. */
export function QuestionAndAnswer(props: {
  readonly asked: string;
  readonly answer: string;
  readonly lead: string;
}) {
  const { t } = useUi();
  return (
    <div className="qa">
      <p className="g">{t.refusal.asked}</p>
      <p className="ask">{props.asked}</p>
      <p className="g g-2">{t.refusal.answer}</p>
      <div className="ans">
        <h1 tabIndex={-1}>{props.answer}</h1>
        {props.lead === '' ? null : <p className="lead">{props.lead}</p>}
      </div>
    </div>
  );
}

export interface Condition {
  /** Empty where the headline says it. */
  readonly what: string;
  readonly why: string;
  readonly ground: ReactNode;
}

/** Everything that stands in the way, all at once. */
export function Conditions(props: {
  readonly conditions: readonly Condition[];
  /** False where nothing will be met later: done already, or another's to do. */
  readonly lacking?: boolean;
}) {
  const { conditions, lacking = true } = props;
  const { t, lang } = useUi();
  return (
    <ol className={lacking ? 'conds' : 'conds conds-told'}>
      {conditions.map((condition, index) => (
        <li key={index}>
          {lacking ? (
            <span className="k">
              {lang === 'en' ? `(${String(index + 1)})` : `（${zhNumber(index + 1)}）`}
            </span>
          ) : null}
          <div>
            {condition.what === '' ? null : <b>{condition.what}</b>}
            <p>{condition.why}</p>
            {condition.ground}
          </div>
          {lacking ? (
            <StateWord tone="soon" icon="cross">
              {t.refusal.lacking}
            </StateWord>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const zhNumber = (n: number): string => Array.from('一二三四五六七八九十')[n - 1] ?? String(n);

export interface Way {
  readonly title: string;
  readonly detail: string;
  /** A button, a link, or who does it. */
  readonly action: ReactNode;
}

export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul className="ways">
      {ways.map((way, index) => (
        <li key={index}>
          <div>
            <h3>{way.title}</h3>
            <p>{way.detail}</p>
          </div>
          {way.action}
        </li>
      ))}
    </ul>
  );
}

/** The ways that need no computer. */
export function OfflineWays(props: {
  readonly places: readonly {
    readonly title: string;
    readonly icon: ReactNode;
    readonly lines: readonly string[];
  }[];
}) {
  return (
    <ul className="offline">
      {props.places.map((place) => (
        <li key={place.title}>
          <h3>
            {place.icon}
            {place.title}
          </h3>
          {place.lines.map((line) => (
            <p key={line}>
              <Words>{line}</Words>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
