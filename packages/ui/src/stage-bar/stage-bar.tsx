import { useState } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export interface Stage {
  readonly id: string;
  readonly title: string;
  /** `open`: gone past, and something of it still owed; `skipped`: the case ended without it. */
  readonly state: 'done' | 'now' | 'later' | 'open' | 'skipped';
  readonly note: string;
}

/** Where the case stands. On a phone: this step and the next, the rest on request. */
export function StageBar({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useUi();
  const [all, setAll] = useState(false);
  const now = stages.findIndex((stage) => stage.state === 'now');
  return (
    <>
      <p className="stage-n">
        <span>{now < 0 ? '' : t.stages.step(now + 1, stages.length)}</span>
        <button
          type="button"
          className="btn btn-quiet"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t.stages.fewer : t.stages.all}
        </button>
      </p>
      <ol className={all ? 'stages stages-all' : 'stages'} aria-label={t.stages.label}>
        {stages.map((stage) => (
          <li
            key={stage.id}
            className={stage.state}
            aria-current={stage.state === 'now' ? 'step' : undefined}
          >
            <b>
              {stage.state === 'done' ? (
                <>
                  <Icon name="check" />
                  <span className="vh">{t.stages.done} </span>
                </>
              ) : null}
              {stage.title}
            </b>
            {stage.note}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The same in one narrow line, for the desk's panel. */
export function StageLine({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useUi();
  return (
    <ol className="mini" aria-label={t.stages.label}>
      {stages.map((stage) => (
        <li
          key={stage.id}
          className={stage.state}
          aria-current={stage.state === 'now' ? 'step' : undefined}
        >
          {stage.title}
          {stage.state === 'open' ? <span className="vh"> {t.stages.open}</span> : null}
        </li>
      ))}
    </ol>
  );
}
