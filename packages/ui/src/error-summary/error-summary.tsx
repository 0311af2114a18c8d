import { useEffect, useRef } from 'react';
import { useUi } from '../provider/provider.tsx';

export interface SummaryFault {
  /** The id of the control to mend; null when the sentence belongs to no control of this page. */
  readonly target: string | null;
  readonly message: string;
  /** How to get there when the control is on another page. */
  readonly onGo?: () => void;
}

function goTo(target: string): void {
  const control = document.getElementById(target);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}

/** Everything there is to mend, said once at the top. Takes the focus each time `turn` changes. */
export function ErrorSummary(props: {
  readonly faults: readonly SummaryFault[];
  /** How many things there are to mend, where some can be mended in more places than one; else as many as there are lines. */
  readonly count?: number;
  readonly turn: number;
  /** What else was written is saved. */
  readonly kept?: boolean;
}) {
  const { t } = useUi();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [props.turn]);
  return (
    <section
      className="errsum"
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{t.errorTitle(props.count ?? props.faults.length)}</h2>
      {props.kept === false ? null : <p>{t.errorLead}</p>}
      <ul>
        {props.faults.map(({ target, message, onGo }, index) => (
          <li key={`${target ?? ''}-${String(index)}`}>
            {target === null ? (
              message
            ) : (
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (onGo) onGo();
                  else goTo(target);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
