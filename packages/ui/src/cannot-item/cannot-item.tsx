import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export interface CannotItemProps {
  readonly title: string;
  /** Every reason there is, one line each. */
  readonly why: readonly string[];
  readonly basis: readonly string[];
  readonly mend: readonly ReactNode[];
}

/** Something that cannot be done now: always why, on what ground, and what to do. */
export function CannotItem(props: CannotItemProps) {
  const { t, lang } = useUi();
  const line = (parts: readonly ReactNode[]) =>
    parts.map((part, index) => (
      <span className="line" key={index}>
        {part}
      </span>
    ));
  return (
    <li>
      <Icon name="cannot" />
      <div>
        <h3>{props.title}</h3>
        <dl>
          <dt>{t.why}</dt>
          <dd>{line(props.why)}</dd>
          {props.basis.length === 0 ? null : (
            <>
              <dt>{t.basis}</dt>
              <dd>{props.basis.join(lang === 'en' ? ', ' : '、')}</dd>
            </>
          )}
          <dt>{t.mend}</dt>
          <dd>{line(props.mend)}</dd>
        </dl>
      </div>
    </li>
  );
}
