import type { ReactNode } from 'react';
import { useUi } from '../provider/provider.tsx';

export interface SizeProps {
  readonly size: number;
  readonly smallest: boolean;
  readonly largest: boolean;
  readonly onSmaller: () => void;
  readonly onLarger: () => void;
}

/** Text size of the elder theme, always in sight there. */
export function SizeStepper(props: SizeProps) {
  const { t } = useUi();
  return (
    <span className="size" role="group" aria-label={t.size}>
      {t.size}
      <button
        type="button"
        className="btn"
        aria-label={t.smaller}
        aria-disabled={props.smallest}
        onClick={props.onSmaller}
      >
        −
      </button>
      <b className="num" aria-live="polite">
        {props.size}
      </b>
      <button
        type="button"
        className="btn"
        aria-label={t.larger}
        aria-disabled={props.largest}
        onClick={props.onLarger}
      >
        ＋
      </button>
    </span>
  );
}

/** The line above everything: what here is a demonstration, and the size stepper. */
export function DemoStrip(props: {
  readonly demo: boolean;
  /** Said in front; of a court that is real and has parts that are not, another word than “demo”. */
  readonly tag?: string;
  readonly words: string;
  /** What else is not real: in full where there is room, folded on a phone. */
  readonly more?: string;
  readonly children?: ReactNode;
}) {
  const { t, lang } = useUi();
  const more = props.more ?? '';
  const tag = props.tag ?? t.demoTag;
  return (
    <section
      className={props.demo ? 'demo' : 'demo demo-bare'}
      aria-label={props.demo ? tag : t.size}
    >
      <div className="wrap">
        {props.demo ? (
          <>
            <span className="tag-demo">{tag}</span>
            <span>
              {props.words}
              {more === '' ? null : (
                <>
                  <span className="w-l">
                    {lang === 'en' ? ' ' : ''}
                    {more}
                  </span>
                  <details className="w-s">
                    <summary>{t.details}</summary>
                    {more}
                  </details>
                </>
              )}
            </span>
          </>
        ) : null}
        {props.children}
      </div>
    </section>
  );
}
