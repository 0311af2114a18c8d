import { useState, type ReactNode } from 'react';
import { useUi } from '../provider/provider.tsx';

/** One fact that is asked, with what the other side stated of it where it answers. */
export interface FactQuestion {
  readonly id: string;
  readonly kind: 'line' | 'text' | 'money' | 'day' | 'rate' | 'choice';
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly claimed?: string;
}
export interface FactQuestions {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactQuestion[];
}

/** Many questions in a few groups: their names, how far each is filled in, and the first of them open. */
export function FactGroup(props: {
  readonly group: FactQuestions;
  readonly filled: number;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useUi();
  const [open, setOpen] = useState(props.open);
  return (
    <details
      className="facts-group"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{props.group.title}</b>
        <span className="count">{t.facts.filled(props.filled, props.group.facts.length)}</span>
      </summary>
      {props.children}
    </details>
  );
}
