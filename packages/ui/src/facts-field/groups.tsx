import { useEffect, useState, type ReactNode } from 'react';
import { useUi } from '../provider/provider.tsx';

/** One fact that is asked, with what the other side stated of it where it answers. */
export interface FactQuestion {
  readonly id: string;
  readonly kind: 'line' | 'text' | 'money' | 'day' | 'rate' | 'choice';
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly claimed?: string;
  /** The other side states nothing that could be contested: whoever answers says of it what they like. */
  readonly inWords?: boolean;
}
export interface FactQuestions {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactQuestion[];
}

/** Whether something was filled in under this form: forms share names of facts, and what one asked is no answer to another. */
export const isOfForm = (one: { readonly form?: string | undefined }, form: string): boolean =>
  one.form === undefined || one.form === form;

/** Many questions in a few groups: their names, how far each is filled in, and the first of them open. */
export function FactGroup(props: {
  readonly group: FactQuestions;
  readonly filled: number;
  readonly open: boolean;
  /** Something in it is to be mended, and so it is not shut. */
  readonly mended: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useUi();
  const [open, setOpen] = useState(props.open || props.mended);
  useEffect(() => {
    if (props.mended) setOpen(true);
  }, [props.mended]);
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
