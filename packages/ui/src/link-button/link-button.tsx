import type { ReactNode } from 'react';
import { buttonClass, type ButtonRank } from '../button/button.tsx';
import { useUi } from '../provider/provider.tsx';

export function LinkButton(props: {
  readonly href: string;
  readonly children: ReactNode;
  readonly rank?: ButtonRank;
  /** Said instead of the words on it, where several bear the same. */
  readonly label?: string;
}) {
  const { Anchor } = useUi();
  return (
    <Anchor
      href={props.href}
      className={buttonClass(props.rank ?? 'plain')}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.children}
    </Anchor>
  );
}
