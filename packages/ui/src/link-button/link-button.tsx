import type { ReactNode } from 'react';
import { buttonClass, type ButtonRank } from '../button/button.tsx';
import { useUi } from '../provider/provider.tsx';

export function LinkButton(props: {
  readonly href: string;
  readonly children: ReactNode;
  readonly rank?: ButtonRank;
}) {
  const { Anchor } = useUi();
  return (
    <Anchor href={props.href} className={buttonClass(props.rank ?? 'plain')}>
      {props.children}
    </Anchor>
  );
}
